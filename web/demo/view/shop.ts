/** The shop is a page of this same origin, so its chat can be opened through the chat's own API. */
import type { WarmlineApi } from "../../widget/loader/widget";

export function openShopChat(frame: HTMLIFrameElement | null): void {
  const shop = frame?.contentWindow as (Window & { warmline?: WarmlineApi }) | null | undefined;
  shop?.warmline?.open();
}
