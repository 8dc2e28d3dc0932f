import { expect, test } from "vitest";
import { phoneAddress, readConfig } from "./config";

const CONFIG = {
  emulator_url: "http://127.0.0.1:9001",
  whatsapp_channel_id: "ch_1",
  webchat_channel_id: "ch_2",
  phone: "15550001",
  customer_name: "Rosa Diaz",
  login_tickets: { Ana: "a", Ben: "b" },
  workspace: "Demo",
};

test("the phone's address carries number and name", () => {
  expect(phoneAddress(readConfig(CONFIG))).toBe(
    "http://127.0.0.1:9001/?phone=15550001&name=Rosa+Diaz&embed=1",
  );
});

test.each(["phone", "webchat_channel_id", "emulator_url"])("a missing %s is named", (key) => {
  expect(() => readConfig({ ...CONFIG, [key]: undefined })).toThrow(`"${key}"`);
});

test.each(["javascript:alert(1)", "/emulator", "data:text/html,x"])(
  "%s is not where a phone lives",
  (address) => {
    expect(() => readConfig({ ...CONFIG, emulator_url: address })).toThrow("emulator_url");
  },
);

test.each([null, 42, "x", []])("%j is no configuration", (found) => {
  expect(() => readConfig(found)).toThrow();
});
