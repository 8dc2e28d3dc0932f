/** Settings > Health: what went wrong and what to do about it, and how the channels do. */
import { useEffect } from "preact/hooks";
import { fullTime, relative } from "../../../shared/time";
import type { Channel, Page } from "../../../shared/types";
import { alarms, alarmsProblem, loadAlarms, lookedAtAlarms } from "../../store/health";
import { mayManage, me } from "../../store/session";
import { Icon } from "../../views/icons";
import { Empty } from "../../views/parts/parts";
import { isWord, locale, t } from "../../words";
import { ChannelTable } from "../channels/channel-table";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { type Repeated, repeats } from "./repeats";

export function HealthPage() {
  if (mayManage(me.value)) return <Health />;
  return (
    <SectionPage title={t("settings.health")}>
      <Empty icon="pulse" title={t("health.not_yours")} more={t("health.not_yours.more")} />
    </SectionPage>
  );
}

function Health() {
  const channels = useResource<Page<Channel>>("/channels", "channel.changed");
  useEffect(() => void loadAlarms(), []);
  useEffect(lookedAtAlarms, [alarms.value]);
  const troubles = repeats(alarms.value ?? []);
  const items = channels.value?.items ?? [];
  const calm = alarms.value?.length === 0 && channels.value !== null && items.every(isWell);
  return (
    <SectionPage
      title={t("settings.health")}
      intro={t("health.intro")}
      refusal={alarmsProblem.value ?? channels.refusal}
    >
      {calm && <Empty icon="check" title={t("health.calm")} more={t("health.calm.more")} />}
      {troubles.length > 0 && (
        <ul class="table" aria-label={t("health.alarms")}>
          {troubles.map((trouble) => (
            <Trouble key={trouble.alarm.id} {...trouble} />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <div>
          <h2 class="section-sub">{t("settings.channels")}</h2>
          <ChannelTable channels={items} />
        </div>
      )}
    </SectionPage>
  );
}

function isWell({ enabled, state }: Channel): boolean {
  return !enabled || state === "ok";
}

function Trouble({ alarm, times }: Repeated) {
  const kind = `health.kind.${alarm.kind}`;
  return (
    <li class="table-row trouble-row">
      <span class="table-sign">
        <Icon name="warning" />
      </span>
      <div class="table-main">
        <b>{isWord(kind) ? t(kind) : alarm.kind.replaceAll("_", " ")}</b>
        {times > 1 && <span class="tag">{t("health.times", { n: times })}</span>}
        <p dir="auto">{alarm.detail}</p>
        {alarm.remedy && <p class="quiet">{alarm.remedy}</p>}
      </div>
      <time class="quiet" dateTime={alarm.at} title={fullTime(alarm.at, locale)}>
        {relative(alarm.at, Date.now(), locale)}
      </time>
    </li>
  );
}
