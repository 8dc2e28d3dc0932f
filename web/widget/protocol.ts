/**
 * What the shop's page (loader) and the chat inside the iframe say to each other by postMessage.
 *
 * Both sides check the origin where they listen; here the shape is checked. Whatever is not exactly
 * one of these messages is nothing: a page is full of other people's postMessages.
 */

/** From the shop's page to the chat. */
export type ToChat = { type: "shown"; focus: boolean } | { type: "hidden" };

/** From the chat to the shop's page. */
export type ToPage = { type: "ready" } | { type: "close" } | { type: "unread"; count: number };

const MARK = "warmline";

export function sealed(message: ToChat | ToPage): object {
  return { [MARK]: 1, ...message };
}

export function readToChat(data: unknown): ToChat | null {
  const said = opened(data);
  if (said?.type === "shown" && typeof said.focus === "boolean") return { type: "shown", focus: said.focus };
  return said?.type === "hidden" ? { type: "hidden" } : null;
}

export function readToPage(data: unknown): ToPage | null {
  const said = opened(data);
  if (said?.type === "unread" && isCount(said.count)) return { type: "unread", count: said.count };
  return said?.type === "ready" || said?.type === "close" ? { type: said.type } : null;
}

function opened(data: unknown): Record<string, unknown> | null {
  if (typeof data !== "object" || data === null) return null;
  const said = data as Record<string, unknown>;
  return said[MARK] === 1 ? said : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
