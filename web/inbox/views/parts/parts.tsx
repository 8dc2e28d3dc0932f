/** Small pieces that every page is built from. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../../shared/api";
import { shownKeys } from "../../commands/keys";
import { t } from "../../words";
import { Icon, type IconName } from "../icons";

export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick(): void;
  class?: string;
  pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${props.class ?? ""}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

export function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys">
      {shownKeys(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** What this place is for, and one way to begin. */
export function Empty(props: { icon: IconName; title: string; more?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <span class="empty-sign">
        <Icon name={props.icon} size={28} />
      </span>
      <h2>{props.title}</h2>
      {props.more && <p>{props.more}</p>}
      {props.children}
    </div>
  );
}

const PATIENCE_MS = 300;

/** Nothing for 300 ms: what is quick shows no flicker. */
export function Skeleton({
  label,
  rows = 6,
  kind,
}: {
  label: string;
  rows?: number;
  kind: "rows" | "bubbles";
}) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class={`skeleton skeleton-${kind}`} role="status">
      <span class="hidden">{label}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} aria-hidden="true" />
      ))}
    </div>
  );
}

/** What happened, why, what to do. */
export function Problem({ refusal, onRetry }: { refusal: Refusal; onRetry?: () => void }) {
  return (
    <div class="problem" role="alert">
      <Icon name="warning" />
      <div>
        <p>{refusal.detail}</p>
        {refusal.remedy && <p class="quiet">{refusal.remedy}</p>}
      </div>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t("retry")}
        </button>
      )}
    </div>
  );
}

export function Count({ n, class: extra = "" }: { n: number | null; class?: string }) {
  return n ? <span class={`count ${extra}`}>{n > 999 ? "999+" : n}</span> : null;
}
