/** The whole panel: who talks, the way to a person, the thread, what is wrong if anything, the input. */
import type { Page } from "../session/page";
import type { Session } from "../session/session";
import type { Language } from "../words";
import { Composer } from "./Composer";
import { Foot } from "./Foot";
import { Header } from "./Header";
import { Line } from "./Line";
import { NotOpen } from "./NotOpen";
import { Thread } from "./Thread";
import { LanguageContext, useView } from "./use";
import { Voice } from "./Voice";

interface Props {
  session: Session;
  language: Language;
  page: Page | null;
}

export function Chat({ session, language, page }: Props) {
  const view = useView(session);
  const leave = page ? () => page.say({ type: "close" }) : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave?.();
  };
  return (
    <LanguageContext.Provider value={language}>
      <main class="chat" onKeyDown={onKeyDown} data-state={view.chat.conversation?.state ?? "new"}>
        <Header chat={view.chat} onClose={leave} />
        {view.chat.look ? (
          <>
            <Voice view={view} onAsk={() => void session.askForPerson()} />
            <Thread session={session} view={view} />
          </>
        ) : (
          <NotOpen phase={view.phase} onAgain={() => void session.open()} />
        )}
        <Line view={view} />
        <Composer
          key={view.putBack}
          session={session}
          returned={view.putBack > 0}
          state={view.chat.conversation?.state ?? null}
          phase={view.phase}
        />
        <Foot muted={view.muted} onMute={(muted) => session.mute(muted)} />
      </main>
    </LanguageContext.Provider>
  );
}
