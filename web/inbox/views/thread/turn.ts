/** Tells an AI turn in one line, whatever tools it used. Results come from outside: nothing is assumed of them. */
import type { LiveEvent, ToolCall } from "../../../shared/types";
import { isWord, t } from "../../words";

export function toolCalls(event: LiveEvent): ToolCall[] {
  const calls = event.data.tool_calls;
  return Array.isArray(calls) ? calls.filter((call) => typeof call?.name === "string") : [];
}

/** Speaking shows in the message itself, asking for a person in the line of the handoff. */
const SHOWN_ANYWAY: ReadonlySet<unknown> = new Set(["say", "hand_off"]);

/** `AI looked in the knowledge: 3 passages, best 0.82`, or what it decided when it used nothing. */
export function turnLine(event: LiveEvent): string {
  const said = toolCalls(event).map(callLine);
  const decision = `turn.${event.data.decision}`;
  if ((said.length === 0 || !SHOWN_ANYWAY.has(event.data.decision)) && isWord(decision)) {
    const why = typeof event.data.why === "string" && event.data.why ? `: ${event.data.why}` : "";
    said.push(t(decision) + why);
  }
  return said.join(" · ");
}

function callLine(call: ToolCall): string {
  const found = passagesIn(call.result);
  if (!found) return t("turn.used", { name: call.name.replaceAll("_", " ") });
  if (found.length === 0) return t("turn.looked.none");
  const best = bestScore(found);
  const line = t("turn.looked", { n: found.length });
  return best === null ? line : `${line}, ${t("turn.best", { score: best.toFixed(2) })}`;
}

function passagesIn(result: unknown): unknown[] | null {
  if (Array.isArray(result)) return result;
  if (typeof result !== "object" || result === null) return null;
  const { passages } = result as { passages?: unknown };
  return Array.isArray(passages) ? passages : null;
}

function bestScore(found: unknown[]): number | null {
  const scores = found.flatMap((each) => {
    const score = (each as { score?: unknown } | null)?.score;
    return typeof score === "number" ? [score] : [];
  });
  return scores.length > 0 ? Math.max(...scores) : null;
}

export function isWorthALine(event: LiveEvent): boolean {
  return !SHOWN_ANYWAY.has(event.data.decision) || toolCalls(event).length > 0;
}

export function pretty(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
}
