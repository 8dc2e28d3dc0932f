/** The AI's greeting, which stays at the top, and questions to begin with, which go once asked. */
import type { Chat } from "../chat/chat";
import { Face } from "./Face";
import { Spark } from "./icons";
import { Text } from "./Text";
import { useWords } from "./use";

export function Welcome({ chat, onPick }: { chat: Chat; onPick: (text: string) => void }) {
  const words = useWords();
  const { look } = chat;
  if (!look) return null;
  const begun = chat.messages.length + chat.outgoing.length > 0;
  return (
    <>
      {look.greeting && (
        <article class="message theirs by-ai" data-first="true" data-testid="greeting">
          <Face speaker="ai" name={look.ai_name} />
          <p class="speaker">
            <span dir="auto">{look.ai_name}</span>
            <span class="ai-mark">
              <Spark />
              {words.ai}
            </span>
          </p>
          <div class="bubble">
            <Text text={look.greeting} />
          </div>
        </article>
      )}
      {!begun && look.suggestions.length > 0 && (
        <ul class="suggestions" aria-label={words.suggestions}>
          {look.suggestions.map((text) => (
            <li key={text}>
              <button type="button" dir="auto" onClick={() => onPick(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
