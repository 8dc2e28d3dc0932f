/** Type, choose, done: every command and every known customer. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { run } from "../../commands/run";
import { loadView } from "../../store/lists";
import { overlay } from "../../store/overlay";
import { t } from "../../words";
import { Icon } from "../icons";
import { Keys } from "../parts/parts";
import { type Choice, choicesFor } from "./choices";
import { Dialog } from "./dialog";

export function CommandBar() {
  const text = useSignal("");
  const at = useSignal(0);
  // Whoever is open can be found, whichever view is shown.
  useEffect(() => void loadView("all"), []);
  const choices = choicesFor(text.value);
  const chosen = choices[Math.min(at.value, choices.length - 1)];

  function onKey(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      at.value = (at.value + by + choices.length) % Math.max(1, choices.length);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  }

  return (
    <Dialog label={t("command_bar")} class="bar" onClose={shut}>
      <div class="bar-input">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="bar-results"
          aria-activedescendant={chosen ? `choice-${chosen.id}` : undefined}
          aria-label={t("command_bar")}
          placeholder={t("bar.placeholder")}
          dir="auto"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={onKey}
        />
      </div>
      {choices.length === 0 && <p class="bar-none">{t("bar.none", { text: text.value })}</p>}
      <div class="bar-results" id="bar-results" role="listbox" aria-label={t("bar.results")}>
        {choices.map((choice, i) => (
          <ChoiceView
            key={choice.id}
            choice={choice}
            chosen={choice === chosen}
            heading={choice.group !== choices[i - 1]?.group}
          />
        ))}
      </div>
    </Dialog>
  );
}

function ChoiceView({ choice, chosen, heading }: { choice: Choice; chosen: boolean; heading: boolean }) {
  return (
    <>
      {heading && (
        <p class="bar-group" role="presentation">
          {t(`group.${choice.group}`)}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input above takes the keys. */}
      <div
        id={`choice-${choice.id}`}
        class="choice"
        role="option"
        aria-selected={chosen}
        tabIndex={-1}
        ref={(row) => {
          if (chosen) row?.scrollIntoView({ block: "nearest" });
        }}
        onClick={() => choose(choice)}
      >
        <Icon name={choice.icon} size={16} />
        <span dir="auto">{choice.label}</span>
        {choice.keys && <Keys keys={choice.keys} />}
      </div>
    </>
  );
}

function choose(choice: Choice): void {
  shut();
  if ("command" in choice) run(choice.command);
  else choice.go();
}

function shut(): void {
  overlay.value = null;
}
