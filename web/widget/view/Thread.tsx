/** The messages, kept at the newest unless the visitor reads further up; then news wait behind a button. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { rows } from "../chat/thread";
import { lastIncoming, unreadCount } from "../chat/unread";
import type { Session, View } from "../session/session";
import { fill } from "../words";
import { Announcer } from "./Announcer";
import { Down } from "./icons";
import { RowView } from "./RowView";
import { TypingBubble } from "./TypingBubble";
import { useWords } from "./use";
import { Welcome } from "./Welcome";

/** Within this many pixels of the end counts as being at the end. */
const NEAR_PX = 48;

export function Thread({ session, view }: { session: Session; view: View }) {
  const { chat, visible, typing } = view;
  const box = useRef<HTMLElement>(null);
  const { atEnd, toEnd, onScroll } = useEnd(box, [chat.messages, chat.outgoing.length, typing, visible]);
  const [leftAt, setLeftAt] = useState(0);

  useEffect(() => {
    if (atEnd) setLeftAt(lastIncoming(chat.messages));
    if (!atEnd || !visible) return;
    const look = () => session.seen();
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [atEnd, visible, chat.messages, session]);
  useLayoutEffect(toEnd, [chat.outgoing.at(-1)?.client_id]);

  const below = atEnd ? 0 : unreadCount(chat.messages, leftAt);
  return (
    <section class="thread-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="thread" ref={box} onScroll={onScroll} role="log" aria-live="off" tabIndex={0}>
        <Welcome chat={chat} onPick={(text) => session.send(text)} />
        {rows(chat).map((row) => (
          <RowView key={row.key} row={row} session={session} />
        ))}
        {typing && <TypingBubble typing={typing} />}
      </section>
      {below > 0 && <NewBelow count={below} onClick={toEnd} />}
      <Announcer messages={chat.messages} />
    </section>
  );
}

function NewBelow({ count, onClick }: { count: number; onClick: () => void }) {
  return (
    <button type="button" class="new-below" onClick={onClick}>
      <Down />
      {fill(useWords().newBelow, { n: count })}
    </button>
  );
}

function useEnd(box: RefObject<HTMLElement | null>, changes: unknown[]) {
  const [atEnd, setAtEnd] = useState(true);
  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, changes);
  useEffect(() => {
    if (!box.current || !atEnd) return;
    const watcher = new ResizeObserver(toEnd);
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, [atEnd]);
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current ?? document.body;
    if (clientHeight > 0) setAtEnd(scrollHeight - scrollTop - clientHeight < NEAR_PX);
  };
  return { atEnd, toEnd, onScroll };
}
