/** Three dots beside the face of who is typing. */
import type { Typing } from "../chat/typing";
import { fill } from "../words";
import { Face } from "./Face";
import { useWords } from "./use";

export function TypingBubble({ typing }: { typing: Typing }) {
  const words = useWords();
  const name = typing.name ?? (typing.kind === "ai" ? words.assistant : words.person);
  return (
    <div
      class={`message theirs by-${typing.kind} typing`}
      data-first="true"
      data-testid="typing"
      role="status"
    >
      <Face speaker={typing.kind} name={typing.name} />
      <div class="bubble">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span class="unseen">{fill(words.typing, { name })}</span>
      </div>
    </div>
  );
}
