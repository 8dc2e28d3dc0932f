/**
 * The chat as one value, and how it changes. Old chat + events = a fresh fetch: that is tested.
 *
 * Nothing here touches the network, the clock or the page.
 */
import type { Look, Status, VisitorConversation, VisitorEvent, VisitorMessage, VisitorState } from "./shapes";

/** A message of ours that the server has not confirmed yet. */
export interface Outgoing {
  client_id: string;
  text: string;
  at: string;
  state: "sending" | "unsent";
  /** What the server said when it refused; null when it could not be reached. */
  problem: string | null;
}

export interface Chat {
  seq: number;
  conversation: VisitorConversation | null;
  messages: readonly VisitorMessage[];
  look: Look | null;
  outgoing: readonly Outgoing[];
}

export const EMPTY: Chat = { seq: 0, conversation: null, messages: [], look: null, outgoing: [] };

/** The server's truth replaces ours; only what it has not got yet stays. */
export function fresh(chat: Chat, state: VisitorState): Chat {
  return confirmed({ ...EMPTY, outgoing: chat.outgoing, ...known(state), seq: state.seq });
}

/** An answer to a request, which may be older than what the stream has told meanwhile. */
export function merged(chat: Chat, state: VisitorState): Chat {
  const conversation = newer(chat.conversation, state.conversation);
  return confirmed({
    ...chat,
    conversation,
    look: state.look,
    messages: state.messages.reduce(upserted, chat.messages),
  });
}

export function happened(chat: Chat, event: VisitorEvent): Chat {
  const messages = event.message ? upserted(chat.messages, event.message) : chat.messages;
  const conversation = newer(chat.conversation, event.conversation);
  return confirmed({ ...chat, seq: Math.max(chat.seq, event.seq), conversation, messages });
}

/** The server took our message. */
export function accepted(chat: Chat, message: VisitorMessage): Chat {
  return confirmed({ ...chat, messages: upserted(chat.messages, message) });
}

export function sending(chat: Chat, message: { client_id: string; text: string; at: string }): Chat {
  const others = chat.outgoing.filter((one) => one.client_id !== message.client_id);
  return { ...chat, outgoing: [...others, { ...message, state: "sending", problem: null }] };
}

export function unsent(chat: Chat, clientId: string, problem: string | null): Chat {
  const outgoing = chat.outgoing.map((one) =>
    one.client_id === clientId ? { ...one, state: "unsent" as const, problem } : one,
  );
  return { ...chat, outgoing };
}

/** The visitor takes a message back that the server would not have. */
export function withdrawn(chat: Chat, clientId: string): Chat {
  return { ...chat, outgoing: chat.outgoing.filter((one) => one.client_id !== clientId) };
}

function known(state: VisitorState): Pick<Chat, "conversation" | "messages" | "look"> {
  return {
    conversation: state.conversation,
    look: state.look,
    messages: state.messages.reduce(upserted, [] as readonly VisitorMessage[]),
  };
}

function newer(
  mine: VisitorConversation | null,
  theirs: VisitorConversation | null,
): VisitorConversation | null {
  return theirs && (!mine || theirs.version >= mine.version) ? theirs : mine;
}

function upserted(messages: readonly VisitorMessage[], message: VisitorMessage): readonly VisitorMessage[] {
  const before = messages.find((one) => one.id === message.id);
  const status = before ? further(before.status, message.status) : message.status;
  const others = before ? messages.filter((one) => one !== before) : messages;
  return [...others, { ...message, status }].sort(inOrder);
}

function inOrder(one: VisitorMessage, other: VisitorMessage): number {
  return one.seq - other.seq || (one.id < other.id ? -1 : 1);
}

const RANK: Record<Status, number> = { sent: 0, failed: 1, delivered: 2, read: 3 };

/** A status never goes back, in whatever order the news arrive. */
function further(one: Status, other: Status): Status {
  return RANK[other] >= RANK[one] ? other : one;
}

function confirmed(chat: Chat): Chat {
  if (chat.outgoing.length === 0) return chat;
  const there = new Set(chat.messages.map((one) => one.client_id));
  return { ...chat, outgoing: chat.outgoing.filter((one) => !there.has(one.client_id)) };
}
