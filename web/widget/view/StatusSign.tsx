/** How far our message got: a ring while it is on its way, then one tick, two, two in green. */
import type { Line } from "../chat/thread";
import { Tick, TwoTicks } from "./icons";
import { useWords } from "./use";

export function StatusSign({ status }: { status: Line["status"] }) {
  const words = useWords();
  if (status === "unsent" || status === "failed") return null;
  return (
    <span class={`status status-${status}`} title={words[status]}>
      {status === "sending" && <span class="ring" />}
      {status === "sent" && <Tick />}
      {(status === "delivered" || status === "read") && <TwoTicks />}
      <span class="unseen">{words[status]}</span>
    </span>
  );
}
