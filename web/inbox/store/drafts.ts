/** Half-written replies and notes, kept per conversation in this browser until they are sent. */
export type Mode = "reply" | "note";

const key = (id: string, mode: Mode) => `warmline.draft.${mode}.${id}`;

export function draftOf(id: string, mode: Mode): string {
  return read(key(id, mode)) ?? "";
}

export function keepDraft(id: string, mode: Mode, text: string): void {
  write(key(id, mode), text.trim() === "" ? null : text);
}

export function hasDraft(id: string): boolean {
  return draftOf(id, "reply") !== "" || draftOf(id, "note") !== "";
}

/** Storage may be full or forbidden (private windows, frames): then it is simply not kept. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // See above.
  }
}
