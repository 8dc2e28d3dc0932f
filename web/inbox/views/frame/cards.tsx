/** The corner where a request for a person rings. */

import type { Conversation } from "../../../shared/types";
import { run } from "../../commands/run";
import { take } from "../../commands/take";
import { lastView, openConversation, pathOf, route } from "../../router";
import { allowSound, soundBlocked } from "../../sound";
import { conversationOf, openId } from "../../store/inbox";
import { type Card, cards, dismissCard } from "../../store/ring";
import { me } from "../../store/session";
import { t } from "../../words";
import { Icon } from "../icons";
import { Avatar } from "../parts/avatar";
import { WaitClock } from "../parts/wait-clock";

const MOST_SHOWN = 2;

export function Cards() {
  // Whoever has the conversation open already sees its clock and its button.
  const elsewhere = cards.value.filter((card) => card.id !== openId.value);
  return (
    <section class="cards" aria-label={t("ring.region")} aria-live="assertive">
      {elsewhere.slice(-MOST_SHOWN).map((card) => (
        <RingCard key={card.id} card={card} />
      ))}
      {elsewhere.length > MOST_SHOWN && <More n={elsewhere.length - MOST_SHOWN} />}
      {soundBlocked.value && cards.value.length > 0 && <SoundPrompt />}
    </section>
  );
}

function RingCard({ card }: { card: Card }) {
  const chat = conversationOf(card.id);
  if (!chat) return null;
  if (card.takenBy) {
    return (
      <div class="card card-taken" data-testid={`ring-${card.id}`}>
        <Icon name={card.takenBy.kind === "phone" ? "handset" : "face"} />
        <p>{t("ring.taken", { name: card.takenBy.name })}</p>
      </div>
    );
  }
  const { customer, channel } = chat;
  const said = chat.handoff?.evidence || chat.preview?.text;
  return (
    <div class="card" data-testid={`ring-${card.id}`}>
      <Avatar id={customer.id} name={customer.name} channel={channel.kind} />
      <div class="card-text">
        <p class="card-title">{t(asked(chat) ? "ring.asks" : "ring.needs", { name: customer.name })}</p>
        {said && (
          <p class="card-said" dir="auto">
            “{said}”
          </p>
        )}
      </div>
      {chat.waiting_since && <WaitClock since={chat.waiting_since} />}
      <div class="card-actions">
        <button type="button" class="button" onClick={() => later(card)}>
          {t("ring.later")}
        </button>
        <button type="button" class="button action-take action-main" onClick={() => handle(card)}>
          <Icon name="hand" size={16} />
          {t("take")}
        </button>
      </div>
    </div>
  );
}

/** Whether the customer asked in person, or something else found that they need somebody. */
const ASKED: ReadonlySet<string> = new Set(["wants_person", "keyword", "customer_button"]);

function asked(chat: Conversation): boolean {
  return ASKED.has(chat.handoff?.trigger ?? "");
}

/** Beyond two cards, one line: the list has them all, longest wait first. */
function More({ n }: { n: number }) {
  return (
    <a class="card card-more" href={pathOf({ page: "inbox", view: "waiting", conversation: null })}>
      <Icon name="clock" size={16} />
      {t("ring.more", { n })}
    </a>
  );
}

function later(card: Card): void {
  dismissCard(card.id);
}

/** Opened at once: whoever loses the race reads why in the thread itself. */
function handle(card: Card): void {
  const chat = conversationOf(card.id);
  openConversation(card.id, lastView.value);
  dismissCard(card.id);
  run(take, { route: route.value, me: me.value, chat });
}

function SoundPrompt() {
  return (
    <div class="card card-sound">
      <Icon name="sound" />
      <p>{t("ring.sound")}</p>
      <button type="button" class="button button-small" onClick={() => void allowSound()}>
        {t("ring.sound.do")}
      </button>
    </div>
  );
}
