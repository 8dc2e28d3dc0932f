/** A quiet sign that something went wrong which nobody at this browser has looked at yet. */
import { hasNews } from "../../store/health";
import { t } from "../../words";

export function HealthDot() {
  if (!hasNews.value) return null;
  return <span class="health-dot" role="img" aria-label={t("health.news")} title={t("health.news")} />;
}
