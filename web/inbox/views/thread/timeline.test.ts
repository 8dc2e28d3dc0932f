import { describe, expect, test } from "vitest";
import type { Thread } from "../../../shared/state";
import { aMessage } from "../../../shared/state.cast";
import type { LiveEvent, Message } from "../../../shared/types";
import type { Outgoing } from "../../store/outbox";
import { counted } from "./steps";
import { timeline } from "./timeline";
import { turnLine } from "./turn";

const NOON = "2026-11-20T12:00:00.000Z";

function event(seq: number, type: string, data: Record<string, unknown> = {}): LiveEvent {
  return {
    seq,
    type,
    at: NOON,
    conversation_id: "c1",
    actor: { kind: "system", id: null, name: null },
    data,
    conversation: null,
    message: null,
  };
}

const said = (seq: number, some: Partial<Message> = {}) =>
  aMessage({ id: `m${seq}`, seq, event_seq: seq, created_at: NOON, ...some });

const thread = (some: Partial<Thread>): Thread => ({
  messages: [],
  events: [],
  older: null,
  loaded: true,
  ...some,
});

const sending = (client_id: string): Outgoing => ({
  client_id,
  conversation_id: "c1",
  kind: "text",
  text: "hi",
  at: NOON,
  refusal: null,
});

const kinds = (of: Thread, outgoing: Outgoing[] = []) => timeline(of, outgoing).map((line) => line.kind);

describe("the lines of a thread", () => {
  test("weave messages and moves in the order in which they happened", () => {
    const both = thread({ messages: [said(1), said(5)], events: [event(3, "handoff.requested")] });

    expect(kinds(both)).toEqual(["day", "message", "activity", "message"]);
  });

  test("leave out what messages already tell", () => {
    const quiet = thread({
      messages: [said(1)],
      events: [event(1, "message.received"), event(2, "message.status")],
    });

    expect(kinds(quiet)).toEqual(["day", "message"]);
  });

  test("begin each day with its name", () => {
    const two = thread({ messages: [said(1, { created_at: "2026-11-18T12:00:00.000Z" }), said(2)] });

    expect(kinds(two)).toEqual(["day", "message", "day", "message"]);
  });

  test("fold what follows from a handoff into the line of its turn", () => {
    const of = (seq: number, type: string) => event(seq, type, { handoff_id: "h1" });
    const lines = timeline(
      thread({
        events: [
          of(1, "handoff.requested"),
          of(2, "handoff.rang"),
          of(3, "handoff.alerted"),
          of(4, "handoff.told"),
          of(5, "handoff.unclaimed"),
          of(6, "handoff.rang"),
          of(7, "handoff.rang"),
          of(8, "conversation.claimed"),
          of(9, "handoff.first_reply"),
        ],
      }),
      [],
    );
    const told = lines.flatMap((line) =>
      line.kind === "activity"
        ? [[line.event.seq, counted(line.steps).map(({ type, times }) => `${type} ${times}`)]]
        : [],
    );

    expect(told).toEqual([
      [1, ["handoff.rang 1", "handoff.alerted 1", "handoff.told 1"]],
      [5, ["handoff.rang 2"]],
      [8, ["handoff.first_reply 1"]],
    ]);
  });

  test("leave a step to the page on which its turn is", () => {
    const rang = event(11, "handoff.rang", { handoff_id: "h1" });

    expect(kinds(thread({ messages: [said(10)], events: [rang], older: 10 }))).toEqual(["day", "message"]);
  });

  test("leave moves above the loaded messages to their page", () => {
    const part = thread({ messages: [said(10)], events: [event(2, "conversation.claimed")], older: 10 });

    expect(kinds(part)).toEqual(["day", "message"]);
  });

  test("show a turn that used a tool or was silent, not what other lines tell", () => {
    const call = { name: "search", arguments: {}, result: [] };
    const turns = [
      event(1, "ai.turn", { decision: "say", tool_calls: [] }),
      event(2, "ai.turn", { decision: "say", tool_calls: [call] }),
      event(3, "ai.turn", { decision: "hand_off", tool_calls: [] }),
      event(4, "ai.turn", { decision: "discarded", tool_calls: [] }),
    ];

    expect(timeline(thread({ events: turns }), []).filter((line) => line.kind === "turn")).toHaveLength(2);
  });
});

describe("a message just sent", () => {
  test("stands at the end until the server's own takes its place", () => {
    expect(kinds(thread({ messages: [said(1)] }), [sending("x")])).toEqual(["day", "message", "outgoing"]);
    expect(kinds(thread({ messages: [said(1, { client_id: "x" })] }), [sending("x")])).toEqual([
      "day",
      "message",
    ]);
  });
});

describe("what an AI turn did", () => {
  const search = (result: unknown) =>
    turnLine(
      event(1, "ai.turn", { decision: "say", tool_calls: [{ name: "search", arguments: {}, result }] }),
    );

  test.each([
    [{ passages: [{ score: 0.5 }, { score: 0.816 }] }, "AI looked in the knowledge: 2 passages, best 0.82"],
    [{ passages: [] }, "AI looked in the knowledge: nothing fits"],
    [[{ title: "no score" }], "AI looked in the knowledge: 1 passage"],
    ["some text", "AI used search"],
    [null, "AI used search"],
    [{ passages: [null, 7, "x"] }, "AI looked in the knowledge: 3 passages"],
  ])("%j reads: %s", (result, line) => {
    expect(search(result)).toBe(line);
  });

  test("tells why it asked for a person", () => {
    const turn = event(1, "ai.turn", { decision: "hand_off", why: "no answer", tool_calls: "not a list" });

    expect(turnLine(turn)).toBe("AI asked for a person: no answer");
  });
});
