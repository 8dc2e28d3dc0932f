/** How many conversations each view holds, asked again shortly after things move. */
import { signal } from "@preact/signals";
import { api } from "../../shared/api";
import type { Counts } from "../../shared/types";
import type { ViewName } from "../router";

export const counts = signal<Counts | null>(null);

const PAUSE_MS = 250;
/** A busy shop moves many conversations a second; the numbers need not follow each of them. */
const BETWEEN_MS = 1_000;
let countedAt = 0;
let due: ReturnType<typeof setTimeout> | undefined;

export function countSoon(): void {
  if (due !== undefined) return;
  const pause = Math.max(PAUSE_MS, countedAt + BETWEEN_MS - Date.now());
  due = setTimeout(count, pause);
}

async function count(): Promise<void> {
  due = undefined;
  countedAt = Date.now();
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
