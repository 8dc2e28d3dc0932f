/** The invitations nobody has taken yet. */
import { api } from "../../../shared/api";
import { fullTime } from "../../../shared/time";
import type { Invite } from "../../../shared/types";
import { report } from "../../store/toasts";
import { locale, t } from "../../words";
import { SureButton } from "../sure-button";

export function Invites({ invites, onChanged }: { invites: Invite[]; onChanged(): Promise<void> }) {
  if (invites.length === 0) return null;
  return (
    <section aria-label={t("team.invites")}>
      <h2 class="section-sub">{t("team.invites")}</h2>
      <ul class="table">
        {invites.map((invite) => (
          <li key={invite.id} class="table-row">
            <div class="table-main">
              <b>{invite.email}</b>
              <p class="quiet">
                {t(`role.${invite.role}`)} ·{" "}
                {t("team.invite.until", { time: fullTime(invite.expires_at, locale) })}
              </p>
            </div>
            <SureButton
              label={t("team.withdraw")}
              onSure={() => void api.delete(`/invites/${invite.id}`).then(onChanged, report)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
