/** The settings: their sections at the side, the open one beside them. */
import { useEffect, useRef } from "preact/hooks";
import { lastView, pathOf, route, SECTIONS, type Section } from "../router";
import type { IconName } from "../views/icons";
import { Icon } from "../views/icons";
import { HealthDot } from "../views/parts/health-dot";
import { t } from "../words";
import { ChannelsPage } from "./channels/channels-page";
import { HandoffPage } from "./handoff/handoff-page";
import { HealthPage } from "./health/health-page";
import { KnowledgePage } from "./knowledge/knowledge-page";
import { TeamPage } from "./team/team-page";
import { TokensPage } from "./tokens/tokens-page";

const ICONS: Record<Section, IconName> = {
  team: "team",
  channels: "chat",
  knowledge: "book",
  handoff: "hand",
  tokens: "key",
  health: "pulse",
};

export function SettingsPage() {
  if (route.value.page !== "settings") return null;
  const { section, item } = route.value;
  return <Settings section={section} item={item} />;
}

function Settings({ section, item }: { section: Section; item: string | null }) {
  const nav = useRef<HTMLElement>(null);
  // On a phone the sections stand in one line that is wider than the screen.
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [section]);
  return (
    <main class="settings">
      <nav class="settings-nav" ref={nav} aria-label={t("settings.sections")}>
        <a class="settings-back" href={pathOf({ page: "inbox", view: lastView.value, conversation: null })}>
          <Icon name="back" size={16} />
          {t("settings.back")}
        </a>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a
                href={pathOf({ page: "settings", section: name, item: null })}
                aria-current={name === section ? "page" : undefined}
              >
                <Icon name={ICONS[name]} size={18} />
                {t(`settings.${name}`)}
                {name === "health" && <HealthDot />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="settings-body" id="list" tabIndex={-1}>
        <Open section={section} item={item} />
      </div>
    </main>
  );
}

function Open({ section, item }: { section: Section; item: string | null }) {
  switch (section) {
    case "team":
      return <TeamPage />;
    case "channels":
      return <ChannelsPage item={item} />;
    case "knowledge":
      return <KnowledgePage item={item} />;
    case "handoff":
      return <HandoffPage />;
    case "tokens":
      return <TokensPage />;
    case "health":
      return <HealthPage />;
  }
}
