// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { pathOf, type Route, routeOf } from "./router";

const at = (address: string) => routeOf(new URL(address, "https://shop.example"));

describe("addresses", () => {
  test.each<Route>([
    { page: "inbox", view: "waiting", conversation: null },
    { page: "inbox", view: "closed", conversation: "c_1" },
    { page: "settings", section: "channels", item: null },
    { page: "settings", section: "knowledge", item: "ar_1" },
    { page: "setup", token: "a b&c" },
    { page: "invite", token: "wi_1" },
  ])("%o can be shared and opened again", (route) => {
    expect(at(pathOf(route))).toEqual(route);
  });

  test("the ticket of a sign-in link is read from behind the hash", () => {
    expect(at("/inbox/login#ticket=t_1")).toEqual({ page: "login", ticket: "t_1", next: null });
  });

  test.each(["https://evil.example/", "//evil.example/", "/inbox", "javascript:alert(1)"])(
    "signing in never leads to %s",
    (next) => {
      expect(at(`/inbox/login?next=${encodeURIComponent(next)}`)).toMatchObject({ next: null });
    },
  );

  test("what nobody knows shows the waiting", () => {
    expect(at("/inbox/nonsense?view=nonsense")).toEqual({
      page: "inbox",
      view: "waiting",
      conversation: null,
    });
  });
});
