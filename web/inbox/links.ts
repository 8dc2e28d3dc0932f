/** Finds links in what people wrote. Only http and https; everything else stays plain text. */

export interface Part {
  text: string;
  href: string | null;
}

/** Up to a space, a quote or bracket of markup, or a character that shows nothing or turns the direction. */
const CANDIDATE = /(?<![\w:])https?:\/\/[^\s<>"'`\p{C}]+/giu;
const TRAILING = /[.,;:!?…)\]}*_~»”’]+$/;

export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const shown = trimmed(match[0]);
    const href = safeHref(shown);
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null });
    parts.push({ text: shown, href });
    end = match.index + shown.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}

/** A sentence's end does not belong to the link, but a bracket that opened inside it does. */
function trimmed(candidate: string): string {
  const tail = TRAILING.exec(candidate)?.[0] ?? "";
  const bare = candidate.slice(0, candidate.length - tail.length);
  const open = bare.split("(").length - bare.split(")").length;
  return open > 0 && tail.startsWith(")") ? `${bare})` : bare;
}

/** The address to go to, or null when it is none of ours to follow. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const honest = (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
  return honest ? url.href : null;
}
