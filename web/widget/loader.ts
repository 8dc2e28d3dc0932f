/**
 * The script that shops put on their page. It is small, waits until the page has nothing better to do,
 * sets no cookies and stores nothing on the shop's site: the chat lives in an iframe of its own.
 */
import { readSnippet } from "./loader/script";
import { makeWidget, type WarmlineApi } from "./loader/widget";

declare global {
  interface Window {
    warmline?: WarmlineApi;
  }
}

const snippet = readSnippet(document);
// Included twice, by a template and a tag manager say, there is still one chat.
if (snippet && !window.warmline) {
  const widget = makeWidget(snippet, () => {
    delete window.warmline;
  });
  window.warmline = widget.api;
  whenIdle(() => widget.mount());
}

function whenIdle(start: () => void): void {
  const wait = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 3_000 });
    else setTimeout(start, 200);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}
