/** Fetches the messages and the timeline of the conversations that are opened. */
import { signal } from "@preact/signals";
import { api, query, type Refusal, refusalOf } from "../../shared/api";
import {
  opened,
  stale,
  withConversations,
  withLastPage,
  withOlderPage,
  withTimeline,
} from "../../shared/state";
import type { Conversation, LiveEvent, Message, Page } from "../../shared/types";
import { learn, openId, state } from "./inbox";

const PAGE = 50;
const TIMELINE_PAGE = 1000;

/** Why a conversation could not be opened. */
export const threadProblem = signal<{ id: string; refusal: Refusal } | null>(null);

const opening = new Map<string, Promise<void>>();

/** Does nothing when it is open already; asked twice, it fetches once. */
export function openThread(id: string): Promise<void> {
  if (state.value.threads.get(id)?.loaded) return Promise.resolve();
  const under = opening.get(id) ?? fetchThread(id).finally(() => opening.delete(id));
  opening.set(id, under);
  return under;
}

async function fetchThread(id: string): Promise<void> {
  threadProblem.value = null;
  learn((known) => opened(known, id));
  try {
    await Promise.all([loadConversation(id), loadMessages(id), loadTimeline(id)]);
  } catch (fault) {
    threadProblem.value = { id, refusal: refusalOf(fault) };
  }
}

/** After a gap: what is shown stays until the fresh copy is here. */
export async function reloadThreads(): Promise<void> {
  learn(stale);
  if (openId.value) await openThread(openId.value);
}

export async function loadConversation(id: string): Promise<void> {
  const chat = await api.get<Conversation>(`/conversations/${id}`);
  learn((known) => withConversations(known, [chat]));
}

async function loadMessages(id: string): Promise<void> {
  const page = await api.get<Page<Message, number>>(`/conversations/${id}/messages${query({ limit: PAGE })}`);
  learn((known) => withLastPage(known, id, page.items, page.next));
}

let loadingOlder = false;

export async function loadOlder(id: string): Promise<void> {
  const before = state.value.threads.get(id)?.older;
  if (!before || loadingOlder) return;
  loadingOlder = true;
  try {
    const asked = query({ before, limit: PAGE });
    const page = await api.get<Page<Message, number>>(`/conversations/${id}/messages${asked}`);
    learn((known) => withOlderPage(known, id, page.items, page.next));
  } finally {
    loadingOlder = false;
  }
}

async function loadTimeline(id: string): Promise<void> {
  let after: number | null = 0;
  while (after !== null) {
    const asked: string = query({ after, limit: TIMELINE_PAGE });
    const page: Page<LiveEvent, number> = await api.get(`/conversations/${id}/events${asked}`);
    learn((known) => withTimeline(known, id, page.items));
    after = page.next;
  }
}
