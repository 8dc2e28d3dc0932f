/** Where an answer comes from is said once. */

/** “From: ” in any language, and some slack. */
const LONGEST_LABEL = 24;

/**
 * Channels that carry only text get the source as the answer's last paragraph. Where sources have signs
 * of their own, that paragraph is left out of the bubble.
 */
export function withoutSourceLine(text: string, sources: readonly { title: string }[]): string {
  const at = text.lastIndexOf("\n\n");
  const last = text.slice(at).trim();
  const named = sources.some(
    ({ title }) => title && last.endsWith(title) && last.length - title.length <= LONGEST_LABEL,
  );
  return named && at > 0 ? text.slice(0, at) : text;
}
