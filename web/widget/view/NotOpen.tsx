/** Instead of the thread: not there yet, not reachable, or not a chat at all. */
import type { View } from "../session/session";
import { Warning } from "./icons";
import { useLasting, useWords } from "./use";

/** A skeleton that flashes is worse than none. */
const SKELETON_AFTER_MS = 300;

export function NotOpen({ phase, onAgain }: { phase: View["phase"]; onAgain: () => void }) {
  const words = useWords();
  const slow = useLasting(phase === "opening", SKELETON_AFTER_MS);
  if (phase === "unavailable" || phase === "unreachable") {
    return (
      <section class="not-open" role="alert">
        <Warning />
        <p class="not-open-text">{phase === "unavailable" ? words.unavailable : words.unreachable}</p>
        {phase === "unreachable" && (
          <button type="button" onClick={onAgain}>
            {words.tryAgain}
          </button>
        )}
      </section>
    );
  }
  return <section class="not-open skeleton">{slow && [<i key="1" />, <i key="2" />, <i key="3" />]}</section>;
}
