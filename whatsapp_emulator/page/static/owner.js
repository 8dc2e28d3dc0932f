// The shop's own phone: all chats, and a reply that goes out past the API (the API hears of it as an echo).

import { el, face, icon } from "./dom.js";
import { at, get, listen } from "./server.js";
import { cloudId, Thread } from "./thread.js";
import { ticks } from "./ticks.js";
import { clock } from "./times.js";

export class OwnerPhone {
  constructor({ config, number = "" }) {
    this.number = number;
    this.unread = new Map();
    this.list = el("ul", { class: "chats", "aria-label": "Chats" });
    const text = el(
      "div",
      { class: "bar-text" },
      el("span", { class: "bar-name" }, config.business_name),
      el("span", { class: "bar-note" }, "The shop's own phone"),
    );
    const bar = el("header", { class: "bar" }, face(config.business_name), text);
    this.home = el("section", { class: "phone owner", "aria-label": "The shop's own phone" }, bar, this.list);
    this.node = el("div", { class: "solo embedded" }, this.home);
    listen((event) => this.on(event));
  }

  get composer() {
    return this.thread?.composer;
  }

  open(customer) {
    this.unread.delete(customer.phone);
    const back = el("button", { type: "button", "aria-label": "Back to all chats", onclick: () => this.close() }, icon("back"));
    this.thread = new Thread({
      from: at(`/customers/${customer.phone}/messages`, { number: this.number, include: "failed" }),
      mine: (event) => event.phone === customer.phone && (event.number || "") === this.number,
      title: customer.name,
      note: `+${customer.phone}`,
      kind: "owner",
      notes: [el("p", { class: "note" }, "What you write here leaves from the phone, past the API.")],
      sideOf: (message) => (message.from === "customer" ? "left" : "right"),
      byOf: (message) => (message.from === "api" ? "sent by the system" : null),
      sendTo: `/phone-app/${customer.phone}/messages`,
      sender: { from: "phone_app", phone: customer.phone, newId: cloudId },
      extra: this.number ? { number: this.number } : {},
      failedToo: true,
      back,
    });
    this.node.replaceChildren(this.thread.node);
  }

  close() {
    this.thread.stop();
    this.thread = null;
    this.node.replaceChildren(this.home);
    this.fetch();
  }

  // Internal

  on(event) {
    const elsewhere = event.phone && event.phone !== this.thread?.sender.phone;
    if (event.type === "message" && event.message.from === "customer" && elsewhere) {
      this.unread.set(event.phone, (this.unread.get(event.phone) ?? 0) + 1);
    }
    if (["ready", "message", "status"].includes(event.type) && !this.thread) this.fetch();
  }

  async fetch() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const { items } = await get(at("/customers", { number: this.number })).catch(() => ({ items: null }));
    if (!items || turn !== this.turn) return; // a later question is on its way
    const written = items.filter((one) => one.last_message);
    written.sort((one, other) => other.last_message.at - one.last_message.at);
    const empty = el("li", { class: "empty" }, "No chats yet. Write something on a customer's phone.");
    this.list.replaceChildren(...(written.length ? written.map((one) => this.row(one)) : [empty]));
  }

  row(customer) {
    const { last_message: last } = customer;
    const count = this.unread.get(customer.phone);
    const top = el("span", { class: "top" }, el("strong", {}, customer.name), el("time", {}, clock(last.at)));
    const bottom = el(
      "span",
      { class: "last" },
      last.from === "customer" ? null : ticks(last.status),
      el("span", {}, last.text || last.type),
      count && el("span", { class: "unread", "aria-label": `${count} unread` }, String(count)),
    );
    const lines = el("span", { class: "lines" }, top, bottom);
    return el("li", {}, el("button", { type: "button", onclick: () => this.open(customer) }, face(customer.name), lines));
  }
}
