/** Fetches the pages of each view and says which conversations to show. */
import { computed, signal } from "@preact/signals";
import { api, query, type Refusal, refusalOf } from "../../shared/api";
import { withConversations } from "../../shared/state";
import type { Conversation, Page } from "../../shared/types";
import { lastView, type ViewName } from "../router";
import { learn, state } from "./inbox";
import { me } from "./session";
import { idsIn, placeIn, VIEWS } from "./views";

interface Fetched {
  /** The cursor of the next page; null when everything is here. */
  next: string | null;
  edge: number;
  loading: boolean;
  problem: Refusal | null;
}

const PAGE = 50;

const fetched = signal<Partial<Record<ViewName, Fetched>>>({});

export const list = computed(() => {
  const view = lastView.value;
  const page = fetched.value[view];
  const ids = idsIn(view, state.value.conversations.values(), me.value?.id ?? "", page?.edge);
  return { view, ids, loaded: page !== undefined && page.edge !== -1, ...page };
});

function note(view: ViewName, change: Partial<Fetched>): void {
  const known = fetched.value[view] ?? { next: null, edge: -1, loading: false, problem: null };
  fetched.value = { ...fetched.value, [view]: { ...known, ...change } };
}

export function loadView(view: ViewName): Promise<void> {
  const page = fetched.value[view];
  return page && !page.problem ? Promise.resolve() : load(view, null);
}

export function loadMore(view: ViewName): Promise<void> {
  const page = fetched.value[view];
  return page?.next && !page.loading ? load(view, page.next) : Promise.resolve();
}

/** After a gap: the open view at once, the others when they are looked at. */
export function reloadViews(): Promise<void> {
  const view = lastView.value;
  const open = fetched.value[view];
  fetched.value = open ? { [view]: open } : {};
  return load(view, null);
}

async function load(view: ViewName, cursor: string | null): Promise<void> {
  note(view, { loading: true, problem: null });
  try {
    const asked = query({ ...VIEWS[view].query, limit: PAGE, cursor });
    const page = await api.get<Page<Conversation>>(`/conversations${asked}`);
    learn((known) => withConversations(known, page.items));
    note(view, { next: page.next, edge: edgeOf(view, page), loading: false });
  } catch (fault) {
    note(view, { loading: false, problem: refusalOf(fault) });
  }
}

function edgeOf(view: ViewName, page: Page<Conversation>): number {
  if (page.next === null) return Number.POSITIVE_INFINITY;
  return Math.max(...page.items.map((chat) => placeIn(view, chat)));
}
