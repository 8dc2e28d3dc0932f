/** What the parts of the view share: the session's view, the language, and a clock. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Session, View } from "../session/session";
import { ENGLISH, type Language, type Words } from "../words";

export const LanguageContext = createContext<Language>(ENGLISH);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return useContext(LanguageContext).words;
}

export function useView(session: Session): View {
  const [view, setView] = useState(session.view.value);
  useEffect(() => session.view.watch(setView), [session]);
  return view;
}

export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** True once `value` has been true for a while: short hiccups are not worth a word. */
export function useLasting(value: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(value), value ? forMs : 0);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return value && lasting;
}
