/**
 * What the inbox knows, as a pure function of what it fetched and the events since.
 *
 * The promise: old state + events = fresh fetch. Three rules keep it whatever the order in which answers
 * and events arrive: a conversation is replaced only by a snapshot of the same or a higher version, a
 * message's status never goes back, and a thread takes in only what belongs to the part that is loaded.
 */
import type { Conversation, LiveEvent, Message, MessageStatus } from "./types";

export interface Thread {
  /** Oldest first, without gaps from the first one here to the last one there is. */
  readonly messages: readonly Message[];
  /** The timeline, oldest first. */
  readonly events: readonly LiveEvent[];
  /** The `before` of the page above; null when the first message is here. */
  readonly older: number | null;
  /** False until the last page has come; events are taken in meanwhile, so that none falls in between. */
  readonly loaded: boolean;
}

export interface State {
  readonly conversations: ReadonlyMap<string, Conversation>;
  /** Only the threads that were opened. */
  readonly threads: ReadonlyMap<string, Thread>;
}

const NOTHING_YET: Thread = { messages: [], events: [], older: null, loaded: false };

export const EMPTY: State = { conversations: new Map(), threads: new Map() };

/** Where a status stands on its way: a snapshot with a lower rank is older. */
const RANK: Record<MessageStatus, number> = {
  received: 0,
  noted: 0,
  queued: 0,
  sending: 1,
  unknown: 2,
  cancelled: 3,
  sent: 3,
  failed: 4,
  delivered: 5,
  read: 6,
};

export function apply(state: State, event: LiveEvent): State {
  const known = without(state, event);
  const next = event.conversation ? withConversations(known, [event.conversation]) : known;
  const thread = event.conversation_id ? next.threads.get(event.conversation_id) : undefined;
  if (!thread || !event.conversation_id) return next;
  return withThread(next, event.conversation_id, {
    ...thread,
    events: addEvents(thread.events, [event]),
    messages: event.message ? upsert(thread, [event.message]) : thread.messages,
  });
}

/** What the event took away: a conversation that went up in another one, a message that is no longer there. */
function without(state: State, event: LiveEvent): State {
  if (event.type === "conversation.merged" && typeof event.data.from === "string") {
    const gone = event.data.from;
    const kept = <V>(map: ReadonlyMap<string, V>) => new Map([...map].filter(([id]) => id !== gone));
    return { conversations: kept(state.conversations), threads: kept(state.threads) };
  }
  const removed = event.type === "message.removed" ? event.data.message_id : undefined;
  const moved = event.type === "message.moved" ? event.message?.id : undefined;
  const id = removed ?? moved;
  if (typeof id !== "string") return state;
  const threads = [...state.threads].map(([key, thread]) => {
    const stays = key === event.conversation_id && id === moved;
    return [
      key,
      stays ? thread : { ...thread, messages: thread.messages.filter((m) => m.id !== id) },
    ] as const;
  });
  return { ...state, threads: new Map(threads) };
}

export function withConversations(state: State, fresh: readonly Conversation[]): State {
  const newer = fresh.filter((each) => each.version >= (state.conversations.get(each.id)?.version ?? -1));
  if (newer.length === 0) return state;
  const conversations = new Map(state.conversations);
  for (const each of newer) conversations.set(each.id, each);
  return { ...state, conversations };
}

/** Begins to take in events of a thread; to be called before its first page is asked for. */
export function opened(state: State, id: string): State {
  return state.threads.has(id) ? state : withThread(state, id, NOTHING_YET);
}

/** After a gap too large to replay: what is shown stays until the pages have come afresh. */
export function stale(state: State): State {
  const threads = [...state.threads].map(([id, thread]) => [id, { ...thread, loaded: false }] as const);
  return { ...state, threads: new Map(threads) };
}

/** The page at the end of a thread. */
export function withLastPage(
  state: State,
  id: string,
  page: readonly Message[],
  older: number | null,
): State {
  const known = state.threads.get(id) ?? NOTHING_YET;
  const first = page[0]?.seq ?? 0;
  const since = known.messages.filter((message) => message.seq >= first);
  return withThread(state, id, { ...known, messages: merge(since, page), older, loaded: true });
}

/** The page above the oldest one known. */
export function withOlderPage(
  state: State,
  id: string,
  page: readonly Message[],
  older: number | null,
): State {
  const known = state.threads.get(id);
  if (!known) return state;
  return withThread(state, id, { ...known, older, messages: merge(known.messages, page) });
}

/** A message that came as the answer to a request. */
export function withMessage(state: State, message: Message): State {
  const known = state.threads.get(message.conversation_id);
  if (!known) return state;
  return withThread(state, message.conversation_id, { ...known, messages: upsert(known, [message]) });
}

export function withTimeline(state: State, id: string, events: readonly LiveEvent[]): State {
  const known = state.threads.get(id) ?? NOTHING_YET;
  return withThread(state, id, { ...known, events: addEvents(known.events, events) });
}

function withThread(state: State, id: string, thread: Thread): State {
  return { ...state, threads: new Map(state.threads).set(id, thread) };
}

/** Messages above the loaded part stay out: they come, up to date, with their page. */
function upsert(thread: Thread, fresh: readonly Message[]): readonly Message[] {
  const first = thread.older === null ? 0 : (thread.messages[0]?.seq ?? 0);
  return merge(
    thread.messages,
    fresh.filter((message) => message.seq >= first),
  );
}

function merge(known: readonly Message[], fresh: readonly Message[]): readonly Message[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of fresh) {
    const mine = byId.get(message.id);
    if (!mine || RANK[message.status] >= RANK[mine.status]) byId.set(message.id, message);
  }
  return bySeq([...byId.values()]);
}

function bySeq(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort((a, b) => a.seq - b.seq);
}

function addEvents(known: readonly LiveEvent[], fresh: readonly LiveEvent[]): readonly LiveEvent[] {
  const last = known.at(-1)?.seq ?? 0;
  const [first] = fresh;
  if (fresh.length === 1 && first && first.seq > last) return [...known, first];
  const bySeq = new Map([...known, ...fresh].map((event) => [event.seq, event]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
