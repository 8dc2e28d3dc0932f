/** Tells the customer that their messages were read: by the one who holds the conversation and looks at it. */
import { useEffect } from "preact/hooks";
import { api } from "../../shared/api";
import type { Conversation } from "../../shared/types";
import { me } from "./session";
import { isMine } from "./views";

export function useReading(chat: Conversation): void {
  const mine = isMine(chat, me.value?.id ?? "");
  useEffect(() => {
    if (!mine || chat.unanswered === 0 || document.visibilityState === "hidden") return;
    void api.post(`/conversations/${chat.id}/reading`).catch(() => undefined);
  }, [chat.id, mine, chat.unanswered]);
}
