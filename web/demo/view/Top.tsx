/** What one sees here, in three sentences, and who one is. */
import { useState } from "preact/hooks";
import { Refusal } from "../../shared/api";
import type { Session } from "../../shared/types";
import type { DemoConfig } from "../config";

interface Props {
  config: DemoConfig;
  session: Session | Refusal;
}

export function Top({ config, session }: Props) {
  return (
    <header class="top">
      <div class="top-words">
        <h1>
          <span class="logo" aria-hidden="true" />
          warmline
        </h1>
        <p class="honest" data-testid="honest">
          This is a demo: WhatsApp is simulated on this machine
        </p>
        <WhoAmI config={config} session={session} />
      </div>
      <p class="story">
        Rosa writes to a shop on WhatsApp. An AI answers from the shop's articles (here: warmline's own
        manual), and when it cannot, or when she wants a person, it stops and calls the team. You are that
        team: take over, answer, and pass the chat back to the AI.
      </p>
    </header>
  );
}

function WhoAmI({ config, session }: Props) {
  const [me, other] = Object.keys(config.login_tickets);
  if (session instanceof Refusal) {
    return (
      <p class="who-am-i" role="alert">
        You are not signed in: {session.detail} <a href="/inbox/login">Sign in</a>, then reload.
      </p>
    );
  }
  return (
    <p class="who-am-i">
      You are <b>{session.teammate.name || me}</b>.{" "}
      {other && <SecondTeammate name={other} ticket={config.login_tickets[other] ?? ""} />}
    </p>
  );
}

/** A plain click would sign you out of the first inbox: the two share this browser's cookies. */
function SecondTeammate({ name, ticket }: { name: string; ticket: string }) {
  const [copied, setCopied] = useState(false);
  const href = `/inbox/login#${new URLSearchParams({ ticket })}`;
  const copy = async (event: MouseEvent) => {
    event.preventDefault();
    await navigator.clipboard.writeText(new URL(href, location.href).href);
    setCopied(true);
  };
  return (
    <>
      <a href={href} onClick={(event) => void copy(event)} data-testid="second-teammate">
        Be {name} as well
      </a>{" "}
      <span role="status">
        {copied ? "Link copied: paste it into a private window." : "in a private window"}
      </span>
    </>
  );
}
