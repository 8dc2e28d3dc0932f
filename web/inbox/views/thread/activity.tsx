/** A quiet line for each move: who, what, why, when. What followed by itself unfolds under it. */
import { duration, fullTime, timeOfDay } from "../../../shared/time";
import type { Actor, Conversation, LiveEvent } from "../../../shared/types";
import { me } from "../../store/session";
import { isWord, locale, t } from "../../words";
import { Icon, type IconName } from "../icons";
import { counted, type Step } from "./steps";
import type { ActivityLine } from "./timeline";

const SIGNS: Record<string, IconName> = {
  "conversation.started": "chat",
  "handoff.requested": "clock",
  "handoff.unclaimed": "warning",
  "conversation.claimed": "hand",
  "conversation.transferred": "reply",
  "conversation.handed_back": "spark",
  "conversation.closed": "archive",
  "conversation.reopened": "reopen",
};

export function Activity({ line, chat }: { line: ActivityLine; chat: Conversation }) {
  const { event, steps } = line;
  const kind = `activity activity-${event.type.replace(/\W/g, "-")}`;
  const { topic } = event.data;
  if (steps.length === 0 && !topic) {
    return (
      <p class={kind}>
        <Line event={event} steps={[]} chat={chat} />
      </p>
    );
  }
  return (
    <details class={kind}>
      <summary>
        <Line event={event} steps={counted(steps)} chat={chat} />
        <Icon name="chevron" size={12} />
      </summary>
      <div class="activity-body">
        {typeof topic === "string" && topic && <p dir="auto">“{topic}”</p>}
        <Steps steps={counted(steps)} chat={chat} />
      </div>
    </details>
  );
}

function Line({ event, steps, chat }: { event: LiveEvent; steps: readonly Step[]; chat: Conversation }) {
  return (
    <>
      <Icon name={SIGNS[event.type] ?? "line"} size={14} />
      <span>
        <b>{said(event.type, { who: actorName(event.actor) }, chat)}</b>
        {[...details(event), ...steps.flatMap(inShort)].map((each) => (
          <span key={each} dir="auto">
            {" "}
            · {each}
          </span>
        ))}
      </span>
      <Time at={event.at} />
    </>
  );
}

function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={fullTime(at, locale)}>
      {timeOfDay(at, locale)}
    </time>
  );
}

/** One word for the line itself; what has none is left for those who unfold it. */
function inShort({ type, times }: Step): string[] {
  const word = `step.${type}`;
  return isWord(word) ? [t(word, { n: times })] : [];
}

function Steps({ steps, chat }: { steps: readonly Step[]; chat: Conversation }) {
  const seen = steps.some(({ type }) => type === "handoff.alerted");
  const rang = steps.some(({ type }) => type === "handoff.rang");
  return (
    <ul>
      {steps
        .filter(({ type }) => !(rang && type === "handoff.alerted"))
        .map(({ type, at, times }) => (
          <li key={type}>
            <span>
              {said(type, { n: times }, chat)}
              {seen && type === "handoff.rang" && ` · ${t("step.seen")}`}
            </span>
            <Time at={at} />
          </li>
        ))}
    </ul>
  );
}

function said(type: string, values: Record<string, string | number>, chat: Conversation): string {
  const word = `event.${type}`;
  if (!isWord(word)) return type;
  return t(word, { name: chat.customer.name, channel: t(`channel.${chat.channel.kind}`), ...values });
}

function details({ type, data }: LiveEvent): string[] {
  const found: string[] = [];
  if (type === "conversation.claimed" && typeof data.waited_s === "number" && data.waited_s >= 1) {
    found.push(t("event.conversation.claimed.waited", { time: duration(Math.round(data.waited_s), locale) }));
  }
  if (typeof data.reason === "string" && data.reason) found.push(data.reason);
  return found;
}

function actorName(actor: Actor): string {
  if (actor.kind === "teammate")
    return actor.id === me.value?.id ? t("who.you") : (actor.name ?? t("who.someone"));
  if (actor.kind === "phone") return t("who.phone");
  return t(`who.${actor.kind}`);
}
