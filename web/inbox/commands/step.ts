/** Go to the next or the previous conversation of the list. */
import { openConversation } from "../router";
import { openId } from "../store/inbox";
import { list } from "../store/lists";
import type { Command } from "./command";

const inInbox: Command["when"] = ({ route }) => route.page === "inbox";

export const next: Command = {
  id: "next",
  label: "next",
  icon: "down",
  group: "go",
  keys: ["Alt+J", "j"],
  when: inInbox,
  run: () => step(1),
};

export const previous: Command = {
  id: "previous",
  label: "previous",
  icon: "up",
  group: "go",
  keys: ["Alt+K", "k"],
  when: inInbox,
  run: () => step(-1),
};

export function step(by: 1 | -1): void {
  const { ids } = list.value;
  const at = ids.indexOf(openId.value ?? "");
  const id = at < 0 ? ids[0] : ids[at + by];
  if (id) openConversation(id);
}
