/** The line of a row that says who has the conversation, by shape, colour and word. */
import { useComputed } from "@preact/signals";
import { now } from "../../../shared/clock";
import { secondsBetween } from "../../../shared/time";
import type { Conversation } from "../../../shared/types";
import { me } from "../../store/session";
import { isMine } from "../../store/views";
import { t } from "../../words";
import { Icon } from "../icons";
import { shortWhyOf } from "../why";
import { saidLast } from "./said";

export function RowState({ chat }: { chat: Conversation }) {
  switch (chat.state) {
    case "waiting":
      return <Asks chat={chat} />;
    case "bot":
      return <WithAi chat={chat} />;
    case "human":
      return <Held chat={chat} />;
    default:
      return (
        <span class="row-state is-closed">
          <Icon name="archive" size={14} />
          <span>{t("state.closed")}</span>
        </span>
      );
  }
}

function Asks({ chat }: { chat: Conversation }) {
  const topic = chat.handoff?.topic;
  return (
    <span class="row-state is-waiting">
      <span class="bang" role="img" aria-label={t("row.asks")} title={t("row.asks")}>
        !
      </span>
      <span>{chat.handoff ? shortWhyOf(chat.handoff) : t("row.asks")}</span>
      {topic && topic !== saidLast(chat) && (
        <span class="row-topic" dir="auto">
          {topic}
        </span>
      )}
    </span>
  );
}

const LIVE_S = 60;

function WithAi({ chat }: { chat: Conversation }) {
  const at = chat.last_message_at;
  return (
    <span class="row-state is-ai">
      <Icon name="spark" size={14} />
      <span>{t("who.ai")}</span>
      {at && <LiveSign key={at} at={at} />}
    </span>
  );
}

function LiveSign({ at }: { at: string }) {
  const live = useComputed(() => secondsBetween(at, now.value) < LIVE_S).value;
  if (!live) return null;
  return (
    <span class="live" title={t("row.live.ago")}>
      {t("row.live")}
    </span>
  );
}

function Held({ chat }: { chat: Conversation }) {
  const phone = chat.holder?.kind === "phone";
  const mine = isMine(chat, me.value?.id ?? "");
  return (
    <span class="row-state is-human">
      <Icon name={phone ? "handset" : "face"} size={14} />
      <span dir="auto">{mine ? t("who.you") : phone ? t("state.phone") : chat.holder?.name}</span>
    </span>
  );
}
