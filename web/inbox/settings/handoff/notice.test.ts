import { expect, test } from "vitest";
import { fallsBack, handoffNotice, type Wording } from "./notice";

const wording = (some: Partial<Wording> = {}): Wording => ({
  words: {},
  defaults: {
    handoff: { en: "A person will answer. {promise}", es: "Te responderá una persona. {promise}" },
  },
  otherwise: "",
  ...some,
});

test("warmline's own words are used until the workspace writes some", () => {
  const words = { handoff: { es: "Ahora viene alguien.", en: "" } };

  expect(handoffNotice(wording(), "es")).toBe("Te responderá una persona.");
  expect(handoffNotice(wording({ words }), "es")).toBe("Ahora viene alguien.");
  expect(handoffNotice(wording({ words }), "en")).toBe("A person will answer.");
});

test("the promise of the customer's language goes before the one for all others", () => {
  const words = { promise: { es: "En 5 minutos." } };
  const both = wording({ words, otherwise: "Within 5 minutes." });

  expect(handoffNotice(both, "es")).toBe("Te responderá una persona. En 5 minutos.");
  expect(handoffNotice(both, "en")).toBe("A person will answer. Within 5 minutes.");
});

test("a language without words gets English, and that is said", () => {
  expect(handoffNotice(wording(), "nl")).toBe("A person will answer.");
  expect(fallsBack(wording(), "nl")).toBe(true);
  expect(fallsBack(wording({ words: { handoff: { nl: "Er komt iemand." } } }), "nl")).toBe(false);
});
