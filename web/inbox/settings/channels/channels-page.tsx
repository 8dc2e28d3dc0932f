/** Settings > Channels: where customers write. */
import type { Channel, Page } from "../../../shared/types";
import { go, pathOf } from "../../router";
import { mayManage, me } from "../../store/session";
import { Icon } from "../../views/icons";
import { Empty } from "../../views/parts/parts";
import { t } from "../../words";
import { useResource } from "../resource";
import { SectionPage } from "../section";
import { ChannelPage } from "./channel-page";
import { ChannelTable } from "./channel-table";
import { WebchatForm } from "./webchat-form";
import { WhatsappForm } from "./whatsapp-form";

export function ChannelsPage({ item }: { item: string | null }) {
  if (item === "new-whatsapp") return <NewChannel kind="whatsapp" />;
  if (item === "new-webchat") return <NewChannel kind="webchat" />;
  return item ? <ChannelPage id={item} /> : <AllChannels />;
}

const pathTo = (item: string | null) => pathOf({ page: "settings", section: "channels", item });

function AllChannels() {
  const channels = useResource<Page<Channel>>("/channels", "channel.changed");
  const items = channels.value?.items;
  const adding = mayManage(me.value) && (
    <>
      <a class="button" href={pathTo("new-webchat")}>
        <Icon name="globe" size={16} />
        {t("channels.add.webchat")}
      </a>
      <a class="button" href={pathTo("new-whatsapp")}>
        <Icon name="chat" size={16} />
        {t("channels.add.whatsapp")}
      </a>
    </>
  );
  return (
    <SectionPage
      title={t("settings.channels")}
      intro={t("channels.intro")}
      actions={adding}
      refusal={channels.refusal}
    >
      {items?.length === 0 && <Empty icon="chat" title={t("channels.none")} more={t("channels.none.more")} />}
      <ChannelTable channels={items ?? []} />
    </SectionPage>
  );
}

function NewChannel({ kind }: { kind: "whatsapp" | "webchat" }) {
  const show = (channel: Channel) => go(pathTo(channel.id), "replace");
  return (
    <SectionPage title={t(`channels.add.${kind}`)} back={{ to: pathTo(null), name: t("settings.channels") }}>
      {kind === "whatsapp" ? <WhatsappForm onSaved={show} /> : <WebchatForm onSaved={show} />}
    </SectionPage>
  );
}
