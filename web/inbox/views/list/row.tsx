/** One conversation in the list: who, who has it, what was said last, how long they wait. */
import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { now } from "../../../shared/clock";
import { relative, secondsBetween } from "../../../shared/time";
import type { Conversation } from "../../../shared/types";
import { pathOf, type ViewName } from "../../router";
import { hasDraft } from "../../store/drafts";
import { conversationOf } from "../../store/inbox";
import { locale, t } from "../../words";
import { Avatar } from "../parts/avatar";
import { Count } from "../parts/parts";
import { WaitClock } from "../parts/wait-clock";
import { RowState } from "./row-state";
import { saidLast } from "./said";

export function Row({ id, view, selected }: { id: string; view: ViewName; selected: boolean }) {
  const chat = useComputed(() => conversationOf(id)).value;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  if (!chat) return null;
  const { customer, channel } = chat;
  return (
    <li class="row-place" ref={place}>
      <a
        class="row"
        href={pathOf({ page: "inbox", view, conversation: id })}
        aria-current={selected ? "true" : undefined}
        data-testid={`row-${id}`}
        data-state={chat.state}
      >
        <Avatar id={customer.id} name={customer.name} channel={channel.kind} />
        <span class="row-name" dir="auto">
          {customer.name}
        </span>
        <span class="row-when">
          {chat.waiting_since ? <WaitClock since={chat.waiting_since} /> : <LastActivity chat={chat} />}
        </span>
        <RowState chat={chat} />
        <Preview chat={chat} selected={selected} />
        <Unanswered n={chat.unanswered} />
      </a>
    </li>
  );
}

function LastActivity({ chat }: { chat: Conversation }) {
  const at = chat.last_message_at ?? chat.created_at;
  // The words change once a minute at most; reading the clock by the minute spares the rest.
  const minute = useComputed(() => Math.floor(now.value / 60_000)).value;
  const ago = relative(at, Math.max(minute * 60_000, Date.parse(at)), locale);
  return <time dateTime={at}>{secondsBetween(at, now.peek()) < 60 ? t("row.now") : ago}</time>;
}

function Preview({ chat, selected }: { chat: Conversation; selected: boolean }) {
  if (!selected && hasDraft(chat.id)) return <span class="row-preview row-draft">{t("row.draft")}</span>;
  return (
    <span class="row-preview" dir="auto">
      {saidLast(chat)}
    </span>
  );
}

function Unanswered({ n }: { n: number }) {
  if (n === 0) return null;
  return (
    <span class="row-unanswered">
      <Count n={n} />
      <span class="hidden">{t("row.unanswered", { n })}</span>
    </span>
  );
}
