/** Weaves messages and events into the lines of a thread. Pure: the same facts give the same lines. */
import type { Thread } from "../../../shared/state";
import { sameDay } from "../../../shared/time";
import type { LiveEvent, Message } from "../../../shared/types";
import type { Outgoing } from "../../store/outbox";
import { foldSteps } from "./steps";
import { isWorthALine } from "./turn";

export type Line =
  | { kind: "day"; key: string; at: string }
  | { kind: "message"; key: string; message: Message; first: boolean; last: boolean }
  | { kind: "outgoing"; key: string; outgoing: Outgoing }
  | { kind: "turn"; key: string; event: LiveEvent }
  | ActivityLine;

export interface ActivityLine {
  kind: "activity";
  key: string;
  event: LiveEvent;
  /** What followed from it; shown when the line is unfolded. */
  steps: readonly LiveEvent[];
}

const ACTIVITIES = new Set([
  "conversation.started",
  "handoff.requested",
  "handoff.told",
  "handoff.alerted",
  "handoff.rang",
  "handoff.unclaimed",
  "handoff.first_reply",
  "conversation.claimed",
  "conversation.transferred",
  "conversation.handed_back",
  "conversation.closed",
  "conversation.reopened",
]);

const SAME_BREATH_MS = 3 * 60_000;

export function timeline(thread: Thread, outgoing: readonly Outgoing[]): Line[] {
  const entries = [...thread.messages.map(ofMessage), ...eventsShown(thread).map(ofEvent)];
  entries.sort((a, b) => a.seq - b.seq || a.order - b.order);
  const lines = withDays(foldSteps(entries.map((entry) => entry.line)));
  const confirmed = new Set(thread.messages.map((message) => message.client_id));
  const waiting = outgoing.filter((each) => !confirmed.has(each.client_id));
  return grouped([...lines, ...waiting.map(ofOutgoing)]);
}

interface Entry {
  seq: number;
  /** An event stands above the message that it brought. */
  order: 0 | 1;
  line: Line;
}

function ofMessage(message: Message): Entry {
  const line: Line = { kind: "message", key: message.id, message, first: true, last: true };
  return { seq: message.event_seq, order: 1, line };
}

function ofEvent(event: LiveEvent): Entry {
  const key = `e${event.seq}`;
  const line: Line =
    event.type === "ai.turn" ? { kind: "turn", key, event } : { kind: "activity", key, event, steps: [] };
  return { seq: event.seq, order: 0, line };
}

/** The key of the message that will replace it, so that nothing flickers. */
function ofOutgoing(outgoing: Outgoing): Line {
  return { kind: "outgoing", key: outgoing.client_id, outgoing };
}

/** Events older than the loaded messages come with their page. */
function eventsShown({ events, messages, older }: Thread): LiveEvent[] {
  const first = older === null ? 0 : (messages[0]?.event_seq ?? Number.POSITIVE_INFINITY);
  return events.filter(
    (event) =>
      event.seq >= first && (ACTIVITIES.has(event.type) || (event.type === "ai.turn" && isWorthALine(event))),
  );
}

function withDays(lines: Line[]): Line[] {
  let before: string | null = null;
  return lines.flatMap((line) => {
    const at = timeOf(line);
    const fresh = at !== null && (before === null || !sameDay(before, at));
    before = at ?? before;
    return fresh && at ? [{ kind: "day", key: `d${at.slice(0, 10)}${line.key}`, at } as const, line] : [line];
  });
}

function timeOf(line: Line): string | null {
  if (line.kind === "message") return line.message.created_at;
  return line.kind === "activity" || line.kind === "turn" ? line.event.at : null;
}

/** Messages of one author in one breath share a name above and a time below. */
function grouped(lines: Line[]): Line[] {
  return lines.map((line, i) => {
    if (line.kind !== "message") return line;
    return { ...line, first: !together(lines[i - 1], line), last: !together(line, lines[i + 1]) };
  });
}

function together(one: Line | undefined, other: Line | undefined): boolean {
  if (one?.kind !== "message" || other?.kind !== "message") return false;
  const [a, b] = [one.message, other.message];
  const sameVoice = a.author === b.author && a.kind === b.kind && a.teammate_id === b.teammate_id;
  return sameVoice && Date.parse(b.created_at) - Date.parse(a.created_at) < SAME_BREATH_MS;
}
