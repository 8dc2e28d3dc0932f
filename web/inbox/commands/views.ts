/** Go to a view of the list; one command for each. */
import { openConversation, VIEW_NAMES, type ViewName } from "../router";
import { openId } from "../store/inbox";
import type { IconName } from "../views/icons";
import type { Command } from "./command";

export const VIEW_ICONS: Record<ViewName, IconName> = {
  waiting: "clock",
  mine: "face",
  ai: "spark",
  all: "inbox",
  closed: "archive",
};

export const views: readonly Command[] = VIEW_NAMES.map((view, i) => ({
  id: `view-${view}`,
  label: `go.${view}` as const,
  icon: VIEW_ICONS[view],
  group: "go",
  keys: [`Alt+${i + 1}`],
  when: () => true,
  run: () => openConversation(openId.value, view),
}));
