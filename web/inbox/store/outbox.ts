/**
 * What a teammate sent and the server has not confirmed yet. It is shown at once under an id made here;
 * the server's message with the same `client_id` takes its place, by answer or by event, whichever is first.
 */
import { signal } from "@preact/signals";
import { api, type Refusal, refusalOf } from "../../shared/api";
import { withMessage } from "../../shared/state";
import type { Message } from "../../shared/types";
import { learn } from "./inbox";
import { loadConversation } from "./threads";

export interface Outgoing {
  client_id: string;
  conversation_id: string;
  kind: "text" | "note";
  text: string;
  at: string;
  refusal: Refusal | null;
}

export const outbox = signal<readonly Outgoing[]>([]);

export function send(conversation_id: string, kind: Outgoing["kind"], text: string): Promise<void> {
  const at = new Date().toISOString();
  const fresh = { client_id: crypto.randomUUID(), conversation_id, kind, text, at, refusal: null };
  outbox.value = [...outbox.value, fresh];
  return deliver(fresh);
}

/** The same key as the first time: if that one arrived after all, nothing is sent twice. */
export function sendAgain(outgoing: Outgoing): Promise<void> {
  const again = { ...outgoing, refusal: null };
  replace(again);
  return deliver(again);
}

export function discard(client_id: string): void {
  outbox.value = outbox.value.filter((each) => each.client_id !== client_id);
}

async function deliver(outgoing: Outgoing): Promise<void> {
  const { client_id, conversation_id, kind, text } = outgoing;
  try {
    const path = `/conversations/${conversation_id}/messages`;
    const message = await api.post<Message>(path, { text, kind, client_id }, { key: client_id });
    learn((known) => withMessage(known, message));
    discard(client_id);
  } catch (fault) {
    const refusal = refusalOf(fault);
    replace({ ...outgoing, refusal });
    if (refusal.holder) void loadConversation(conversation_id);
  }
}

function replace(outgoing: Outgoing): void {
  outbox.value = outbox.value.map((each) => (each.client_id === outgoing.client_id ? outgoing : each));
}
