/** Dark or light. */
import { switchTheme } from "../store/preferences";
import type { Command } from "./command";

export const theme: Command = {
  id: "theme",
  label: "theme",
  icon: "moon",
  group: "app",
  keys: [],
  when: () => true,
  run: switchTheme,
};
