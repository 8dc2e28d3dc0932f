/** Why a person is needed, in one line: `Asks for a person · refund`. */
import type { Conversation, Handoff } from "../../shared/types";
import { isWord, t } from "../words";

export function whyOf(chat: Conversation): string {
  if (!chat.handoff) return "";
  const { reason, trigger, topic } = chat.handoff;
  return [capital(reason || triggerName(trigger)), topic].filter(Boolean).join(" · ");
}

export function triggerName(trigger: Handoff["trigger"]): string {
  const word = `trigger.${trigger}`;
  return isWord(word) ? t(word) : trigger.replaceAll("_", " ");
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
