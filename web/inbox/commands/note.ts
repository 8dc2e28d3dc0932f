/** Write a note that only the team sees. */
import { compose } from "../store/composer";
import type { Command } from "./command";
import { actable } from "./rules";

export const note: Command = {
  id: "note",
  label: "note",
  icon: "note",
  group: "chat",
  keys: ["Alt+P"],
  when: (scene) => actable(scene) !== null,
  run: () => compose("note"),
};
