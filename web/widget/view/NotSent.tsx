/** A message that did not go out: why, and what to do. One that was refused is changed, not repeated. */
import type { Line } from "../chat/thread";
import type { Session } from "../session/session";
import { Warning } from "./icons";
import { useWords } from "./use";

export function NotSent({ line, session }: { line: Line; session: Session }) {
  const words = useWords();
  const { clientId, problem } = line;
  return (
    <p class="not-sent" role="alert">
      <span class="not-sent-words">
        <Warning />
        <span dir="auto">{problem ?? words.notSent}</span>
      </span>
      {clientId && line.status === "unsent" && (
        <button
          type="button"
          onClick={() => (problem === null ? session.retry(clientId) : session.edit(clientId))}
        >
          {problem === null ? words.tryAgain : words.edit}
        </button>
      )}
    </p>
  );
}
