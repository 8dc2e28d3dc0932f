// What the address asks for: one phone (?phone=15550001&name=Rosa+Diaz), the shop's phone (?view=owner), a
// teammate's phone in the team's group (?view=group&code=...&as=Ana), or the desk with all of them. &embed=1
// leaves everything else out, for a frame in another local page; &number= names one of several business numbers.

import { customerPhone } from "./customer.js";
import { banner, Desk } from "./desk.js";
import { el } from "./dom.js";
import { groupPhone } from "./group.js";
import { OwnerPhone } from "./owner.js";
import { get } from "./server.js";

const asked = new URLSearchParams(location.search);
if (asked.get("theme")) document.documentElement.dataset.theme = asked.get("theme");
start();

async function start() {
  const config = await configFor(asked.get("number"));
  const one = await phoneFor(config);
  document.body.replaceChildren(one ? alone(one) : new Desk({ config }).node);
  if (one) takeOrders(one);
}

// The business's name on the phones is that of the number they write to.
async function configFor(number) {
  const config = await get("/config");
  if (!number) return config;
  const { items } = await get("/numbers");
  const one = items.find((other) => other.phone_number_id === number);
  return one ? { ...config, business_name: one.name } : config;
}

async function phoneFor(config) {
  const phone = (asked.get("phone") ?? "").replace(/\D/g, "");
  const number = asked.get("number") === config.phone_number_id ? "" : (asked.get("number") ?? "");
  if (phone) return customerPhone({ phone, name: asked.get("name"), config, number });
  if (asked.get("view") === "owner") return new OwnerPhone({ config, number });
  if (asked.get("view") === "group") return groupPhone({ code: asked.get("code"), as: asked.get("as") });
  return null;
}

function alone(one) {
  const embedded = asked.get("embed") === "1";
  return el("div", { class: `solo ${embedded ? "embedded" : ""}` }, embedded ? null : banner(), one.node);
}

// The page around the frame can write for the user: {type: "type" | "send", text}. In a group, `quote: true`
// makes it an answer to the newest message of somebody else.
function takeOrders(one) {
  addEventListener("message", ({ data, origin }) => {
    if (!isLocal(origin) || !data || typeof data !== "object") return;
    const text = typeof data.text === "string" ? data.text : undefined;
    if (data.quote === true) one.composer?.quote(one.newest?.() ?? null);
    if (data.type === "type" && text !== undefined) one.composer?.type(text);
    if (data.type === "send") one.composer?.send(text);
  });
  if (parent !== window) parent.postMessage({ source: "whatsapp-emulator", type: "ready" }, "*");
}

function isLocal(origin) {
  return ["127.0.0.1", "localhost"].includes(URL.canParse(origin) ? new URL(origin).hostname : "");
}
