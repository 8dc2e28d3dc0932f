"""People, the teammates they are in workspaces, and what callers prove themselves with."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, insert, or_, select, update

from warmline.domain.errors import NotFound
from warmline.store.tables import credentials as k
from warmline.store.tables import people as p
from warmline.store.tables import teammates as t
from warmline.store.transaction import Row, Tx


def person_by_email(tx: Tx, email: str) -> Row | None:
    return tx.one(select(p).where(p.c.email == email))


def add_person(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.run(insert(p), {"created_at": tx.now, **values})


def anyone(tx: Tx) -> bool:
    return bool(tx.scalar(select(func.count()).select_from(p)))


def hold(tx: Tx) -> None:
    """Until the commit nobody else adds a person; SQLite has one writer anyway."""
    if tx.is_postgres:
        tx.connection.exec_driver_sql("LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE")


def add_teammate(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.run(insert(t), {"workspace_id": tx.workspace, "created_at": tx.now, **values})


def teammate(tx: Tx, id: str) -> Row:
    row = tx.one(select(t).where(t.c.workspace_id == tx.workspace, t.c.id == id))
    if row is None:
        raise NotFound("teammate")
    return row


def teammates(tx: Tx) -> Sequence[Row]:
    return tx.all(select(t).where(t.c.workspace_id == tx.workspace).order_by(t.c.created_at, t.c.id))


def teammate_rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(t).where(t.c.workspace_id == tx.workspace, t.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def memberships(tx: Tx, person_id: str) -> Sequence[Row]:
    """Where this person may sign in, across workspaces, oldest first."""
    return tx.all(select(t).where(t.c.person_id == person_id, t.c.disabled_at.is_(None)).order_by(t.c.created_at))


def change_teammate(tx: Tx, id: str, **values: Any) -> None:
    tx.update(t, values, id=id)


def owners(tx: Tx) -> int:
    found: int = tx.scalar(
        select(func.count()).where(t.c.workspace_id == tx.workspace, t.c.role == "owner", t.c.disabled_at.is_(None))
    )
    return found


def add_credential(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.run(insert(k), {"workspace_id": tx.workspace, "created_at": tx.now, **values})


def by_secret(tx: Tx, kind: str, secret_hash: str) -> Row | None:
    """The live credential with this secret, in whichever workspace: it tells us which one is meant."""
    if not secret_hash:
        return None
    row = tx.one(select(k).where(k.c.secret_hash == secret_hash, k.c.kind == kind, k.c.ended_at.is_(None)))
    return None if row is None or (row["expires_at"] is not None and row["expires_at"] <= tx.now) else row


def credentials(tx: Tx, kind: str, teammate_id: str | None = None) -> Sequence[Row]:
    query = select(k).where(k.c.workspace_id == tx.workspace, k.c.kind == kind, k.c.ended_at.is_(None))
    if teammate_id is not None:
        query = query.where(k.c.teammate_id == teammate_id)
    return tx.all(query.order_by(k.c.created_at, k.c.id))


def still_valid(tx: Tx, ids: Sequence[str]) -> set[str]:
    """Which of these sign-ins have neither been ended nor run out."""
    rows = tx.all(
        select(k.c.id).where(
            k.c.workspace_id == tx.workspace,
            k.c.id.in_(ids),
            k.c.ended_at.is_(None),
            or_(k.c.expires_at.is_(None), k.c.expires_at > tx.now),
        )
    )
    return {row["id"] for row in rows}


def change_credential(tx: Tx, id: str, **values: Any) -> None:
    tx.run(update(k).where(k.c.workspace_id == tx.workspace, k.c.id == id).values(**values))


def end_credentials(tx: Tx, teammate_id: str, *kinds: str) -> None:
    """Ends all of a teammate's sessions or tokens at once."""
    tx.run(
        update(k)
        .where(
            k.c.workspace_id == tx.workspace, k.c.teammate_id == teammate_id,
            k.c.kind.in_(kinds), k.c.ended_at.is_(None),
        )
        .values(ended_at=tx.now)
    )  # fmt: skip
