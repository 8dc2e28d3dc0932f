/** Times and lengths of time in words, in the reader's language and zone. */

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

export function secondsBetween(from: string | number, to: string | number): number {
  return Math.max(0, Math.floor((toMs(to) - toMs(from)) / 1000));
}

function toMs(time: string | number): number {
  return typeof time === "number" ? time : Date.parse(time);
}

/** A running clock: `0:45`, `12:07`, `1:02:03`; from two days on `3 d`. */
export function clockFace(seconds: number): string {
  if (seconds >= 2 * DAY) return `${Math.floor(seconds / DAY)} d`;
  const [h, m, s] = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / MINUTE), seconds % MINUTE];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

const PARTS = [
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
  ["second", 1],
] as const;

/** The two largest parts, as said aloud: `2 min 10 s`, `1 h 4 min`, `3 days`. */
export function duration(seconds: number, locale?: string): string {
  const largest = PARTS.findIndex(([, size]) => seconds >= size);
  if (largest < 0) return unit(0, "second", locale);
  const pair = PARTS.slice(largest, largest + 2);
  let rest = seconds;
  const said: string[] = [];
  for (const [name, size] of pair) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) said.push(unit(count, name, locale));
  }
  return said.join(" ");
}

function unit(count: number, name: string, locale?: string): string {
  const unitDisplay = name === "day" ? "long" : "short";
  const said = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay }).format(count);
  // English writes "10 sec" and "1 hr"; next to a running clock the letters are enough.
  return said.replace(/ sec$/, " s").replace(/ hr$/, " h");
}

/** `now`, `3 min. ago`, `yesterday`: for lists. */
export function relative(at: string, now: number, locale?: string): string {
  const seconds = secondsBetween(at, now);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "narrow" });
  const found = PARTS.find(([name, size]) => name !== "second" && seconds >= size);
  return found ? format.format(-Math.floor(seconds / found[1]), found[0]) : format.format(0, "second");
}

export function timeOfDay(at: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" }).format(Date.parse(at));
}

export function fullTime(at: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" }).format(Date.parse(at));
}

/** The heading above a day's messages: `today`, `yesterday`, `Monday, 16 November`. */
export function dayName(at: string, now: number, locale?: string): string {
  const days = Math.round((midnight(now) - midnight(Date.parse(at))) / (DAY * 1000));
  if (days === 0 || days === 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
  }
  const year = new Date(now).getFullYear() === new Date(at).getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year }).format(
    Date.parse(at),
  );
}

function midnight(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}

export function sameDay(one: string, other: string): boolean {
  return midnight(Date.parse(one)) === midnight(Date.parse(other));
}
