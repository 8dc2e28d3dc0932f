/** The bar from which everything can be reached by typing. */
import { overlay } from "../store/overlay";
import type { Command } from "./command";

export const commandBar: Command = {
  id: "command-bar",
  label: "command_bar",
  icon: "search",
  group: "app",
  keys: ["Mod+K"],
  when: () => true,
  run() {
    overlay.value = "commands";
  },
};
