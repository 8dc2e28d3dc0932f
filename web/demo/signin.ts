/** Signs the visitor of the demo in as its first teammate, unless they already are somebody. */
import { api, Refusal } from "../shared/api";
import type { Session } from "../shared/types";

export async function signIn(ticket: string | undefined): Promise<Session> {
  try {
    return await api.get<Session>("/session");
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.status !== 401 || !ticket) throw fault;
    return await api.post<Session>("/session", { ticket });
  }
}
