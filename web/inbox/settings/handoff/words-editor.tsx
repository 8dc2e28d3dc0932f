/** What customers are told, in each language the shop speaks. */
import { useSignal } from "@preact/signals";
import type { Settings, WordKind } from "../../../shared/types";
import { languageName } from "../../views/brief/customer-card";
import { locale, t } from "../../words";

const KINDS: readonly WordKind[] = ["handoff", "nobody", "handed_back", "closing", "greeting"];

type Words = Settings["words"];

export function WordsEditor(props: { words: Words; defaults: Words; onChange(words: Words): void }) {
  const { words, defaults, onChange } = props;
  const languages = useSignal<readonly string[]>(languagesIn(words));
  const open = useSignal(languages.value[0] ?? "en");

  return (
    <div class="panel form">
      <h2>{t("handoff.words")}</h2>
      <p class="quiet">{t("handoff.words.hint")}</p>
      <div class="chips">
        {languages.value.map((language) => (
          <button
            key={language}
            type="button"
            class="chip"
            aria-pressed={language === open.value}
            onClick={() => {
              open.value = language;
            }}
          >
            {languageName(language)}
          </button>
        ))}
        <AddLanguage
          onAdd={(language) => {
            if (!languages.value.includes(language)) languages.value = [...languages.value, language];
            open.value = language;
          }}
        />
      </div>
      {KINDS.map((kind) => (
        <div class="field" key={kind + open.value}>
          <label for={`words-${kind}`}>{t(`handoff.words.${kind}`)}</label>
          <textarea
            id={`words-${kind}`}
            class="input"
            rows={2}
            dir="auto"
            lang={open.value}
            value={words[kind]?.[open.value] ?? ""}
            placeholder={defaults[kind]?.[open.value] ?? ""}
            onInput={(event) => onChange(withWord(words, kind, open.value, event.currentTarget.value))}
          />
        </div>
      ))}
    </div>
  );
}

function languagesIn(words: Words): string[] {
  const here = locale.split("-")[0] ?? "en";
  return [...new Set([here, "en", ...Object.values(words).flatMap((texts) => Object.keys(texts ?? {}))])];
}

/** An emptied text stays in, as empty: that tells the server to use its own again. */
function withWord(words: Words, kind: WordKind, language: string, text: string): Words {
  return { ...words, [kind]: { ...words[kind], [language]: text } };
}

/** Two or three letters, as in `es`; with a region as in `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,4})?$/i;

function AddLanguage({ onAdd }: { onAdd(language: string): void }) {
  const code = useSignal("");
  function add(): void {
    if (!LANGUAGE.test(code.value.trim())) return;
    onAdd(code.value.trim());
    code.value = "";
  }
  return (
    <span class="add-language">
      <input
        class="input input-small"
        size={8}
        aria-label={t("handoff.words.language")}
        placeholder={t("handoff.words.add.hint")}
        value={code.value}
        onInput={(event) => {
          code.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" class="button button-small" onClick={add}>
        {t("handoff.words.add")}
      </button>
    </span>
  );
}
