"""The outbox: things to be sent to the outside, in order within a conversation."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, exists, func, select, update

from warmline.domain.conversation import Author
from warmline.domain.delivery import Status
from warmline.store import leases
from warmline.store.tables import deliveries as d
from warmline.store.transaction import Row, Tx

PENDING = (Status.QUEUED.value, Status.SENDING.value)


def add(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.insert(
        d,
        {
            "status": Status.QUEUED.value, "attempts": 0,
         "created_at": tx.now, "due_at": tx.now, **values},
    )  # fmt: skip
    tx.wake("deliveries")


def get(tx: Tx, id: str) -> Row | None:
    return tx.find(d, id=id)


def of_message(tx: Tx, message_id: str) -> Row | None:
    return tx.find(d, message_id=message_id)


def by_provider_id(tx: Tx, channel_id: str, provider_id: str) -> Row | None:
    return tx.find(d, channel_id=channel_id, provider_id=provider_id)


def change(tx: Tx, id: str, **values: Any) -> None:
    tx.update(d, values, id=id)


def pending_of(tx: Tx, conversation_id: str, author: Author) -> Sequence[Row]:
    return tx.all(
        select(d).where(
            d.c.workspace_id == tx.workspace, d.c.conversation_id == conversation_id,
            d.c.author == author.value, d.c.status.in_(PENDING),
        )
    )  # fmt: skip


def unconfirmed_of(tx: Tx, conversation_id: str, author: Author, within_ms: int) -> Sequence[Row]:
    """Deliveries of the last so many milliseconds whose outcome is unknown."""
    return tx.all(
        select(d).where(
            d.c.workspace_id == tx.workspace,
            d.c.conversation_id == conversation_id,
            d.c.author == author.value,
            d.c.status == Status.UNKNOWN.value,
            d.c.created_at > tx.now - within_ms,
        )
    )


def unsettled(tx: Tx, ids: Sequence[str]) -> list[str]:
    """Which of these messages may still arrive: on their way, or not confirmed."""
    if not ids:
        return []
    open_ended = (*PENDING, Status.UNKNOWN.value)
    query = select(d.c.message_id).where(
        d.c.workspace_id == tx.workspace, d.c.message_id.in_(ids), d.c.status.in_(open_ended)
    )
    return [row["message_id"] for row in tx.all(query)]


def still_sending(tx: Tx, ids: Sequence[str]) -> list[str]:
    """Which of these messages are still on their way to the provider."""
    if not ids:
        return []
    query = select(d.c.message_id).where(
        d.c.workspace_id == tx.workspace, d.c.message_id.in_(ids), d.c.status.in_(PENDING)
    )
    return [row["message_id"] for row in tx.all(query)]


_earlier = d.alias("earlier")
_ITS_TURN = and_(
    d.c.status == Status.QUEUED.value,
    ~exists().where(
        _earlier.c.workspace_id == d.c.workspace_id, _earlier.c.conversation_id == d.c.conversation_id,
        _earlier.c.seq < d.c.seq, _earlier.c.status.in_(PENDING),
    ),
)  # fmt: skip
"""Queued, and none of its conversation goes before it."""


def take_due(tx: Tx, *, worker: str, lease_ms: int, limit: int) -> Sequence[Row]:
    """Leases queued deliveries whose turn it is: none goes before an earlier one of its conversation."""
    due = and_(_ITS_TURN, d.c.due_at <= tx.now)
    return leases.take(tx, d, due=due, order=d.c.due_at, worker=worker, lease_ms=lease_ms, limit=limit)


def overdue_sending(tx: Tx) -> Sequence[Row]:
    """Deliveries whose sender vanished in the middle: nobody knows whether they arrived."""
    return tx.all(select(d).where(d.c.status == Status.SENDING.value, d.c.lease_until < tx.now).limit(200))


def renew(tx: Tx, worker: str, ids: Sequence[str], until: int) -> None:
    """The sender is alive and still at these."""
    at_it = and_(d.c.lease_owner == worker, d.c.status == Status.SENDING.value, d.c.id.in_(ids))
    tx.run(update(d).where(at_it).values(lease_until=until))


def next_due(tx: Tx) -> int | None:
    """When something is to be sent next. What waits for another, or is leased already, is not asked for again."""
    due: int | None = tx.scalar(select(func.min(d.c.due_at)).where(_ITS_TURN, d.c.lease_until.is_(None)))
    return due


def pending_count(tx: Tx) -> int:
    found: int = tx.scalar(select(func.count()).where(d.c.status.in_(PENDING)))
    return found
