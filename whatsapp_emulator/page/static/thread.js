// One chat with its bar and composer, kept in step with the server. The phones of the customer, the owner and
// the teammate are all made of it; they differ in which side is theirs, and where they read and send.

import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { el, face } from "./dom.js";
import { get, listen, post } from "./server.js";

export class Thread {
  constructor({ from, mine, title, note, kind, notes, sideOf, byOf, sendTo, sender, extra = {}, ...options }) {
    const { failedToo, choose, back, reads, quotes } = options;
    this.from = from;
    this.mine = mine;
    this.note = note;
    this.sendTo = sendTo;
    this.sender = sender;
    this.extra = extra;
    this.failedToo = failedToo;
    this.reads = reads;
    this.chat = new Chat({
      label: `Chat with ${title}`,
      notes,
      sideOf,
      byOf,
      onchoose: choose && ((name, reply, message) => this.choose(name, reply, message)),
      onquote: quotes && ((message) => this.composer.quote(message)),
      onretry: (message) => this.deliver(message),
    });
    this.composer = new Composer({
      placeholder: "Message",
      onsend: (text, quoted) => this.send({ type: "text", text, content: { body: text }, replyTo: quoted?.id }),
      onfile: quotes ? null : (file) => this.attach(file),
    });
    this.name = el("span", { class: "bar-name" }, title);
    this.noteNode = el("span", { class: "bar-note" }, note);
    this.offline = el("div", { class: "offline", role: "status", hidden: true }, "No connection. Trying again…");
    const bar = el("header", { class: "bar" }, back, face(title), el("div", { class: "bar-text" }, this.name, this.noteNode));
    this.node = el(
      "section",
      { class: `phone ${kind}`, "aria-label": title },
      bar,
      this.offline,
      this.chat.list,
      this.chat.newer,
      this.composer.quoted,
      this.composer.node,
    );
    this.stop = listen((event) => this.on(event));
  }

  // Actions

  send({ type, text, content, body = {}, replyTo = null }) {
    const id = this.sender.newId();
    const at = this.chat.now + (Date.now() / 1000 - (this.heardAt ?? Date.now() / 1000));
    const said = { ...this.extra, ...body, type, [type]: content, id, ...(replyTo ? { reply_to: replyTo } : {}) };
    const { from, phone } = this.sender;
    this.deliver({ id, text, type, content, from, phone, status: "accepted", at, reply_to: replyTo, local: "sending", said });
  }

  async deliver(message) {
    this.chat.add({ ...message, status: "accepted", local: "sending" });
    try {
      await post(this.sendTo, message.said);
    } catch (problem) {
      if (problem.status === 409) return; // it had arrived after all
      this.chat.add({ ...message, status: "failed", local: "failed" });
    }
  }

  choose(kind, reply, message) {
    const content = { type: kind, [kind]: reply };
    this.send({ type: "interactive", text: reply.title, content, replyTo: message.id });
  }

  async attach(file) {
    const type = file.type.startsWith("image/") ? "image" : "document";
    const base64 = await asBase64(file);
    const body = { file: { base64, mime_type: file.type || "application/octet-stream", filename: file.name } };
    this.send({ type, text: file.name, content: {}, body });
  }

  // Internal

  on(event) {
    if (event.type === "ready") this.fetch();
    if (event.type === "gone") this.offline.hidden = false;
    if (event.type === "clock") this.heard(event.now);
    if (!this.mine(event)) return;
    if (this.missed) this.missed.push(event);
    else this.apply(event);
  }

  apply(event) {
    if (event.type.endsWith("message")) this.arrived(event.message);
    if (event.type.endsWith("status")) this.chat.setStatus(event.id, event.status);
    if (event.type === "typing") this.setTyping(event.seconds);
  }

  // What happens while the answer is on its way may not be in it, so it waits and is applied after it.
  async fetch() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.missed ??= [];
    const found = await get(this.from).catch(() => null);
    if (turn !== this.turn) return; // a later question is on its way
    this.offline.hidden = found !== null;
    if (found) this.show(found);
    const missed = this.missed;
    this.missed = null;
    missed.forEach((event) => this.apply(event));
  }

  show({ items, now, typing_until: until }) {
    this.heard(now);
    this.chat.show(items, now);
    this.setTyping(until ? until - now : 0);
    this.markRead();
  }

  arrived(message) {
    if (message.error && !this.failedToo) return; // accepted, but it will not reach this phone
    this.heard(message.at);
    this.chat.add(message);
    if (message.from !== "customer") this.noteNode.textContent = this.note;
    this.markRead();
  }

  // The newest message of somebody else, for an order to quote it.
  newest() {
    return [...this.chat.messages.values()].reverse().find((one) => this.chat.sideOf(one) === "left");
  }

  setTyping(seconds) {
    if (!this.reads) return; // only the customer sees the shop typing
    clearTimeout(this.timer);
    this.chat.setTyping(seconds);
    this.noteNode.textContent = seconds > 0 ? "typing…" : this.note;
    if (seconds > 0) this.timer = setTimeout(() => this.setTyping(0), seconds * 1000);
  }

  // Only where the simulator does not read by itself: then what is on the screen is read.
  markRead() {
    if (this.reads?.() && document.visibilityState === "visible") post(this.from.replace("messages", "reading")).catch(() => {});
  }

  heard(now) {
    this.chat.now = now;
    this.heardAt = Date.now() / 1000;
  }
}

async function asBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

// Ids are made here, so that a message that is sent twice is still one.
export function cloudId() {
  return `wamid.${btoa(crypto.randomUUID())}`;
}

export function linkedId() {
  return `3EB0${crypto.randomUUID().replaceAll("-", "").slice(0, 18).toUpperCase()}`;
}
