/** Why a person was asked for: the reason, what noticed it, and the customer's own words. */
import type { Conversation, Handoff } from "../../../shared/types";
import { t } from "../../words";
import { triggerName, whyOf } from "../why";

export function Why({ chat }: { chat: Conversation }) {
  return (
    <section class="brief-part" aria-label={t("brief.why")}>
      <h3>{t("brief.why")}</h3>
      {chat.handoff ? <Asked handoff={chat.handoff} /> : <p class="quiet">{t("brief.none")}</p>}
    </section>
  );
}

/** Where the reason already tells what noticed it. */
const SAYS_IT_ALL: ReadonlySet<string> = new Set(["wants_person", "no_answer"]);

function Asked({ handoff }: { handoff: Handoff }) {
  const { topic, summary, status, priority } = handoff;
  const said = inTheirWords(handoff);
  return (
    <>
      <p class="why-reason" dir="auto">
        {whyOf(handoff)}
      </p>
      <p class="tags">
        <span class={`tag tag-${status}`}>{t(`brief.handoff.${status}`)}</span>
        {priority === "high" && <span class="tag tag-high">{t("brief.priority.high")}</span>}
      </p>
      {said && (
        <blockquote dir="auto" title={t("brief.said")}>
          {said}
        </blockquote>
      )}
      <dl class="facts">
        <Fact name={t("brief.topic")} value={topic === said ? null : topic} />
        <Fact
          name={t("brief.trigger")}
          value={SAYS_IT_ALL.has(handoff.trigger) ? null : triggerName(handoff.trigger)}
        />
        <Fact name={t("brief.summary")} value={summary === topic ? null : summary} />
      </dl>
    </>
  );
}

/** The whole of what they said, where the topic is just that. */
function inTheirWords({ topic, evidence }: Handoff): string | null {
  return evidence && topic?.includes(evidence) ? topic : evidence;
}

export function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
