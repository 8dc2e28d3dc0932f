/** "Try a question": what the AI would say and why, without sending anything. */
import { useSignal } from "@preact/signals";
import { api } from "../../../shared/api";
import type { Trial as Result } from "../../../shared/types";
import { Icon } from "../../views/icons";
import { FormProblem } from "../../views/parts/form";
import { textOf, useSubmit } from "../../views/parts/submit";
import { isWord, t } from "../../words";

export function Trial() {
  const result = useSignal<Result | null>(null);
  const { busy, refusal, onSubmit } = useSubmit(async (values) => {
    result.value = await api.post<Result>("/articles/trial", { question: textOf(values, "question") });
  });
  return (
    <section class="panel trial" aria-label={t("knowledge.trial")}>
      <h2>{t("knowledge.trial")}</h2>
      <p class="quiet">{t("knowledge.trial.more")}</p>
      <form class="trial-form" onSubmit={onSubmit}>
        <input
          class="input"
          name="question"
          dir="auto"
          required
          aria-label={t("knowledge.trial")}
          placeholder={t("knowledge.trial.placeholder")}
        />
        <button type="submit" class="button" disabled={busy}>
          {t("knowledge.trial.do")}
        </button>
      </form>
      <FormProblem problem={refusal} />
      {result.value && <Answer result={result.value} />}
    </section>
  );
}

function Answer({ result }: { result: Result }) {
  const { decision, text, confidence, cut, why, passages } = result;
  const word = `knowledge.trial.${decision}`;
  return (
    <div class="trial-answer" role="status">
      <p class={decision === "say" ? "trial-decision is-ai" : "trial-decision is-waiting"}>
        <Icon name={decision === "say" ? "spark" : "clock"} size={16} />
        <b>{isWord(word) ? t(word) : decision}</b>
        {passages.length > 0 && confidence !== null && cut !== null && (
          <span class="quiet">
            {t("knowledge.trial.sure", { score: confidence.toFixed(2), cut: cut.toFixed(2) })}
          </span>
        )}
      </p>
      <p class="quiet" dir="auto">
        {why}
      </p>
      {text && (
        <p class="trial-text" dir="auto">
          {text}
        </p>
      )}
      {passages.length > 0 && <Passages passages={passages} />}
    </div>
  );
}

function Passages({ passages }: { passages: Result["passages"] }) {
  return (
    <>
      <h3>{t("knowledge.trial.passages")}</h3>
      <ol class="passages">
        {passages.map((passage) => (
          <li key={passage.title + passage.heading + passage.text}>
            <p>
              <b dir="auto">{[passage.title, passage.heading].filter(Boolean).join(" › ")}</b>{" "}
              {passage.score !== undefined && <span class="count">{passage.score.toFixed(2)}</span>}
            </p>
            <p class="quiet" dir="auto">
              {passage.text}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
