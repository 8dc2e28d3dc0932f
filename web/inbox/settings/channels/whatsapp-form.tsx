/** Connecting a WhatsApp number through Meta's Cloud API. Secrets go in and never come back. */
import { useMemo } from "preact/hooks";
import { api } from "../../../shared/api";
import type { Channel } from "../../../shared/types";
import { FormProblem, TextField } from "../../views/parts/form";
import { textOf, useSubmit } from "../../views/parts/submit";
import { t } from "../../words";

const FIELDS = [
  "phone_number_id",
  "access_token",
  "app_secret",
  "verify_token",
  "base_url",
  "api_version",
] as const;
type Name = (typeof FIELDS)[number];

const SECRETS: ReadonlySet<Name> = new Set<Name>(["access_token", "app_secret"]);
const HAVE_DEFAULTS: ReadonlySet<Name> = new Set<Name>(["base_url", "api_version"]);

export function WhatsappForm({ channel, onSaved }: { channel?: Channel; onSaved(channel: Channel): void }) {
  const suggested = useMemo(() => crypto.randomUUID(), []);
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const body = { name: textOf(values, "name"), config: configOf(values) };
    onSaved(
      channel
        ? await api.patch<Channel>(`/channels/${channel.id}`, body)
        : await api.post<Channel>("/channels", { kind: "whatsapp", ...body }),
    );
  });

  function known(name: Name): string {
    const value = channel?.config[name];
    if (typeof value === "string" && value) return value;
    return name === "verify_token" ? suggested : "";
  }

  const field = (name: Name, hint?: string) => (
    <TextField
      name={name}
      label={t(`channels.${name}`)}
      hint={hint}
      defaultValue={known(name)}
      required={!mayBeEmpty(name, channel)}
      type={SECRETS.has(name) ? "password" : "text"}
      placeholder={channel && SECRETS.has(name) ? t("channels.secret.set") : undefined}
      autocomplete="off"
      dir="ltr"
      refusal={refusal}
    />
  );

  return (
    <form class="panel form" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="name"
        label={t("channels.name")}
        hint={t("channels.name.hint")}
        defaultValue={channel?.name}
        required
        refusal={refusal}
      />
      {field("phone_number_id", t("channels.phone_number_id.hint"))}
      {field("access_token", t("channels.access_token.hint"))}
      {field("app_secret", t("channels.app_secret.hint"))}
      {field("verify_token", t("channels.verify_token.hint"))}
      <details>
        <summary>{t("channels.advanced")}</summary>
        {field("base_url")}
        {field("api_version")}
      </details>
      <button type="submit" class="button button-main" disabled={busy}>
        {t("save")}
      </button>
    </form>
  );
}

/** What was left empty is left out: a saved secret stays, a default applies. */
function configOf(values: FormData): Partial<Record<Name, string>> {
  const filled = FIELDS.map((name) => [name, textOf(values, name)] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}

function mayBeEmpty(name: Name, channel: Channel | undefined): boolean {
  return HAVE_DEFAULTS.has(name) || (channel !== undefined && SECRETS.has(name));
}
