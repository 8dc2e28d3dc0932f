/** Short words at the bottom. */
import { dismiss, toasts } from "../../store/toasts";
import { t } from "../../words";
import { Icon } from "../icons";
import { IconButton } from "../parts/parts";

export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, kind, text }) => (
        <div key={id} class={`toast toast-${kind}`}>
          <Icon name={kind === "problem" ? "warning" : "check"} size={16} />
          <p dir="auto">{text}</p>
          <IconButton icon="close" label={t("dismiss")} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
