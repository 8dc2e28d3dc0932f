/** Who is talking, by shape, colour and word. */
import type { Chat } from "../chat/chat";
import type { Words } from "../words";
import { Face, type Speaker } from "./Face";
import { Cross } from "./icons";
import { useWords } from "./use";

interface Props {
  chat: Chat;
  onClose: (() => void) | null;
}

export function Header({ chat, onClose }: Props) {
  const words = useWords();
  const { speaker, name, note } = whoTalks(chat, words);
  return (
    <header class="head" tabIndex={-1} data-speaker={speaker}>
      <Face speaker={speaker} name={name} />
      <div class="head-text">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p data-testid="who">{note}</p>
      </div>
      {onClose && (
        <button type="button" class="quiet" aria-label={words.close} title={words.close} onClick={onClose}>
          <Cross />
        </button>
      )}
    </header>
  );
}

export function whoTalks(
  { conversation, look }: Chat,
  words: Words,
): { speaker: Speaker; name: string; note: string } {
  const shop = look?.name || words.chat;
  const person = conversation?.who.kind === "teammate" ? conversation.who.name : null;
  switch (conversation?.state) {
    case "human":
      return { speaker: "teammate", name: person || shop, note: words.person };
    case "waiting":
      return { speaker: "nobody", name: shop, note: words.waiting };
    case "closed":
      return { speaker: "closed", name: shop, note: words.closed };
    default:
      return { speaker: "ai", name: look?.ai_name || shop, note: look ? words.assistant : "" };
  }
}
