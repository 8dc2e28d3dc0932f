import { expect, test } from "vitest";
import { readTyping } from "./typing";

const actor = { kind: "teammate", id: "t_1", name: "Ana" };

test("who types is told with name, and that they stopped", () => {
  expect(readTyping({ actor, typing: true })).toEqual({ kind: "teammate", name: "Ana" });
  expect(readTyping({ actor, typing: false })).toBeNull();
});

test.each([
  null,
  "typing",
  {},
  { typing: "yes", actor },
  { typing: true },
  { typing: true, actor: { kind: "customer" } },
])("%j is nothing about typing", (data) => {
  expect(readTyping(data)).toBeUndefined();
});
