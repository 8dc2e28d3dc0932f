/** Runs commands, however they were asked for, with the scene as it is now. */
import { route } from "../router";
import { openChat } from "../store/inbox";
import { overlay } from "../store/overlay";
import { me } from "../store/session";
import { report } from "../store/toasts";
import type { Command, Scene } from "./command";
import { commands } from "./index";
import { commandFor } from "./keys";

export function scene(): Scene {
  return { route: route.value, me: me.value, chat: openChat.value };
}

export function run(command: Command, where: Scene = scene()): void {
  if (command.when(where)) Promise.resolve(command.run(where)).catch(report);
}

export function startKeys(): void {
  addEventListener("keydown", (press) => {
    if (!me.value || overlay.value !== null || press.defaultPrevented || press.isComposing) return;
    const offered = commands.filter((command) => command.when(scene()));
    const command = commandFor(offered, press, isTyping(press.target));
    if (!command) return;
    press.preventDefault();
    run(command);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
