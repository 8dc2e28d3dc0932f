/** The views of the list: what belongs in each, in which order. Pure, so that the list is the same everywhere. */
import type { Conversation } from "../../shared/types";
import type { ViewName } from "../router";

export interface View {
  /** What to ask the server for. */
  query: { state: string; holder?: string };
  holds(chat: Conversation, me: string): boolean;
}

export const VIEWS: Record<ViewName, View> = {
  waiting: { query: { state: "waiting" }, holds: (chat) => chat.state === "waiting" },
  mine: { query: { state: "human", holder: "me" }, holds: isMine },
  ai: { query: { state: "bot" }, holds: (chat) => chat.state === "bot" },
  all: { query: { state: "open" }, holds: (chat) => chat.state !== "closed" },
  closed: { query: { state: "closed" }, holds: (chat) => chat.state === "closed" },
};

export function isMine(chat: Conversation, me: string): boolean {
  return chat.state === "human" && chat.holder?.kind === "teammate" && chat.holder.id === me;
}

/** A conversation's place in a view: lower comes first. */
export function placeIn(view: ViewName, chat: Conversation): number {
  if (view === "waiting") return Date.parse(chat.waiting_since ?? chat.updated_at);
  return -Date.parse(chat.updated_at);
}

/**
 * The ids of a view in order. `edge` is the place of the last one that was fetched: what lies beyond it
 * comes with its own page, so that the list has no holes.
 */
export function idsIn(
  view: ViewName,
  chats: Iterable<Conversation>,
  me: string,
  edge: number = Number.POSITIVE_INFINITY,
): string[] {
  const placed: [number, string][] = [];
  for (const chat of chats) {
    const place = placeIn(view, chat);
    if (place <= edge && VIEWS[view].holds(chat, me)) placed.push([place, chat.id]);
  }
  return placed.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)).map(([, id]) => id);
}

/** While someone reads further down, rows keep their places; what is new waits behind a button. */
export function settle(
  shown: readonly string[],
  fresh: readonly string[],
  frozen: boolean,
): { ids: readonly string[]; held: number } {
  if (!frozen) return { ids: fresh, held: 0 };
  const current = new Set(fresh);
  const kept = shown.filter((id) => current.has(id));
  const known = new Set(kept);
  const last = kept.at(-1);
  const tail = last ? fresh.slice(fresh.indexOf(last) + 1).filter((id) => !known.has(id)) : [];
  return { ids: [...kept, ...tail], held: fresh.length - kept.length - tail.length };
}
