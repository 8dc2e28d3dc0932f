/**
 * The words of the chat, one table per language. English comes with the program, every other
 * language is fetched alone. A new language is one file and one line here.
 */
import { en, type Words } from "./en";

export type { Words };

export interface Language {
  tag: string;
  direction: "ltr" | "rtl";
  words: Words;
}

type Table = { default: Words };

const TABLES: Record<string, () => Promise<Table>> = {
  ar: () => import("./ar"),
  de: () => import("./de"),
  es: () => import("./es"),
  fr: () => import("./fr"),
  hi: () => import("./hi"),
  id: () => import("./id"),
  it: () => import("./it"),
  pt: () => import("./pt"),
  ru: () => import("./ru"),
  tr: () => import("./tr"),
};

export const LANGUAGES = ["en", ...Object.keys(TABLES)];

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

export const ENGLISH: Language = { tag: "en", direction: "ltr", words: en };

/** The first of the wishes that there are words for: the page's language, then the browser's. */
export function choose(wishes: readonly (string | null | undefined)[], known = LANGUAGES): string {
  const bases = wishes.map((wish) => (wish ?? "").toLowerCase().split(/[-_]/)[0] ?? "");
  return bases.find((base) => known.includes(base)) ?? "en";
}

/** Without the table the chat speaks English rather than nothing. */
export async function load(tag: string): Promise<Language> {
  const table = await TABLES[tag]?.().catch(() => null);
  if (!table) return ENGLISH;
  return { tag, direction: RIGHT_TO_LEFT.has(tag) ? "rtl" : "ltr", words: table.default };
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
