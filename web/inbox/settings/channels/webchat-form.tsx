/** The web chat needs nothing but a name. */
import { api } from "../../../shared/api";
import type { Channel } from "../../../shared/types";
import { FormProblem, TextField } from "../../views/parts/form";
import { textOf, useSubmit } from "../../views/parts/submit";
import { t } from "../../words";

export function WebchatForm({ channel, onSaved }: { channel?: Channel; onSaved(channel: Channel): void }) {
  const { busy, refusal, problem, onSubmit } = useSubmit(async (values) => {
    const name = textOf(values, "name");
    onSaved(
      channel
        ? await api.patch<Channel>(`/channels/${channel.id}`, { name })
        : await api.post<Channel>("/channels", { kind: "webchat", name, config: {} }),
    );
  });
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
      <button type="submit" class="button button-main" disabled={busy}>
        {t("save")}
      </button>
    </form>
  );
}
