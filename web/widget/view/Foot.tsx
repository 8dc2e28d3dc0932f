/** The small print: sound on or off, and whose chat this is. */
import { Bell } from "./icons";
import { useWords } from "./use";

export function Foot({ muted, onMute }: { muted: boolean; onMute: (muted: boolean) => void }) {
  const { sound } = useWords();
  return (
    <footer class="small-print">
      <span>warmline</span>
      <button
        type="button"
        class="quiet"
        aria-label={sound}
        title={sound}
        aria-pressed={!muted}
        onClick={() => onMute(!muted)}
      >
        <Bell off={muted} />
      </button>
    </footer>
  );
}
