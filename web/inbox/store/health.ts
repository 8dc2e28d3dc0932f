/** The operator's alarms, and whether there are some that this person has not looked at yet. */
import { computed, signal } from "@preact/signals";
import { api, type Refusal, refusalOf } from "../../shared/api";
import type { Alarm, Page } from "../../shared/types";
import { read, write } from "./drafts";
import { mayManage, me } from "./session";

const SEEN = "warmline.health.seen";

/** Newest first; null until they are here. */
export const alarms = signal<readonly Alarm[] | null>(null);
export const alarmsProblem = signal<Refusal | null>(null);
const seenUntil = signal(read(SEEN) ?? "");

export const hasNews = computed(() => (alarms.value?.[0]?.at ?? "") > seenUntil.value);

/** Only those who may change settings are told. */
export async function loadAlarms(): Promise<void> {
  if (!mayManage(me.value)) return;
  try {
    const { items } = await api.get<Page<Alarm>>("/operator/alarms");
    alarms.value = items;
    alarmsProblem.value = null;
  } catch (fault) {
    alarmsProblem.value = refusalOf(fault);
  }
}

export function lookedAtAlarms(): void {
  const newest = alarms.value?.[0]?.at;
  if (!newest || newest <= seenUntil.peek()) return;
  seenUntil.value = newest;
  write(SEEN, newest);
}
