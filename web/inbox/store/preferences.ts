/** What each person sets for this browser: theme, sound, the brief beside the thread. */
import { signal } from "@preact/signals";
import { read, write } from "./drafts";

export type Theme = "light" | "dark" | null;

const asked = read("warmline.theme");
export const theme = signal<Theme>(asked === "light" || asked === "dark" ? asked : null);
export const soundOn = signal(read("warmline.sound") !== "off");
/** Only where the window is too narrow to show the brief all the time. */
export const briefOpen = signal(false);

export function showTheme(): void {
  if (theme.value) document.documentElement.dataset.theme = theme.value;
  else delete document.documentElement.dataset.theme;
}

function isDark(): boolean {
  return theme.value ? theme.value === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function switchTheme(): void {
  theme.value = isDark() ? "light" : "dark";
  write("warmline.theme", theme.value);
  showTheme();
}

export function switchSound(): void {
  soundOn.value = !soundOn.value;
  write("warmline.sound", soundOn.value ? null : "off");
}
