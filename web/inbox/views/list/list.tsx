/** The list of the open view. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { openId } from "../../store/inbox";
import { list, loadMore, loadView } from "../../store/lists";
import { settle } from "../../store/views";
import { t } from "../../words";
import { Problem, Skeleton } from "../parts/parts";
import { EmptyView } from "./empty-view";
import { ListHead } from "./list-head";
import { Row } from "./row";
import { useEnd } from "./use-end";

/** Below this the reader is looking further down, and rows keep their places. */
const AT_TOP_PX = 24;

export function List() {
  const { view, ids, loaded, next, loading, problem } = list.value;
  const scroller = useRef<HTMLDivElement>(null);
  const frozen = useSignal(false);
  const shown = useRef<readonly string[]>([]);
  const end = useEnd(() => void loadMore(view));

  useEffect(() => {
    void loadView(view);
    frozen.value = false;
    scroller.current?.scrollTo({ top: 0 });
  }, [view]);

  const settled = settle(shown.current, ids, frozen.value);
  shown.current = settled.ids;

  function release(): void {
    frozen.value = false;
    scroller.current?.scrollTo({ top: 0, behavior: "smooth" });
  }

  return (
    <section class="list" id="list" aria-label={t("list.name", { view: t(`view.${view}`) })} tabIndex={-1}>
      <ListHead view={view} />
      {settled.held > 0 && (
        <button type="button" class="held" onClick={release}>
          {t("list.held", { n: settled.held })}
        </button>
      )}
      <div
        class="list-scroll"
        ref={scroller}
        onScroll={(event) => {
          frozen.value = event.currentTarget.scrollTop > AT_TOP_PX;
        }}
      >
        {problem && <Problem refusal={problem} onRetry={() => void loadView(view)} />}
        {!loaded && !problem && <Skeleton kind="rows" label={t("list.loading")} rows={8} />}
        {loaded && ids.length === 0 && <EmptyView view={view} />}
        <ul class="rows" onKeyDown={onArrow}>
          {settled.ids.map((id) => (
            <Row key={id} id={id} view={view} selected={id === openId.value} />
          ))}
        </ul>
        {next && (
          <div class="list-end" ref={end}>
            {loading && t("list.more")}
          </div>
        )}
      </div>
    </section>
  );
}

/** The arrows step through the list and take the focus along. */
function onArrow(event: KeyboardEvent): void {
  const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key as "ArrowDown"];
  if (!by) return;
  event.preventDefault();
  const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLAnchorElement>("a.row")];
  const next = rows[rows.indexOf(document.activeElement as HTMLAnchorElement) + by];
  next?.focus();
  next?.click();
}
