/** Connecting a WhatsApp number through Meta's Cloud API. Secrets go in and never come back. */
import { api } from "../../../shared/api";
import type { Channel } from "../../../shared/types";
import { FormProblem, TextField, textOf, useSubmit } from "../../views/parts/form";
import { t } from "../../words";

const FIELDS = [
  "phone_number_id",
  "access_token",
  "app_secret",
  "verify_token",
  "base_url",
  "api_version",
] as const;
const SECRETS: ReadonlySet<string> = new Set(["access_token", "app_secret"]);

export function WhatsappForm({ channel, onSaved }: { channel?: Channel; onSaved(channel: Channel): void }) {
  const { busy, refusal, onSubmit } = useSubmit(async (values) => {
    const config: Record<string, string> = {};
    for (const field of FIELDS) {
      const text = textOf(values, field);
      if (text || !optional(field, channel)) config[field] = text;
    }
    const body = { name: textOf(values, "name"), config };
    onSaved(
      channel
        ? await api.patch<Channel>(`/channels/${channel.id}`, body)
        : await api.post<Channel>("/channels", { kind: "whatsapp", ...body }),
    );
  });
  const known = (field: string) =>
    typeof channel?.config[field] === "string" ? String(channel.config[field]) : "";
  const field = (name: (typeof FIELDS)[number], hint?: string) => (
    <TextField
      name={name}
      label={t(`channels.${name}`)}
      hint={hint}
      defaultValue={known(name)}
      required={!optional(name, channel)}
      type={SECRETS.has(name) ? "password" : "text"}
      placeholder={SECRETS.has(name) && channel ? t("channels.secret.set") : undefined}
      autocomplete="off"
      dir="ltr"
      refusal={refusal}
    />
  );

  return (
    <form class="panel form" onSubmit={onSubmit}>
      <FormProblem refusal={refusal} />
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

/** A saved secret stays when its field is left empty. */
function optional(field: string, channel: Channel | undefined): boolean {
  if (SECRETS.has(field)) return channel !== undefined;
  return field !== "phone_number_id";
}
