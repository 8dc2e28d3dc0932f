/** Close the conversation; the closing message goes out if the workspace has one. */
import { close as closeChat } from "../store/moves";
import type { Command } from "./command";
import { actable, isOurs } from "./rules";

export const close: Command = {
  id: "close",
  label: "close",
  icon: "check",
  group: "chat",
  keys: ["Alt+E"],
  when: (scene) => isOurs(scene) || ["waiting", "bot"].includes(actable(scene)?.state ?? ""),
  run: ({ chat }) => (chat ? closeChat(chat) : undefined),
};
