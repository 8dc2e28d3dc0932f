/** Reply or note: which one is open must never be a guess. */
import { shownKeys } from "../../commands/keys";
import { note } from "../../commands/note";
import { reply } from "../../commands/reply";
import { compose, mode } from "../../store/composer";
import type { Mode } from "../../store/drafts";
import { t } from "../../words";

const TABS: readonly Mode[] = ["reply", "note"];

export function ComposerTabs() {
  return (
    <div class="composer-tabs" role="tablist" aria-label={t("compose.region")}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          aria-selected={mode.value === each}
          tabIndex={mode.value === each ? 0 : -1}
          title={shownKeys((each === "note" ? note : reply).keys[0] ?? "").join("+")}
          onClick={() => compose(each)}
          onKeyDown={(event) => {
            if (event.key === "ArrowLeft" || event.key === "ArrowRight") switchTab(event.currentTarget);
          }}
        >
          {t(`compose.${each}`)}
        </button>
      ))}
    </div>
  );
}

function switchTab(tab: HTMLElement): void {
  mode.value = mode.value === "reply" ? "note" : "reply";
  const other = tab.nextElementSibling ?? tab.previousElementSibling;
  if (other instanceof HTMLElement) other.focus();
}
