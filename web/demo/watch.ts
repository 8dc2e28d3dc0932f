/** What the demo page knows of what happens: a value, changed by the same events the inbox gets. */
import type { Conversation, LiveEvent } from "../shared/types";
import { progress, type StepKey } from "./steps";

export interface Watched {
  done: ReadonlySet<StepKey>;
  /** The conversation of the customer on the phone. */
  rosa: Conversation | null;
  /** How many conversations are known to wait, by id: the inbox's tab says so on small screens. */
  waiting: ReadonlySet<string>;
}

export const NOTHING: Watched = { done: new Set(), rosa: null, waiting: new Set() };

export function watched(before: Watched, event: LiveEvent, phone: string): Watched {
  const { conversation } = event;
  const done = progress(before.done, event);
  return conversation ? { ...seen(before, conversation, phone), done } : { ...before, done };
}

export function seen(before: Watched, conversation: Conversation, phone: string): Watched {
  const waiting = new Set(before.waiting);
  if (conversation.state === "waiting") waiting.add(conversation.id);
  else waiting.delete(conversation.id);
  const newest = isOf(conversation, phone) && conversation.version >= (before.rosa?.version ?? 0);
  return { ...before, waiting, rosa: newest ? conversation : before.rosa };
}

function isOf(conversation: Conversation, phone: string): boolean {
  const digits = (value: string | null) => (value ?? "").replace(/\D/g, "");
  return conversation.channel.kind === "whatsapp" && digits(conversation.customer.phone) === digits(phone);
}
