/** Write to the customer. */
import { compose } from "../store/composer";
import type { Command } from "./command";
import { actable } from "./rules";

export const reply: Command = {
  id: "reply",
  label: "reply",
  icon: "reply",
  group: "chat",
  keys: ["Alt+L"],
  when: (scene) => actable(scene) !== null,
  run: () => compose("reply"),
};
