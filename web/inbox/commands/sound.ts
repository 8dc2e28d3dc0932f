/** Ring aloud, or only show. */
import { soundOn, switchSound } from "../store/preferences";
import { toast } from "../store/toasts";
import { t } from "../words";
import type { Command } from "./command";

export const sound: Command = {
  id: "sound",
  label: "sound",
  icon: "bell",
  group: "app",
  keys: [],
  when: () => true,
  run() {
    switchSound();
    toast(t(soundOn.value ? "sound.on" : "sound.off"));
  },
};
