/** What customers are told, in each language the shop speaks. */
import { useSignal } from "@preact/signals";
import type { Refusal } from "../../../shared/api";
import type { WordKind } from "../../../shared/types";
import { languageName } from "../../views/brief/customer-card";
import { TextField } from "../../views/parts/form";
import { locale, t } from "../../words";
import { LanguageChips } from "./language-chips";
import { fallsBack, handoffNotice, type Wording } from "./notice";

/** After the promise and the notice, which are seen together. */
const OTHERS: readonly WordKind[] = ["nobody", "handed_back", "closing", "greeting"];

interface Props {
  wording: Wording;
  onWords(words: Wording["words"]): void;
  onOtherwise(promise: string): void;
  refusal: Refusal | null;
}

export function WordsEditor({ wording, onWords, onOtherwise, refusal }: Props) {
  const { words, defaults, otherwise } = wording;
  const language = useSignal(languagesIn(words)[0] ?? "en");

  const area = (kind: WordKind, placeholder = defaults[kind]?.[language.value] ?? defaults[kind]?.en) => (
    <WordArea
      key={kind + language.value}
      kind={kind}
      language={language.value}
      value={words[kind]?.[language.value] ?? ""}
      placeholder={placeholder ?? ""}
      onWrite={(text) => onWords(withWord(words, kind, language.value, text))}
    />
  );

  return (
    <div class="panel form">
      <h2>{t("handoff.words")}</h2>
      <p class="quiet">{t("handoff.words.hint")}</p>
      <LanguageChips
        first={languagesIn(words)}
        known={Object.keys(defaults.handoff ?? {})}
        open={language.value}
        onOpen={(chosen) => {
          language.value = chosen;
        }}
      />
      {area("promise", otherwise)}
      {area("handoff")}
      <Preview wording={wording} language={language.value} />
      {OTHERS.map((kind) => area(kind))}
      <hr />
      <TextField
        name="response_promise"
        label={t("handoff.response_promise")}
        hint={t("handoff.response_promise.hint")}
        value={otherwise}
        onInput={(event) => onOtherwise(event.currentTarget.value)}
        refusal={refusal}
      />
    </div>
  );
}

function WordArea(props: {
  kind: WordKind;
  language: string;
  value: string;
  placeholder: string;
  onWrite(text: string): void;
}) {
  const { kind, language, value, placeholder, onWrite } = props;
  return (
    <div class="field">
      <label for={`words-${kind}`}>{t(`handoff.words.${kind}`)}</label>
      <textarea
        id={`words-${kind}`}
        class="input"
        rows={kind === "promise" ? 1 : 2}
        dir="auto"
        lang={language}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {kind === "promise" && <p class="quiet field-hint">{t("handoff.words.promise.hint")}</p>}
    </div>
  );
}

/** How the notice reads on the customer's side while it is being written. */
function Preview({ wording, language }: { wording: Wording; language: string }) {
  return (
    <figure class="notice-preview">
      <figcaption class="quiet">{t("handoff.preview")}</figcaption>
      <p lang={language} dir="auto" data-testid="notice-preview">
        {handoffNotice(wording, language)}
      </p>
      {fallsBack(wording, language) && (
        <p class="quiet field-hint">{t("handoff.preview.english", { language: languageName(language) })}</p>
      )}
    </figure>
  );
}

function languagesIn(words: Wording["words"]): string[] {
  const here = locale.split("-")[0] ?? "en";
  return [...new Set([here, "en", ...Object.values(words).flatMap((texts) => Object.keys(texts ?? {}))])];
}

/** An emptied text stays in, as empty: that tells the server to use its own again. */
function withWord(words: Wording["words"], kind: WordKind, language: string, text: string): Wording["words"] {
  return { ...words, [kind]: { ...words[kind], [language]: text } };
}
