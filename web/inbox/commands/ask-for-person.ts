/** Put a conversation that the AI leads into the queue, for whoever is free. */
import { askForPerson as ask } from "../store/moves";
import { t } from "../words";
import type { Command } from "./command";
import { isWithAi } from "./rules";

export const askForPerson: Command = {
  id: "ask-for-person",
  label: "ask_for_person",
  icon: "clock",
  group: "chat",
  keys: [],
  when: isWithAi,
  run: ({ chat }) => (chat ? ask(chat, t("ask_for_person.reason")) : undefined),
};
