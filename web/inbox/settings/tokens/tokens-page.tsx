/** Settings > API tokens: keys for programs. */
import { useSignal } from "@preact/signals";
import { api } from "../../../shared/api";
import { relative } from "../../../shared/time";
import type { Page, Token } from "../../../shared/types";
import { report } from "../../store/toasts";
import { Icon } from "../../views/icons";
import { Copy } from "../../views/parts/copy";
import { FormProblem, TextField } from "../../views/parts/form";
import { Empty } from "../../views/parts/parts";
import { textOf, useSubmit } from "../../views/parts/submit";
import { locale, t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { SureButton } from "../sure-button";

export function TokensPage() {
  const tokens = useResource<Page<Token>>("/tokens", "token.changed");
  const items = tokens.value?.items;
  return (
    <SectionPage title={t("settings.tokens")} intro={t("tokens.intro")} refusal={tokens.refusal}>
      <TokenForm onMade={tokens.reload} />
      {items?.length === 0 && <Empty icon="key" title={t("tokens.none")} more={t("tokens.none.more")} />}
      <ul class="table">
        {items?.map((token) => (
          <TokenRow key={token.id} token={token} onChanged={tokens.reload} />
        ))}
      </ul>
    </SectionPage>
  );
}

function TokenForm({ onMade }: { onMade(): Promise<void> }) {
  const made = useSignal<Token | null>(null);
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values, form) => {
    made.value = await api.post<Token>("/tokens", { name: textOf(values, "name") });
    form.reset();
    await onMade();
  });
  return (
    <form class="panel form" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="name"
        label={t("tokens.name")}
        placeholder={t("tokens.name.example")}
        required
        refusal={refusal}
      />
      <button type="submit" class="button button-main" disabled={busy}>
        {t("tokens.do")}
      </button>
      {made.value?.token && (
        <div class="good" role="status">
          <Copy label={t("tokens.ready")} text={made.value.token} />
          <p class="quiet">{t("tokens.once")}</p>
        </div>
      )}
    </form>
  );
}

function TokenRow({ token, onChanged }: { token: Token; onChanged(): Promise<void> }) {
  return (
    <li class="table-row">
      <span class="table-sign">
        <Icon name="key" />
      </span>
      <div class="table-main">
        <b dir="auto">{token.name}</b>
        {token.created_at && (
          <p class="quiet">{t("tokens.made", { time: relative(token.created_at, Date.now(), locale) })}</p>
        )}
      </div>
      <SureButton
        label={t("tokens.revoke")}
        onSure={() => void api.delete(`/tokens/${token.id}`).then(onChanged, report)}
      />
    </li>
  );
}
