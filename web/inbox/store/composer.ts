/** Which of the composer's tabs is open, and the wish to write in it. */
import { signal } from "@preact/signals";
import type { Mode } from "./drafts";

export const mode = signal<Mode>("reply");
/** Raised whenever the composer should take the keyboard. */
export const wanted = signal(0);

/** After taking a conversation one wants to write; on a phone the keyboard would only hide it. */
export function readyToWrite(): void {
  if (matchMedia("(pointer: fine)").matches) compose("reply");
}

export function compose(next: Mode): void {
  mode.value = next;
  wanted.value += 1;
}
