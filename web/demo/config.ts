/** What the demo server says about itself, checked before anything is built on it. */

export interface DemoConfig {
  emulator_url: string;
  whatsapp_channel_id: string;
  webchat_channel_id: string;
  phone: string;
  customer_name: string;
  /** A sign-in ticket for each teammate of the demo, by name; the first one is you. */
  login_tickets: Record<string, string>;
  workspace: string;
}

export const CONFIG_URL = "/demo/config.json";

export async function fetchConfig(): Promise<DemoConfig> {
  const response = await fetch(CONFIG_URL, { cache: "no-store" });
  if (!response.ok)
    throw new Error(`The demo is not running here (${CONFIG_URL} answered ${response.status}).`);
  return readConfig(await response.json());
}

export function readConfig(found: unknown): DemoConfig {
  const config = (found ?? {}) as Partial<DemoConfig>;
  for (const key of [
    "whatsapp_channel_id",
    "webchat_channel_id",
    "phone",
    "customer_name",
    "workspace",
  ] as const) {
    if (typeof config[key] !== "string") throw new Error(`${CONFIG_URL} has no "${key}".`);
  }
  if (!isWebAddress(config.emulator_url)) throw new Error(`${CONFIG_URL} has no address in "emulator_url".`);
  return { ...(config as DemoConfig), login_tickets: { ...config.login_tickets } };
}

/** The customer's phone, in the emulator, with nothing around it. */
export function phoneAddress(config: DemoConfig): string {
  const address = new URL("/", config.emulator_url);
  address.search = new URLSearchParams({
    phone: config.phone,
    name: config.customer_name,
    embed: "1",
  }).toString();
  return address.href;
}

function isWebAddress(value: unknown): boolean {
  return typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
