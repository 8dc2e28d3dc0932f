/** What the command bar offers for what was typed: commands that make sense now, then customers we know. */
import type { Command } from "../../commands/command";
import { commands } from "../../commands/index";
import { scene } from "../../commands/run";
import { openConversation } from "../../router";
import { state } from "../../store/inbox";
import { t } from "../../words";
import type { IconName } from "../icons";

interface Shown {
  id: string;
  label: string;
  icon: IconName;
  keys: string | undefined;
}

export type Choice = Shown &
  ({ group: Command["group"]; command: Command } | { group: "found"; go: () => void });

const MOST_FOUND = 8;

export function choicesFor(text: string): Choice[] {
  const wanted = plain(text);
  const where = scene();
  const offered = commands.filter((command) => command.id !== "command-bar" && command.when(where));
  return [
    ...offered.map(ofCommand).filter((choice) => fits(choice.label, wanted)),
    ...(wanted ? found(wanted) : []),
  ];
}

function ofCommand(command: Command): Choice {
  const { id, icon, group, keys } = command;
  return { id, label: t(command.label), icon, keys: keys[0], group, command };
}

function found(wanted: string): Choice[] {
  const choices: Choice[] = [];
  for (const chat of state.value.conversations.values()) {
    if (choices.length === MOST_FOUND) break;
    if (!fits(`${chat.customer.name} ${chat.customer.phone ?? ""}`, wanted)) continue;
    const label = `${chat.customer.name} · ${t(`channel.${chat.channel.kind}`)}`;
    const go = () => openConversation(chat.id);
    choices.push({ id: chat.id, label, icon: "chat", keys: undefined, group: "found", go });
  }
  return choices;
}

/** Every typed word begins a word of the label, in any order. */
function fits(label: string, wanted: string): boolean {
  const words = plain(label).split(/\s+/);
  return wanted
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
