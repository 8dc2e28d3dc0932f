/** Follows the workspace's real events, as any inbox does. */
import { API, api } from "../shared/api";
import { Live } from "../shared/live";
import type { Conversation, LiveEvent, Page } from "../shared/types";
import { NOTHING, seen, type Watched, watched } from "./watch";

export function follow(phone: string, onChange: (now: Watched) => void): () => void {
  let now = NOTHING;
  const change = (next: Watched) => {
    now = next;
    onChange(now);
  };
  const look = async () => {
    const { items } = await api.get<Page<Conversation>>("/conversations?state=open&limit=50");
    change(items.reduce((so, conversation) => seen(so, conversation, phone), now));
  };
  const live = new Live<LiveEvent>({
    url: `${API}/stream`,
    onEvent: (event) => change(watched(now, event, phone)),
    onHello: () => void look().catch(() => undefined),
    onReset: () => void look().catch(() => undefined),
  });
  return () => live.close();
}

/** How long a request may wait for somebody, in seconds; null when this teammate may not know. */
export async function claimLimit(): Promise<number | null> {
  try {
    const { settings } = await api.get<{ settings: { claim_limit_s?: number } }>("/workspace");
    return settings.claim_limit_s ?? null;
  } catch {
    return null;
  }
}
