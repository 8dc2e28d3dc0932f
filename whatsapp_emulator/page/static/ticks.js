// One grey tick: sent. Two: delivered. Two coloured: read. A clock before that, "!" when it failed.

import { drawing } from "./dom.js";

const ONE = ["M3 6.500 6 9.500 12 2.500"];
const TWO = ["M1 6.500 4 9.500 10 2.500", "M8.500 9 9 9.500 15 2.500"];
const SHAPES = {
  accepted: ["M8.500 1.500a4.500 4.500 0 1 0 .01 0", "M8.500 3.500v2.700l1.800 1"],
  sent: ONE,
  delivered: TWO,
  read: TWO,
  failed: ["M8.500 2v5", "M8.500 10v.2"],
};
const WORDS = {
  accepted: "on its way",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "not delivered",
};

export function ticks(status) {
  const svg = drawing(`ticks ${status}`, "0 0 17 12", SHAPES[status] ?? ONE);
  svg.setAttribute("role", "img");
  svg.removeAttribute("aria-hidden");
  svg.setAttribute("aria-label", WORDS[status] ?? status);
  svg.dataset.status = status;
  return svg;
}
