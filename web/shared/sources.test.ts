import { expect, test } from "vitest";
import { withoutSourceLine } from "./sources";

const sources = [{ title: "Shipping", url: null }];

test.each([
  ["Two days.\n\nFrom: Shipping", "Two days."],
  ["दो दिन।\n\nस्रोत: Shipping", "दो दिन।"],
  ["One.\n\nTwo.\n\nDe: Shipping", "One.\n\nTwo."],
])("%j names its source once, beside the bubble", (text, shown) => {
  expect(withoutSourceLine(text, sources)).toBe(shown);
});

test.each([
  "Two days.",
  "From: Shipping",
  "Two days.\n\nRead more about how long it takes to get it in our article on Shipping",
  "Two days.\n\nFrom: Returns",
])("%j stays as it is", (text) => {
  expect(withoutSourceLine(text, sources)).toBe(text);
});

test("without sources nothing is left out", () => {
  expect(withoutSourceLine("Two days.\n\nFrom: Shipping", [])).toBe("Two days.\n\nFrom: Shipping");
});
