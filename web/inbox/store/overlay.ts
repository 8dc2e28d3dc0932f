/** What lies over the page: one thing at a time. */
import { signal } from "@preact/signals";

export type Overlay = "commands" | "help" | "menu" | null;

export const overlay = signal<Overlay>(null);
