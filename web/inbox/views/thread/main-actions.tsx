/** The one thing that makes sense now, always in the same place. */
import type { Command } from "../../commands/command";
import { mainCommands } from "../../commands/index";
import { shownKeys } from "../../commands/keys";
import { run, scene } from "../../commands/run";
import { moving } from "../../store/moves";
import { t } from "../../words";
import { Icon } from "../icons";

export function MainActions({ place }: { place: "top" | "bottom" }) {
  const where = scene();
  const offered = mainCommands(where);
  const busy = where.chat !== null && moving.value.has(where.chat.id);
  if (offered.length === 0) return null;
  return (
    <div class={`main-actions main-actions-${place}`}>
      {offered.map((command, i) => (
        <Action key={command.id} command={command} main={i === offered.length - 1} busy={busy} />
      ))}
    </div>
  );
}

function Action({ command, main, busy }: { command: Command; main: boolean; busy: boolean }) {
  const [keys] = command.keys;
  return (
    <button
      type="button"
      class={`button action action-${command.id} ${main ? "action-main" : ""}`}
      disabled={busy}
      title={keys ? `${t(command.label)} (${shownKeys(keys).join("+")})` : t(command.label)}
      onClick={() => run(command)}
    >
      <Icon name={command.icon} size={16} />
      <span>{t(command.label)}</span>
    </button>
  );
}
