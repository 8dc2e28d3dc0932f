/** Who has the conversation: always in sight, by shape, colour and word. */
import type { Conversation } from "../../../shared/types";
import { me } from "../../store/session";
import { isMine } from "../../store/views";
import { t } from "../../words";
import { Icon } from "../icons";
import { WaitClock } from "../parts/wait-clock";

export function OwnerPill({ chat }: { chat: Conversation }) {
  return (
    <span
      class={`pill pill-${chat.state}`}
      role="status"
      aria-label={t("state.label")}
      data-testid="owner-pill"
    >
      <Owner chat={chat} />
    </span>
  );
}

function Owner({ chat }: { chat: Conversation }) {
  if (chat.state === "bot") return <Words icon="spark" text={t("state.bot")} />;
  if (chat.state === "closed") return <Words icon="archive" text={t("state.closed")} />;
  if (chat.state === "waiting") {
    return (
      <>
        <span>{t("state.waiting")}</span>
        {chat.waiting_since && <WaitClock since={chat.waiting_since} />}
      </>
    );
  }
  if (chat.holder?.kind === "phone") return <Words icon="handset" text={t("state.phone")} />;
  if (isMine(chat, me.value?.id ?? "")) return <Words icon="face" text={t("state.mine")} />;
  return <Words icon="face" text={t("state.held", { name: chat.holder?.name ?? t("who.someone") })} />;
}

function Words({ icon, text }: { icon: "spark" | "face" | "handset" | "archive"; text: string }) {
  return (
    <>
      <Icon name={icon} size={14} />
      <span>{text}</span>
    </>
  );
}
