/**
 * Sends what the visitor writes, in order and exactly once: kept before it is tried, tried again
 * under the same `client_id`, forgotten only when the server has it or will never take it.
 */
import { accepted, type Chat, type Outgoing, sending, unsent } from "../chat/chat";
import { type Client, Refused } from "./client";
import type { Keep } from "./keep";

type Draft = Pick<Outgoing, "client_id" | "text" | "at">;

export interface SenderOptions {
  client: Client;
  keep: Keep;
  chat(): Chat;
  change(change: (chat: Chat) => Chat): void;
  onAccepted(): void;
  /** Our token is not known any more. */
  onStranger(): void;
}

export class Sender {
  readonly #with: SenderOptions;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: SenderOptions) {
    this.#with = options;
  }

  send(text: string): void {
    const draft = { client_id: newId(), text, at: new Date().toISOString() };
    this.#with.keep.keepOutgoing({ ...draft, state: "unsent", problem: null });
    this.#enqueue(draft);
  }

  retry(clientId: string): void {
    const message = this.#with.chat().outgoing.find((one) => one.client_id === clientId);
    if (message?.state === "unsent") this.#enqueue(message);
  }

  /** The line is back: what could not go out goes now. What was refused stays for the visitor to judge. */
  sendKept(): void {
    const kept = this.#with.chat().outgoing.filter((one) => one.state === "unsent" && one.problem === null);
    for (const message of kept) this.#enqueue(message);
  }

  #enqueue(draft: Draft): void {
    this.#with.change((chat) => sending(chat, draft));
    this.#queue = this.#queue.then(() => this.#deliver(draft));
  }

  async #deliver({ client_id, text }: Draft): Promise<void> {
    try {
      const message = await this.#with.client.send(text, client_id);
      this.#with.keep.dropOutgoing(client_id);
      this.#with.change((chat) => accepted(chat, message));
      this.#with.onAccepted();
    } catch (fault) {
      this.#notDelivered(client_id, fault);
    }
  }

  #notDelivered(clientId: string, fault: unknown): void {
    const stranger = fault instanceof Refused && fault.status === 401;
    const refused = fault instanceof Refused && !stranger;
    if (refused) this.#with.keep.dropOutgoing(clientId);
    this.#with.change((chat) => unsent(chat, clientId, refused ? fault.message : null));
    if (stranger) this.#with.onStranger();
  }
}

/** `crypto.randomUUID` is missing on plain-http pages, this is not. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `m_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
