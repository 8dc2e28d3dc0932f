/** Finds web addresses in a text. The text itself is never changed and never read as markup. */

export interface Piece {
  text: string;
  href: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'`\p{Cc}]+/giu;
const CLOSING = /[.,;:!?)\]}»…]+$/u;

export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTail(match[0]);
    const href = safeHref(address);
    if (!href) continue;
    if (match.index > done) found.push({ text: text.slice(done, match.index), href: null });
    found.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) found.push({ text: text.slice(done), href: null });
  return found;
}

/** Only whole http and https addresses: never javascript:, data: or anything relative. */
export function safeHref(address: string | null | undefined): string | null {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** The full stop after an address belongs to the sentence, the bracket only if it was opened before. */
function withoutTail(address: string): string {
  const tail = CLOSING.exec(address)?.[0] ?? "";
  const opened = address.slice(0, -tail.length || undefined).includes("(");
  const keep = opened && tail.startsWith(")") ? 1 : 0;
  return address.slice(0, address.length - tail.length + keep);
}
