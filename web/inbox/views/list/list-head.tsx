/** Above the list: which view this is, how many it holds, and the way to everything else. */
import { commandBar } from "../../commands/command-bar";
import { run } from "../../commands/run";
import type { ViewName } from "../../router";
import { countOf } from "../../store/counts";
import { t } from "../../words";
import { Icon } from "../icons";
import { Keys } from "../parts/parts";

export function ListHead({ view }: { view: ViewName }) {
  const n = countOf(view);
  return (
    <header class="list-head">
      <div class="list-title">
        <h1>{t(`view.${view}`)}</h1>
        {n !== null && <span class="count list-count">{n}</span>}
        <span class="quiet list-order">{t(`order.${view}`)}</span>
      </div>
      <button type="button" class="search-button" onClick={() => run(commandBar)}>
        <Icon name="search" size={16} />
        <span>{t("search.hint")}</span>
        <Keys keys="Mod+K" />
      </button>
    </header>
  );
}
