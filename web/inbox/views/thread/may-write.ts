/** Whether this teammate may write to the customer now, and if not, why: pure, said in plain words. */
import type { Conversation, Teammate } from "../../../shared/types";
import { heldByAnother } from "../../commands/rules";
import { mayAct } from "../../store/session";
import { t } from "../../words";

/** null when nothing stands in the way. */
export function whyNoReply(chat: Conversation, me: Teammate | null, now: number): string | null {
  if (!me || !mayAct(me)) return t("compose.viewer");
  if (chat.state === "closed") return t("compose.closed");
  if (heldByAnother(chat, me.id)) {
    const name = chat.holder?.kind === "phone" ? t("state.phone") : (chat.holder?.name ?? t("who.someone"));
    return t("compose.held", { name });
  }
  if (chat.window_closes_at && Date.parse(chat.window_closes_at) <= now) {
    return t("compose.window", { name: chat.customer.name });
  }
  return null;
}

/** Writing into a conversation of the AI's, or one that waits, takes it over: said before, not after. */
export function sendingClaims(chat: Conversation): boolean {
  return chat.state === "bot" || chat.state === "waiting";
}
