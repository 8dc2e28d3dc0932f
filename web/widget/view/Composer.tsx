/** Where the visitor writes. Enter sends, Shift+Enter breaks the line, the box grows with the text. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ConversationState } from "../chat/shapes";
import type { Session, View } from "../session/session";
import { Arrow } from "./icons";
import { useWords } from "./use";

interface Props {
  session: Session;
  state: ConversationState | null;
  phase: View["phase"];
  /** A message came back to be changed: the visitor goes on writing here. */
  returned: boolean;
}

const TALLEST_PX = 132;

export function Composer({ session, state, phase, returned }: Props) {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(session.draft);
  useLayoutEffect(() => grow(box.current), [text]);
  useLayoutEffect(() => {
    if (returned) box.current?.focus();
  }, [returned]);

  const write = (value: string) => {
    setText(value);
    session.draftChanged(value);
  };
  const send = () => {
    if (!text.trim()) return;
    setText("");
    session.send(text.trim());
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };

  if (phase === "unavailable") return null;
  return (
    <form class="composer" onSubmit={onSubmit}>
      {state === "closed" && (
        <p class="closed" data-testid="closed">
          {words.writeAgain}
        </p>
      )}
      <textarea
        ref={box}
        rows={1}
        dir="auto"
        enterkeyhint="send"
        aria-label={words.placeholder}
        placeholder={words.placeholder}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class="send" disabled={!text.trim()} aria-label={words.send} title={words.send}>
        <Arrow />
      </button>
    </form>
  );
}

function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = "auto";
  const border = box.offsetHeight - box.clientHeight;
  if (box.scrollHeight > 0) box.style.height = `${Math.min(TALLEST_PX, box.scrollHeight + border)}px`;
}
