/** Every command with its keys. */
import type { Command } from "../../commands/command";
import { commands } from "../../commands/index";
import { overlay } from "../../store/overlay";
import { t } from "../../words";
import { IconButton, Keys } from "../parts/parts";
import { Dialog } from "./dialog";

const GROUPS: readonly Command["group"][] = ["chat", "go", "app"];

export function HelpSheet() {
  return (
    <Dialog label={t("help")} class="help" onClose={shut}>
      <header class="dialog-head">
        <h2>{t("help")}</h2>
        <IconButton icon="close" label={t("done")} onClick={shut} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="help-groups" tabIndex={0}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && command.keys.length > 0)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{t(command.label)}</dt>
                    <dd>
                      {command.keys.map((keys) => (
                        <Keys key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="quiet help-foot">{t("compose.hint")}</p>
    </Dialog>
  );
}

function shut(): void {
  overlay.value = null;
}
