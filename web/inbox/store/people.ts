/** The teammates and who of them is here. */
import { signal } from "@preact/signals";
import { api } from "../../shared/api";
import type { Page, Teammate } from "../../shared/types";

export const teammates = signal<readonly Teammate[]>([]);
export const online = signal<ReadonlySet<string>>(new Set());

export async function loadTeammates(): Promise<void> {
  const page = await api.get<Page<Teammate>>("/teammates");
  teammates.value = page.items;
  online.value = new Set(page.items.filter((each) => each.presence === "online").map((each) => each.id));
}
