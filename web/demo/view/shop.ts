/** The shop is a page of this same origin, so its chat can be opened through the chat's own API. */
import type { WarmlineApi } from "../../widget/loader/widget";

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 10_000;

/** The page in the frame may still be loading: then its chat opens as soon as it is there. */
export function openShopChat(frame: HTMLIFrameElement | null, patienceMs = PATIENCE_MS): void {
  const shop = frame?.contentWindow as (Window & { warmline?: WarmlineApi }) | null | undefined;
  if (shop?.warmline) shop.warmline.open();
  else if (patienceMs > 0) setTimeout(() => openShopChat(frame, patienceMs - LOOK_EVERY_MS), LOOK_EVERY_MS);
}
