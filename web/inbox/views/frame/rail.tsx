/** The narrow bar at the side (on a phone at the bottom): the views, the settings, oneself. */
import { VIEW_ICONS } from "../../commands/views";
import { lastView, pathOf, route, VIEW_NAMES, type ViewName } from "../../router";
import { countOf } from "../../store/counts";
import { openId } from "../../store/inbox";
import { overlay } from "../../store/overlay";
import { me } from "../../store/session";
import { t } from "../../words";
import { Icon } from "../icons";
import { Avatar } from "../parts/avatar";
import { HealthDot } from "../parts/health-dot";
import { Count } from "../parts/parts";
import { Mark } from "./mark";
import { Menu } from "./menu";

export function Rail() {
  return (
    <nav class="rail" aria-label={t("nav.views")}>
      <span class="rail-mark">
        <Mark />
      </span>
      <ul>
        {VIEW_NAMES.map((view) => (
          <li key={view}>
            <ViewLink view={view} />
          </li>
        ))}
      </ul>
      <span class="rail-gap" />
      <SettingsLink />
      <MeButton />
      {overlay.value === "menu" && <Menu />}
    </nav>
  );
}

function ViewLink({ view }: { view: ViewName }) {
  const open = route.value.page === "inbox" && lastView.value === view;
  // On wide screens the open conversation stays while looking into another view.
  const conversation = matchMedia("(min-width: 760px)").matches ? openId.value : null;
  const n = countOf(view);
  return (
    <a
      class={`rail-link rail-${view}`}
      href={pathOf({ page: "inbox", view, conversation })}
      aria-current={open ? "page" : undefined}
      title={t(`view.${view}`)}
    >
      <span class="rail-icon">
        <Icon name={VIEW_ICONS[view]} />
        {view !== "closed" && view !== "all" && <Count n={n} />}
      </span>
      <span class="rail-label">{t(`view.short.${view}`)}</span>
    </a>
  );
}

function SettingsLink() {
  return (
    <a
      class="rail-link rail-settings"
      href={pathOf({ page: "settings", section: "team", item: null })}
      aria-current={route.value.page === "settings" ? "page" : undefined}
      title={t("settings")}
    >
      <span class="rail-icon">
        <Icon name="gear" />
        <HealthDot />
      </span>
      <span class="rail-label">{t("settings")}</span>
    </a>
  );
}

function MeButton() {
  const teammate = me.value;
  if (!teammate) return null;
  return (
    <button
      type="button"
      class="rail-link rail-me"
      aria-label={t("nav.me", { name: teammate.name })}
      aria-haspopup="menu"
      aria-expanded={overlay.value === "menu"}
      title={teammate.name}
      onClick={() => {
        overlay.value = overlay.value === "menu" ? null : "menu";
      }}
    >
      <Avatar id={teammate.id} name={teammate.name} size="s" />
      <HealthDot />
    </button>
  );
}
