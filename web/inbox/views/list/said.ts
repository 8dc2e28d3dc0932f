/** What a row quotes. */
import type { Conversation } from "../../../shared/types";
import { t } from "../../words";

/** Of somebody who waits one wants to read what it is about, not what we told them about waiting. */
export function saidLast({ preview, state, handoff }: Conversation): string {
  if (state === "waiting" && preview?.author === "system" && handoff?.topic) return handoff.topic;
  if (!preview) return t("row.none");
  return preview.text || t("thread.unsupported");
}
