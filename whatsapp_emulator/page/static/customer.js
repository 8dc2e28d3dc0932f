// A customer's phone, with one chat on it: the shop.

import { el } from "./dom.js";
import { at } from "./server.js";
import { cloudId, Thread } from "./thread.js";

export function customerPhone({ phone, name, config, number }) {
  const whose = name ? `This is ${name}'s phone. ` : "";
  return new Thread({
    from: at(`/customers/${phone}/messages`, { number }),
    mine: (event) => event.phone === phone && (event.number || "") === (number || ""),
    title: config.business_name,
    note: "Business account",
    kind: "customer",
    notes: [el("p", { class: "note" }, `${whose}Simulator: nothing here reaches WhatsApp.`)],
    sideOf: (message) => (message.from === "customer" ? "right" : "left"),
    sendTo: `/customers/${phone}/messages`,
    sender: { from: "customer", phone, newId: cloudId },
    extra: { ...(name ? { name } : {}), ...(number ? { number } : {}) },
    choose: true,
    reads: () => config.auto_read_s < 0,
  });
}
