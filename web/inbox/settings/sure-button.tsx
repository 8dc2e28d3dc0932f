/** For what cannot be undone: the first click asks, the second does. Looking elsewhere calls it off. */
import { useSignal } from "@preact/signals";
import { t } from "../words";

export function SureButton({ label, onSure }: { label: string; onSure(): void }) {
  const asking = useSignal(false);
  return (
    <button
      type="button"
      class={asking.value ? "button button-small button-alarm" : "button button-small"}
      onBlur={() => {
        asking.value = false;
      }}
      onClick={() => {
        if (asking.value) onSure();
        asking.value = !asking.value;
      }}
    >
      {asking.value ? t("delete.sure") : label}
    </button>
  );
}
