/**
 * The verify tokens saved since this page was loaded. The server keeps them as secrets and never shows them
 * again, but right after saving they have to be pasted at Meta.
 */
import { signal } from "@preact/signals";

export const verifyTokens = signal<ReadonlyMap<string, string>>(new Map());

export function rememberVerifyToken(channelId: string, token: string | undefined): void {
  if (token) verifyTokens.value = new Map(verifyTokens.value).set(channelId, token);
}
