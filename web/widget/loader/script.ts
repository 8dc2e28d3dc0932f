/** Reads the shop's script tag: whose chat, where warmline is, which language. */

export interface Snippet {
  channel: string;
  /** warmline's own address: where the script came from. */
  home: string;
  language: string;
}

export function readSnippet(page: Document): Snippet | null {
  const script = page.currentScript ?? page.querySelector("script[data-channel][src*='/widget.js']");
  if (!(script instanceof HTMLScriptElement) || !script.src) return null;
  const { channel, lang } = script.dataset;
  if (!channel) {
    console.warn(
      'warmline: the script tag needs data-channel="ch_...". Copy the snippet again from Settings.',
    );
    return null;
  }
  const language = lang || page.documentElement.lang || "";
  return { channel, home: new URL(script.src).origin, language };
}

/** The page's address goes along without its query and hash: they often carry private things. */
export function chatAddress({ channel, home, language }: Snippet, at: Location): string {
  const address = new URL("/widget/", home);
  address.searchParams.set("channel", channel);
  address.searchParams.set("page", at.origin + at.pathname);
  if (language) address.searchParams.set("lang", language);
  return address.href;
}
