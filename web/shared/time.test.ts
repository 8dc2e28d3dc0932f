import { describe, expect, test } from "vitest";
import { clockFace, dayName, duration, relative, secondsBetween } from "./time";

describe("lengths of time", () => {
  test.each([
    [0, "0 s"],
    [45, "45 s"],
    [130, "2 min 10 s"],
    [3600, "1 h"],
    [3840, "1 h 4 min"],
    [75_840, "21 h 4 min"],
    [90_000, "1 day 1 h"],
    [259_200, "3 days"],
  ])("%i seconds are said as %s", (seconds, said) => {
    expect(duration(seconds, "en")).toBe(said);
  });

  test("are said in the reader's language", () => {
    expect(duration(259_200, "es")).toBe("3 días");
  });

  test.each([
    [45, "0:45"],
    [727, "12:07"],
    [3723, "1:02:03"],
    [172_800, "2 d"],
  ])("%i seconds run as %s", (seconds, face) => {
    expect(clockFace(seconds)).toBe(face);
  });

  test("never run backwards, even when clocks disagree", () => {
    expect(secondsBetween("2026-11-20T08:00:05Z", Date.parse("2026-11-20T08:00:00Z"))).toBe(0);
  });
});

describe("moments", () => {
  const now = Date.parse("2026-11-20T12:00:00");

  test.each([
    ["2026-11-20T11:59:50", "now"],
    ["2026-11-20T11:57:00", "3m ago"],
    ["2026-11-20T10:00:00", "2h ago"],
    ["2026-11-19T10:00:00", "yesterday"],
  ])("%s is %s", (at, said) => {
    expect(relative(at, now, "en").replace(".", "")).toBe(said);
  });

  test.each([
    ["2026-11-20T00:01:00", "today"],
    ["2026-11-19T23:59:00", "yesterday"],
    ["2026-11-16T10:00:00", "Monday, November 16"],
    ["2025-12-31T10:00:00", "Wednesday, December 31, 2025"],
  ])("the day of %s is called %s", (at, name) => {
    expect(dayName(at, now, "en")).toBe(name);
  });
});
