/** Joining a workspace by an invitation. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, query, type Refusal, refusalOf } from "../../shared/api";
import type { InviteOffer, Session } from "../../shared/types";
import { signedIn } from "../store/session";
import { FormProblem, TextField } from "../views/parts/form";
import { textOf, useSubmit } from "../views/parts/submit";
import { t } from "../words";
import { Door } from "./door";
import { NewPassword } from "./new-password";

export function InviteDoor({ token }: { token: string }) {
  const offer = useSignal<InviteOffer | null>(null);
  const refused = useSignal<Refusal | null>(null);
  useEffect(() => {
    api.get<InviteOffer>(`/invites/acceptance${query({ token })}`).then(
      (found) => {
        offer.value = found;
      },
      (fault) => {
        refused.value = refusalOf(fault);
      },
    );
  }, [token]);

  if (refused.value) {
    return (
      <Door title={t("door.invite.none")}>
        <FormProblem problem={refused.value} />
      </Door>
    );
  }
  return offer.value && <Accept token={token} offer={offer.value} />;
}

function Accept({ token, offer }: { token: string; offer: InviteOffer }) {
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const name = textOf(values, "name");
    const password = String(values.get("password") ?? "");
    signedIn(await api.post<Session>("/invites/acceptance", { token, name, password }));
  });
  const more = t("door.invite.more", { name: offer.invited_by, role: t(`role.${offer.role}`) });
  return (
    <Door title={t("door.invite", { workspace: offer.workspace })} more={more}>
      <form class="form" onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField
          name="email"
          label={t("field.email")}
          value={offer.email}
          autocomplete="username"
          readOnly
        />
        <TextField
          name="name"
          label={t("field.your_name")}
          hint={t("field.your_name.hint")}
          autocomplete="name"
          required
          refusal={refusal}
        />
        <NewPassword refusal={refusal} />
        <button type="submit" class="button button-main" disabled={busy}>
          {t("door.invite.do")}
        </button>
      </form>
    </Door>
  );
}
