/** Go to the settings. */
import { go } from "../router";
import type { Command } from "./command";

export const settings: Command = {
  id: "settings",
  label: "settings",
  icon: "gear",
  group: "go",
  keys: [],
  when: () => true,
  run: () => go({ page: "settings", section: "team", item: null }),
};
