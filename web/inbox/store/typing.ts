/** Who is writing right now. Word of it may get lost, so it fades by itself. */
import { signal } from "@preact/signals";
import { api } from "../../shared/api";
import type { Actor, Typing } from "../../shared/types";
import { me } from "./session";

const SHOWN_MS = 6_000;
const TELL_EVERY_MS = 3_000;

/** By conversation: the last one seen writing. */
export const writing = signal<ReadonlyMap<string, Actor>>(new Map());
const fading = new Map<string, ReturnType<typeof setTimeout>>();

export function seeTyping({ conversation_id, actor, typing }: Typing): void {
  if (actor.kind === "teammate" && actor.id === me.value?.id) return;
  clearTimeout(fading.get(conversation_id));
  if (typing) show(conversation_id, actor);
  else stopShowing(conversation_id);
}

function show(id: string, actor: Actor): void {
  writing.value = new Map(writing.value).set(id, actor);
  fading.set(
    id,
    setTimeout(() => stopShowing(id), SHOWN_MS),
  );
}

/** A message has come: whoever wrote it is no longer writing. */
export function stopShowing(id: string): void {
  if (!writing.value.has(id)) return;
  const rest = new Map(writing.value);
  rest.delete(id);
  writing.value = rest;
}

let toldAt = 0;
let toldAbout: string | null = null;

export function tellTyping(id: string): void {
  if (toldAbout === id && Date.now() - toldAt < TELL_EVERY_MS) return;
  toldAt = Date.now();
  toldAbout = id;
  void api.post(`/conversations/${id}/typing`, { typing: true }).catch(() => undefined);
}

export function tellStopped(id: string): void {
  if (toldAbout !== id) return;
  toldAbout = null;
  void api.post(`/conversations/${id}/typing`, { typing: false }).catch(() => undefined);
}
