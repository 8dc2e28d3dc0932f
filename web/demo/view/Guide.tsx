/** Five steps that tick themselves off, and one line that says what to do or to look at now. */
import { ALL_DONE, nextStep, STEPS, type StepKey } from "../steps";

export function Guide({ done, note }: { done: ReadonlySet<StepKey>; note: string | null }) {
  const next = nextStep(done);
  return (
    <section class="guide" aria-label="A guided round">
      <ol class="steps">
        {STEPS.map((step, at) => (
          <li
            key={step.key}
            class="step"
            data-step={step.key}
            data-done={done.has(step.key)}
            aria-current={step === next ? "step" : undefined}
          >
            <span class="step-sign" aria-hidden="true">
              {done.has(step.key) ? "✓" : at + 1}
            </span>
            {step.title}
            {done.has(step.key) && <span class="unseen"> done</span>}
          </li>
        ))}
      </ol>
      <p class="now" role="status" data-testid="now">
        {note ?? next?.how ?? ALL_DONE}
      </p>
    </section>
  );
}
