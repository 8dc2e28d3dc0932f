/** Channels one under the other: what each is, how it does, and the way to its page. */
import type { Channel } from "../../../shared/types";
import { pathOf } from "../../router";
import { Icon } from "../../views/icons";
import { CHANNEL_ICONS } from "../../views/parts/avatar";
import { t } from "../../words";

export function ChannelTable({ channels }: { channels: readonly Channel[] }) {
  return (
    <ul class="table">
      {channels.map((channel) => (
        <li key={channel.id}>
          <a class="table-row" href={pathOf({ page: "settings", section: "channels", item: channel.id })}>
            <span class="table-sign">
              <Icon name={CHANNEL_ICONS[channel.kind]} />
            </span>
            <div class="table-main">
              <b dir="auto">{channel.name}</b>
              <p class="quiet">{channel.problem ?? t(`channel.${channel.kind}`)}</p>
            </div>
            <ChannelState channel={channel} />
            <Icon name="chevron" size={16} />
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ChannelState({ channel }: { channel: Channel }) {
  if (!channel.enabled) return <span class="tag">{t("channels.off")}</span>;
  return <span class={`tag tag-channel-${channel.state}`}>{t(`channels.state.${channel.state}`)}</span>;
}
