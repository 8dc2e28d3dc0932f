/** Who owes the customer an answer, and by when. */
import { now } from "../../../shared/clock";
import { duration, secondsBetween } from "../../../shared/time";
import type { Obligation } from "../../../shared/types";
import { locale, t } from "../../words";
import { Icon } from "../icons";

export function Owed({ obligation }: { obligation: Obligation }) {
  const late = Date.parse(obligation.due_at) <= now.value;
  const seconds = late
    ? secondsBetween(obligation.due_at, now.value)
    : secondsBetween(now.value, obligation.due_at);
  const owner = obligation.owner_name ?? t(`owner.${obligation.owner}`);
  return (
    <section class={late ? "owed is-late" : "owed"} aria-label={t("brief.owed")}>
      <Icon name={late ? "warning" : "clock"} size={16} />
      <p>{t(late ? "brief.owed.late" : "brief.owed.due", { owner, time: duration(seconds, locale) })}</p>
    </section>
  );
}
