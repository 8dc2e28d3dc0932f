/** The same trouble a hundred times is one line with a number. */
import type { Alarm } from "../../../shared/types";

export interface Repeated {
  alarm: Alarm;
  times: number;
}

/** Newest first, as they come; each kind of trouble stands where it came last. */
export function repeats(alarms: readonly Alarm[]): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const alarm of alarms) {
    const what = JSON.stringify([alarm.kind, alarm.detail]);
    const known = found.get(what);
    if (known) known.times += 1;
    else found.set(what, { alarm, times: 1 });
  }
  return [...found.values()];
}
