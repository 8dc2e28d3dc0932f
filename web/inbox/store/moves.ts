/** The moves of a conversation, as a teammate makes them. Losing a race is normal and said in plain words. */
import { signal } from "@preact/signals";
import { api, type Refusal, refusalOf } from "../../shared/api";
import { withConversations } from "../../shared/state";
import type { Conversation } from "../../shared/types";
import { t } from "../words";
import { learn } from "./inbox";
import { loadConversation } from "./threads";
import { report, toast } from "./toasts";

/** The conversations with a move under way: their buttons wait. */
export const moving = signal<ReadonlySet<string>>(new Set());

export function claim(chat: Conversation): Promise<boolean> {
  return move(chat, async () => {
    const answer = await api.post<{ conversation: Conversation; in_flight: string[] }>(
      `/conversations/${chat.id}/claim`,
    );
    if (answer.in_flight.length > 0) toast(t("claim.in_flight", { n: answer.in_flight.length }));
    return answer.conversation;
  });
}

export function handBack(chat: Conversation, text?: string): Promise<boolean> {
  return move(chat, () =>
    api.delete<Conversation>(`/conversations/${chat.id}/claim`, text ? { text } : undefined),
  );
}

export function close(chat: Conversation): Promise<boolean> {
  return move(chat, () => api.post<Conversation>(`/conversations/${chat.id}/closure`));
}

export function reopen(chat: Conversation): Promise<boolean> {
  return move(chat, () => api.delete<Conversation>(`/conversations/${chat.id}/closure`));
}

/** Requests a person on the AI's behalf: the conversation waits and rings for everyone. */
export function askForPerson(chat: Conversation, reason: string): Promise<boolean> {
  return move(chat, () => api.post<Conversation>(`/conversations/${chat.id}/handoff`, { reason }));
}

async function move(chat: Conversation, call: () => Promise<Conversation>): Promise<boolean> {
  if (moving.value.has(chat.id)) return false;
  moving.value = new Set(moving.value).add(chat.id);
  try {
    const moved = await call();
    learn((known) => withConversations(known, [moved]));
    return true;
  } catch (fault) {
    await lost(chat, refusalOf(fault));
    return false;
  } finally {
    moving.value = new Set([...moving.value].filter((id) => id !== chat.id));
  }
}

async function lost(chat: Conversation, refusal: Refusal): Promise<void> {
  if (refusal.status !== 409) {
    report(refusal);
    return;
  }
  const { holder } = refusal;
  toast(holder ? t("claim.lost", { name: holder.name }) : `${refusal.detail} ${refusal.remedy}`, "problem");
  await loadConversation(chat.id).catch(report);
}
