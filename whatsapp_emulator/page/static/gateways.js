// The linked phones: how each is connected, and a hand to unlink it or to scan its code.

import { el } from "./dom.js";
import { get, listen, post } from "./server.js";

const WORDS = {
  working: "linked",
  starting: "reconnecting",
  scan_qr: "shows a code to scan",
  passkey: "asks for a passkey",
  failed: "failed",
  stopped: "stopped",
  logged_out: "logged out",
  banned: "banned",
};

export function gatewayList() {
  const list = el("ul", { class: "gateways" });
  const show = async () => {
    const found = await get("/gateway").catch(() => ({}));
    list.replaceChildren(...Object.entries(found).map(([name, one]) => row(name, one, show)));
  };
  listen((event) => ["ready", "gateway"].includes(event.type) && show());
  return list;
}

function row(name, { state, phone }, show) {
  const working = state === "working";
  const next = working ? "logged_out" : "working";
  const turn = () => post("/gateway", { [name]: { state: next } }).then(show);
  const text = el("span", {}, `${name.toUpperCase()}: ${WORDS[state] ?? state}`, el("small", {}, `+${phone}`));
  const label = working ? "Log out" : "Scan";
  return el("li", { "data-gateway": name, "data-state": state }, text, el("button", { class: "plain", type: "button", onclick: turn }, label));
}
