/** Reads new messages out to screen readers, once each; what was there before stays unsaid. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { VisitorMessage } from "../chat/shapes";
import { isIncoming } from "../chat/unread";
import { useWords } from "./use";

export function Announcer({ messages }: { messages: readonly VisitorMessage[] }) {
  const words = useWords();
  const said = useRef(messages.at(-1)?.seq ?? 0);
  const [text, setText] = useState("");
  useEffect(() => {
    const news = messages.filter((one) => isIncoming(one) && one.seq > said.current);
    said.current = Math.max(said.current, messages.at(-1)?.seq ?? 0);
    if (news.length > 0) setText(news.map((one) => `${one.name ?? nameless(one)}: ${one.text}`).join("\n"));
  }, [messages]);
  const nameless = ({ author }: VisitorMessage) => (author === "ai" ? words.assistant : words.chat);
  return (
    <p class="unseen" aria-live="polite" data-testid="announcer">
      {text}
    </p>
  );
}
