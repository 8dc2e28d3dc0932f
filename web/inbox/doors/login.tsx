/** Signing in: with e-mail and password, or by a ticket in the address. */

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Refusal, refusalOf } from "../../shared/api";
import type { Session } from "../../shared/types";
import { signedIn } from "../store/session";
import { FormProblem, TextField } from "../views/parts/form";
import { textOf, useSubmit } from "../views/parts/submit";
import { t } from "../words";
import { Door } from "./door";

export function LoginDoor({ ticket, next }: { ticket: string | null; next: string | null }) {
  const refused = useSignal<Refusal | null>(null);
  useEffect(() => {
    if (ticket) enter(ticket);
  }, [ticket]);

  function enter(by: string): void {
    // The ticket leaves the address at once: it must not stay in the history.
    history.replaceState(null, "", "/inbox/login");
    api.post<Session>("/session", { ticket: by }).then(
      (session) => signedIn(session, next),
      (fault) => {
        refused.value = refusalOf(fault);
      },
    );
  }

  if (ticket && !refused.value) return <Door title={t("door.ticket")} />;
  return (
    <Door title={t("door.login")} more={t("door.login.more")}>
      <FormProblem problem={refused.value} />
      <LoginForm next={next} />
    </Door>
  );
}

function LoginForm({ next }: { next: string | null }) {
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const email = textOf(values, "email");
    const password = String(values.get("password") ?? "");
    signedIn(await api.post<Session>("/session", { email, password }), next);
  });
  return (
    <form class="form" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="email"
        type="email"
        label={t("field.email")}
        autocomplete="username"
        required
        refusal={refusal}
      />
      <TextField
        name="password"
        type="password"
        label={t("field.password")}
        autocomplete="current-password"
        required
        refusal={refusal}
      />
      <button type="submit" class="button button-main" disabled={busy}>
        {t("door.login.do")}
      </button>
    </form>
  );
}
