// All phones on one table, with the clock beside them.

import { customerPhone } from "./customer.js";
import { el, face } from "./dom.js";
import { gatewayList } from "./gateways.js";
import { groupPhone } from "./group.js";
import { OwnerPhone } from "./owner.js";
import { get, listen, post } from "./server.js";

const HOUR = 3600;

export class Desk {
  constructor({ config }) {
    this.config = config;
    this.people = el("ul", { class: "people" });
    this.time = el("div", { class: "now" });
    this.place = el("figure", { class: "place" });
    this.group = el("figure", { class: "place" });
    const owner = handset(new OwnerPhone({ config }).node, "The shop's own phone");
    this.table = el("main", { class: "table" }, this.place, owner, this.group);
    groupPhone({}).then((one) => this.group.replaceWith(handset(one.node, `${one.who}'s phone, in the team's group`)));
    this.node = el("div", { class: "desk" }, banner(), this.side(), this.table);
    listen((event) => this.on(event));
    setInterval(() => this.tick(), 1000);
  }

  side() {
    const name = el("input", { placeholder: "New customer's name", "aria-label": "New customer's name" });
    const add = el("form", { class: "field" }, name, el("button", { class: "plain" }, "Add"));
    add.addEventListener("submit", (event) => {
      event.preventDefault();
      if (name.value.trim()) this.add(name.value.trim());
      name.value = "";
    });
    const skip = (seconds, label) =>
      el("button", { class: "plain", type: "button", onclick: () => post("/clock", { advance_s: seconds }) }, label);
    return el(
      "aside",
      { class: "side" },
      el("div", {}, el("h1", {}, "Phones"), el("p", {}, "A customer, the shop's own phone, and a teammate's. Your software is in between.")),
      el("div", {}, el("h2", {}, "Customers"), this.people, add),
      el("div", {}, el("h2", {}, "Simulated time"), this.time, el("div", { class: "field" }, skip(HOUR, "+1 hour"), skip(24 * HOUR, "+24 hours"))),
      el("div", {}, el("h2", {}, "Linked phones"), gatewayList()),
      el("div", {}, el("h2", {}, "For your software"), this.facts()),
    );
  }

  facts() {
    const known = {
      "API base address": location.origin,
      "Phone number id": this.config.phone_number_id,
      "Business account id": this.config.waba_id,
      "Access token": this.config.access_token,
      "App secret": this.config.app_secret,
      "Verify token": this.config.verify_token,
      "Webhooks go to": this.config.callback_url || "nowhere yet; they are kept",
    };
    const rows = Object.entries(known).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]);
    return el("dl", { class: "facts" }, ...rows);
  }

  async add(name) {
    const phone = `1555${String(Math.floor(Math.random() * 1e7)).padStart(7, "0")}`;
    await post(`/customers/${phone}`, { name });
    await this.fetch(phone);
  }

  choose({ phone, name }) {
    if (this.chosen === phone) return;
    this.chosen = phone;
    this.thread?.stop();
    this.thread = customerPhone({ phone, name, config: this.config });
    this.place.replaceWith((this.place = handset(this.thread.node, `${name}'s phone`)));
  }

  // Internal

  on(event) {
    if (event.type === "ready" || event.type === "message") this.fetch();
    if (event.type === "clock") this.setTime(event.now);
  }

  async fetch(wanted) {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const [{ items }, { now }] = await Promise.all([get("/customers"), get("/clock")]);
    if (turn !== this.turn && !wanted) return; // a later question is on its way
    this.setTime(now);
    const people = items.length ? items : [{ phone: "15550001", name: "Rosa Diaz" }];
    this.choose(people.find((one) => one.phone === wanted) ?? people.find((one) => one.phone === this.chosen) ?? people[0]);
    this.people.replaceChildren(...people.map((one) => this.person(one)));
  }

  person(one) {
    const text = el("span", {}, one.name, el("small", {}, `+${one.phone}`));
    const pressed = String(one.phone === this.chosen);
    const choose = () => {
      this.choose(one);
      this.fetch(one.phone);
    };
    return el("li", {}, el("button", { type: "button", "aria-pressed": pressed, onclick: choose }, face(one.name), text));
  }

  setTime(now) {
    this.ahead = now - Date.now() / 1000;
    this.tick();
  }

  tick() {
    const at = new Date(Date.now() + (this.ahead ?? 0) * 1000);
    this.time.textContent = at.toLocaleString([], { weekday: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" });
  }
}

export function banner() {
  return el("div", { class: "banner", role: "note" }, "Simulator: nothing here reaches WhatsApp");
}

function handset(phone, caption) {
  return el("figure", { class: "place" }, el("figcaption", {}, caption), el("div", { class: "handset" }, phone));
}
