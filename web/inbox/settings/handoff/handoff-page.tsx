/** Settings > Handoff: when a person comes, how long customers wait, what they are told. */
import { useSignal } from "@preact/signals";
import { api } from "../../../shared/api";
import type { Settings, Workspace } from "../../../shared/types";
import { mayManage, me } from "../../store/session";
import { toast } from "../../store/toasts";
import {
  AreaField,
  CheckField,
  FormProblem,
  NumberField,
  SelectField,
  TextField,
} from "../../views/parts/form";
import { linesOf, textOf, useSubmit } from "../../views/parts/submit";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { WordsEditor } from "./words-editor";

const LIMITS = [
  "claim_limit_s",
  "ring_again_s",
  "rings",
  "reply_limit_s",
  "answer_limit_s",
  "gather_pause_ms",
] as const;
type Limit = (typeof LIMITS)[number];

const UNITS: Record<Limit, string> = {
  claim_limit_s: t("unit.s"),
  ring_again_s: t("unit.s"),
  rings: "",
  reply_limit_s: t("unit.s"),
  answer_limit_s: t("unit.s"),
  gather_pause_ms: t("unit.ms"),
};

export function HandoffPage() {
  const { value, refusal } = useResource<Workspace>("/workspace");
  return (
    <SectionPage title={t("settings.handoff")} intro={t("handoff.intro")} refusal={refusal}>
      {value && <HandoffForm workspace={value} />}
    </SectionPage>
  );
}

function HandoffForm({ workspace }: { workspace: Workspace }) {
  const settings = workspace.settings;
  const words = useSignal<Settings["words"]>(settings.words);
  const otherwise = useSignal(settings.response_promise);
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    await api.patch("/workspace", { settings: { ...read(values), words: words.value } });
    toast(t("saved"));
  });

  return (
    <form onSubmit={onSubmit}>
      <fieldset class="plain" disabled={!mayManage(me.value)}>
        {!mayManage(me.value) && <p class="warning">{t("settings.read_only")}</p>}
        <div class="panel form">
          <h2>{t("handoff.who")}</h2>
          <AreaField
            name="keywords"
            label={t("handoff.keywords")}
            hint={t("handoff.keywords.hint")}
            rows={4}
            defaultValue={settings.keywords?.join("\n")}
            refusal={refusal}
          />
          <TextField
            name="ai_name"
            label={t("handoff.ai_name")}
            defaultValue={settings.ai_name}
            refusal={refusal}
          />
        </div>
        <div class="panel form">
          <h2>{t("handoff.limits")}</h2>
          <div class="form-grid">
            {LIMITS.map((limit) => (
              <NumberField
                key={limit}
                name={limit}
                label={t(`handoff.${limit}`)}
                hint={t(`handoff.${limit}.hint`)}
                value={settings[limit]}
                unit={UNITS[limit]}
                refusal={refusal}
              />
            ))}
          </div>
        </div>
        <div class="panel form">
          <h2>{t("handoff.after")}</h2>
          <CheckField
            name="closing_enabled"
            label={t("handoff.closing_enabled")}
            checked={settings.closing_enabled}
          />
          <SelectField
            name="reopen_to"
            label={t("handoff.reopen_to")}
            value={settings.reopen_to}
            options={[
              ["bot", t("handoff.reopen_to.bot")],
              ["waiting", t("handoff.reopen_to.waiting")],
            ]}
            refusal={refusal}
          />
        </div>
        <div class="panel form">
          <h2>{t("channel.webchat")}</h2>
          <AreaField
            name="suggestions"
            label={t("handoff.suggestions")}
            hint={t("handoff.suggestions.hint")}
            rows={3}
            defaultValue={settings.suggestions.join("\n")}
            refusal={refusal}
          />
        </div>
        <WordsEditor
          wording={{ words: words.value, defaults: workspace.defaults.words, otherwise: otherwise.value }}
          onWords={(next) => {
            words.value = next;
          }}
          onOtherwise={(next) => {
            otherwise.value = next;
          }}
          refusal={refusal}
        />
        <FormProblem problem={problem} />
        <div class="form-actions form-actions-stuck">
          <button type="submit" class="button button-main" disabled={busy}>
            {t("save")}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

function read(values: FormData): Partial<Settings> {
  const limits = Object.fromEntries(LIMITS.map((limit) => [limit, Number(textOf(values, limit))]));
  return {
    ...limits,
    keywords: linesOf(values, "keywords"),
    suggestions: linesOf(values, "suggestions"),
    ai_name: textOf(values, "ai_name"),
    response_promise: textOf(values, "response_promise"),
    closing_enabled: values.get("closing_enabled") !== null,
    reopen_to: textOf(values, "reopen_to") === "waiting" ? "waiting" : "bot",
  };
}
