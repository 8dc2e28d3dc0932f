import { describe, expect, test } from "vitest";
import { aConversation } from "../../shared/state.cast";
import type { Conversation } from "../../shared/types";
import { idsIn, placeIn, settle } from "./views";

const at = (minute: number) => `2026-11-20T08:${String(minute).padStart(2, "0")}:00.000Z`;
const chat = (id: string, some: Partial<Conversation>) => aConversation({ id, ...some });

describe("views", () => {
  test("the one who waits longest comes first", () => {
    const chats = [
      chat("b", { state: "waiting", waiting_since: at(9) }),
      chat("a", { state: "waiting", waiting_since: at(2) }),
      chat("x", { state: "bot" }),
    ];

    expect(idsIn("waiting", chats, "ana")).toEqual(["a", "b"]);
  });

  test("elsewhere the newest comes first", () => {
    const chats = [
      chat("old", { updated_at: at(1) }),
      chat("new", { updated_at: at(5) }),
      chat("gone", { state: "closed", updated_at: at(9) }),
    ];

    expect(idsIn("all", chats, "ana")).toEqual(["new", "old"]);
    expect(idsIn("closed", chats, "ana")).toEqual(["gone"]);
  });

  test("mine is what I hold, not what others or the phone hold", () => {
    const held = (id: string, kind: "teammate" | "phone", by: string | null) =>
      chat(id, { state: "human", holder: { kind, id: by, name: "" } });

    expect(
      idsIn(
        "mine",
        [held("a", "teammate", "ana"), held("b", "teammate", "ben"), held("c", "phone", null)],
        "ana",
      ),
    ).toEqual(["a"]);
  });

  test("what lies beyond the fetched pages waits for its page", () => {
    const near = chat("near", { updated_at: at(8) });
    const far = chat("far", { updated_at: at(1) });

    expect(idsIn("ai", [near, far], "ana", placeIn("ai", near))).toEqual(["near"]);
  });
});

describe("a list that is being read", () => {
  test("keeps its rows where they are and holds new ones back", () => {
    expect(settle(["a", "b", "c"], ["new", "c", "a", "b"], true)).toEqual({ ids: ["a", "b", "c"], held: 1 });
  });

  test("lets go of rows that left the view", () => {
    expect(settle(["a", "b", "c"], ["a", "c"], true).ids).toEqual(["a", "c"]);
  });

  test("goes on at its end when the next page comes", () => {
    expect(settle(["a", "b"], ["a", "b", "c", "d"], true)).toEqual({ ids: ["a", "b", "c", "d"], held: 0 });
  });

  test("follows at once when the reader is at the top", () => {
    expect(settle(["a", "b"], ["new", "a", "b"], false)).toEqual({ ids: ["new", "a", "b"], held: 0 });
  });
});
