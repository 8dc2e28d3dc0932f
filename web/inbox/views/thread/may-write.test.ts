// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { aConversation } from "../../../shared/state.cast";
import type { Conversation, Role, Teammate } from "../../../shared/types";
import { sendingClaims, whyNoReply } from "./may-write";

const NOW = Date.parse("2026-11-20T12:00:00Z");
const ana = (role: Role = "agent"): Teammate => ({
  id: "ana",
  name: "Ana",
  email: "",
  role,
  presence: "online",
  disabled: false,
});
const why = (some: Partial<Conversation>, me = ana()) => whyNoReply(aConversation(some), me, NOW);
const holder = (id: string) => ({ kind: "teammate", id, name: "Ben" }) as const;

describe("writing to a customer", () => {
  test.each(["bot", "waiting"] as const)(
    "is free when nobody of the team has them (%s), and takes over",
    (state) => {
      expect(why({ state })).toBeNull();
      expect(sendingClaims(aConversation({ state }))).toBe(true);
    },
  );

  test("is free for the one who has the conversation, and takes over nothing", () => {
    const mine = { state: "human", holder: holder("ana") } as const;

    expect(why(mine)).toBeNull();
    expect(sendingClaims(aConversation(mine))).toBe(false);
  });

  test("is refused with the reason", () => {
    expect(why({ state: "human", holder: holder("ben") })).toContain("Ben has this conversation");
    expect(why({ state: "closed" })).toContain("Reopen");
    expect(why({}, ana("viewer"))).toContain("viewer");
    expect(why({ window_closes_at: "2026-11-20T12:00:00Z" })).toContain("24 hours");
  });

  test("is free until WhatsApp's window closes", () => {
    expect(why({ window_closes_at: "2026-11-20T12:00:01Z" })).toBeNull();
  });
});
