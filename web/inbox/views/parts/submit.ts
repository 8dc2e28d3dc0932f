/** Sending a form: its values, once at a time, and the refusal if there is one. */
import { useSignal } from "@preact/signals";
import { type Refusal, refusalOf } from "../../../shared/api";

export interface Submit {
  busy: boolean;
  /** For the fields: each shows what is wrong with it. */
  refusal: Refusal | null;
  /** For the form as a whole: null when the fields already say everything. */
  problem: Refusal | null;
  onSubmit(event: Event): void;
}

/** Sends a form's values once at a time and keeps the refusal to show beside the fields. */
export function useSubmit(send: (values: FormData, form: HTMLFormElement) => Promise<unknown>): Submit {
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  const problem = useSignal<Refusal | null>(null);

  function show(refused: Refusal | null, form: HTMLFormElement): void {
    const names = [...form.elements].flatMap((each) => each.getAttribute("name") ?? []);
    refusal.value = refused;
    problem.value = refused && saidByFields(refused, names) ? null : refused;
    if (refused) lookAtWrong(form, refused);
  }

  async function submit(form: HTMLFormElement): Promise<void> {
    busy.value = true;
    show(null, form);
    try {
      await send(new FormData(form), form);
    } catch (fault) {
      show(refusalOf(fault), form);
    } finally {
      busy.value = false;
    }
  }

  return {
    busy: busy.value,
    refusal: refusal.value,
    problem: problem.value,
    onSubmit(event) {
      event.preventDefault();
      if (!busy.value && event.currentTarget instanceof HTMLFormElement) void submit(event.currentTarget);
    },
  };
}

/** What the server says about a field. It may call it `app_secret` or `config.app_secret`: both mean this one. */
export function complaintAbout(refusal: Refusal | null | undefined, name: string): string | undefined {
  for (const [field, message] of refusal?.fields ?? []) {
    if (names(field, name)) return message;
  }
  return undefined;
}

function names(field: string, name: string): boolean {
  return field === name || field.endsWith(`.${name}`);
}

/** Whether every complaint is about a field that is there to show it. */
export function saidByFields({ fields }: Refusal, shown: readonly string[]): boolean {
  return fields.size > 0 && [...fields.keys()].every((field) => shown.some((name) => names(field, name)));
}

/** What is folded away opens, and the first wrong field gets the keyboard. */
function lookAtWrong(form: HTMLFormElement, refusal: Refusal): void {
  const wrong = [...form.elements].filter((each): each is HTMLElement => {
    const name = each.getAttribute("name");
    return each instanceof HTMLElement && name !== null && complaintAbout(refusal, name) !== undefined;
  });
  for (const each of wrong) each.closest("details")?.setAttribute("open", "");
  wrong[0]?.focus();
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
