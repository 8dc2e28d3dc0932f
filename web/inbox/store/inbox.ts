/** What this browser knows of the workspace's conversations. Views read it; only `learn` changes it. */
import { computed, signal } from "@preact/signals";
import { EMPTY, type State } from "../../shared/state";
import type { Conversation } from "../../shared/types";
import { route } from "../router";

export const state = signal<State>(EMPTY);

export function learn(change: (known: State) => State): void {
  state.value = change(state.value);
}

export function conversationOf(id: string | null): Conversation | null {
  return (id && state.value.conversations.get(id)) || null;
}

/** The id in the address, whether or not it is loaded yet. */
export const openId = computed<string | null>(() =>
  route.value.page === "inbox" ? route.value.conversation : null,
);

export const openChat = computed<Conversation | null>(() => conversationOf(openId.value));
