// A teammate's phone, with one chat on it: the team's WhatsApp group, where alerts arrive.

import { el } from "./dom.js";
import { get, listen } from "./server.js";
import { linkedId, Thread } from "./thread.js";

// `code`: the group's invite code, else the first group there is. `as`: a member's name or phone.
export async function groupPhone({ code, as }) {
  const { items } = await get("/groups");
  const group = items.find((one) => one.code === code) ?? items[0];
  const me = group.members.find((one) => [one.name, one.phone].includes(as)) ?? group.members[0];
  const phone = new Thread({
    from: `/groups/${group.code}/messages`,
    mine: (event) => event.chat === group.id,
    title: group.name,
    note: names(group),
    kind: "group",
    notes: [el("p", { class: "note" }, `This is ${me.name}'s phone. Simulator: nothing here reaches WhatsApp.`)],
    sideOf: (message) => (message.phone === me.phone ? "right" : "left"),
    byOf: (message) => (message.phone === me.phone ? null : message.name),
    sendTo: `/groups/${group.code}/messages`,
    sender: { from: "person", phone: me.phone, newId: linkedId },
    extra: { from: me.phone },
    quotes: true,
  });
  const changed = (event) => event.type === "ready" || (event.type === "group" && event.code === group.code);
  listen((event) => changed(event) && refresh(phone, group.code));
  return Object.assign(phone, { who: me.name });
}

async function refresh(phone, code) {
  const { items } = await get("/groups");
  const group = items.find((one) => one.code === code);
  phone.name.textContent = group.name;
  phone.note = phone.noteNode.textContent = names(group);
}

function names({ members, joined }) {
  const people = members.map((one) => one.name);
  return [...people, ...joined.map((name) => `linked phone (${name.toUpperCase()})`)].join(", ");
}
