/** Write to the customer. */
import { compose } from "../store/composer";
import type { Command } from "./command";
import { mayReply } from "./rules";

export const reply: Command = {
  id: "reply",
  label: "reply",
  icon: "reply",
  group: "chat",
  keys: ["Alt+L"],
  when: mayReply,
  run: () => compose("reply"),
};
