/** Something a settings page shows: fetched when it opens and again whenever the server says it changed. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, type Refusal, refusalOf } from "../../shared/api";
import { changed } from "../store/line";

export interface Resource<T> {
  value: T | null;
  refusal: Refusal | null;
  reload(): Promise<void>;
}

export function useResource<T>(path: string, changedBy?: string): Resource<T> {
  const value = useSignal<T | null>(null);
  const refusal = useSignal<Refusal | null>(null);

  async function reload(): Promise<void> {
    try {
      value.value = await api.get<T>(path);
      refusal.value = null;
    } catch (fault) {
      refusal.value = refusalOf(fault);
    }
  }

  useEffect(() => void reload(), [path]);
  useSignalEffect(() => {
    if (changedBy && changed.value.type === changedBy) void reload();
  });
  return { value: value.value, refusal: refusal.value, reload };
}
