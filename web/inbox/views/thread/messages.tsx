/** The lines of an open thread, and the place of the reader in them. */
import { useEffect, useRef } from "preact/hooks";
import { now } from "../../../shared/clock";
import type { Thread } from "../../../shared/state";
import { dayName } from "../../../shared/time";
import type { Conversation } from "../../../shared/types";
import { outbox } from "../../store/outbox";
import { loadOlder } from "../../store/threads";
import { report } from "../../store/toasts";
import { locale, t } from "../../words";
import { Icon } from "../icons";
import { Activity } from "./activity";
import { Turn } from "./ai-turn";
import { Bubble } from "./bubble";
import { Pending } from "./pending";
import { type Line, timeline } from "./timeline";
import { useStick } from "./use-stick";
import { Writing } from "./writing";

export function Messages({ chat, thread }: { chat: Conversation; thread: Thread }) {
  const lines = timeline(
    thread,
    outbox.value.filter((each) => each.conversation_id === chat.id),
  );
  const firstMessage = thread.messages[0]?.id ?? "";
  const lastLine = lines.at(-1)?.key ?? "";
  const { scroller, content, atBottom, onScroll, toBottom } = useStick(firstMessage, lastLine, () => {
    loadOlder(chat.id).catch(report);
  });
  const missed = useMissed(
    thread.messages.length === 0 ? 0 : (thread.messages.at(-1)?.seq ?? 0),
    atBottom.value,
  );
  useFollowOwn(outbox.value.at(-1)?.client_id, toBottom);

  return (
    <div class="messages-frame">
      <div
        class="messages"
        ref={scroller}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        role="log"
        aria-label={t("thread.messages")}
      >
        <div class="messages-content" ref={content}>
          <p class="messages-top">{t(thread.older === null ? "thread.start" : "thread.older")}</p>
          {lines.map((line) => (
            <LineView key={line.key} line={line} chat={chat} />
          ))}
          <Writing chat={chat} />
        </div>
      </div>
      {!atBottom.value && (
        <button
          type="button"
          class={missed > 0 ? "to-bottom has-news" : "to-bottom"}
          onClick={toBottom}
          aria-label={missed > 0 ? t("thread.new", { n: missed }) : t("thread.bottom")}
        >
          {missed > 0 && t("thread.new", { n: missed })}
          <Icon name="down" size={16} />
        </button>
      )}
    </div>
  );
}

function LineView({ line, chat }: { line: Line; chat: Conversation }) {
  switch (line.kind) {
    case "day":
      return (
        <h3 class="day">
          <span>{dayName(line.at, now.peek(), locale)}</span>
        </h3>
      );
    case "message":
      return <Bubble message={line.message} first={line.first} last={line.last} />;
    case "outgoing":
      return <Pending outgoing={line.outgoing} />;
    case "turn":
      return <Turn event={line.event} />;
    case "activity":
      return <Activity line={line} chat={chat} />;
  }
}

/** How many messages have come since the reader left the bottom. */
function useMissed(lastSeq: number, atBottom: boolean): number {
  const seen = useRef(lastSeq);
  if (atBottom) seen.current = lastSeq;
  return lastSeq - seen.current;
}

/** Whoever sends wants to see it. */
function useFollowOwn(lastSent: string | undefined, toBottom: () => void): void {
  useEffect(() => {
    if (lastSent) toBottom();
  }, [lastSent]);
}
