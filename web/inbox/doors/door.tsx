/** The frame of the pages before one is inside. */
import type { ComponentChildren } from "preact";
import { Mark } from "../views/frame/mark";
import { t } from "../words";

export function Door(props: { title: string; more?: string; children?: ComponentChildren }) {
  return (
    <main class="door">
      <div class="door-card">
        <p class="door-mark">
          <Mark size={36} />
          <span>{t("product")}</span>
        </p>
        <h1 dir="auto">{props.title}</h1>
        {props.more && <p class="quiet">{props.more}</p>}
        {props.children}
      </div>
    </main>
  );
}
