/** The frame of one settings page: its title, what it is for, and its content or why it is not there. */
import type { ComponentChildren } from "preact";
import type { Refusal } from "../../shared/api";
import { Icon } from "../views/icons";
import { Problem } from "../views/parts/parts";

export function SectionPage(props: {
  title: string;
  intro?: string;
  /** Where one came from, for a page inside a section. */
  back?: { to: string; name: string };
  actions?: ComponentChildren;
  refusal?: Refusal | null;
  children?: ComponentChildren;
}) {
  return (
    <section class="section" aria-label={props.title}>
      {props.back && (
        <a class="section-back" href={props.back.to}>
          <Icon name="back" size={14} />
          {props.back.name}
        </a>
      )}
      <header class="section-head">
        <div>
          <h1 dir="auto">{props.title}</h1>
          {props.intro && <p class="quiet">{props.intro}</p>}
        </div>
        {props.actions && <div class="section-actions">{props.actions}</div>}
      </header>
      {props.refusal && <Problem refusal={props.refusal} />}
      {props.children}
    </section>
  );
}
