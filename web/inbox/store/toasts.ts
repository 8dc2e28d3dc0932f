/** Short words at the bottom of the page: what happened, or why it did not. */
import { signal } from "@preact/signals";
import { refusalOf } from "../../shared/api";
import { signedOut } from "./session";

export interface Toast {
  id: number;
  kind: "news" | "problem";
  text: string;
}

const SHOWN_MS = { news: 3_000, problem: 8_000 };

export const toasts = signal<readonly Toast[]>([]);
let last = 0;

export function toast(text: string, kind: Toast["kind"] = "news"): void {
  last += 1;
  const fresh = { id: last, kind, text };
  toasts.value = [...toasts.value.filter((each) => each.text !== text), fresh].slice(-3);
  setTimeout(() => dismiss(fresh.id), SHOWN_MS[kind]);
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((each) => each.id !== id);
}

/** Shows whatever was thrown, in the server's words. */
export function report(fault: unknown): void {
  const refusal = refusalOf(fault);
  if (refusal.status === 401) signedOut();
  toast(`${refusal.detail} ${refusal.remedy}`.trim(), "problem");
}
