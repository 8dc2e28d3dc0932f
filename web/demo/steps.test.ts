import { describe, expect, test } from "vitest";
import type { LiveEvent } from "../shared/types";
import { nextStep, progress, STEPS, type StepKey } from "./steps";

const event = (type: string, message: object | null = null) => ({ type, message }) as LiveEvent;
const said = (author: string, kind = "text") => event("message.added", { author, kind });
const after = (...events: LiveEvent[]) => events.reduce(progress, new Set<StepKey>());

test("a whole round ticks every step off, one after the other", () => {
  const round = [
    said("ai"),
    event("handoff.requested"),
    event("conversation.claimed"),
    said("teammate"),
    event("conversation.handed_back"),
  ];

  round.forEach((_, at) => {
    expect(nextStep(after(...round.slice(0, at)))?.key).toBe(STEPS[at]?.key);
  });
  expect(nextStep(after(...round))).toBeNull();
});

describe("what is not the step itself does not tick it", () => {
  test.each([
    ["the customer's own message", event("message.received", { author: "customer", kind: "text" })],
    ["warmline's notice", said("system", "notice")],
    ["a note for the team", said("teammate", "note")],
    ["a closed conversation", event("conversation.closed")],
  ])("%s", (_, happened) => {
    expect(after(happened).size).toBe(0);
  });
});

test("a step stays done", () => {
  const done = after(said("ai"));

  expect(progress(done, event("conversation.closed"))).toBe(done);
});
