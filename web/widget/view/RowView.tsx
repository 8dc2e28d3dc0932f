/** One row of the thread. */
import type { Row } from "../chat/thread";
import type { Session } from "../session/session";
import { fill } from "../words";
import { Bubble } from "./Bubble";
import { Person } from "./icons";
import { dayName } from "./times";
import { useLanguage } from "./use";

export function RowView({ row, session }: { row: Row; session: Session }) {
  const { tag, words } = useLanguage();
  if (row.kind === "day") {
    return (
      <h2 class="day">
        <time dateTime={row.at}>{dayName(row.at, tag)}</time>
      </h2>
    );
  }
  if (row.kind === "joined") {
    return (
      <p class="joined" data-testid="joined">
        <Person />
        <span dir="auto">{fill(words.joined, { name: row.name })}</span>
      </p>
    );
  }
  if (row.line.author === "system") {
    return (
      <p class="notice" dir="auto" data-testid="message" data-author="system">
        {row.line.text}
      </p>
    );
  }
  return <Bubble line={row.line} first={row.first} last={row.last} session={session} />;
}
