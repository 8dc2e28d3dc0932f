"""What is owed to customers: an answer, with an owner and a due time."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from warmline.domain.conversation import Holder, Millis
from warmline.store.prepared import Prepared
from warmline.store.tables import obligations as o
from warmline.store.transaction import Row, Tx

ANSWER = "answer"


_OPEN = Prepared(
    select(o).where(
        o.c.workspace_id == bindparam("workspace"),
        o.c.conversation_id == bindparam("conversation_id"),
        o.c.kind == bindparam("kind"),
        o.c.closed_at.is_(None),
    )
)


def open_of(tx: Tx, conversation_id: str) -> Row | None:
    return tx.one(_OPEN, {"conversation_id": conversation_id, "kind": ANSWER})


def rows(tx: Tx, conversation_ids: Sequence[str]) -> dict[str, Row]:
    if not conversation_ids:
        return {}
    found = tx.all(
        select(o).where(
            o.c.workspace_id == tx.workspace,
            o.c.conversation_id.in_(conversation_ids),
            o.c.closed_at.is_(None),
        )
    )
    return {row["conversation_id"]: row for row in found}


def put(tx: Tx, conversation_id: str, owner: Holder, *, from_seq: int, to_seq: int, due_at: Millis) -> Millis:
    """Opens the obligation, or moves the open one to this owner and extends it to this message.

    Gives its due time: an owner who owed already is not given more time by being asked again.
    """
    known = open_of(tx, conversation_id)
    if known is None:
        tx.insert(
            o,
            {
                "id": tx.new_id("o"), "conversation_id": conversation_id,
                "kind": ANSWER, "owner_kind": owner.kind, "owner_id": owner.id, "from_seq": from_seq,
                "to_seq": to_seq, "opened_at": tx.now, "due_at": due_at,
            },
        )  # fmt: skip
        return due_at
    same_owner = (known["owner_kind"], known["owner_id"]) == (owner.kind, owner.id)
    due: Millis = known["due_at"] if same_owner else due_at
    _change(
        tx,
        known["id"],
        owner_kind=owner.kind,
        owner_id=owner.id,
        to_seq=max(to_seq, known["to_seq"]),
        due_at=due,
    )
    return due


def extended(tx: Tx, conversation_id: str, to_seq: int) -> bool:
    """Whoever owes already owes this message's answer too, by the same time; False if nobody owes any."""
    known = open_of(tx, conversation_id)
    if known:
        _change(tx, known["id"], to_seq=max(to_seq, known["to_seq"]))
    return known is not None


def covered(tx: Tx, conversation_id: str, seq: int) -> None:
    """An answer to everything up to message `seq` went out: closes what it covers, and only that."""
    known = open_of(tx, conversation_id)
    if known is None or known["from_seq"] > seq:
        return
    if known["to_seq"] <= seq:
        end(tx, conversation_id, "answered")
    else:
        _change(tx, known["id"], from_seq=seq + 1)


def reassign(tx: Tx, conversation_id: str, owner: Holder, due_at: Millis) -> None:
    """Somebody else is responsible from now on."""
    known = open_of(tx, conversation_id)
    if known:
        _change(tx, known["id"], owner_kind=owner.kind, owner_id=owner.id, due_at=due_at)


def end(tx: Tx, conversation_id: str, outcome: str) -> None:
    known = open_of(tx, conversation_id)
    if known:
        _change(tx, known["id"], closed_at=tx.now, outcome=outcome)


def _change(tx: Tx, id: str, **values: object) -> None:
    tx.update(o, values, id=id)
