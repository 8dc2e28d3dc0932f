// Where one writes. `type` fills it letter by letter, for a demo that shows what somebody could say.

import { el, icon } from "./dom.js";

const LETTER_MS = 22;
const LONGEST_MS = 1400;

export class Composer {
  constructor({ placeholder, onsend, onfile }) {
    this.onsend = onsend;
    this.turn = 0;
    this.quoted = el("div", { class: "quoting", hidden: true });
    this.input = el("textarea", { rows: "1", placeholder, "aria-label": placeholder, enterkeyhint: "send" });
    this.button = el("button", { class: "send", type: "submit", "aria-label": "Send", disabled: true }, icon("send"));
    this.node = el("form", { class: "composer" }, onfile && picker(onfile), this.input, this.button);
    this.node.addEventListener("submit", (event) => this.submit(event));
    this.input.addEventListener("input", () => this.changed());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    });
  }

  async type(text) {
    const turn = ++this.turn;
    const letters = [...text];
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const pause = Math.min(LETTER_MS, LONGEST_MS / Math.max(1, letters.length));
    this.set(calm ? text : "");
    const began = performance.now();
    while (!calm && this.input.value !== text) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (turn !== this.turn) return false;
      const due = Math.ceil((performance.now() - began) / pause);
      this.set(letters.slice(0, due).join(""));
    }
    return true;
  }

  // What is written next answers that message; null: it answers nothing.
  quote(message) {
    this.answered = message;
    this.quoted.hidden = !message;
    const drop = el("button", { type: "button", "aria-label": "Do not quote", onclick: () => this.quote(null) }, "✕");
    this.quoted.replaceChildren(...(message ? [el("span", { dir: "auto" }, message.text), drop] : []));
    if (message) this.input.focus();
  }

  async send(text) {
    if (text === undefined || (await this.type(text))) this.submit();
  }

  // Internal

  submit(event) {
    event?.preventDefault();
    this.turn += 1;
    const text = this.input.value.trim();
    if (!text) return;
    const { answered } = this;
    this.set("");
    this.quote(null);
    this.onsend(text, answered);
  }

  set(text) {
    this.input.value = text;
    this.changed();
  }

  changed() {
    this.button.disabled = !this.input.value.trim();
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(132, this.input.scrollHeight + 2)}px`;
  }
}

function picker(onfile) {
  const input = el("input", { type: "file", "aria-label": "Attach a file" });
  input.addEventListener("change", () => {
    if (input.files[0]) onfile(input.files[0]);
    input.value = "";
  });
  return el("label", { class: "attach", title: "Attach a file" }, icon("attach"), input);
}
