/**
 * What a teammate can do, one file per command. Buttons, shortcuts, the command bar and the help sheet all
 * read the same list: a new command is one file and one line in index.ts.
 */
import type { Conversation, Teammate } from "../../shared/types";
import type { Route } from "../router";
import type { IconName } from "../views/icons";
import type { Word } from "../words";

/** Everything that decides whether a command makes sense right now. */
export interface Scene {
  route: Route;
  me: Teammate | null;
  chat: Conversation | null;
}

export interface Command {
  id: string;
  label: Word;
  icon: IconName;
  group: "chat" | "go" | "app";
  /** `Alt+T`, `Mod+K` (Ctrl, or Cmd on a Mac), `j`. The first one is shown. */
  keys: readonly string[];
  when(scene: Scene): boolean;
  run(scene: Scene): unknown;
}
