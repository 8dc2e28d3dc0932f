/** Which page is open, told by the address: a pure reading of it, and a signal that follows the history. */
import { signal } from "@preact/signals";

export type ViewName = "waiting" | "mine" | "ai" | "all" | "closed";
export const VIEW_NAMES: readonly ViewName[] = ["waiting", "mine", "ai", "all", "closed"];

export const SECTIONS = ["team", "channels", "knowledge", "handoff", "tokens", "health"] as const;
export type Section = (typeof SECTIONS)[number];

export type Route =
  | { page: "inbox"; view: ViewName; conversation: string | null }
  | { page: "settings"; section: Section; item: string | null }
  | { page: "login"; ticket: string | null; next: string | null }
  | { page: "setup"; token: string }
  | { page: "invite"; token: string };

export function routeOf(address: { pathname: string; search: string; hash: string }): Route {
  const [page, ...rest] = address.pathname.replace(/^\/inbox\/?/, "").split("/");
  const search = new URLSearchParams(address.search);
  if (page === "login") return { page, ticket: ticketOf(address.hash), next: ownPath(search.get("next")) };
  if (page === "setup" || page === "invite") return { page, token: search.get("token") ?? "" };
  if (page === "settings") {
    return { page, section: SECTIONS.find((name) => name === rest[0]) ?? "team", item: rest[1] || null };
  }
  const view = VIEW_NAMES.find((name) => name === search.get("view")) ?? "waiting";
  return { page: "inbox", view, conversation: (page === "c" && rest[0]) || null };
}

export function pathOf(route: Route): string {
  switch (route.page) {
    case "inbox":
      return `/inbox/${route.conversation ? `c/${route.conversation}` : ""}?view=${route.view}`;
    case "settings":
      return `/inbox/settings/${route.section}${route.item ? `/${route.item}` : ""}`;
    case "login":
      return route.next ? `/inbox/login?next=${encodeURIComponent(route.next)}` : "/inbox/login";
    default:
      return `/inbox/${route.page}?token=${encodeURIComponent(route.token)}`;
  }
}

function ticketOf(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get("ticket");
}

/** Where to go after signing in; never to somebody else's site. */
function ownPath(next: string | null): string | null {
  return next?.startsWith("/inbox/") ? next : null;
}

export const route = signal<Route>(routeOf(location));

/** The view that a conversation was opened from stays, also on the settings page. */
export const lastView = signal<ViewName>(route.value.page === "inbox" ? route.value.view : "waiting");

function follow(): void {
  route.value = routeOf(location);
  if (route.value.page === "inbox") lastView.value = route.value.view;
}

export function go(to: Route | string, how: "push" | "replace" = "push"): void {
  const path = typeof to === "string" ? to : pathOf(to);
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  follow();
}

export function openConversation(id: string | null, view: ViewName = lastView.value): void {
  go({ page: "inbox", view, conversation: id });
}

/** Plain clicks on our own links change the page without loading it again. */
function takeClick(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
  if (link.origin !== location.origin || !link.pathname.startsWith("/inbox/") || link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

export function startRouter(): void {
  addEventListener("popstate", follow);
  document.addEventListener("click", takeClick);
}
