"""Conversations, saved and found."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from warmline.domain.conversation import Conversation, Holder, State
from warmline.domain.errors import NotFound
from warmline.store.tables import conversations as c
from warmline.store.transaction import Row, Tx


def get(tx: Tx, id: str) -> Conversation:
    """The conversation; one of another workspace is as absent as one that never was."""
    row = tx.find(c, id=id)
    if row is None:
        raise NotFound("conversation")
    return from_row(row)


def of_customer(tx: Tx, channel_id: str, customer_id: str) -> Conversation | None:
    row = tx.find(c, channel_id=channel_id, customer_id=customer_id)
    return from_row(row) if row else None


def add(tx: Tx, conversation: Conversation, *, version: int) -> None:
    tx.insert(c, {"updated_at": tx.now, "version": version, **_columns(conversation)})


def save(tx: Tx, conversation: Conversation, **more: Any) -> None:
    """Saves all of it; `more` are columns the rules need not know (`preview`, `last_message_at`)."""
    tx.update(c, {"updated_at": tx.now, **_columns(conversation), **more}, id=conversation.id)


def touch(tx: Tx, id: str, version: int) -> None:
    """Remembers the newest event on it, so that an older snapshot can be told from a newer one."""
    tx.update(c, {"version": version}, id=id)


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(c).where(c.c.workspace_id == tx.workspace, c.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def listed(
    tx: Tx, *, state: str | None, holder: str | None, after: Mapping[str, Any] | None, limit: int
) -> Sequence[Row]:
    """A page of them: those waiting by how long they wait, all others by their newest activity."""
    query = _filtered(select(c), tx.workspace, state, holder)
    if state == State.WAITING:
        order = (c.c.waiting_since, c.c.id)
        if after:
            query = query.where(or_(order[0] > after["at"], and_(order[0] == after["at"], c.c.id > after["id"])))
        return tx.all(query.order_by(*order).limit(limit))
    if after:
        query = query.where(
            or_(c.c.updated_at < after["at"], and_(c.c.updated_at == after["at"], c.c.id < after["id"]))
        )
    return tx.all(query.order_by(c.c.updated_at.desc(), c.c.id.desc()).limit(limit))


def held_by(tx: Tx, teammate_id: str) -> list[Conversation]:
    """What this teammate holds."""
    query = select(c).where(
        c.c.workspace_id == tx.workspace, c.c.holder_id == teammate_id, c.c.state == State.HUMAN.value
    )
    return [from_row(row) for row in tx.all(query)]


def counts(tx: Tx, teammate_id: str | None) -> dict[str, int]:
    by_state = {
        row["state"]: row["n"]
        for row in tx.all(
            select(c.c.state, func.count().label("n")).where(c.c.workspace_id == tx.workspace).group_by(c.c.state)
        )
    }
    mine = tx.scalar(
        select(func.count()).where(
            c.c.workspace_id == tx.workspace, c.c.holder_id == teammate_id, c.c.state == State.HUMAN
        )
    )
    found = {state.value: by_state.get(state.value, 0) for state in State}
    return {**found, "open": sum(found.values()) - found["closed"], "mine": mine}


def from_row(row: Row) -> Conversation:
    return Conversation(
        id=row["id"], channel_id=row["channel_id"], customer_id=row["customer_id"],
        state=State(row["state"]), epoch=row["epoch"], created_at=row["created_at"],
        holder=Holder(row["holder_kind"], row["holder_id"]) if row["holder_kind"] else None,
        handoff_id=row["handoff_id"], waiting_since=row["waiting_since"], last_seq=row["last_seq"],
        last_customer_seq=row["last_customer_seq"], last_customer_at=row["last_customer_at"],
        answered_seq=row["answered_seq"], addressed_seq=row["addressed_seq"],
        returned_seq=row["returned_seq"], unanswered=row["unanswered"],
        closed_at=row["closed_at"],
    )  # fmt: skip


_PLAIN = (
    "id", "channel_id", "customer_id", "epoch", "created_at", "handoff_id", "waiting_since", "last_seq",
    "last_customer_seq", "last_customer_at", "answered_seq", "addressed_seq", "returned_seq", "unanswered", "closed_at",
)  # fmt: skip


def _columns(conversation: Conversation) -> dict[str, Any]:
    holder = conversation.holder
    return {name: getattr(conversation, name) for name in _PLAIN} | {
        "state": conversation.state.value,
        "holder_kind": holder.kind if holder else None,
        "holder_id": holder.id if holder else None,
    }


def _filtered(query: Select[Any], workspace: str, state: str | None, holder: str | None) -> Select[Any]:
    query = query.where(c.c.workspace_id == workspace)
    if state == "open":
        query = query.where(c.c.state != State.CLOSED)
    elif state:
        query = query.where(c.c.state == state)
    return query.where(c.c.holder_id == holder) if holder else query
