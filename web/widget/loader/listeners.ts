/** Who wants to know what happens in the chat. */
export type Happening = "ready" | "open" | "close" | "unread";
export type Listener = (detail: { unread: number }) => void;

export function makeListeners() {
  const all = new Map<Happening, Set<Listener>>();
  return {
    on(happening: Happening, listener: Listener): () => void {
      const listeners = all.get(happening) ?? new Set();
      all.set(happening, listeners.add(listener));
      return () => void listeners.delete(listener);
    },
    call(happening: Happening, detail: { unread: number }): void {
      for (const listener of all.get(happening) ?? []) tryCall(listener, detail);
    },
  };
}

/** A shop's faulty listener is reported, and must not take the chat down with it. */
function tryCall(listener: Listener, detail: { unread: number }): void {
  try {
    listener(detail);
  } catch (fault) {
    setTimeout(() => {
      throw fault;
    });
  }
}
