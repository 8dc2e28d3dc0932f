import { describe, expect, test } from "vitest";
import { choose, fill, LANGUAGES, load } from ".";
import { en } from "./en";

test.each([
  [["es-MX", "en-US"], "es"],
  [["pt_BR"], "pt"],
  [["tlh", "ar-EG", "en"], "ar"],
  [["", null, undefined, "de"], "de"],
  [["HI"], "hi"],
  [["nowhere"], "en"],
  [[], "en"],
])("a visitor who wishes for %j reads %s", (wishes, tag) => {
  expect(choose(wishes)).toBe(tag);
});

describe.each(LANGUAGES)("%s", (tag) => {
  test("has every word, with the same gaps to fill as English", async () => {
    const { words } = await load(tag);
    const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, english] of Object.entries(en)) {
      const word = words[key as keyof typeof en];
      expect(word.trim(), key).not.toBe("");
      expect(gaps(word), key).toEqual(gaps(english));
    }
  });
});

test("Arabic runs from right to left, English from left to right", async () => {
  expect((await load("ar")).direction).toBe("rtl");
  expect((await load("en")).direction).toBe("ltr");
});

test("a name is put in as it is, whatever it looks like", () => {
  expect(fill("{name} joined", { name: "{n} $& <b>" })).toBe("{n} $& <b> joined");
});
