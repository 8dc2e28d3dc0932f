import { describe, expect, test } from "vitest";
import { pieces, safeHref } from "./links";

const links = (text: string) => pieces(text).flatMap((piece) => piece.href ?? []);

test.each([
  ["see https://a.example/x.", "https://a.example/x"],
  ["(https://a.example/x)", "https://a.example/x"],
  ["https://a.example/wiki_(lamp)", "https://a.example/wiki_(lamp)"],
  ["https://a.example/?q=1&b=2, then", "https://a.example/?q=1&b=2"],
  ["مرحبا https://a.example/x", "https://a.example/x"],
])("in %j the address is found without the sentence around it", (text, address) => {
  expect(links(text)).toEqual([address]);
});

test("two addresses in one text are two links", () => {
  expect(links("http://a.example or https://b.example!")).toEqual([
    "http://a.example/",
    "https://b.example/",
  ]);
});

const HOSTILE = [
  "javascript:alert(1)",
  "JaVaScRiPt://%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "//evil.example",
  "/inbox",
  "https://",
  "https:// a.example",
  " https://a.example",
  "\u0000https://a.example",
  "",
];

test.each(HOSTILE)("%j is never an address to follow", (address) => {
  expect(safeHref(address)).toBeNull();
});

describe.each([
  ...HOSTILE,
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  'https://a.example/"onmouseover="alert(1)',
  "https://a.example/<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "{{constructor.constructor('alert(1)')()}}",
  "\u202Egnp.exe https://a.example",
  "a\u0000b\uD800c",
  "x".repeat(10_000),
])("a hostile text %#", (text) => {
  test("is shown to the letter", () => {
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });

  test("leads nowhere but to the web", () => {
    for (const href of links(text)) expect(href).toMatch(/^https?:\/\/[^"<>]*$/);
  });
});

test("an endless text is read in no time", () => {
  const text = `${"https://a.example/".repeat(2_000)}${")".repeat(20_000)}`;
  const began = performance.now();

  pieces(text);

  expect(performance.now() - began).toBeLessThan(500);
});
