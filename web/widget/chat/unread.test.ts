import { expect, test } from "vitest";
import { message } from "./chat.cast";
import { lastIncoming, unreadCount } from "./unread";

const thread = [
  message({ seq: 1, author: "ai" }),
  message({ seq: 2, author: "you" }),
  message({ seq: 3, author: "teammate" }),
  message({ seq: 4, author: "you" }),
];

test("only what others wrote after the last look is unread", () => {
  expect(unreadCount(thread, 0)).toBe(2);
  expect(unreadCount(thread, 1)).toBe(1);
  expect(unreadCount(thread, 3)).toBe(0);
});

test("reading is reported up to the newest message that came in", () => {
  expect(lastIncoming(thread)).toBe(3);
  expect(lastIncoming([])).toBe(0);
});
