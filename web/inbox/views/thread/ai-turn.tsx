/** What the AI did before it spoke: one folded line, open to anyone who doubts. */
import { duration } from "../../../shared/time";
import type { LiveEvent, ToolCall } from "../../../shared/types";
import { locale, t } from "../../words";
import { Icon } from "../icons";
import { pretty, toolCalls, turnLine } from "./turn";

export function Turn({ event }: { event: LiveEvent }) {
  const { why, took_ms } = event.data;
  return (
    <details class="turn">
      <summary>
        <Icon name="spark" size={13} />
        <span dir="auto">{turnLine(event)}</span>
        <Icon name="chevron" size={12} />
      </summary>
      <div class="turn-body">
        {typeof why === "string" && why && (
          <p>
            <b>{t("turn.why")}</b> <span dir="auto">{why}</span>
          </p>
        )}
        {typeof took_ms === "number" && (
          <p>
            <b>{t("turn.took")}</b> {tookText(took_ms)}
          </p>
        )}
        {toolCalls(event).map((call, i) => (
          <Call key={i} call={call} />
        ))}
      </div>
    </details>
  );
}

function tookText(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : duration(Math.round(ms / 1000), locale);
}

function Call({ call }: { call: ToolCall }) {
  return (
    <section class="call" aria-label={call.name}>
      <h4>{call.name}</h4>
      <dl>
        <dt>{t("turn.arguments")}</dt>
        <dd>
          <pre dir="auto">{pretty(call.arguments)}</pre>
        </dd>
        <dt>{t("turn.result")}</dt>
        <dd>
          <pre dir="auto">{pretty(call.result)}</pre>
        </dd>
      </dl>
    </section>
  );
}
