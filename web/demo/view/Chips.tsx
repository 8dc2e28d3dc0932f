/** The chips: each types one message on the phone, or opens the shop's chat. */
import { CHIPS, type Chip } from "../chips";

export function Chips({ onPress }: { onPress: (chip: Chip) => void }) {
  return (
    <nav aria-label="Things to try">
      <ul class="chips">
        {CHIPS.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              class="chip"
              data-place={chip.text ? "phone" : "shop"}
              data-chip={chip.key}
              title={chip.text ? `Types “${chip.text}” on Rosa's phone` : "Opens the chat on the shop's page"}
              onClick={() => onPress(chip)}
            >
              {chip.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
