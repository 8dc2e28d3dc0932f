/** The roles somebody can have, from the widest to the narrowest. */
import type { Role, Teammate } from "../../../shared/types";

const ROLES: readonly Role[] = ["owner", "admin", "agent", "viewer"];

/** Only an owner makes owners, or changes them. The server decides; this only spares a no. */
export function grantable(by: Teammate | null): readonly Role[] {
  return by?.role === "owner" ? ROLES : ROLES.filter((role) => role !== "owner");
}
