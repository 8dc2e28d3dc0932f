/** Who owes the customer an answer, and by when. */
import { now } from "../../../shared/clock";
import { duration, secondsBetween } from "../../../shared/time";
import type { Conversation, Obligation } from "../../../shared/types";
import { me } from "../../store/session";
import { isMine } from "../../store/views";
import { locale, t } from "../../words";
import { Icon } from "../icons";

export function Owed({ chat, obligation }: { chat: Conversation; obligation: Obligation }) {
  const late = Date.parse(obligation.due_at) <= now.value;
  const seconds = late
    ? secondsBetween(obligation.due_at, now.value)
    : secondsBetween(now.value, obligation.due_at);
  const time = duration(seconds, locale);
  return (
    <section class={late ? "owed is-late" : "owed"} aria-label={t("brief.owed")}>
      <Icon name={late ? "warning" : "clock"} size={16} />
      <p>
        {isMine(chat, me.value?.id ?? "")
          ? t(late ? "brief.owed.you.late" : "brief.owed.you", { time })
          : t(late ? "brief.owed.late" : "brief.owed.due", { owner: ownerName(obligation), time })}
      </p>
    </section>
  );
}

function ownerName({ owner, owner_name }: Obligation): string {
  return owner_name ?? t(`owner.${owner}`);
}
