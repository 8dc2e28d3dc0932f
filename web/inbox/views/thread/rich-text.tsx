/** What people wrote, as text and nothing but text; honest links can be followed. */
import { partsOf } from "../../links";

export function RichText({ text }: { text: string }) {
  return (
    <>
      {partsOf(text).map((part, i) =>
        part.href ? (
          <a key={i} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
