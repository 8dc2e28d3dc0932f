/** Inviting by a link: made here, sent by whatever way the team likes. */
import { useSignal } from "@preact/signals";
import { api } from "../../../shared/api";
import type { Invite } from "../../../shared/types";
import { me } from "../../store/session";
import { Copy } from "../../views/parts/copy";
import { FormProblem, SelectField, TextField } from "../../views/parts/form";
import { textOf, useSubmit } from "../../views/parts/submit";
import { t } from "../../words";
import { grantable } from "./roles";

export function InviteForm({ onMade }: { onMade(): Promise<void> }) {
  const made = useSignal<Invite | null>(null);
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    made.value = await api.post<Invite>("/invites", {
      email: textOf(values, "email"),
      role: textOf(values, "role"),
    });
    await onMade();
  });

  return (
    <form class="panel form" onSubmit={onSubmit} aria-label={t("team.invite")}>
      <h2>{t("team.invite")}</h2>
      <p class="quiet">{t("team.invite.hint")}</p>
      <FormProblem problem={problem} />
      {/* A new key after each invitation: fresh fields, with the modest role chosen. */}
      <div class="form-row" key={made.value?.id ?? ""}>
        <TextField name="email" type="email" label={t("field.email")} required refusal={refusal} />
        <SelectField
          name="role"
          label={t("team.role")}
          value="agent"
          options={grantable(me.value).map(
            (role) => [role, `${t(`role.${role}`)}: ${t(`role.${role}.may`)}`] as const,
          )}
          refusal={refusal}
        />
      </div>
      <button type="submit" class="button button-main" disabled={busy}>
        {t("team.invite.do")}
      </button>
      {made.value?.link && (
        <div class="good" role="status">
          <Copy label={t("team.invite.ready", { email: made.value.email })} text={made.value.link} />
          <p class="quiet">{t("team.invite.once")}</p>
        </div>
      )}
    </form>
  );
}
