/**
 * A thread reads calmly when each turn of a handoff is one line. What follows from it by itself (the customer
 * was told, it rang, somebody saw it) folds into that line and is there for whoever wants to know.
 */
import type { LiveEvent } from "../../../shared/types";
import type { ActivityLine, Line } from "./timeline";

const TURNS: ReadonlySet<string> = new Set([
  "handoff.requested",
  "handoff.unclaimed",
  "conversation.claimed",
]);

const STEPS: ReadonlySet<string> = new Set([
  "handoff.told",
  "handoff.alerted",
  "handoff.rang",
  "handoff.first_reply",
]);

/** A step whose turn is further up, on a page not loaded yet, says too little alone and comes with that page. */
export function foldSteps(lines: readonly Line[]): Line[] {
  const shown: Line[] = [];
  const turns = new Map<unknown, ActivityLine>();
  for (const line of lines) {
    if (line.kind === "activity" && STEPS.has(line.event.type)) {
      const turn = turns.get(line.event.data.handoff_id);
      if (turn) turn.steps = [...turn.steps, line.event];
    } else {
      shown.push(line);
      if (line.kind === "activity" && TURNS.has(line.event.type)) turns.set(line.event.data.handoff_id, line);
    }
  }
  return shown;
}

export interface Step {
  type: string;
  /** When it came last. */
  at: string;
  times: number;
}

/** Each kind of step once, in the order in which they first came. */
export function counted(steps: readonly LiveEvent[]): Step[] {
  const found = new Map<string, Step>();
  for (const { type, at } of steps) found.set(type, { type, at, times: (found.get(type)?.times ?? 0) + 1 });
  return [...found.values()];
}
