/** How many conversations each view holds, asked again shortly after things move. */
import { signal } from "@preact/signals";
import { api } from "../../shared/api";
import type { Counts } from "../../shared/types";
import type { ViewName } from "../router";

export const counts = signal<Counts | null>(null);

const PAUSE_MS = 250;
let due: ReturnType<typeof setTimeout> | undefined;

export function countSoon(): void {
  if (due === undefined) due = setTimeout(count, PAUSE_MS);
}

async function count(): Promise<void> {
  due = undefined;
  try {
    counts.value = await api.get<Counts>("/conversations/counts");
  } catch {
    // The next event or reconnection asks again; the connection's banner already says what is wrong.
  }
}

export function countOf(view: ViewName, known: Counts | null = counts.value): number | null {
  if (!known) return null;
  return { waiting: known.waiting, mine: known.mine, ai: known.bot, all: known.open, closed: known.closed }[
    view
  ];
}
