/** Words as they were written, with web addresses to click. Never markup. */
import { pieces } from "../chat/links";

export function Text({ text }: { text: string }) {
  return (
    <div class="words" dir="auto">
      {pieces(text).map(({ text: part, href }, at) =>
        href ? (
          <a key={at} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
