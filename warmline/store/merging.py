"""Two threads of one customer become one: the rows of the younger go over to the older."""

from sqlalchemy import select, update

from warmline.store import tables as t
from warmline.store.transaction import Row, Tx


def move_thread(tx: Tx, old_id: str, new_id: str, shift: int) -> list[Row]:
    """Moves messages, deliveries, handoffs and timers; gives the messages in their new order.

    Args:
        shift: what is added to the numbers of the messages, so that they follow those already there.
    """
    m, d, h, timers = t.messages, t.deliveries, t.handoffs, t.timers
    there = {"conversation_id": new_id}
    tx.run(
        update(m)
        .where(m.c.workspace_id == tx.workspace, m.c.conversation_id == old_id)
        # A key of the sender's own may be there already; it has served its purpose.
        .values(seq=m.c.seq + shift, covers_seq=m.c.covers_seq + shift, client_id=None, **there)
    )
    tx.run(
        update(d)
        .where(d.c.workspace_id == tx.workspace, d.c.conversation_id == old_id)
        .values(seq=d.c.seq + shift, **there)
    )
    for table in (h, timers):
        tx.run(
            update(table)
            .where(table.c.workspace_id == tx.workspace, table.c.conversation_id == old_id)
            .values(there)
        )  # fmt: skip
    tx.delete(t.conversations, id=old_id)
    moved = select(m).where(m.c.workspace_id == tx.workspace, m.c.conversation_id == new_id, m.c.seq > shift)
    return list(tx.all(moved.order_by(m.c.seq)))


def conversation_ids(tx: Tx, customer_id: str) -> list[str]:
    c = t.conversations
    query = select(c.c.id).where(c.c.workspace_id == tx.workspace, c.c.customer_id == customer_id)
    return [row["id"] for row in tx.all(query.order_by(c.c.created_at, c.c.id))]
