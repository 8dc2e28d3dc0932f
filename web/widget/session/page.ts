/** The shop's page around the iframe, as the chat sees it. */
import { readToChat, sealed, type ToChat, type ToPage } from "../protocol";

export interface Page {
  say(message: ToPage): void;
  listen(listener: (message: ToChat) => void): void;
}

/**
 * Null when the chat stands alone in its own tab, or when the page has no origin to check.
 * The origin the loader claims is only used where the browser itself confirms it.
 */
export function pageAround(address: string | null, self: Window = window): Page | null {
  const origin = originOf(address);
  if (!origin || self.parent === self) return null;
  return {
    say: (message) => self.parent.postMessage(sealed(message), origin),
    listen: (listener) =>
      self.addEventListener("message", (event) => {
        if (event.origin !== origin || event.source !== self.parent) return;
        const message = readToChat(event.data);
        if (message) listener(message);
      }),
  };
}

function originOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return origin === "null" ? null : origin;
}
