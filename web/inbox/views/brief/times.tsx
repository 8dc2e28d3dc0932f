/** The clocks of a handoff: when each step came, counted from the asking. */
import { duration, fullTime, secondsBetween, timeOfDay } from "../../../shared/time";
import type { Handoff } from "../../../shared/types";
import { locale, t, type Word } from "../../words";

const STEPS: [Word, keyof Handoff & `${string}_at`][] = [
  ["brief.alerted", "alerted_at"],
  ["brief.claimed", "claimed_at"],
  ["brief.replied", "first_replied_at"],
  ["brief.ended", "ended_at"],
];

export function Times({ handoff }: { handoff: Handoff }) {
  const asked = handoff.asked_at ?? handoff.requested_at;
  return (
    <section class="brief-part" aria-label={t("brief.clocks")}>
      <h3>{t("brief.clocks")}</h3>
      <dl class="facts facts-times">
        <div>
          <dt>{t("brief.asked")}</dt>
          <dd>
            <time dateTime={asked} title={fullTime(asked, locale)}>
              {timeOfDay(asked, locale)}
            </time>
          </dd>
        </div>
        {STEPS.map(([word, step]) => (
          <Step key={step} word={word} asked={asked} at={handoff[step]} />
        ))}
      </dl>
    </section>
  );
}

function Step({ word, asked, at }: { word: Word; asked: string; at: string | null }) {
  if (!at) return null;
  const seconds = secondsBetween(asked, at);
  return (
    <div>
      <dt>{t(word)}</dt>
      <dd title={fullTime(at, locale)}>
        {seconds < 1 ? t("brief.at_once") : t("brief.after", { time: duration(seconds, locale) })}
      </dd>
    </div>
  );
}
