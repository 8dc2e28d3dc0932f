/** Settings > Team: who works here, and inviting others. */
import type { Invite, Page, Teammate } from "../../../shared/types";
import { online } from "../../store/people";
import { mayManage, me } from "../../store/session";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { InviteForm } from "./invite-form";
import { Invites } from "./invites";
import { TeammateRow } from "./teammate-row";

export function TeamPage() {
  const teammates = useResource<Page<Teammate>>("/teammates", "teammate.changed");
  const manages = mayManage(me.value);
  return (
    <SectionPage title={t("settings.team")} intro={t("team.intro")} refusal={teammates.refusal}>
      <ul class="table">
        {teammates.value?.items.map((each) => (
          <TeammateRow
            key={each.id}
            teammate={each}
            online={online.value.has(each.id)}
            manages={manages}
            onChanged={teammates.reload}
          />
        ))}
      </ul>
      {manages && <Inviting />}
    </SectionPage>
  );
}

function Inviting() {
  const invites = useResource<Page<Invite>>("/invites", "teammate.changed");
  return (
    <>
      <InviteForm onMade={invites.reload} />
      <Invites invites={invites.value?.items ?? []} onChanged={invites.reload} />
    </>
  );
}
