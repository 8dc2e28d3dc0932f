import { expect, test } from "vitest";
import { dayName, elapsed } from "./times";

const NOW = new Date(2026, 10, 20, 12);
const daysAgo = (days: number) => new Date(2026, 10, 20 - days, 23).toISOString();

test.each([
  [0, "en", "Today"],
  [1, "es", "Ayer"],
  [1, "ar", "أمس"],
  [3, "en", "Tuesday"],
  [30, "en", "October 21, 2026"],
])("%i days ago is called %s: %s", (days, tag, name) => {
  expect(dayName(daysAgo(days), tag, NOW)).toBe(name);
});

test.each([
  [0, "0:00"],
  [9_500, "0:09"],
  [130_000, "2:10"],
  [3_730_000, "1:02:10"],
  [-5_000, "0:00"],
])("after %i ms the clock shows %s", (ms, shown) => {
  expect(elapsed(NOW.toISOString(), NOW.getTime() + ms)).toBe(shown);
});
