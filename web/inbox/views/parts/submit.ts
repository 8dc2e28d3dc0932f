/** Sending a form: its values, once at a time, and the refusal if there is one. */
import { useSignal } from "@preact/signals";
import { type Refusal, refusalOf } from "../../../shared/api";

export interface Submit {
  busy: boolean;
  refusal: Refusal | null;
  onSubmit(event: Event): void;
}

/** Sends a form's values once at a time and keeps the refusal to show beside the fields. */
export function useSubmit(send: (values: FormData, form: HTMLFormElement) => Promise<unknown>): Submit {
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);

  async function submit(form: HTMLFormElement): Promise<void> {
    busy.value = true;
    refusal.value = null;
    try {
      await send(new FormData(form), form);
    } catch (fault) {
      refusal.value = refusalOf(fault);
    } finally {
      busy.value = false;
    }
  }

  return {
    busy: busy.value,
    refusal: refusal.value,
    onSubmit(event) {
      event.preventDefault();
      if (!busy.value && event.currentTarget instanceof HTMLFormElement) void submit(event.currentTarget);
    },
  };
}

export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value.trim() : "";
}

export function linesOf(values: FormData, name: string): string[] {
  return textOf(values, name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
