/** Which page to show for where we are and who we are. */
import { signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { Component } from "preact";
import { useEffect } from "preact/hooks";
import { InviteDoor } from "./doors/invite";
import { LoginDoor } from "./doors/login";
import { SetupDoor } from "./doors/setup";
import { route } from "./router";
import type { SettingsPage } from "./settings/settings-page";
import { loadAlarms } from "./store/health";
import { openLine } from "./store/line";
import { loadTeammates } from "./store/people";
import { loadSession, me, sessionProblem } from "./store/session";
import { report } from "./store/toasts";
import { loadWorkspace } from "./store/workspace";
import { Frame } from "./views/frame/frame";
import { InboxPage } from "./views/inbox-page";
import { Empty, Problem } from "./views/parts/parts";
import { t } from "./words";

export function App() {
  switch (route.value.page) {
    case "login":
      return <LoginDoor ticket={route.value.ticket} next={route.value.next} />;
    case "setup":
      return <SetupDoor token={route.value.token} />;
    case "invite":
      return <InviteDoor token={route.value.token} />;
    default:
      return me.value ? <SignedIn /> : <NotYet />;
  }
}

/** Nothing while we ask who this is; if the server does not say, the reason. */
function NotYet() {
  const refusal = sessionProblem.value;
  if (!refusal) return null;
  return (
    <main class="fault">
      <Problem refusal={refusal} onRetry={() => void loadSession()} />
    </main>
  );
}

function SignedIn() {
  useEffect(() => {
    openLine();
    loadWorkspace().catch(report);
    loadTeammates().catch(report);
    void loadAlarms();
  }, []);
  return (
    <Frame>
      <Guard>{route.value.page === "settings" ? <Settings /> : <InboxPage />}</Guard>
    </Frame>
  );
}

const settingsPage = signal<typeof SettingsPage | null>(null);

/** The settings are fetched when they are opened: most people come for the conversations. */
function Settings() {
  useEffect(() => {
    const loaded = import("./settings/settings-page");
    loaded.then((module) => {
      settingsPage.value = module.SettingsPage;
    }, report);
  }, []);
  const Page = settingsPage.value;
  return Page && <Page />;
}

/** A fault in one view must not leave a white page. */
class Guard extends Component<{ children: ComponentChild }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(fault: unknown): void {
    reportError(fault);
  }

  override render(): ComponentChild {
    if (!this.state.broken) return this.props.children;
    return (
      <main class="fault">
        <Empty icon="warning" title={t("fault.title")} more={t("fault.more")}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t("fault.do")}
          </button>
        </Empty>
      </main>
    );
  }
}
