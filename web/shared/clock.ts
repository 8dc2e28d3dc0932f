/** One clock for the whole page: a signal that ticks once a second, set by the server's time. */
import { signal } from "@preact/signals";

/** How far the server's clock is ahead of this machine's. Waiting times are the server's. */
let ahead = 0;

export const now = signal(Date.now());

export function setServerTime(at: string): void {
  const theirs = Date.parse(at);
  if (Number.isFinite(theirs)) ahead = theirs - Date.now();
  now.value = Date.now() + ahead;
}

setInterval(() => {
  now.value = Date.now() + ahead;
}, 1000);
