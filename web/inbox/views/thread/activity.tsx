/** A quiet line for each move: who, what, why, when. */
import { duration, fullTime, timeOfDay } from "../../../shared/time";
import type { Actor, Conversation, LiveEvent } from "../../../shared/types";
import { me } from "../../store/session";
import { isWord, locale, t } from "../../words";
import { Icon, type IconName } from "../icons";

const SIGNS: Record<string, IconName> = {
  "conversation.started": "chat",
  "handoff.requested": "clock",
  "handoff.told": "line",
  "handoff.rang": "bell",
  "handoff.unclaimed": "warning",
  "handoff.first_reply": "check",
  "conversation.claimed": "hand",
  "conversation.transferred": "reply",
  "conversation.handed_back": "spark",
  "conversation.closed": "archive",
  "conversation.reopened": "reopen",
};

export function Activity({ event, times, chat }: { event: LiveEvent; times: number; chat: Conversation }) {
  return (
    <p class={`activity activity-${event.type.replace(/\W/g, "-")}`}>
      <Icon name={SIGNS[event.type] ?? "line"} size={14} />
      <span>{activityLine(event, times, chat)}</span>
      <time dateTime={event.at} title={fullTime(event.at, locale)}>
        {timeOfDay(event.at, locale)}
      </time>
    </p>
  );
}

function activityLine(event: LiveEvent, times: number, chat: Conversation): string {
  const word = `event.${event.type}`;
  if (!isWord(word)) return event.type;
  const said = t(word, {
    who: actorName(event.actor),
    name: chat.customer.name,
    channel: t(`channel.${chat.channel.kind}`),
    n: times,
  });
  return [said, ...details(event)].join(" · ");
}

function details({ type, data }: LiveEvent): string[] {
  const found: string[] = [];
  if (type === "conversation.claimed" && typeof data.waited_s === "number" && data.waited_s >= 1) {
    found.push(t("event.conversation.claimed.waited", { time: duration(Math.round(data.waited_s), locale) }));
  }
  for (const name of ["reason", "topic"]) {
    if (typeof data[name] === "string" && data[name]) found.push(data[name]);
  }
  return found;
}

function actorName(actor: Actor): string {
  if (actor.kind === "teammate")
    return actor.id === me.value?.id ? t("who.you") : (actor.name ?? t("who.someone"));
  if (actor.kind === "phone") return t("who.phone");
  return t(`who.${actor.kind}`);
}
