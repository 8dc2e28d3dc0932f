"""Messages of a conversation."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from warmline.domain.conversation import SILENT, Author
from warmline.store.tables import messages as m
from warmline.store.transaction import Row, Tx


def add(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.insert(m, {"created_at": tx.now, **_EMPTY, **values})


_EMPTY: dict[str, Any] = dict.fromkeys(
    ("teammate_id", "name", "data", "error", "client_id", "provider_id", "handoff_id", "covers_seq",
     "provider_at", "sent_at", "delivered_at", "read_at")
)  # fmt: skip


def change(tx: Tx, id: str, **values: Any) -> None:
    tx.update(m, values, id=id)


def remove(tx: Tx, id: str) -> None:
    tx.delete(m, id=id)


def get(tx: Tx, id: str) -> Row | None:
    return tx.find(m, id=id)


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(m).where(m.c.workspace_id == tx.workspace, m.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def by_provider_id(tx: Tx, channel_id: str, provider_id: str) -> Row | None:
    return tx.find(m, channel_id=channel_id, provider_id=provider_id)


def by_client_id(tx: Tx, conversation_id: str, client_id: str) -> Row | None:
    return tx.one(
        select(m).where(
            m.c.workspace_id == tx.workspace,
            m.c.conversation_id == conversation_id,
            m.c.client_id == client_id,
        )
    )


def page(tx: Tx, conversation_id: str, *, before: int | None, limit: int) -> Sequence[Row]:
    """The newest `limit` messages below `before`, oldest first."""
    query = select(m).where(m.c.workspace_id == tx.workspace, m.c.conversation_id == conversation_id)
    if before is not None:
        query = query.where(m.c.seq < before)
    return list(reversed(tx.all(query.order_by(m.c.seq.desc()).limit(limit))))


def from_customer_after(tx: Tx, conversation_id: str, seq: int) -> Sequence[Row]:
    """What the customer wrote after message number `seq`, oldest first, without what asks for no answer."""
    return tx.all(
        select(m)
        .where(
            m.c.workspace_id == tx.workspace, m.c.conversation_id == conversation_id,
            m.c.author == Author.CUSTOMER, m.c.seq > seq, m.c.kind.not_in(SILENT),
        )
        .order_by(m.c.seq)
        .limit(200)
    )  # fmt: skip


def count_from_customer_after(tx: Tx, conversation_id: str, seq: int) -> int:
    found: int = tx.scalar(
        select(func.count()).where(
            m.c.workspace_id == tx.workspace, m.c.conversation_id == conversation_id,
            m.c.author == Author.CUSTOMER, m.c.seq > seq, m.c.kind.not_in(SILENT),
        )
    )  # fmt: skip
    return found


def last_from_customer_at(tx: Tx, conversation_id: str, at: int) -> int:
    """The number of the newest message that the customer had written by that moment."""
    found: int | None = tx.scalar(
        select(func.max(m.c.seq)).where(
            m.c.workspace_id == tx.workspace, m.c.conversation_id == conversation_id,
            m.c.author == Author.CUSTOMER, func.coalesce(m.c.provider_at, m.c.created_at) <= at,
        )
    )  # fmt: skip
    return found or 0


def unconfirmed(tx: Tx, conversation_id: str) -> Sequence[Row]:
    """What was given to the provider, or may have been, and whose id there is not known yet."""
    return tx.all(
        select(m).where(
            m.c.workspace_id == tx.workspace, m.c.conversation_id == conversation_id,
            m.c.author != Author.CUSTOMER, m.c.provider_id.is_(None), m.c.status.in_(("sending", "unknown")),
        )
    )  # fmt: skip
