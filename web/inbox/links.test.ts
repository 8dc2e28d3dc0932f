import { describe, expect, test } from "vitest";
import { partsOf, safeHref } from "./links";

const hrefs = (text: string) => partsOf(text).flatMap((part) => part.href ?? []);
const shown = (text: string) =>
  partsOf(text)
    .map((part) => part.text)
    .join("");

describe("links in messages", () => {
  test("an address becomes a link, the words around it stay words", () => {
    expect(partsOf("see https://shop.example/orders/7 please")).toEqual([
      { text: "see ", href: null },
      { text: "https://shop.example/orders/7", href: "https://shop.example/orders/7" },
      { text: " please", href: null },
    ]);
  });

  test.each([
    ["Look: https://a.example/x.", "https://a.example/x"],
    ["(https://a.example/x)", "https://a.example/x"],
    ["https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["*https://a.example/x*", "https://a.example/x"],
    ["https://a.example/?q=1&r=2!", "https://a.example/?q=1&r=2"],
  ])("%s links to %s", (text, href) => {
    expect(hrefs(text)).toEqual([href]);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "https://",
    "https://user:password@evil.example/",
    "https://warmline.example@evil.example/",
  ])("%s is never a link", (text) => {
    expect(hrefs(text)).toEqual([]);
    expect(safeHref(text)).toBeNull();
  });

  test.each([
    "<a href='https://a.example'>x</a>",
    '"><img src=x onerror=alert(1)> https://a.example',
    "https://a.example/\u202Egnp.exe",
    "https://a.example/\u0000x",
    "\u2066https://a.example\u2069",
    "nothing at all",
    "",
  ])("no character of %j is lost", (text) => {
    expect(shown(text)).toBe(text);
  });

  test("markup in an address does not get into the link", () => {
    expect(hrefs('https://a.example/"onmouseover="alert(1)')).toEqual(["https://a.example/"]);
    expect(hrefs("https://a.example/<script>")).toEqual(["https://a.example/"]);
  });

  test("letters that turn the reading direction end a link", () => {
    expect(hrefs("https://a.example/\u202Egnp.exe")).toEqual(["https://a.example/"]);
  });

  test("a hostile wall of text is read in no time", () => {
    const start = performance.now();
    partsOf("https://".repeat(20_000) + ")".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
