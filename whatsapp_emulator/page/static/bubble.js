// One message as a bubble. `mine` says on which side it stands.

import { el, icon } from "./dom.js";
import { ticks } from "./ticks.js";
import { clock } from "./times.js";
import { words } from "./words.js";

export function bubble(message, { mine, quoted, onchoose, onquote, onretry, by }) {
  const node = el(
    "div",
    { class: `bubble ${mine ? "right" : ""}`, "data-id": message.id, "data-from": message.from },
    by && el("div", { class: "who" }, by),
    quoted && el("div", { class: "quote" }, quoted),
    ...attachment(message),
    el("span", { class: "words", dir: "auto" }, ...words(message.text)),
    el("span", { class: "foot" }, el("time", {}, clock(message.at)), ticks(message.status)),
    choices(message, onchoose),
    onquote && el("button", { class: "reply", type: "button", "aria-label": "Reply", onclick: onquote }, icon("reply")),
  );
  if (message.status === "failed") node.append(failure(message, onretry));
  return node;
}

function attachment({ type, content }) {
  if (!["image", "document", "audio", "video", "sticker"].includes(type)) return [];
  const address = content.id ? `/control/media/${encodeURIComponent(content.id)}` : content.link;
  const name = content.filename || type;
  if ((type === "image" || type === "sticker") && content.id) {
    return [el("img", { class: "picture", src: address, alt: content.caption || "Picture" })];
  }
  return [el("a", { class: "file", href: address, target: "_blank", rel: "noopener noreferrer" }, `📎 ${name}`)];
}

function choices({ type, content }, onchoose) {
  if (type !== "interactive" || !content.action || !onchoose) return null;
  const replies = (content.action.buttons ?? []).map(({ reply }) => ({ kind: "button_reply", ...reply }));
  const rows = (content.action.sections ?? []).flatMap(({ rows: inside }) => inside);
  const all = [...replies, ...rows.map((row) => ({ kind: "list_reply", ...row }))];
  return all.length ? el("div", { class: "choices" }, ...all.map((choice) => button(choice, onchoose))) : null;
}

function button({ kind, id, title, description }, onchoose) {
  const reply = { id, title, ...(description ? { description } : {}) };
  const small = description && el("small", {}, description);
  return el("button", { type: "button", onclick: () => onchoose(kind, reply) }, title, small);
}

function failure(message, onretry) {
  const why = message.error ? `Not delivered: ${message.error.title} (${message.error.code}).` : "Not sent. ";
  const again = onretry && el("button", { type: "button", onclick: onretry }, "Try again");
  return el("div", { class: "failure", role: "alert" }, why, again);
}
