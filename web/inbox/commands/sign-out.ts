/** End this browser's session. */
import { signOut as endSession } from "../store/session";
import type { Command } from "./command";

export const signOut: Command = {
  id: "sign-out",
  label: "sign_out",
  icon: "door",
  group: "app",
  keys: [],
  when: ({ me }) => me !== null,
  run: endSession,
};
