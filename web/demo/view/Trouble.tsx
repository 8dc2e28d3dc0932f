/** When the page cannot begin: what happened and what to do. */
import type { Refusal } from "../../shared/api";

export function Trouble({ fault }: { fault: Refusal }) {
  return (
    <div class="trouble" role="alert">
      <h1>The demo did not start</h1>
      <p>{fault.detail}</p>
      <p>{fault.remedy || "Start it with “bin/demo”, then open the address it prints."}</p>
    </div>
  );
}
