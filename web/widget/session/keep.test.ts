import { expect, test } from "vitest";
import { keepFor, memoryShelf } from "./keep";

const message = {
  client_id: "m_1",
  text: "Hi",
  at: "2026-11-20T10:00:00Z",
  state: "sending",
  problem: null,
} as const;

test("each channel keeps its own", () => {
  const shelf = memoryShelf();
  keepFor("ch_a", shelf).token = "wv_1";

  expect(keepFor("ch_a", shelf).token).toBe("wv_1");
  expect(keepFor("ch_b", shelf).token).toBeNull();
});

test("what was not sent before a reload is there after it, as unsent", () => {
  const shelf = memoryShelf();
  keepFor("ch_a", shelf).keepOutgoing(message);

  expect(keepFor("ch_a", shelf).outgoing()).toEqual([{ ...message, state: "unsent" }]);
});

test("two tabs do not write over each other's messages", () => {
  const shelf = memoryShelf();
  const [one, other] = [keepFor("ch_a", shelf), keepFor("ch_a", shelf)];
  one.keepOutgoing(message);
  other.keepOutgoing({ ...message, client_id: "m_2" });
  one.dropOutgoing("m_1");

  expect(other.outgoing().map((kept) => kept.client_id)).toEqual(["m_2"]);
});

test.each(["{", "42", '[{"text": 1}]', "[null]"])("a damaged store %j is an empty one", (stored) => {
  const shelf = memoryShelf();
  shelf.setItem("warmline.ch_a.outgoing", stored);

  expect(keepFor("ch_a", shelf).outgoing()).toEqual([]);
});
