/** One teammate: name, presence, role. */
import { api } from "../../../shared/api";
import type { Role, Teammate } from "../../../shared/types";
import { me } from "../../store/session";
import { report } from "../../store/toasts";
import { Avatar } from "../../views/parts/avatar";
import { t } from "../../words";
import { grantable } from "./roles";

export function TeammateRow(props: {
  teammate: Teammate;
  online: boolean;
  manages: boolean;
  onChanged(): Promise<void>;
}) {
  const { teammate, manages } = props;
  const isMe = teammate.id === me.value?.id;
  const mayChange = manages && !isMe && grantable(me.value).includes(teammate.role);

  function change(values: Partial<Teammate>): void {
    api.patch(`/teammates/${teammate.id}`, values).then(props.onChanged, (fault) => {
      report(fault);
      void props.onChanged();
    });
  }

  return (
    <li class={teammate.disabled ? "table-row is-off" : "table-row"}>
      <Avatar id={teammate.id} name={teammate.name} />
      <div class="table-main">
        <b dir="auto">{teammate.name}</b>
        {isMe && <span class="tag">{t("team.you")}</span>}
        <p class="quiet">{teammate.email}</p>
      </div>
      <Presence online={props.online} disabled={teammate.disabled} />
      {mayChange ? (
        <>
          <RoleSelect teammate={teammate} onChange={(role) => change({ role })} />
          <button
            type="button"
            class="button button-small"
            onClick={() => change({ disabled: !teammate.disabled })}
          >
            {t(teammate.disabled ? "team.enable" : "team.disable")}
          </button>
        </>
      ) : (
        <span class="quiet">{t(`role.${teammate.role}`)}</span>
      )}
    </li>
  );
}

function Presence({ online, disabled }: { online: boolean; disabled: boolean }) {
  const word = t(disabled ? "team.disabled" : online ? "team.online" : "team.offline");
  return <span class={online && !disabled ? "presence is-online" : "presence"}>{word}</span>;
}

function RoleSelect({ teammate, onChange }: { teammate: Teammate; onChange(role: Role): void }) {
  return (
    <select
      class="input input-small"
      aria-label={t("team.role.of", { name: teammate.name })}
      value={teammate.role}
      onChange={(event) => onChange(event.currentTarget.value as Role)}
    >
      {grantable(me.value).map((role) => (
        <option key={role} value={role} title={t(`role.${role}.may`)}>
          {t(`role.${role}`)}
        </option>
      ))}
    </select>
  );
}
