/** The guided tour: five steps that tick themselves off when the real thing happens. */
import type { LiveEvent } from "../shared/types";

export type StepKey = "ask" | "person" | "handle" | "reply" | "back";

export interface Step {
  key: StepKey;
  title: string;
  how: string;
  happened(event: LiveEvent): boolean;
}

export const STEPS: readonly Step[] = [
  {
    key: "ask",
    title: "Ask the AI",
    how: "Press “Ask something it knows”. The AI answers on the phone and names the article it used.",
    happened: (event) => event.type === "message.added" && event.message?.author === "ai",
  },
  {
    key: "person",
    title: "Ask for a person",
    how: "Press “Ask for a person, in Spanish”. The AI stops, Rosa is told once, and the inbox rings.",
    happened: (event) => event.type === "handoff.requested",
  },
  {
    key: "handle",
    title: "Handle chat",
    how: "In the inbox, open Rosa and press “Handle chat”. From that moment the AI is silent.",
    happened: (event) => event.type === "conversation.claimed",
  },
  {
    key: "reply",
    title: "Reply",
    how: "Answer Rosa in the inbox. Your words appear on her phone; watch the ticks: sent, delivered, read.",
    happened: (event) =>
      event.type === "message.added" && event.message?.author === "teammate" && event.message.kind === "text",
  },
  {
    key: "back",
    title: "Pass chat to AI",
    how: "Press “Pass chat to AI”. Rosa is told, and the AI answers her again.",
    happened: (event) => event.type === "conversation.handed_back",
  },
];

export const ALL_DONE =
  "That was the whole round. The shop's web chat on the right works the same way: try it there.";

export function progress(done: ReadonlySet<StepKey>, event: LiveEvent): ReadonlySet<StepKey> {
  const now = STEPS.filter((step) => !done.has(step.key) && step.happened(event));
  return now.length > 0 ? new Set([...done, ...now.map((step) => step.key)]) : done;
}

export function nextStep(done: ReadonlySet<StepKey>): Step | null {
  return STEPS.find((step) => !done.has(step.key)) ?? null;
}
