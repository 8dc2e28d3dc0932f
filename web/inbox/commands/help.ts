/** The sheet with every shortcut. */
import { overlay } from "../store/overlay";
import type { Command } from "./command";

export const help: Command = {
  id: "help",
  label: "help",
  icon: "help",
  group: "app",
  keys: ["?", "Mod+/"],
  when: () => true,
  run() {
    overlay.value = "help";
  },
};
