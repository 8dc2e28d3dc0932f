/** The chat as the rows that are shown: days, messages in groups, who joined. */
import type { Chat } from "./chat";
import type { Author, Source, Status } from "./shapes";

export interface Line {
  key: string;
  author: Author;
  name: string | null;
  text: string;
  sources: readonly Source[];
  status: Status | "sending" | "unsent";
  problem: string | null;
  at: string;
  clientId: string | null;
}

export type Row =
  | { kind: "day"; key: string; at: string }
  | { kind: "joined"; key: string; name: string }
  | { kind: "message"; key: string; line: Line; first: boolean; last: boolean };

/** Messages of one author within this time stand together under one name. */
export const GROUP_MS = 5 * 60_000;

export function rows(chat: Chat): Row[] {
  const all = lines(chat);
  const found = all.flatMap((line, at) => [
    ...day(line, all[at - 1]),
    ...joining(line, speaker(all.slice(0, at))),
    message(line, all[at - 1], all[at + 1]),
  ]);
  return [...found, ...justJoined(chat, speaker(all))];
}

export function lines(chat: Chat): Line[] {
  const known = chat.messages.map((message) => ({
    ...message,
    key: message.client_id ?? message.id,
    clientId: message.client_id,
    problem: null,
  }));
  const outgoing = chat.outgoing.map((message) => ({
    key: message.client_id,
    author: "you" as const,
    name: null,
    text: message.text,
    sources: [],
    status: message.state,
    problem: message.problem,
    at: message.at,
    clientId: message.client_id,
  }));
  return [...known, ...outgoing];
}

function day(line: Line, before: Line | undefined): Row[] {
  if (before && dayOf(before) === dayOf(line)) return [];
  return [{ kind: "day", key: `day ${line.key}`, at: line.at }];
}

function joining(line: Line, before: Line | undefined): Row[] {
  if (line.author !== "teammate" || !line.name || isBy(line.name, before)) return [];
  return [{ kind: "joined", key: `joined ${line.key}`, name: line.name }];
}

/** Somebody who took over but has not written yet. */
function justJoined(chat: Chat, before: Line | undefined): Row[] {
  const { state, who } = chat.conversation ?? {};
  if (state !== "human" || who?.kind !== "teammate" || !who.name || isBy(who.name, before)) return [];
  return [{ kind: "joined", key: "joined now", name: who.name }];
}

function isBy(name: string, line: Line | undefined): boolean {
  return line?.author === "teammate" && line.name === name;
}

/** Who on our side spoke last. The visitor's own words between two of Ana's do not make Ana join again. */
function speaker(said: readonly Line[]): Line | undefined {
  return said.findLast((line) => line.author !== "you");
}

function message(line: Line, before: Line | undefined, after: Line | undefined): Row {
  const first = !before || !together(before, line);
  const last = !after || !together(line, after);
  return { kind: "message", key: line.key, line, first, last };
}

function together(one: Line, other: Line): boolean {
  const close = Date.parse(other.at) - Date.parse(one.at) < GROUP_MS;
  return one.author === other.author && one.name === other.name && close && dayOf(one) === dayOf(other);
}

function dayOf(line: Line): string {
  return new Date(line.at).toDateString();
}
