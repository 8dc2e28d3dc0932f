/** For tests only: a shop whose day is random but repeatable, and that tells it as the server would. */
import type { Conversation, LiveEvent, Message, MessageStatus } from "./types";

export function aConversation(some: Partial<Conversation> = {}): Conversation {
  return {
    id: "c1",
    state: "bot",
    epoch: 1,
    version: 1,
    channel: { id: "ch1", kind: "whatsapp", name: "Shop" },
    customer: { id: "cu1", name: "Rosa Diaz", phone: null, email: null, language: null, identities: [] },
    holder: null,
    handoff: null,
    preview: null,
    waiting_since: null,
    unanswered: 0,
    obligation: null,
    window_closes_at: null,
    created_at: "2026-11-20T08:00:00.000Z",
    updated_at: "2026-11-20T08:00:00.000Z",
    last_message_at: null,
    closed_at: null,
    ...some,
  };
}

export function aMessage(some: Partial<Message> = {}): Message {
  return {
    id: "m1",
    conversation_id: "c1",
    seq: 1,
    event_seq: 1,
    author: "customer",
    name: null,
    teammate_id: null,
    kind: "text",
    text: "hello",
    data: {},
    status: "received",
    error: null,
    client_id: null,
    created_at: "2026-11-20T08:00:00.000Z",
    sent_at: null,
    delivered_at: null,
    read_at: null,
    ...some,
  };
}

const STATES = ["bot", "waiting", "human", "closed"] as const;
const NEXT_STATUS: Partial<Record<MessageStatus, MessageStatus[]>> = {
  queued: ["sending", "cancelled"],
  sending: ["sent", "unknown", "failed"],
  unknown: ["sent", "failed"],
  sent: ["delivered", "read", "failed"],
  delivered: ["read"],
};

/** The server's side: conversations, messages, and a numbered event for each change. */
export class Shop {
  readonly conversations = new Map<string, Conversation>();
  readonly #messages: Message[] = [];
  #seq = 0;
  #random: number;

  constructor(seed: number) {
    this.#random = seed * 2_654_435_761;
    for (const id of ["c1", "c2", "c3"]) this.conversations.set(id, aConversation({ id }));
  }

  messagesOf(id: string): Message[] {
    return this.#messages.filter((message) => message.conversation_id === id);
  }

  /** Lets things happen; snapshots are taken late, as a busy server does: as things are, not as they were. */
  live(steps: number): LiveEvent[] {
    const happened = Array.from({ length: steps }, () => this.#step());
    return happened.map((event, i) => {
      const late = this.#pick([true, false]) && i > steps / 2;
      const conversation = this.conversations.get(event.conversation_id ?? "") ?? null;
      const message = this.#messages.find((each) => each.id === event.message?.id) ?? null;
      return late ? { ...event, conversation, message } : event;
    });
  }

  #step(): LiveEvent {
    this.#seq += 1;
    const chat = this.#pick([...this.conversations.values()]);
    const moved: Conversation = {
      ...chat,
      version: this.#seq,
      state: this.#pick([...STATES]),
      epoch: chat.epoch + 1,
    };
    this.conversations.set(chat.id, moved);
    return this.#event(moved, this.#pick([() => this.#write(chat.id), () => this.#deliver(chat.id)])());
  }

  #write(id: string): Message {
    const author = this.#pick(["customer", "ai", "teammate"] as const);
    const message = aMessage({
      id: `m${this.#seq}`,
      conversation_id: id,
      seq: this.messagesOf(id).length + 1,
      event_seq: this.#seq,
      author,
      status: author === "customer" ? "received" : "queued",
    });
    this.#messages.push(message);
    return message;
  }

  #deliver(id: string): Message | null {
    const mine = this.#messages.filter((each) => each.conversation_id === id && NEXT_STATUS[each.status]);
    if (mine.length === 0) return null;
    const old = this.#pick(mine);
    const updated = { ...old, status: this.#pick(NEXT_STATUS[old.status] ?? []) };
    this.#messages[this.#messages.indexOf(old)] = updated;
    return updated;
  }

  #event(conversation: Conversation, message: Message | null): LiveEvent {
    return {
      seq: this.#seq,
      type: message ? "message.status" : "conversation.claimed",
      at: "2026-11-20T08:00:00.000Z",
      conversation_id: conversation.id,
      actor: { kind: "system", id: null, name: null },
      data: {},
      conversation,
      message,
    };
  }

  /** A small generator of our own, so that a failing story can be told again. */
  #pick<T>(choices: readonly T[]): T {
    this.#random = (this.#random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return choices[Math.floor((this.#random / 2_147_483_648) * choices.length)] as T;
  }
}
