/** Open a closed conversation again. */
import { reopen as reopenChat } from "../store/moves";
import type { Command } from "./command";
import { isClosed } from "./rules";

export const reopen: Command = {
  id: "reopen",
  label: "reopen",
  icon: "reopen",
  group: "chat",
  keys: ["Alt+O"],
  when: isClosed,
  run: ({ chat }) => (chat ? reopenChat(chat) : undefined),
};
