/** One channel: how it does, what to paste where, and its configuration. */
import { api } from "../../../shared/api";
import type { Channel } from "../../../shared/types";
import { go, pathOf } from "../../router";
import { mayManage, me } from "../../store/session";
import { report, toast } from "../../store/toasts";
import { Icon } from "../../views/icons";
import { Copy } from "../../views/parts/copy";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { SureButton } from "../sure-button";
import { ChannelState } from "./channel-table";
import { WebchatForm } from "./webchat-form";
import { WhatsappForm } from "./whatsapp-form";

const LIST = pathOf({ page: "settings", section: "channels", item: null });
const BACK = { to: LIST, name: t("settings.channels") };

export function ChannelPage({ id }: { id: string }) {
  const resource = useResource<Channel>(`/channels/${id}`, "channel.changed");
  const channel = resource.value;
  if (!channel) return <SectionPage title={t("settings.channels")} refusal={resource.refusal} />;
  return (
    <SectionPage
      title={channel.name}
      intro={t(`channel.${channel.kind}`)}
      actions={<ChannelState channel={channel} />}
      back={BACK}
    >
      {channel.problem && (
        <p class="warning">
          <Icon name="warning" size={16} />
          {channel.problem}
        </p>
      )}
      <ToPaste channel={channel} />
      {mayManage(me.value) && <Manage channel={channel} onChanged={resource.reload} />}
    </SectionPage>
  );
}

function ToPaste({ channel }: { channel: Channel }) {
  const { verify_token } = channel.config;
  return (
    <>
      {channel.webhook_url && (
        <div class="panel">
          <h2>{t("channels.paste")}</h2>
          <p class="quiet">{t("channels.paste.more")}</p>
          <Copy label={t("channels.webhook_url")} text={channel.webhook_url} />
          {typeof verify_token === "string" && verify_token && (
            <Copy label={t("channels.verify_token")} text={verify_token} />
          )}
        </div>
      )}
      {channel.snippet && (
        <div class="panel">
          <h2>{t("channels.snippet")}</h2>
          <p class="quiet">{t("channels.snippet.more")}</p>
          <Copy label={t("channels.snippet.label")} text={channel.snippet} />
          <a class="button panel-more" href={`/widget/?channel=${channel.id}`} target="_blank" rel="noopener">
            <Icon name="chat" size={16} />
            {t("channels.try")}
          </a>
        </div>
      )}
    </>
  );
}

function Manage({ channel, onChanged }: { channel: Channel; onChanged(): Promise<void> }) {
  const saved = () => {
    toast(t("saved"));
    void onChanged();
  };
  const enabled = !channel.enabled;
  return (
    <>
      {channel.kind === "whatsapp" && <WhatsappForm key={channel.id} channel={channel} onSaved={saved} />}
      {channel.kind === "webchat" && <WebchatForm key={channel.id} channel={channel} onSaved={saved} />}
      <div class="panel panel-row">
        <button
          type="button"
          class="button"
          onClick={() => void api.patch(`/channels/${channel.id}`, { enabled }).then(onChanged, report)}
        >
          {t(channel.enabled ? "team.disable" : "team.enable")}
        </button>
        <SureButton
          label={t("delete")}
          onSure={() => void api.delete(`/channels/${channel.id}`).then(() => go(LIST), report)}
        />
      </div>
    </>
  );
}
