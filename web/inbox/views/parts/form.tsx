/** Forms: a label, a control, a hint, and the server's word when a field is wrong. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Refusal } from "../../../shared/api";
import { Problem } from "./parts";
import { complaintAbout } from "./submit";

interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  refusal?: Refusal | null;
}

interface TextProps extends FieldProps {
  type?: "text" | "email" | "password";
  autocomplete?: string;
  placeholder?: string | undefined;
  required?: boolean;
  readOnly?: boolean;
  value?: string;
  defaultValue?: string | undefined;
  size?: number;
  dir?: "auto" | "ltr";
  onInput?: (event: { currentTarget: HTMLInputElement }) => void;
}

export function TextField(props: TextProps) {
  const { name, label, hint, refusal, type = "text", dir = "auto", ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} refusal={refusal ?? null}>
      {/* Preact types each kind of input apart by its roles; ours have none. */}
      {(control) => (
        <input class="input" {...control} {...rest} name={name} type={type as "text"} dir={dir} />
      )}
    </Field>
  );
}

interface AreaProps extends FieldProps {
  rows: number;
  required?: boolean;
  defaultValue?: string | undefined;
}

export function AreaField(props: AreaProps) {
  const { name, label, hint, refusal, ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} refusal={refusal ?? null}>
      {(control) => <textarea class="input" name={name} dir="auto" {...control} {...rest} />}
    </Field>
  );
}

export function SelectField(
  props: FieldProps & { options: readonly (readonly [value: string, label: string])[]; value?: string },
) {
  return (
    <Field {...props}>
      {(control) => (
        <select class="input" name={props.name} {...control}>
          {props.options.map(([value, label]) => (
            <option key={value} value={value} selected={value === props.value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function NumberField(
  props: FieldProps & { value: number | undefined; unit: string; disabled?: boolean },
) {
  return (
    <Field {...props}>
      {(control) => (
        <span class="with-unit">
          <input
            class="input"
            type="number"
            min="0"
            name={props.name}
            defaultValue={String(props.value ?? "")}
            disabled={props.disabled}
            {...control}
          />
          <span class="quiet">{props.unit}</span>
        </span>
      )}
    </Field>
  );
}

export function CheckField(props: { name: string; label: string; checked: boolean; disabled?: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name={props.name} defaultChecked={props.checked} disabled={props.disabled} />
      <span>{props.label}</span>
    </label>
  );
}

interface Control {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

function Field(props: FieldProps & { children: (control: Control) => ComponentChildren }) {
  const id = useId();
  const wrong = complaintAbout(props.refusal, props.name);
  const described = wrong || props.hint ? `${id}-hint` : undefined;
  return (
    <div class={wrong ? "field is-wrong" : "field"}>
      <label for={id}>{props.label}</label>
      {props.children({ id, "aria-describedby": described, "aria-invalid": wrong ? true : undefined })}
      {described && (
        <p class={wrong ? "field-wrong" : "quiet field-hint"} id={described}>
          {wrong ?? props.hint}
        </p>
      )}
    </div>
  );
}

/** What concerns the whole form, not one of its fields. */
export function FormProblem({ problem }: { problem: Refusal | null }) {
  return problem ? <Problem refusal={problem} /> : null;
}
