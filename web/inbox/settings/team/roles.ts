/** The roles, from most to least. */
import type { Role } from "../../../shared/types";

export const ROLES: readonly Role[] = ["owner", "admin", "agent", "viewer"];
