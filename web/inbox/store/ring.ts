/** Requests for a person that ring: a card in the corner and a chime, until somebody takes the conversation. */
import { signal } from "@preact/signals";
import type { Conversation, Holder, LiveEvent } from "../../shared/types";
import { chime } from "../sound";
import { conversationOf } from "./inbox";
import { mayAct, me } from "./session";

export interface Card {
  id: string;
  /** Set for a moment when somebody took it. */
  takenBy: Holder | null;
}

const TAKEN_SHOWN_MS = 2_000;
const RINGS = new Set(["handoff.requested", "handoff.rang"]);

export const cards = signal<readonly Card[]>([]);

export function seeRing(event: LiveEvent): void {
  const chat = conversationOf(event.conversation_id);
  if (!chat) return;
  if (chat.state !== "waiting") taken(chat);
  else if (RINGS.has(event.type) && mayAct(me.value)) ring(chat.id, event.seq);
}

function ring(id: string, seq: number): void {
  chime(seq);
  if (cards.value.some((card) => card.id === id)) return;
  cards.value = [...cards.value, { id, takenBy: null }];
}

function taken(chat: Conversation): void {
  const card = cards.value.find((each) => each.id === chat.id);
  if (!card || card.takenBy) return;
  const someoneElse = chat.state === "human" && chat.holder && chat.holder.id !== me.value?.id;
  if (!someoneElse) {
    dismissCard(chat.id);
    return;
  }
  cards.value = cards.value.map((each) => (each === card ? { ...each, takenBy: chat.holder } : each));
  setTimeout(() => dismissCard(chat.id), TAKEN_SHOWN_MS);
}

export function dismissCard(id: string): void {
  cards.value = cards.value.filter((card) => card.id !== id);
}
