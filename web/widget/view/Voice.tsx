/** The way to a person, always at the same place; while one is awaited, how long and what to expect. */
import type { VisitorConversation } from "../chat/shapes";
import type { View } from "../session/session";
import { Clock, Person } from "./icons";
import { elapsed } from "./times";
import { useNow, useWords } from "./use";

export function Voice({ view, onAsk }: { view: View; onAsk: () => void }) {
  const words = useWords();
  const { conversation } = view.chat;
  if (conversation?.state === "waiting") return <Waiting conversation={conversation} />;
  if (conversation && conversation.state !== "bot") return null;
  return (
    <button type="button" class="voice ask" disabled={view.asking || view.phase !== "open"} onClick={onAsk}>
      <Person />
      {words.talkToPerson}
    </button>
  );
}

function Waiting({ conversation }: { conversation: VisitorConversation }) {
  const words = useWords();
  const now = useNow(1_000);
  return (
    <section class="voice waiting" data-testid="waiting">
      <p class="expect" dir="auto">
        {conversation.expect || words.keepWriting}
      </p>
      {conversation.waiting_since && (
        <span class="waited">
          <Clock />
          <time class="clock" role="timer" dir="ltr" data-testid="waiting-clock">
            {elapsed(conversation.waiting_since, now)}
          </time>
        </span>
      )}
    </section>
  );
}
