/** Chips that write for the visitor of this page. They only type: all that follows is real. */
import type { Conversation } from "../shared/types";

export interface Chip {
  key: string;
  label: string;
  /** What is typed on the customer's phone; null for the chip that opens the shop's chat instead. */
  text: string | null;
  /** What to look at next. */
  watch: string;
}

export const CHIPS: readonly Chip[] = [
  {
    key: "knows",
    label: "Ask something it knows",
    text: "Does the AI stop talking when a teammate takes over?",
    watch: "Watch the phone: the AI answers from an article and names it.",
  },
  {
    key: "unknown",
    label: "Ask something it doesn't know",
    text: "Is the walnut lamp back in stock?",
    watch:
      "No article says so. The AI does not guess: it tells Rosa that a person will answer, and the inbox rings.",
  },
  {
    key: "person",
    label: "Ask for a person, in Spanish",
    text: "¿Puedo hablar con una persona, por favor?",
    watch: "Rosa never said a magic word. The AI stops, tells her once, and the inbox rings.",
  },
  {
    key: "nobody",
    label: "Let nobody answer",
    text: "I would like to talk to someone from your team",
    watch: patience(null),
  },
  {
    key: "shop",
    label: "Write in the shop's chat",
    text: null,
    watch: "The same AI and the same team, on a website. Pick a question or write one.",
  },
];

/** Why a chip's message would not do what it says, given where the conversation stands; else null. */
export function obstacle(chip: Chip, rosa: Conversation | null): string | null {
  if (!chip.text || !rosa) return null;
  if (rosa.state === "human") {
    const holder = rosa.holder?.name ?? "A person";
    return `${holder} has this chat, so the AI stays silent. Press “Pass chat to AI” in the inbox, then try again.`;
  }
  if (rosa.state === "waiting" && chip.key !== "nobody") {
    return "Rosa is waiting for a person, so the AI stays silent. Handle the chat in the inbox and pass it back first.";
  }
  return null;
}

/** What is said after “Let nobody answer”: how long it takes, if the workspace tells. */
export function patience(limitS: number | null): string {
  const when = limitS ? `in ${duration(limitS)}` : "when the workspace's limit is over";
  return `Now do nothing in the inbox: ${when} Rosa is told honestly that nobody is free yet, and it rings again.`;
}

function duration(seconds: number): string {
  const [value, unit] = seconds % 60 === 0 ? [seconds / 60, "minute"] : [seconds, "second"];
  return `${value} ${unit}${value === 1 ? "" : "s"}`;
}
