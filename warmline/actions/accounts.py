"""Workspaces and the people in them: the first owner, invitations, sessions, tokens."""

import re
from typing import Any

from warmline.actions.handoffs import Me, transfer
from warmline.domain.conversation import Actor
from warmline.domain.errors import Conflict, Invalid, NotAllowed, NotFound, NotSignedIn
from warmline.domain.permissions import Do, Role, may_grant, require
from warmline.store import conversations, people, workspaces
from warmline.store.transaction import Row, Tx
from warmline.vault import fingerprint

DAY_MS = 86_400_000
SESSION_MS = 14 * DAY_MS
INVITE_MS = 3 * DAY_MS
_EMAIL = re.compile(r"[^@\s<>\"',;:\\]{1,64}@[^@\s<>\"',;:\\.]+(\.[^@\s<>\"',;:\\.]+)+")


def clean_email(text: str, field: str = "email") -> str:
    email = text.strip().lower()
    if len(email) > 320 or not _EMAIL.fullmatch(email):
        raise Invalid(field, "is not an e-mail address", "Write it like ana@example.com.")
    return email


def clean_name(text: str, field: str = "name", limit: int = 100) -> str:
    name = " ".join(text.split())
    if not name or len(name) > limit:
        raise Invalid(field, f"must have 1 to {limit} characters")
    return name


def found(tx: Tx, *, workspace_name: str, name: str, email: str, password_hash: str | None) -> str:
    """A new workspace with its owner; the transaction must be the new workspace's. Gives the owner's id."""
    workspaces.add(tx, tx.workspace, clean_name(workspace_name, "workspace"))
    return join(tx, name=name, email=email, password_hash=password_hash, role=Role.OWNER)


def join(tx: Tx, *, name: str, email: str, password_hash: str | None, role: Role) -> str:
    """Makes the person (if they are new) a teammate of this workspace; gives the teammate's id."""
    email, name = clean_email(email), clean_name(name)
    person = people.person_by_email(tx, email)
    person_id = person["id"] if person else tx.new_id("p")
    if person is None:
        people.add_person(tx, {"id": person_id, "email": email, "name": name, "password_hash": password_hash})
    id = tx.new_id("t")
    people.add_teammate(tx, {"id": id, "person_id": person_id, "name": name, "email": email, "role": role.value})
    tx.record(
        "teammate.changed",
        Actor("teammate", id, name),
        {"teammate_id": id, "what": "joined", "role": role.value},
    )
    return id


def first_run_needed(tx: Tx) -> bool:
    return not people.anyone(tx)


def first_run(tx: Tx, *, workspace_name: str, name: str, email: str, password_hash: str) -> str:
    """The very first owner; refused as soon as there is anybody."""
    people.hold(tx)
    if not first_run_needed(tx):
        raise Conflict("This server is set up already.", "Sign in, or ask an admin for an invitation.")
    return found(tx, workspace_name=workspace_name, name=name, email=email, password_hash=password_hash)


def password_of(tx: Tx, email: str) -> tuple[str | None, Row | None]:
    """The stored hash for this address, and the newest place where it may sign in."""
    person = people.person_by_email(tx, email.strip().lower())
    if person is None:
        return None, None
    places = people.memberships(tx, person["id"])
    return person["password_hash"], places[0] if places else None


def open_session(tx: Tx, teammate_id: str, secret: str) -> None:
    """Signs a teammate in."""
    _credential(tx, "session", secret, teammate_id=teammate_id, expires_at=tx.now + SESSION_MS)
    tx.record("teammate.changed", _actor(tx, teammate_id), {"teammate_id": teammate_id, "what": "signed in"})


def close_session(tx: Tx, credential_id: str) -> None:
    people.change_credential(tx, credential_id, ended_at=tx.now)
    tx.wake(f"revoked:{tx.workspace}:{credential_id}")


def new_ticket(tx: Tx, teammate_id: str, secret: str, *, lasting: bool = False) -> None:
    """A secret that signs this teammate in without a password, for a day; a demo's lasts."""
    expires_at = None if lasting else tx.now + DAY_MS
    _credential(tx, "ticket", secret, teammate_id=teammate_id, expires_at=expires_at)


def new_token(tx: Tx, me: Me, name: str, secret: str) -> dict[str, Any]:
    """An API token that acts as this teammate."""
    id = _credential(tx, "token", secret, teammate_id=me.id, name=clean_name(name))
    tx.record("token.changed", me.actor, {"token_id": id, "what": "created"})
    return {"id": id, "name": name}


def end_token(tx: Tx, me: Me, id: str) -> None:
    if id not in {row["id"] for row in people.credentials(tx, "token", me.id)}:
        raise NotFound("token")
    close_session(tx, id)
    tx.record("token.changed", me.actor, {"token_id": id, "what": "revoked"})


def invite(tx: Tx, me: Me, email: str, role: Role, secret: str) -> str:
    """An invitation: one person, one use, three days. Gives its id."""
    require(me.role, Do.MANAGE)
    if not may_grant(me.role, role):
        raise NotAllowed(f"Your role ({me.role.value}) may not make somebody {role.value}.")
    email = clean_email(email)
    if any(row["email"] == email and not row["disabled_at"] for row in people.teammates(tx)):
        raise Invalid("email", "belongs to somebody who is in this workspace already")
    data = {"email": email, "role": role.value, "invited_by": me.name}
    id = _credential(tx, "invite", secret, teammate_id=me.id, data=data, expires_at=tx.now + INVITE_MS)
    tx.record("teammate.changed", me.actor, {"what": "invited", "role": role.value})
    return id


def withdraw_invite(tx: Tx, me: Me, id: str) -> None:
    require(me.role, Do.MANAGE)
    if id not in {row["id"] for row in people.credentials(tx, "invite")}:
        raise NotFound("invitation")
    people.change_credential(tx, id, ended_at=tx.now)
    tx.record("teammate.changed", me.actor, {"what": "invitation withdrawn"})


def accept_invite(tx: Tx, secret: str, name: str, password_hash: str) -> str:
    """The invited person joins; the invitation is used up. Gives the teammate's id."""
    row = people.by_secret(tx, "invite", fingerprint(secret))
    if row is None or row["workspace_id"] != tx.workspace:
        raise no_invite()
    email, role = row["data"]["email"], Role(row["data"]["role"])
    if people.person_by_email(tx, email):
        # The link proves that somebody has the link, not that they are who has this account already.
        raise Conflict(
            "This address has an account here already.", "Ask an admin to add your account to the workspace."
        )
    people.change_credential(tx, row["id"], ended_at=tx.now, used_at=tx.now)
    return join(tx, name=name, email=email, password_hash=password_hash, role=role)


def no_invite() -> NotFound:
    refused = NotFound("invitation")
    refused.remedy = "It may have been used or be older than three days: ask for a new one."
    return refused


def change_teammate(tx: Tx, me: Me, id: str, *, role: Role | None, name: str | None, disabled: bool | None) -> None:
    """Changes a teammate; a workspace always keeps an owner."""
    row = people.teammate(tx, id)
    changes: dict[str, Any] = {}
    if name is not None:
        if id != me.id:
            require(me.role, Do.MANAGE)
        changes["name"] = clean_name(name)
    if role is not None or disabled is not None:
        _may_change_rank(me, row, role)
        changes |= {"role": role.value} if role else {}
        changes |= {"disabled_at": tx.now if disabled else None} if disabled is not None else {}
    if not changes:
        return
    people.change_teammate(tx, id, **changes)
    if not people.owners(tx):
        raise Invalid("role", "a workspace needs an owner", "Make somebody else an owner first.")
    if disabled:
        people.end_credentials(tx, id, "session", "token", "ticket")
        tx.wake(f"revoked:{tx.workspace}:{id}")
        for conversation in conversations.held_by(tx, id):
            transfer(tx, conversation.id, me, "whoever had it was switched off")
    tx.record("teammate.changed", me.actor, {"teammate_id": id, "what": "changed", "fields": sorted(changes)})


def _may_change_rank(me: Me, row: Row, role: Role | None) -> None:
    require(me.role, Do.MANAGE)
    if row["role"] == Role.OWNER or role is Role.OWNER:
        require(me.role, Do.OWN)


def identify(tx: Tx, kind: str, secret: str) -> Row:
    """The credential's row with the teammate's, or a refusal to whoever is not known."""
    row = people.by_secret(tx, kind, fingerprint(secret))
    if row is None:
        raise NotSignedIn("This sign-in is not valid (any more).")
    return row


def _credential(tx: Tx, kind: str, secret: str, **values: Any) -> str:
    id = tx.new_id("k")
    people.add_credential(tx, {"id": id, "kind": kind, "secret_hash": fingerprint(secret), **values})
    return id


def _actor(tx: Tx, teammate_id: str) -> Actor:
    row = people.teammate(tx, teammate_id)
    return Actor("teammate", teammate_id, row["name"])
