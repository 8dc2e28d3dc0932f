/** Give the conversation back to the AI; the customer is told. */
import { handBack as giveBack } from "../store/moves";
import type { Command } from "./command";
import { isOurs, isWaiting } from "./rules";

export const handBack: Command = {
  id: "hand-back",
  label: "hand_back",
  icon: "spark",
  group: "chat",
  keys: ["Alt+B"],
  when: (scene) => isOurs(scene) || isWaiting(scene),
  run: ({ chat }) => (chat ? giveBack(chat) : undefined),
};
