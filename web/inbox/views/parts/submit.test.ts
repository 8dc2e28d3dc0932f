import { expect, test } from "vitest";
import { Refusal } from "../../../shared/api";
import { complaintAbout, saidByFields } from "./submit";

const wrong = (...fields: string[]) =>
  new Refusal(422, {
    detail: "No.",
    errors: fields.map((field) => ({ field, message: `${field} is wrong` })),
  });

test.each([
  ["email", "email"],
  ["config.app_secret", "app_secret"],
  ["settings.rings", "rings"],
])("what the server says about %s stands at the field %s", (field, name) => {
  expect(complaintAbout(wrong(field), name)).toBe(`${field} is wrong`);
});

test("a field hears nothing about others", () => {
  expect(complaintAbout(wrong("title"), "name")).toBeUndefined();
  expect(complaintAbout(null, "name")).toBeUndefined();
});

test("what the fields say is not said again for the whole form", () => {
  expect(saidByFields(wrong("email", "config.role"), ["email", "role"])).toBe(true);
});

test("what no field can say is said for the whole form", () => {
  expect(saidByFields(wrong("email", "token"), ["email"])).toBe(false);
  expect(saidByFields(wrong(), ["email"])).toBe(false);
});
