/** Days and times in the visitor's own language, without a table of words. */

export function clockTime(at: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit" }).format(new Date(at));
}

/** "Today", "Yesterday", a weekday within the week, else the date. */
export function dayName(at: string, tag: string, now: Date = new Date()): string {
  const days = daysBetween(new Date(at), now);
  if (days === 0 || days === 1) {
    const name = new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(-days, "day");
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  }
  const form: Intl.DateTimeFormatOptions =
    days > 0 && days < 7 ? { weekday: "long" } : { day: "numeric", month: "long", year: "numeric" };
  return new Intl.DateTimeFormat(tag, form).format(new Date(at));
}

/** 2:10, or 1:02:10 after an hour. A visitor's clock that is behind ours shows 0:00, never less. */
export function elapsed(since: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const two = (value: number) => String(value % 60).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}

function daysBetween(one: Date, other: Date): number {
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((midnight(other) - midnight(one)) / 86_400_000);
}
