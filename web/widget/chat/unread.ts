/** What the visitor has not seen yet. */
import type { VisitorMessage } from "./shapes";

export function unreadCount(messages: readonly VisitorMessage[], readSeq: number): number {
  return messages.filter((message) => isIncoming(message) && message.seq > readSeq).length;
}

/** The newest message that reading can be reported for; 0 when there is none. */
export function lastIncoming(messages: readonly VisitorMessage[]): number {
  return messages.findLast(isIncoming)?.seq ?? 0;
}

export function isIncoming(message: VisitorMessage): boolean {
  return message.author !== "you";
}
