/** The languages in which the shop has words, one open at a time, and a way to add another. */
import { useSignal } from "@preact/signals";
import { languageName } from "../../views/brief/customer-card";
import { t } from "../../words";

interface Props {
  /** Those that have words already. */
  first: readonly string[];
  /** Those that warmline has words for itself. */
  known: readonly string[];
  open: string;
  onOpen(language: string): void;
}

export function LanguageChips({ first, known, open, onOpen }: Props) {
  const added = useSignal<readonly string[]>([]);
  const languages = [...new Set([...first, ...added.value])];
  return (
    <div class="chips">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="chip"
          aria-pressed={language === open}
          onClick={() => onOpen(language)}
        >
          {languageName(language)}
        </button>
      ))}
      <AddLanguage
        offered={known.filter((language) => !languages.includes(language))}
        onAdd={(language) => {
          added.value = [...added.value, language];
          onOpen(language);
        }}
      />
    </div>
  );
}

/** Two or three letters, as in `es`; with a region as in `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,4})?$/i;

function AddLanguage({ offered, onAdd }: { offered: readonly string[]; onAdd(language: string): void }) {
  const code = useSignal("");
  const typed = code.value.trim();
  function add(): void {
    if (!LANGUAGE.test(typed)) return;
    onAdd(typed);
    code.value = "";
  }
  return (
    <span class="add-language">
      <input
        class="input input-small"
        size={10}
        list="languages"
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
      <datalist id="languages">
        {offered.map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </datalist>
      <button type="button" class="button button-small" disabled={!LANGUAGE.test(typed)} onClick={add}>
        {t("handoff.words.add")}
      </button>
    </span>
  );
}
