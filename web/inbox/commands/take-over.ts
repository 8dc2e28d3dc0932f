/** Barge in: take over a conversation that the AI is leading. */
import { readyToWrite } from "../store/composer";
import { claim } from "../store/moves";
import type { Command } from "./command";
import { isWithAi } from "./rules";

export const takeOver: Command = {
  id: "take-over",
  label: "take_over",
  icon: "hand",
  group: "chat",
  keys: ["Alt+T"],
  when: isWithAi,
  async run({ chat }) {
    if (chat && (await claim(chat))) readyToWrite();
  },
};
