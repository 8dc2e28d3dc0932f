/** Why a person is needed, in plain words. */
import type { Handoff } from "../../shared/types";
import { isWord, t } from "../words";

export function whyOf(handoff: Handoff): string {
  return capital(handoff.reason || triggerName(handoff.trigger));
}

/** For a row of the list, where there is room for three words. */
export function shortWhyOf(handoff: Handoff): string {
  const word = `trigger.short.${handoff.trigger}`;
  return isWord(word) ? t(word) : whyOf(handoff);
}

export function triggerName(trigger: Handoff["trigger"]): string {
  const word = `trigger.${trigger}`;
  return isWord(word) ? t(word) : trigger.replaceAll("_", " ");
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
