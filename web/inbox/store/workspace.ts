/** The workspace's settings, for the clocks that fill towards its promises. */
import { computed, signal } from "@preact/signals";
import { api } from "../../shared/api";
import type { Workspace } from "../../shared/types";

export const workspace = signal<Workspace | null>(null);

/** Before the settings are here (or when a role may not read them) the clocks fill over four minutes. */
const USUAL_LIMIT_S = 240;
export const claimLimit = computed(() => workspace.value?.settings.claim_limit_s ?? USUAL_LIMIT_S);

export async function loadWorkspace(): Promise<void> {
  workspace.value = await api.get<Workspace>("/workspace");
}
