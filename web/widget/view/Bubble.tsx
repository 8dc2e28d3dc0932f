/** One message: whose it is, what it says, where it comes from, how far it got. */

import { withoutSourceLine } from "../../shared/sources";
import { safeHref } from "../chat/links";
import type { Source } from "../chat/shapes";
import type { Line } from "../chat/thread";
import type { Session } from "../session/session";
import { Face } from "./Face";
import { Page, Spark } from "./icons";
import { NotSent } from "./NotSent";
import { StatusSign } from "./StatusSign";
import { Text } from "./Text";
import { clockTime } from "./times";
import { useLanguage, useWords } from "./use";

interface Props {
  line: Line;
  first: boolean;
  last: boolean;
  session: Session;
}

export function Bubble({ line, first, last, session }: Props) {
  const words = useWords();
  const whose = line.author === "you" ? "mine" : "theirs";
  return (
    <article
      class={`message ${whose} by-${line.author}`}
      data-first={first}
      data-last={last}
      data-testid="message"
      data-author={line.author}
      data-status={line.status}
    >
      {whose === "theirs" && <Speaker line={line} first={first} />}
      {whose === "mine" && <span class="unseen">{words.you}</span>}
      <div class="bubble">
        <Text text={withoutSourceLine(line.text, line.sources)} />
      </div>
      {line.sources.length > 0 && <Sources sources={line.sources} />}
      {line.status === "unsent" || line.status === "failed" ? (
        <NotSent line={line} session={session} />
      ) : (
        last && <Time line={line} />
      )}
    </article>
  );
}

function Speaker({ line, first }: { line: Line; first: boolean }) {
  const words = useWords();
  const ai = line.author === "ai";
  return (
    <>
      {first && <Face speaker={ai ? "ai" : "teammate"} name={line.name} />}
      <p class={first ? "speaker" : "unseen"}>
        <span dir="auto">{line.name ?? (ai ? words.assistant : words.person)}</span>
        {ai && (
          <span class="ai-mark">
            <Spark />
            {words.ai}
          </span>
        )}
      </p>
    </>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <p class="sources" data-testid="sources">
      <span>{useWords().source}</span>
      {sources.map((source) => (
        <SourceLabel key={`${source.title} ${source.url}`} source={source} />
      ))}
    </p>
  );
}

function SourceLabel({ source }: { source: Source }) {
  const href = safeHref(source.url);
  const inside = (
    <>
      <Page />
      <span dir="auto">{source.title}</span>
    </>
  );
  if (!href) return <span class="source">{inside}</span>;
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer nofollow">
      {inside}
    </a>
  );
}

function Time({ line }: { line: Line }) {
  const { tag } = useLanguage();
  return (
    <p class="foot">
      <time dateTime={line.at}>{clockTime(line.at, tag)}</time>
      {line.author === "you" && <StatusSign status={line.status} />}
    </p>
  );
}
