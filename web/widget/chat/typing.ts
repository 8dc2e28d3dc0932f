/** Who is typing: told by the stream, unnumbered, and forgotten after a few seconds. */

export interface Typing {
  kind: "ai" | "teammate";
  name: string | null;
}

/** Lost is lost: whoever does not say it again is taken to have stopped. */
export const TYPING_MS = 6_000;

/** Null means that nobody types; undefined that this is nothing about typing. */
export function readTyping(data: unknown): Typing | null | undefined {
  const said = data as { typing?: unknown; actor?: { kind?: unknown; name?: unknown } } | null;
  if (typeof said?.typing !== "boolean") return undefined;
  if (!said.typing) return null;
  const kind = said.actor?.kind;
  if (kind !== "ai" && kind !== "teammate") return undefined;
  return { kind, name: typeof said.actor?.name === "string" ? said.actor.name : null };
}
