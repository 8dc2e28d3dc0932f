import { describe, expect, test } from "vitest";
import type { Conversation, LiveEvent } from "../shared/types";
import { CHIPS, obstacle, patience } from "./chips";
import { NOTHING, seen, watched } from "./watch";

const rosa = (part: Partial<Conversation>) =>
  ({
    id: "c_1",
    state: "bot",
    version: 1,
    holder: null,
    channel: { id: "ch_1", kind: "whatsapp", name: "" },
    customer: { phone: "+1 555 0001" },
    ...part,
  }) as Conversation;
const chip = (key: string) => CHIPS.find((one) => one.key === key) ?? expect.fail(key);

describe("the customer on the phone", () => {
  test("is known by the number, however it is written", () => {
    expect(seen(NOTHING, rosa({}), "15550001").rosa?.id).toBe("c_1");
    expect(seen(NOTHING, rosa({}), "15550002").rosa).toBeNull();
  });

  test("is not the visitor of the web chat", () => {
    const visitor = rosa({ channel: { id: "ch_2", kind: "webchat", name: "" } });

    expect(seen(NOTHING, visitor, "15550001").rosa).toBeNull();
  });

  test("is shown as last heard of, not as an older snapshot says", () => {
    const now = seen(NOTHING, rosa({ version: 5, state: "human" }), "15550001");

    expect(seen(now, rosa({ version: 4 }), "15550001").rosa?.state).toBe("human");
  });
});

test("the inbox's tab counts who waits, each once, until somebody comes", () => {
  const event = (state: string) => ({ type: "x", conversation: rosa({ state } as never) }) as LiveEvent;
  const twice = [event("waiting"), event("waiting")].reduce((so, e) => watched(so, e, "1"), NOTHING);

  expect(twice.waiting.size).toBe(1);
  expect(watched(twice, event("human"), "1").waiting.size).toBe(0);
});

describe("a chip says beforehand when it could not work", () => {
  test("while a person has the chat the AI is silent", () => {
    const held = rosa({ state: "human", holder: { kind: "teammate", id: "t_1", name: "Ana" } });

    expect(obstacle(chip("knows"), held)).toMatch(/^Ana has this chat/);
  });

  test("while Rosa waits only waiting longer makes sense", () => {
    expect(obstacle(chip("knows"), rosa({ state: "waiting" }))).toMatch(/waiting/);
    expect(obstacle(chip("nobody"), rosa({ state: "waiting" }))).toBeNull();
  });

  test("with the AI, or closed, or before the first word, everything works", () => {
    for (const one of CHIPS) {
      expect(obstacle(one, null)).toBeNull();
      expect(obstacle(one, rosa({}))).toBeNull();
      expect(obstacle(one, rosa({ state: "closed" }))).toBeNull();
    }
  });
});

test.each([
  [240, "in 4 minutes"],
  [60, "in 1 minute "],
  [45, "in 45 seconds"],
  [null, "when the workspace's limit is over"],
])("with a limit of %j s one is told to wait %j", (limit, words) => {
  expect(patience(limit)).toContain(words);
});
