/** The sign of who speaks: a spark in a square, a clock, a round face, a grey tick. */
import { Clock, Done, Spark } from "./icons";

export type Speaker = "ai" | "teammate" | "nobody" | "closed";

export function Face({ speaker, name }: { speaker: Speaker; name: string | null }) {
  return (
    <span class={`face face-${speaker}`} aria-hidden="true">
      {speaker === "ai" && <Spark />}
      {speaker === "nobody" && <Clock />}
      {speaker === "closed" && <Done />}
      {speaker === "teammate" && initial(name)}
    </span>
  );
}

/** The first letter as people see it, which may be several code points. */
function initial(name: string | null): string {
  const first = [...new Intl.Segmenter().segment((name ?? "").trim())][0]?.segment;
  return (first ?? "·").toLocaleUpperCase();
}
