/** Above a thread: with whom, on which channel, who has it, and what to do. */
import { now } from "../../../shared/clock";
import { duration } from "../../../shared/time";
import type { Conversation } from "../../../shared/types";
import { lastView, openConversation, pathOf } from "../../router";
import { briefOpen } from "../../store/preferences";
import { locale, t } from "../../words";
import { Icon } from "../icons";
import { Avatar, CHANNEL_ICONS } from "../parts/avatar";
import { IconButton } from "../parts/parts";
import { MainActions } from "./main-actions";
import { OwnerPill } from "./owner-pill";

export function ThreadHead({ chat }: { chat: Conversation }) {
  const { customer, channel } = chat;
  return (
    <header class="thread-head">
      <a
        class="icon-button back"
        href={pathOf({ page: "inbox", view: lastView.value, conversation: null })}
        aria-label={t("thread.back")}
        onClick={(event) => {
          event.preventDefault();
          openConversation(null);
        }}
      >
        <Icon name="back" />
      </a>
      <Avatar id={customer.id} name={customer.name} />
      <h2 dir="auto" title={customer.name}>
        {customer.name}
      </h2>
      <p class="thread-channel">
        <Icon name={CHANNEL_ICONS[channel.kind]} size={13} />
        <span class="channel-name">{t(`channel.${channel.kind}`)}</span>
        {chat.window_closes_at && (
          <>
            <span class="dot">·</span>
            <Window closes={chat.window_closes_at} />
          </>
        )}
      </p>
      <OwnerPill chat={chat} />
      <MainActions place="top" />
      <IconButton
        class="brief-toggle"
        icon="brief"
        label={t("thread.brief")}
        pressed={briefOpen.value}
        onClick={() => {
          briefOpen.value = !briefOpen.value;
        }}
      />
    </header>
  );
}

const SHORT_S = 2 * 3600;

/** Only when it becomes short the minutes count. */
function calm(seconds: number): number {
  const step = seconds < 60 ? 1 : seconds < SHORT_S ? 60 : 3600;
  return seconds - (seconds % step);
}

/** WhatsApp lets a business write freely for 24 hours after the customer's last message. */
function Window({ closes }: { closes: string }) {
  const left = Math.floor((Date.parse(closes) - now.value) / 1000);
  if (left <= 0)
    return (
      <span class="window is-over" title={t("window.meaning")}>
        {t("window.closed")}
      </span>
    );
  const urgent = left < SHORT_S ? "is-short" : "";
  return (
    <span class={`window ${urgent}`} title={t("window.meaning")}>
      {t("window.open", { time: duration(calm(left), locale) })}
    </span>
  );
}
