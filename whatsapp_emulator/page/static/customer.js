// A customer's phone, with one chat on it: the shop.

import { el } from "./dom.js";
import { Thread } from "./thread.js";

export function customerPhone({ phone, name, config }) {
  const whose = name ? `This is ${name}'s phone. ` : "";
  return new Thread({
    phone,
    title: config.business_name,
    note: "Business account",
    kind: "customer",
    notes: [el("p", { class: "note" }, `${whose}Simulator: nothing here reaches WhatsApp.`)],
    sideOf: (message) => (message.from === "customer" ? "right" : "left"),
    sendTo: `/customers/${phone}/messages`,
    extra: name ? { name } : {},
    choose: true,
    reads: () => config.auto_read_s < 0,
  });
}
