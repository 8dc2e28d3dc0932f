import { expect, test } from "vitest";
import type { Alarm } from "../../../shared/types";
import { repeats } from "./repeats";

const alarm = (id: string, detail: string, kind = "webhook_item"): Alarm => ({
  id,
  kind,
  detail,
  remedy: "",
  at: "",
});

test("the same trouble is told once, with how often and when it came last", () => {
  const told = repeats([alarm("5", "no text"), alarm("4", "no id"), alarm("3", "no text")]);

  expect(told.map(({ alarm: { id }, times }) => [id, times])).toEqual([
    ["5", 2],
    ["4", 1],
  ]);
});

test("other kinds of trouble stay apart", () => {
  expect(repeats([alarm("2", "x"), alarm("1", "x", "webhook_unreadable")])).toHaveLength(2);
});
