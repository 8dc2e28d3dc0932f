/** Rosa's chat with June, for the tests. */
import type { VisitorConversation, VisitorEvent, VisitorMessage, VisitorState } from "./shapes";

export const LOOK = { name: "Juniper", ai_name: "June", greeting: "Hello!", suggestions: [] };

export function message(part: Partial<VisitorMessage> & { seq: number }): VisitorMessage {
  return {
    id: `msg_${part.seq}`,
    client_id: null,
    author: "ai",
    name: null,
    text: "hello",
    sources: [],
    status: "sent",
    at: "2026-11-20T10:00:00.000Z",
    ...part,
  };
}

export function conversation(part: Partial<VisitorConversation> & { version: number }): VisitorConversation {
  return { state: "bot", who: { kind: "ai", name: "June" }, waiting_since: null, expect: null, ...part };
}

export function state(part: Partial<VisitorState>): VisitorState {
  return { seq: 0, conversation: null, messages: [], look: LOOK, ...part };
}

/**
 * A server in a nutshell: it keeps a visitor's truth and tells each change as an event.
 * Like the real one it sends the things as they are now, not as they were.
 */
export class ToyServer {
  readonly told: VisitorEvent[] = [];
  #state = state({});

  get state(): VisitorState {
    return this.#state;
  }

  say(part: Partial<VisitorMessage>): void {
    const seq = this.#state.messages.length + 1;
    this.#state = { ...this.#state, messages: [...this.#state.messages, message({ ...part, seq })] };
    this.#tell("message", seq);
  }

  mark(seq: number, status: VisitorMessage["status"]): void {
    const messages = this.#state.messages.map((one) => (one.seq === seq ? { ...one, status } : one));
    this.#state = { ...this.#state, messages };
    this.#tell("status", seq);
  }

  move(part: Partial<VisitorConversation>): void {
    this.#state = { ...this.#state, conversation: conversation({ ...part, version: this.#state.seq + 1 }) };
    this.#tell("conversation", 0);
  }

  #tell(type: VisitorEvent["type"], messageSeq: number): void {
    const seq = this.#state.seq + 1;
    const before = this.#state.conversation ?? conversation({ version: seq });
    this.#state = { ...this.#state, seq, conversation: { ...before, version: seq } };
    const found = this.#state.messages.find((one) => one.seq === messageSeq) ?? null;
    this.told.push({ seq, type, at: "", conversation: this.#state.conversation, message: found });
  }
}
