// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { alarms, hasNews, lookedAtAlarms } from "./health";

const alarm = (at: string) => ({ id: at, kind: "webhook_item", detail: "", remedy: "", at });

test("the dot is there while an alarm is newer than the last look", () => {
  expect(hasNews.value).toBe(false);

  alarms.value = [alarm("2026-11-20T08:00:00.000Z")];
  expect(hasNews.value).toBe(true);

  lookedAtAlarms();
  expect(hasNews.value).toBe(false);

  alarms.value = [alarm("2026-11-20T09:00:00.000Z"), alarm("2026-11-20T08:00:00.000Z")];
  expect(hasNews.value).toBe(true);
});
