/** From a key press to a command. */
import type { Command } from "./command";

export interface Press {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Alt makes letters into signs on some keyboards, so letters and digits are matched by their place. */
export function matches(combination: string, press: Press): boolean {
  const parts = combination.split("+");
  const key = parts.at(-1) ?? "";
  if (parts.includes("Alt") !== press.altKey) return false;
  if (parts.includes("Mod") !== (press.ctrlKey || press.metaKey)) return false;
  if (press.altKey) return press.code === `Key${key}` || press.code === `Digit${key}`;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** While someone types, only combinations with Alt, Ctrl or Cmd are commands. */
export function commandFor(commands: readonly Command[], press: Press, typing: boolean): Command | undefined {
  return commands.find((command) =>
    command.keys.some((keys) => (!typing || keys.includes("+")) && matches(keys, press)),
  );
}

const MAC: Record<string, string> = { Mod: "⌘", Alt: "⌥" };

/** As printed on this machine's keyboard. */
export function shownKeys(keys: string, mac = isMac()): string[] {
  return keys.split("+").map((key) => {
    if (mac && MAC[key]) return MAC[key];
    return key === "Mod" ? "Ctrl" : key.length === 1 ? key.toUpperCase() : key;
  });
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");
}
