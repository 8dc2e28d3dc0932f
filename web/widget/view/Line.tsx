/** Says when the connection is gone, and that nothing is lost by it. */
import type { View } from "../session/session";
import { Warning } from "./icons";
import { useLasting, useWords } from "./use";

const WORTH_A_WORD_MS = 1_500;

export function Line({ view }: { view: View }) {
  const words = useWords();
  const broken = view.phase === "open" && (view.line === "reconnecting" || view.line === "offline");
  if (!useLasting(broken, WORTH_A_WORD_MS)) return null;
  return (
    <p class="line" role="status" data-testid="line">
      <Warning />
      {view.line === "offline" ? words.offline : words.reconnecting}
    </p>
  );
}
