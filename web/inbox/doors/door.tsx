/** The frame of the pages before one is inside. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Mark } from "../views/frame/mark";
import { t } from "../words";

export function Door(props: { title: string; more?: string; children?: ComponentChildren }) {
  const door = useRef<HTMLElement>(null);
  useEffect(() => door.current?.querySelector<HTMLElement>("input:not([readonly])")?.focus(), []);
  return (
    <main class="door" ref={door}>
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
