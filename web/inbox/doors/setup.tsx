/** The first page of a new warmline: whoever holds the key from its log becomes the owner. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../../shared/api";
import type { Session } from "../../shared/types";
import { signedIn } from "../store/session";
import { FormProblem, TextField } from "../views/parts/form";
import { textOf, useSubmit } from "../views/parts/submit";
import { t } from "../words";
import { Door } from "./door";
import { NewPassword } from "./new-password";

export function SetupDoor({ token }: { token: string }) {
  const done = useSignal(false);
  useEffect(() => {
    const ask = api.get<{ needed: boolean }>("/setup");
    ask.then(
      ({ needed }) => {
        done.value = !needed;
      },
      () => undefined,
    );
  }, []);

  if (done.value) {
    return (
      <Door title={t("door.setup.done")}>
        <a class="button button-main" href="/inbox/">
          {t("door.login.do")}
        </a>
      </Door>
    );
  }
  return (
    <Door title={t("door.setup")} more={t(token ? "door.setup.more" : "door.setup.no_token")}>
      {token && <SetupForm token={token} />}
    </Door>
  );
}

function SetupForm({ token }: { token: string }) {
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const session = await api.post<Session>("/setup", {
      token,
      workspace: textOf(values, "workspace"),
      name: textOf(values, "name"),
      email: textOf(values, "email"),
      password: String(values.get("password") ?? ""),
    });
    signedIn(session, "/inbox/settings/channels");
  });
  return (
    <form class="form" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="workspace"
        label={t("field.workspace")}
        autocomplete="organization"
        required
        refusal={refusal}
      />
      <TextField
        name="name"
        label={t("field.your_name")}
        hint={t("field.your_name.hint")}
        autocomplete="name"
        required
        refusal={refusal}
      />
      <TextField
        name="email"
        type="email"
        label={t("field.email")}
        autocomplete="username"
        required
        refusal={refusal}
      />
      <NewPassword refusal={refusal} />
      <button type="submit" class="button button-main" disabled={busy}>
        {t("door.setup.do")}
      </button>
    </form>
  );
}
