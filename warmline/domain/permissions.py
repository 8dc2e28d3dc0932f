"""Who may do what: the whole role table on one screen."""

from enum import StrEnum

from warmline.domain.errors import NotAllowed


class Role(StrEnum):
    OWNER = "owner"
    ADMIN = "admin"
    AGENT = "agent"
    VIEWER = "viewer"


class Do(StrEnum):
    READ = "read conversations"
    CONVERSE = "handle conversations"
    EDIT_KNOWLEDGE = "edit the knowledge"
    MANAGE = "change settings, channels and people"
    OWN = "appoint or remove owners"


_EVERYONE = frozenset(Role)
ALLOWED: dict[Do, frozenset[Role]] = {
    Do.READ:           _EVERYONE,
    Do.CONVERSE:       _EVERYONE - {Role.VIEWER},
    Do.EDIT_KNOWLEDGE: _EVERYONE - {Role.VIEWER},
    Do.MANAGE:         frozenset({Role.OWNER, Role.ADMIN}),
    Do.OWN:            frozenset({Role.OWNER}),
}  # fmt: skip


def may(role: Role, do: Do) -> bool:
    return role in ALLOWED[do]


def require(role: Role, do: Do) -> None:
    if not may(role, do):
        raise NotAllowed(f"Your role ({role.value}) may not {do.value}.")


def may_grant(granter: Role, role: Role) -> bool:
    """Nobody hands out more than they have: only an owner makes owners."""
    return may(granter, Do.MANAGE) and (role is not Role.OWNER or may(granter, Do.OWN))
