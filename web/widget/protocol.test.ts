import { describe, expect, test } from "vitest";
import { readToChat, readToPage, sealed, type ToChat, type ToPage } from "./protocol";

const TO_CHAT: ToChat[] = [{ type: "shown", focus: true }, { type: "hidden" }];
const TO_PAGE: ToPage[] = [{ type: "ready" }, { type: "close" }, { type: "unread", count: 3 }];

test.each(TO_CHAT)("the chat understands %j", (message) => {
  expect(readToChat(structuredClone(sealed(message)))).toEqual(message);
});

test.each(TO_PAGE)("the page understands %j", (message) => {
  expect(readToPage(structuredClone(sealed(message)))).toEqual(message);
});

describe.each([
  null,
  undefined,
  "ready",
  42,
  [],
  {},
  { type: "ready" },
  { warmline: true, type: "ready" },
  { warmline: 1 },
  { warmline: 1, type: "eval", code: "alert(1)" },
  { warmline: 1, type: "unread", count: "<b>3</b>" },
  { warmline: 1, type: "unread", count: -1 },
  { warmline: 1, type: "unread", count: 1.5 },
  { warmline: 1, type: "shown", focus: "yes" },
])("somebody else's message %j", (data) => {
  test("is nothing to either side", () => {
    expect(readToChat(data)).toBeNull();
    expect(readToPage(data)).toBeNull();
  });
});

test("what else travels in a message is left behind", () => {
  const message = { ...sealed({ type: "ready" }), href: "javascript:alert(1)" };

  expect(readToPage(message)).toEqual({ type: "ready" });
});
