/**
 * What a visitor's browser keeps for one channel, in the iframe's own storage and never on the shop's site.
 *
 * Browsers may forbid storage inside foreign iframes; then the chat lives as long as its page.
 */
import type { Outgoing } from "../chat/chat";

export interface Keep {
  token: string | null;
  readSeq: number;
  draft: string;
  muted: boolean;
  outgoing(): Outgoing[];
  keepOutgoing(message: Outgoing): void;
  dropOutgoing(clientId: string): void;
}

/** The small part of Storage that is needed, so that memory can stand in. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export function keepFor(channel: string, shelf: Shelf = ownShelf()): Keep {
  const name = (key: string) => `warmline.${channel}.${key}`;
  const put = (key: string, value: string | null) => {
    if (value) shelf.setItem(name(key), value);
    else shelf.removeItem(name(key));
  };
  const get = (key: string) => shelf.getItem(name(key));
  const waiting = () => readOutgoing(get("outgoing"));
  const write = (messages: Outgoing[]) => put("outgoing", messages.length ? JSON.stringify(messages) : null);
  const without = (clientId: string) => waiting().filter((one) => one.client_id !== clientId);

  return {
    get token() {
      return get("token");
    },
    set token(token) {
      put("token", token);
    },
    get readSeq() {
      return Number(get("read")) || 0;
    },
    set readSeq(seq) {
      put("read", String(seq));
    },
    get draft() {
      return get("draft") ?? "";
    },
    set draft(text) {
      put("draft", text);
    },
    get muted() {
      return get("muted") === "1";
    },
    set muted(muted) {
      put("muted", muted ? "1" : null);
    },
    outgoing: waiting,
    keepOutgoing: (message) => write([...without(message.client_id), message]),
    dropOutgoing: (clientId) => write(without(clientId)),
  };
}

/** Another page may have left anything here: whatever is not a message of ours is dropped. */
function readOutgoing(stored: string | null): Outgoing[] {
  try {
    const found: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(found) ? found.filter(isOutgoing).map((one) => ({ ...one, state: "unsent" })) : [];
  } catch {
    return [];
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  const one = value as Partial<Outgoing> | null;
  return [one?.client_id, one?.text, one?.at].every((part) => typeof part === "string");
}

function ownShelf(): Shelf {
  try {
    localStorage.setItem("warmline.probe", "1");
    localStorage.removeItem("warmline.probe");
    return localStorage;
  } catch {
    return memoryShelf();
  }
}

export function memoryShelf(): Shelf {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}
