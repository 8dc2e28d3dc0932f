/** Why a person is needed, in plain words. */
import type { Handoff } from "../../shared/types";
import { isWord, t } from "../words";

export function whyOf(handoff: Handoff): string {
  return capital(handoff.reason || triggerName(handoff.trigger));
}

export function triggerName(trigger: Handoff["trigger"]): string {
  const word = `trigger.${trigger}`;
  return isWord(word) ? t(word) : trigger.replaceAll("_", " ");
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
