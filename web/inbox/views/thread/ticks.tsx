/** How far a message has come: ticks for the eye, words for everybody. */
import type { Message, MessageStatus } from "../../../shared/types";
import { t } from "../../words";
import { Icon } from "../icons";

export function Ticks({ status }: { status: MessageStatus }) {
  const word = t(`status.${status}`);
  return (
    <span class={`ticks ticks-${status}`} role="img" aria-label={word} title={word}>
      <TickSign status={status} />
    </span>
  );
}

const ONE = "M2 6.5l3 3 6-7";
const TWO = "M7.5 9l.5.5 6-7";

function TickSign({ status }: { status: MessageStatus }) {
  if (status === "failed") return <Icon name="warning" size={14} />;
  if (status === "queued" || status === "sending") return <Icon name="clock" size={13} />;
  if (status === "unknown") return <Icon name="help" size={14} />;
  if (status === "cancelled") return <Icon name="close" size={12} />;
  const twice = status === "delivered" || status === "read";
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <path
        d={twice ? ONE + TWO : ONE}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** Trouble gets its own line: what the provider said, and what can be done. */
export function Trouble({ message }: { message: Message }) {
  const { status, error } = message;
  if (status === "unknown") {
    return (
      <p class="trouble trouble-unknown">
        {t("status.unknown")}. {t("status.unknown.why")}
      </p>
    );
  }
  if (status === "cancelled") return <p class="trouble trouble-unknown">{t("status.cancelled")}</p>;
  if (status !== "failed") return null;
  return (
    <p class="trouble" role="note">
      {t("status.failed")}
      {error?.title && `: ${error.title}`}
      {error?.code ? ` (${error.code})` : ""}
      {error?.remedy && <span class="quiet"> {error.remedy}</span>}
    </p>
  );
}
