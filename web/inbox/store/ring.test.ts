// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EMPTY, withConversations } from "../../shared/state";
import { aConversation } from "../../shared/state.cast";
import type { Conversation, LiveEvent, Role } from "../../shared/types";
import { state } from "./inbox";
import { cards, dismissCard, seeRing } from "./ring";
import { session } from "./session";

let seq = 0;

function happens(type: string, some: Partial<Conversation>): void {
  seq += 1;
  const conversation = aConversation({ id: "c1", version: seq, ...some });
  state.value = withConversations(state.value, [conversation]);
  seeRing({ seq, type, conversation_id: "c1" } as LiveEvent);
}

function signIn(role: Role): void {
  const teammate = { id: "ana", name: "Ana", email: "", role, presence: "online", disabled: false } as const;
  session.value = { teammate, workspace: { id: "w", name: "Shop" } };
}

const held = (id: string) => ({ state: "human", holder: { kind: "teammate", id, name: id } }) as const;
const shown = () => cards.value.map((card) => [card.id, card.takenBy?.name ?? null]);

beforeEach(() => {
  vi.useFakeTimers();
  state.value = EMPTY;
  cards.value = [];
  signIn("agent");
});

afterEach(() => vi.useRealTimers());

describe("a request for a person", () => {
  test("shows one card, however often it rings", () => {
    happens("handoff.requested", { state: "waiting" });
    happens("handoff.rang", { state: "waiting" });

    expect(shown()).toEqual([["c1", null]]);
  });

  test("put off with Later comes back with the next ring", () => {
    happens("handoff.requested", { state: "waiting" });
    dismissCard("c1");
    happens("message.received", { state: "waiting" });
    expect(shown()).toEqual([]);

    happens("handoff.rang", { state: "waiting" });
    expect(shown()).toEqual([["c1", null]]);
  });

  test("taken by somebody else says who, for two seconds", () => {
    happens("handoff.requested", { state: "waiting" });
    happens("conversation.claimed", held("ben"));
    expect(shown()).toEqual([["c1", "ben"]]);

    vi.advanceTimersByTime(2_000);
    expect(shown()).toEqual([]);
  });

  test("taken by me is simply gone", () => {
    happens("handoff.requested", { state: "waiting" });
    happens("conversation.claimed", held("ana"));

    expect(shown()).toEqual([]);
  });

  test("that is over by the time we hear of it does not ring", () => {
    happens("handoff.rang", held("ben"));

    expect(shown()).toEqual([]);
  });

  test("does not ring for those who could not take it", () => {
    signIn("viewer");
    happens("handoff.requested", { state: "waiting" });

    expect(shown()).toEqual([]);
  });
});
