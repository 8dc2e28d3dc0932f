/** One's own menu: who I am here, and the commands that concern the page. */
import { useEffect, useRef } from "preact/hooks";
import type { Command } from "../../commands/command";
import { help } from "../../commands/help";
import { run } from "../../commands/run";
import { settings } from "../../commands/settings";
import { signOut } from "../../commands/sign-out";
import { sound } from "../../commands/sound";
import { theme } from "../../commands/theme";
import { overlay } from "../../store/overlay";
import { session } from "../../store/session";
import { t } from "../../words";
import { Icon } from "../icons";
import { HealthDot } from "../parts/health-dot";

const OFFERED: readonly Command[] = [settings, theme, sound, help, signOut];

export function Menu() {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  const known = session.value;
  if (!known) return null;

  return (
    <>
      <button type="button" class="menu-shade" aria-label={t("done")} tabIndex={-1} onClick={shut} />
      <div class="menu" role="menu" aria-label={t("menu.name")} tabIndex={-1} ref={menu} onKeyDown={onKey}>
        <div class="menu-head">
          <b dir="auto">{known.teammate.name}</b>
          <span class="quiet">
            {t("menu.role", { role: t(`role.${known.teammate.role}`), workspace: known.workspace.name })}
          </span>
        </div>
        {OFFERED.map((command) => (
          <button key={command.id} type="button" role="menuitem" onClick={() => choose(command)}>
            <Icon name={command.icon} size={16} />
            {t(command.label)}
            {command === settings && <HealthDot />}
          </button>
        ))}
      </div>
    </>
  );
}

function choose(command: Command): void {
  shut();
  run(command);
}

function shut(): void {
  overlay.value = null;
}

function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape") shut();
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
