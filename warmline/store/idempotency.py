"""Answers already given, by the key the caller sent with the request."""

from typing import Any

from sqlalchemy import delete, insert, select

from warmline.domain.errors import Invalid
from warmline.store.tables import answers_kept as k
from warmline.store.transaction import Tx

KEPT_MS = 48 * 3600 * 1000


def known(tx: Tx, caller: str, key: str, fingerprint: str) -> Any | None:
    """The first answer to this key, None when it is new; the same key for something else is refused."""
    row = tx.one(select(k).where(k.c.workspace_id == tx.workspace, k.c.caller == caller, k.c.key == key))
    if row is None:
        return None
    if row["fingerprint"] != fingerprint:
        raise Invalid("Idempotency-Key", "was already used for a different request", "Use a new key for a new request.")
    return row["answer"]


def keep(tx: Tx, caller: str, key: str, fingerprint: str, answer: Any) -> None:
    tx.run(
        insert(k),
        {"workspace_id": tx.workspace, "caller": caller, "key": key, "fingerprint": fingerprint,
         "answer": answer, "created_at": tx.now},
    )  # fmt: skip


def forget_old(tx: Tx) -> int:
    return tx.run(delete(k).where(k.c.workspace_id == tx.workspace, k.c.created_at < tx.now - KEPT_MS))
