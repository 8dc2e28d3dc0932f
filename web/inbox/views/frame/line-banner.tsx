/** The truth about the connection, only when there is something to say. */
import { useEffect, useState } from "preact/hooks";
import { connection, reconnect } from "../../store/line";
import { t } from "../../words";
import { Icon } from "../icons";

/** A line that is back within a blink needs no words. */
const PATIENCE_MS = 1_500;

export function LineBanner() {
  const lost = connection.value === "reconnecting" || connection.value === "offline";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!lost) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [lost]);

  return (
    <div class="line-banner-place" role="status">
      {shown && (
        <div class="line-banner">
          <Icon name="line" size={16} />
          <span>{t(connection.value === "offline" ? "line.offline" : "line.reconnecting")}</span>
          <button type="button" class="button button-small" onClick={reconnect}>
            {t("line.retry")}
          </button>
        </div>
      )}
    </div>
  );
}
