/** Who is signed in, and what their role lets them do here. The server decides; this only spares them a no. */
import { computed, signal } from "@preact/signals";
import { api, type Refusal, refusalOf } from "../../shared/api";
import type { Session, Teammate } from "../../shared/types";
import { go, pathOf, route } from "../router";

/** undefined while we do not know yet. */
export const session = signal<Session | null | undefined>(undefined);
/** Why we could not find out. */
export const sessionProblem = signal<Refusal | null>(null);
export const me = computed<Teammate | null>(() => session.value?.teammate ?? null);

export function mayAct(teammate: Teammate | null): boolean {
  return teammate !== null && teammate.role !== "viewer";
}

export function mayManage(teammate: Teammate | null): boolean {
  return teammate?.role === "owner" || teammate?.role === "admin";
}

/** Asks who we are; leads to the door that fits when nobody is signed in. */
export async function loadSession(): Promise<void> {
  sessionProblem.value = null;
  try {
    session.value = await api.get<Session>("/session");
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal.status === 401) await toTheDoor();
    else sessionProblem.value = refusal;
  }
}

async function toTheDoor(): Promise<void> {
  const { needed } = await api.get<{ needed: boolean }>("/setup").catch(() => ({ needed: false }));
  session.value = null;
  if (needed) go({ page: "setup", token: "" }, "replace");
  else signedOut();
}

/** The session is over (or never was): sign in, then come back here. */
export function signedOut(): void {
  session.value = null;
  const { page } = route.value;
  if (page !== "inbox" && page !== "settings") return;
  go({ page: "login", ticket: null, next: pathOf(route.value) }, "replace");
}

export function signedIn(fresh: Session, next: string | null = null): void {
  session.value = fresh;
  go(next ?? "/inbox/", "replace");
}

export async function signOut(): Promise<void> {
  await api.delete("/session");
  // A full load: nothing of this person's stays in memory for the next one.
  location.assign("/inbox/login");
}
