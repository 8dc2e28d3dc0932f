/** Every command there is, in the order in which they are shown. */
import { askForPerson } from "./ask-for-person";
import { close } from "./close";
import type { Command, Scene } from "./command";
import { commandBar } from "./command-bar";
import { handBack } from "./hand-back";
import { help } from "./help";
import { note } from "./note";
import { reopen } from "./reopen";
import { reply } from "./reply";
import { isOurs } from "./rules";
import { settings } from "./settings";
import { signOut } from "./sign-out";
import { sound } from "./sound";
import { next, previous } from "./step";
import { take } from "./take";
import { takeOver } from "./take-over";
import { theme } from "./theme";
import { views } from "./views";

export const commands: readonly Command[] = [
  take,
  takeOver,
  handBack,
  close,
  reopen,
  askForPerson,
  reply,
  note,
  next,
  previous,
  ...views,
  settings,
  commandBar,
  help,
  theme,
  sound,
  signOut,
];

/** What the thread's header offers, the main one last: the same place at every state. */
export function mainCommands(scene: Scene): Command[] {
  const offered = isOurs(scene) ? [close, handBack] : [take, takeOver, reopen];
  return offered.filter((command) => command.when(scene));
}
