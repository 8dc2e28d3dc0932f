/** Where an answer of the AI comes from. */
import type { Source } from "../../../shared/types";
import { safeHref } from "../../links";
import { pathOf } from "../../router";
import { t } from "../../words";
import { Icon } from "../icons";

export function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={t("message.links")}>
      {sources.map((source) => (
        <li key={source.entry_id + source.heading}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { source: Source }) {
  const name =
    source.heading && source.heading !== source.title ? `${source.title} › ${source.heading}` : source.title;
  const href = source.url && safeHref(source.url);
  const where = href ?? pathOf({ page: "settings", section: "knowledge", item: source.entry_id });
  const away = href ? { target: "_blank", rel: "noopener noreferrer nofollow" } : {};
  return (
    <a class="source" href={where} dir="auto" {...away}>
      <Icon name="book" size={13} />
      {name}
    </a>
  );
}
