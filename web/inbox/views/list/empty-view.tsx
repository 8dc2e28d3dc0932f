/** An empty view says what would be here and offers the next sensible step. */
import { VIEW_ICONS } from "../../commands/views";
import { pathOf, type ViewName } from "../../router";
import { mayManage, me } from "../../store/session";
import { t } from "../../words";
import { Empty } from "../parts/parts";

export function EmptyView({ view }: { view: ViewName }) {
  return (
    <Empty icon={VIEW_ICONS[view]} title={t(`empty.${view}`)} more={t(`empty.${view}.more`)}>
      {view === "mine" && (
        <a class="button" href={pathOf({ page: "inbox", view: "waiting", conversation: null })}>
          {t("empty.mine.do")}
        </a>
      )}
      {view === "all" && mayManage(me.value) && (
        <a class="button" href={pathOf({ page: "settings", section: "channels", item: null })}>
          {t("empty.all.do")}
        </a>
      )}
    </Empty>
  );
}
