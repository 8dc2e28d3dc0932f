/** Take a waiting conversation. */
import { openConversation } from "../router";
import { readyToWrite } from "../store/composer";
import { claim } from "../store/moves";
import { dismissCard } from "../store/ring";
import type { Command } from "./command";
import { isWaiting } from "./rules";

export const take: Command = {
  id: "take",
  label: "take",
  icon: "hand",
  group: "chat",
  keys: ["Alt+T"],
  when: isWaiting,
  async run({ chat }) {
    if (!chat || !(await claim(chat))) return;
    dismissCard(chat.id);
    openConversation(chat.id);
    readyToWrite();
  },
};
