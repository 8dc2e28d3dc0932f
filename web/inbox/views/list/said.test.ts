import { expect, test } from "vitest";
import type { Author, Conversation } from "../../../shared/types";
import { saidLast } from "./said";

const row = (state: string, author: Author, text: string) =>
  ({ state, preview: { author, text, at: "" }, handoff: { topic: "Where is my order?" } }) as Conversation;

test("a row quotes what was said last", () => {
  expect(saidLast(row("waiting", "customer", "hello??"))).toBe("hello??");
  expect(saidLast(row("human", "system", "Goodbye!"))).toBe("Goodbye!");
});

test("of somebody who waits it quotes the question rather than our notice", () => {
  expect(saidLast(row("waiting", "system", "A person will answer."))).toBe("Where is my order?");
});

test("it says so when there is nothing to quote", () => {
  expect(saidLast(row("bot", "customer", ""))).toBe("Unsupported message");
  expect(saidLast({ state: "bot", preview: null, handoff: null } as Conversation)).toBe("No messages yet");
});
