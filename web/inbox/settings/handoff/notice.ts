/** The notice that a person will come, put together as the server does it: pure, for the preview. */
import type { Settings } from "../../../shared/types";

export interface Wording {
  /** The workspace's own words. */
  words: Settings["words"];
  /** warmline's words, used where the workspace's are silent. */
  defaults: Settings["words"];
  /** The promise for every language that has none of its own. */
  otherwise: string;
}

const SERVED_OTHERWISE = "en";

export function handoffNotice({ words, defaults, otherwise }: Wording, language: string): string {
  const texts = { ...defaults.handoff, ...filled(words.handoff) };
  const text = texts[language] ?? texts[SERVED_OTHERWISE] ?? "";
  const promise = words.promise?.[language] || otherwise;
  return text.replaceAll("{promise}", promise).split(/\s+/).filter(Boolean).join(" ");
}

/** Whether customers of this language get English, because nobody has written the notice in theirs. */
export function fallsBack({ words, defaults }: Wording, language: string): boolean {
  return !words.handoff?.[language] && !defaults.handoff?.[language];
}

function filled(texts: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== ""));
}
