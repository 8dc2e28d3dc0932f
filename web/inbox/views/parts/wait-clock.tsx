/** The clock of somebody who waits: a filling sign and the time; past the limit also another shape. */
import { now } from "../../../shared/clock";
import { clockFace, duration, secondsBetween } from "../../../shared/time";
import { claimLimit } from "../../store/workspace";
import { locale, t } from "../../words";
import { Icon } from "../icons";
import { type Fill, fillOf } from "./wait-fill";

export function WaitClock({ since }: { since: string }) {
  const waited = secondsBetween(since, now.value);
  const fill = fillOf(waited, claimLimit.value);
  return (
    <span class={`wait wait-${fill.level}`} data-testid="wait-clock">
      <FillSign fill={fill} />
      <span class="clock" aria-hidden="true">
        {clockFace(waited)}
      </span>
      <span class="hidden">{t("row.waiting", { time: duration(waited, locale) })}</span>
      {fill.level === "late" && <span class="hidden">, {t("wait.late")}</span>}
    </span>
  );
}

const TURN = 2 * Math.PI * 4;

function FillSign({ fill }: { fill: Fill }) {
  if (fill.level === "late") return <Icon name="warning" size={16} />;
  return (
    <svg class="fill" width="16" height="16" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="1.8" />
      <circle
        cx="10"
        cy="10"
        r="4"
        fill="none"
        stroke="currentColor"
        stroke-width="8"
        stroke-dasharray={`${TURN * fill.part} ${TURN}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  );
}
