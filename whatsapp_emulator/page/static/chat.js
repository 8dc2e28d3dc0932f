// The messages of one chat on the screen: keeps them in order, groups them, follows the newest.

import { bubble } from "./bubble.js";
import { el } from "./dom.js";
import { day } from "./times.js";

const NEAR = 80; // pixels from the end that still count as reading the newest

export class Chat {
  constructor({ label, notes, sideOf, byOf = () => null, onchoose, onquote, onretry }) {
    this.messages = new Map();
    this.days = new Map();
    this.sideOf = sideOf;
    this.byOf = byOf;
    this.onchoose = onchoose;
    this.onquote = onquote;
    this.onretry = onretry;
    this.now = Date.now() / 1000;
    this.unseen = 0;
    this.notes = notes;
    this.typing = el("div", { class: "bubble first", "aria-label": "typing", hidden: true }, dots());
    this.list = el("div", { class: "chat", role: "log", "aria-label": label, tabindex: "0" });
    this.newer = el("button", { class: "newer", type: "button", hidden: true, onclick: () => this.toEnd() });
    this.list.addEventListener("scroll", () => this.atEnd() && this.seen(), { passive: true });
  }

  // All there is, from the server; what is still being sent stays.
  show(messages, now) {
    this.now = now;
    const arrived = new Set(messages.map((one) => one.id));
    const sending = [...this.messages.values()].filter((one) => one.local && !arrived.has(one.id));
    this.messages = new Map([...messages, ...sending].map((one) => [one.id, one]));
    this.draw();
    this.toEnd();
  }

  add(message) {
    const known = this.messages.get(message.id);
    const follow = this.atEnd() || this.sideOf(message) === "right";
    this.messages.set(message.id, message);
    this.now = Math.max(this.now, message.at);
    if (message.from !== "customer") this.setTyping(0);
    this.draw();
    if (follow) this.toEnd();
    else if (!known) this.missed();
  }

  setStatus(id, status) {
    const message = this.messages.get(id);
    if (!message || message.status === status) return;
    this.messages.set(id, { ...message, status });
    const follow = this.atEnd();
    this.draw();
    if (follow) this.toEnd();
  }

  setTyping(seconds) {
    clearTimeout(this.timer);
    const follow = this.atEnd();
    this.typing.hidden = !(seconds > 0);
    if (seconds > 0) this.timer = setTimeout(() => this.setTyping(0), seconds * 1000);
    if (follow) this.toEnd();
  }

  // Internal

  // What did not change keeps its node and its place: nothing flickers, jumps or loads twice.
  draw() {
    const kept = new Map([...this.list.querySelectorAll(".bubble[data-id]")].map((node) => [node.dataset.id, node]));
    const reactions = new Map();
    const rows = [...this.notes];
    let before = null;
    for (const message of this.messages.values()) {
      if (message.type === "reaction") {
        reactions.set(message.content.message_id, message.content.emoji);
        continue;
      }
      const date = day(message.at, this.now);
      if (!before || date !== before.date) rows.push(this.dayNode(date));
      const side = this.sideOf(message);
      const node = this.node(message, side, kept.get(message.id));
      const follows = before && before.side === side && before.date === date && before.phone === message.phone;
      node.classList.toggle("first", !follows);
      rows.push(node);
      before = { side, date, phone: message.phone };
    }
    arrange(this.list, [...rows, this.typing]);
    for (const node of this.list.querySelectorAll(".bubble[data-id]")) react(node, reactions.get(node.dataset.id));
  }

  node(message, side, known) {
    const version = `${message.status} ${message.local ?? ""}`;
    if (known && known.dataset.version === version) return known;
    const quoted = this.messages.get(message.reply_to)?.text;
    const node = bubble(message, {
      mine: side === "right",
      quoted,
      by: this.byOf(message),
      onchoose: this.onchoose && ((kind, reply) => this.onchoose(kind, reply, message)),
      onquote: this.onquote && (() => this.onquote(message)),
      onretry: message.local && (() => this.onretry(message)),
    });
    node.dataset.version = version;
    if (known) node.style.animation = "none";
    return node;
  }

  dayNode(date) {
    if (!this.days.has(date)) this.days.set(date, el("div", { class: "day" }, date));
    return this.days.get(date);
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.seen();
  }

  seen() {
    this.unseen = 0;
    this.newer.hidden = true;
  }

  missed() {
    this.unseen += 1;
    this.newer.textContent = `${this.unseen} new`;
    this.newer.hidden = false;
  }
}

function arrange(list, wanted) {
  const kept = new Set(wanted);
  for (const node of [...list.children]) if (!kept.has(node)) node.remove();
  let place = list.firstElementChild;
  for (const node of wanted) {
    if (node === place) place = place.nextElementSibling;
    else list.insertBefore(node, place);
  }
}

function dots() {
  return el("span", { class: "dots" }, el("i"), el("i"), el("i"));
}

function react(node, emoji) {
  const known = node.querySelector(".reaction");
  if (known?.textContent === (emoji ?? "")) return;
  known?.remove();
  node.classList.toggle("reacted", Boolean(emoji));
  if (emoji) node.append(el("span", { class: "reaction" }, emoji));
}
