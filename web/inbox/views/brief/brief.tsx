/** Beside the thread: why a person is needed, what is owed by when, and who the customer is. */
import type { Conversation } from "../../../shared/types";
import { briefOpen } from "../../store/preferences";
import { t } from "../../words";
import { IconButton } from "../parts/parts";
import { CustomerCard } from "./customer-card";
import { Owed } from "./owed";
import { Times } from "./times";
import { Why } from "./why";

export function Brief({ chat }: { chat: Conversation }) {
  return (
    <>
      {briefOpen.value && <Scrim />}
      <aside class={briefOpen.value ? "brief is-open" : "brief"} aria-label={t("brief.name")}>
        <header class="brief-head">
          <h2>{t("brief.name")}</h2>
          <IconButton icon="close" label={t("done")} class="brief-close" onClick={shut} />
        </header>
        {chat.obligation && <Owed chat={chat} obligation={chat.obligation} />}
        <Why chat={chat} />
        {chat.handoff && <Times handoff={chat.handoff} />}
        <CustomerCard chat={chat} />
      </aside>
    </>
  );
}

function Scrim() {
  return <button type="button" class="scrim" aria-label={t("done")} tabIndex={-1} onClick={shut} />;
}

function shut(): void {
  briefOpen.value = false;
}
