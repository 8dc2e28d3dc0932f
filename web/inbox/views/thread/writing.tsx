/** The line that says that somebody is writing. Its place is kept free, so that nothing jumps. */
import type { Conversation } from "../../../shared/types";
import { writing } from "../../store/typing";
import { t } from "../../words";

export function Writing({ chat }: { chat: Conversation }) {
  const actor = writing.value.get(chat.id);
  return (
    <p class="writing" role="status">
      {actor && (
        <>
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>{line(actor.kind, actor.name, chat.customer.name)}</span>
        </>
      )}
    </p>
  );
}

function line(kind: string, name: string | null, customer: string): string {
  if (kind === "customer") return t("typing.customer", { name: customer });
  if (kind === "ai") return t("typing.ai");
  return t("typing.teammate", { name: name ?? t("who.someone") });
}
