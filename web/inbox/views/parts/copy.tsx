/** Something to paste elsewhere, with the button that copies it. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../words";
import { Icon } from "../icons";

const THANKS_MS = 2_000;

export function Copy({ label, text, secret = false }: { label: string; text: string; secret?: boolean }) {
  const copied = useSignal(false);
  useEffect(() => {
    if (!copied.value) return;
    const timer = setTimeout(() => {
      copied.value = false;
    }, THANKS_MS);
    return () => clearTimeout(timer);
  }, [copied.value]);

  async function copy(): Promise<void> {
    copied.value = await toClipboard(text);
  }

  return (
    <div class="copy">
      <span class="copy-label">{label}</span>
      <div class="copy-box">
        <code class={secret ? "is-secret" : ""} dir="ltr">
          {text}
        </code>
        <button
          type="button"
          class="button button-small"
          onClick={() => void copy()}
          aria-label={`${t("copy")}: ${label}`}
        >
          <Icon name={copied.value ? "check" : "copy"} size={14} />
          {t(copied.value ? "copied" : "copy")}
        </button>
      </div>
    </div>
  );
}

/** Browsers refuse the clipboard outside https and in some frames; the old way still works there. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
