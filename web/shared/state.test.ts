import { describe, expect, test } from "vitest";
import {
  apply,
  EMPTY,
  opened,
  type State,
  stale,
  withConversations,
  withLastPage,
  withOlderPage,
} from "./state";
import { aConversation, aMessage, Shop } from "./state.cast";

/** What a browser knows that asks the server for everything right now. */
function fresh(shop: Shop): State {
  return [...shop.conversations.keys()].reduce(
    (state, id) => withLastPage(opened(state, id), id, shop.messagesOf(id), null),
    withConversations(EMPTY, [...shop.conversations.values()]),
  );
}

/** Timelines are left aside: a fresh fetch and the stream carry the same events by their numbers. */
function shown(state: State): unknown {
  return {
    conversations: Object.fromEntries(state.conversations),
    threads: Object.fromEntries([...state.threads].map(([id, thread]) => [id, thread.messages])),
  };
}

describe("old state + events = fresh fetch", () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))("random story %i", (seed) => {
    const shop = new Shop(seed);
    shop.live(40);
    let state = fresh(shop);
    const before = shown(state);

    const events = shop.live(120);
    state = events.reduce(apply, state);

    expect(shown(state)).toEqual(shown(fresh(shop)));
    expect(shown(state)).not.toEqual(before);
  });

  test.each([1, 2, 3, 4, 5])("events that come twice change nothing (story %i)", (seed) => {
    const shop = new Shop(seed);
    const start = fresh(shop);
    const events = shop.live(80);

    const once = events.reduce(apply, start);
    const again = events.reduce(apply, once);

    expect(shown(again)).toEqual(shown(once));
    expect([...again.threads.values()].map((thread) => thread.events.length)).toEqual(
      [...once.threads.values()].map((thread) => thread.events.length),
    );
  });

  test.each([11, 12, 13, 14])("a page asked for earlier may arrive in the middle (story %i)", (seed) => {
    const shop = new Shop(seed);
    shop.live(30);
    const early = fresh(shop);
    const late = shop.live(60);
    const ids = [...early.conversations.keys()];

    let state = ids.reduce(opened, withConversations(EMPTY, [...early.conversations.values()]));
    for (const event of late.slice(0, 30)) state = apply(state, event);
    for (const id of ids) state = withLastPage(state, id, early.threads.get(id)?.messages ?? [], null);
    for (const event of late.slice(30)) state = apply(state, event);

    expect(shown(state)).toEqual(shown(late.reduce(apply, early)));
  });
});

describe("a conversation", () => {
  test("is not set back by an older snapshot", () => {
    const state = withConversations(EMPTY, [aConversation({ id: "c1", version: 9, state: "human" })]);
    const after = withConversations(state, [aConversation({ id: "c1", version: 8, state: "waiting" })]);

    expect(after.conversations.get("c1")?.state).toBe("human");
  });
});

describe("a message", () => {
  const read = aMessage({ id: "m1", seq: 1, status: "read" });

  test("never loses its ticks to a late answer", () => {
    const state = withLastPage(EMPTY, read.conversation_id, [read], null);
    const after = withLastPage(state, read.conversation_id, [{ ...read, status: "sent" }], null);

    expect(after.threads.get(read.conversation_id)?.messages[0]?.status).toBe("read");
  });
});

describe("a long thread", () => {
  const page = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => aMessage({ id: `m${from + i}`, seq: from + i }));
  const seqs = (state: State) => state.threads.get("c1")?.messages.map((message) => message.seq);

  test("keeps news of messages further up out until their page comes", () => {
    let state = withLastPage(EMPTY, "c1", page(51, 100), 51);
    state = apply(state, {
      ...new Shop(1).live(1)[0],
      conversation_id: "c1",
      message: aMessage({ id: "m7", seq: 7, status: "read" }),
    } as never);
    expect(seqs(state)?.[0]).toBe(51);

    state = withOlderPage(state, "c1", page(1, 50), null);
    expect(seqs(state)).toEqual(page(1, 100).map((message) => message.seq));
  });

  test("has no hole after a gap in the stream", () => {
    let state = stale(withLastPage(EMPTY, "c1", page(1, 50), null));
    state = withLastPage(state, "c1", page(71, 120), 71);

    expect(seqs(state)?.[0]).toBe(71);
    expect(state.threads.get("c1")?.older).toBe(71);
  });
});

describe("what goes away", () => {
  const event = (some: object) =>
    ({ ...new Shop(1).live(1)[0], message: null, conversation: null, ...some }) as never;
  const loaded = () =>
    withLastPage(
      withLastPage(EMPTY, "c1", [aMessage()], null),
      "c2",
      [aMessage({ id: "m2", conversation_id: "c2" })],
      null,
    );

  test("a conversation that went up in another one is gone", () => {
    const known = withConversations(loaded(), [aConversation(), aConversation({ id: "c2" })]);
    const state = apply(
      known,
      event({ type: "conversation.merged", conversation_id: "c1", data: { from: "c2" } }),
    );

    expect([...state.conversations.keys()]).toEqual(["c1"]);
    expect(state.threads.has("c2")).toBe(false);
  });

  test("a message that was removed is gone", () => {
    const state = apply(
      loaded(),
      event({ type: "message.removed", conversation_id: "c1", data: { message_id: "m1" } }),
    );

    expect(state.threads.get("c1")?.messages).toEqual([]);
  });

  test("a message that moved stands in its new thread and only there", () => {
    const moved = aMessage({ id: "m2", conversation_id: "c1", seq: 2 });
    const state = apply(
      loaded(),
      event({ type: "message.moved", conversation_id: "c1", message: moved, data: { seq: 2 } }),
    );

    expect(state.threads.get("c1")?.messages.map((each) => each.id)).toEqual(["m1", "m2"]);
    expect(state.threads.get("c2")?.messages).toEqual([]);
  });
});
