/** The promise about contrast, kept by arithmetic: text 4.5:1, signs 3:1, in both themes. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(resolve(import.meta.dirname, "tokens.css"), "utf8");

function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [`${name}`, `${hex}`]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(":root");
const dark = colours(':root[data-theme="dark"]');
const PAPERS = ["paper", "paper-raised", "paper-sunken"];
const MEANINGS = ["accent", "ai", "waiting", "human", "alarm"];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, theme) => {
  const ratio = (one: string, other: string) => contrast(theme.get(one) ?? "", theme.get(other) ?? "");

  test.each(["ink", "ink-quiet", "ink-faint"])("%s is readable on every paper", (ink) => {
    for (const paper of PAPERS) expect(ratio(ink, paper), paper).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MEANINGS)("%s is seen as a sign, read as strong text, and carries its own text", (name) => {
    for (const paper of PAPERS) expect(ratio(name, paper), paper).toBeGreaterThanOrEqual(3);
    for (const paper of PAPERS) expect(ratio(`${name}-strong`, paper), paper).toBeGreaterThanOrEqual(4.5);
    expect(ratio(`${name}-strong`, `${name}-ground`)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(`on-${name}`, name === "accent" ? "accent-strong" : name)).toBeGreaterThanOrEqual(4.5);
  });
});

test("the system's dark and the page's dark are the same colours", () => {
  expect(colours(':root:not([data-theme="light"])')).toEqual(dark);
});
