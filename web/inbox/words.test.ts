import { expect, test } from "vitest";
import { t } from "./words";

test("values are filled in", () => {
  expect(t("ring.taken", { name: "Ana" })).toBe("Ana has it");
});

test("numbers choose their form", () => {
  expect([
    t("thread.new", { n: 1 }),
    t("event.handoff.rang", { n: 1 }),
    t("event.handoff.rang", { n: 3 }),
  ]).toEqual(["1 new", "Rang for the team", "Rang for the team 3 times"]);
});

test("a name written from right to left does not turn the sentence around it", () => {
  expect(t("ring.taken", { name: "أمل" })).toBe("\u2068أمل\u2069 has it");
});

test("a value is text, not a pattern", () => {
  expect(t("ring.taken", { name: "$& {n}" })).toBe("$& {n} has it");
});
