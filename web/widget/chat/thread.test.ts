import { describe, expect, test } from "vitest";
import { EMPTY, fresh, sending } from "./chat";
import { conversation, message, state } from "./chat.cast";
import type { VisitorConversation, VisitorMessage } from "./shapes";
import { type Row, rows } from "./thread";

const thread = (messages: VisitorMessage[], now: VisitorConversation | null = null) =>
  rows(fresh(EMPTY, state({ messages, conversation: now })));
const kinds = (found: Row[]) => found.map((row) => row.kind);
const ana = (part: Partial<VisitorMessage> & { seq: number }) =>
  message({ author: "teammate", name: "Ana", ...part });
const anaHolds = conversation({ version: 1, state: "human", who: { kind: "teammate", name: "Ana" } });

test("every day begins with its name", () => {
  const found = thread([
    message({ seq: 1, at: "2026-11-19T12:00:00Z" }),
    message({ seq: 2, at: "2026-11-20T12:00:00Z" }),
    message({ seq: 3, at: "2026-11-20T12:01:00Z" }),
  ]);

  expect(kinds(found)).toEqual(["day", "message", "day", "message", "message"]);
});

test("messages close together stand under one name, later ones begin anew", () => {
  const found = thread([
    message({ seq: 1, at: "2026-11-20T12:00:00Z" }),
    message({ seq: 2, at: "2026-11-20T12:01:00Z" }),
    message({ seq: 3, at: "2026-11-20T12:20:00Z" }),
  ]).filter((row) => row.kind === "message");

  expect(found.map((row) => [row.first, row.last])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});

describe("who joined", () => {
  test("is said before a teammate's first words, not before each", () => {
    const you = message({ seq: 2, author: "you" });

    expect(kinds(thread([ana({ seq: 1 }), you, ana({ seq: 3 })]))).toEqual([
      "day",
      "joined",
      "message",
      "message",
      "message",
    ]);
  });

  test("is said again when the AI spoke between", () => {
    const found = thread([ana({ seq: 1 }), message({ seq: 2, author: "ai" }), ana({ seq: 3 })]);

    expect(found.filter((row) => row.kind === "joined")).toHaveLength(2);
  });

  test("is said as soon as somebody takes over, before they write", () => {
    expect(kinds(thread([message({ seq: 1, author: "you" })], anaHolds)).at(-1)).toBe("joined");
    expect(kinds(thread([ana({ seq: 1 })], anaHolds)).at(-1)).toBe("message");
  });
});

test("a message keeps its place on the screen when the server confirms it", () => {
  const draft = { client_id: "m_1", text: "Hi", at: "2026-11-20T12:00:00Z" };
  const before = rows(sending(fresh(EMPTY, state({})), draft));
  const after = thread([message({ seq: 1, author: "you", client_id: "m_1", at: draft.at })]);

  expect(after.map((row) => row.key)).toEqual(before.map((row) => row.key));
});
