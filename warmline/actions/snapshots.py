"""How things look from outside: the same snapshots for the API, the live stream and webhooks.

They are made in batches, so that a page of fifty conversations costs as many queries as one.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from warmline.channels import WINDOWED
from warmline.domain.window import closes_at
from warmline.store import (
    channels,
    conversations,
    customers,
    events,
    handoffs,
    messages,
    obligations,
    people,
    workspaces,
)
from warmline.store.transaction import Row, Tx

Snapshot = dict[str, Any]


def moment(at: int | None) -> str | None:
    """RFC 3339 in UTC, to the millisecond."""
    if at is None:
        return None
    stamp = datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds")
    return stamp.replace("+00:00", "Z")


def conversation(tx: Tx, id: str) -> Snapshot:
    row = conversations.rows(tx, [conversations.get(tx, id).id])[id]
    return of_rows(tx, [row])[0]


def of_rows(tx: Tx, rows: Sequence[Row]) -> list[Snapshot]:
    """Conversations with all that belongs beside them."""
    customer_ids = [row["customer_id"] for row in rows]
    people_by_id = customers.rows(tx, customer_ids)
    identities = customers.identities_of(tx, customer_ids)
    channel_rows = channels.rows(tx, list({row["channel_id"] for row in rows}))
    handoff_rows = handoffs.rows(tx, [row["handoff_id"] for row in rows if row["handoff_id"]])
    owed = obligations.rows(tx, [row["id"] for row in rows])
    names = _names(tx, rows, owed.values())
    return [
        _conversation(
            row, channel_rows[row["channel_id"]], people_by_id[row["customer_id"]], identities[row["customer_id"]],
            handoff_rows.get(row["handoff_id"]), owed.get(row["id"]), names,
        )
        for row in rows
    ]  # fmt: skip


def _names(tx: Tx, rows: Sequence[Row], owed: Iterable[Row]) -> dict[str, str]:
    ids = {row["holder_id"] for row in rows} | {row["owner_id"] for row in owed}
    found = people.teammate_rows(tx, [id for id in ids if id])
    return {id: row["name"] for id, row in found.items()}


def _conversation(
    row: Row, channel: Row, customer: Row, identities: Sequence[Row],
    handoff: Row | None, owed: Row | None, names: dict[str, str],
) -> Snapshot:  # fmt: skip
    return {
        "id": row["id"], "state": row["state"], "epoch": row["epoch"], "version": row["version"],
        "channel": {"id": channel["id"], "kind": channel["kind"], "name": channel["name"]},
        "customer": customer_view(customer, identities),
        "holder": holder_view(row["holder_kind"], row["holder_id"], names),
        "handoff": handoff_view(handoff) if handoff else None,
        "preview": {**row["preview"], "at": moment(row["preview"]["at"])} if row["preview"] else None,
        "waiting_since": moment(row["waiting_since"]), "unanswered": row["unanswered"],
        "obligation": _obligation(owed, names) if owed else None,
        "window_closes_at": moment(closes_at(row["last_customer_at"])) if channel["kind"] in WINDOWED else None,
        "created_at": moment(row["created_at"]), "updated_at": moment(row["updated_at"]),
        "last_message_at": moment(row["last_message_at"]), "closed_at": moment(row["closed_at"]),
    }  # fmt: skip


def customer_view(row: Row, identities: Sequence[Row]) -> Snapshot:
    values = {i["kind"]: i["value"] for i in identities}
    return {
        "id": row["id"], "name": row["name"], "language": row["language"],
        "phone": values.get("phone"), "email": values.get("email"),
        "identities": [{"kind": i["kind"], "value": i["value"]} for i in identities],
    }  # fmt: skip


def holder_view(kind: str | None, id: str | None, names: dict[str, str]) -> Snapshot | None:
    if kind is None:
        return None
    return {"kind": kind, "id": id, "name": names.get(id or "", "the phone" if kind == "phone" else "")}


def _obligation(row: Row, names: dict[str, str]) -> Snapshot:
    return {
        "owner": row["owner_kind"], "owner_name": names.get(row["owner_id"] or ""),
        "due_at": moment(row["due_at"]), "since": moment(row["opened_at"]),
    }  # fmt: skip


_HANDOFF_TIMES = (
    "asked_at", "requested_at", "told_at", "alerted_at", "unclaimed_at", "claimed_at", "first_replied_at", "ended_at",
)  # fmt: skip
_HANDOFF_WORDS = ("id", "status", "trigger", "reason", "topic", "priority", "summary", "evidence", "rings")


def handoff_view(row: Row) -> Snapshot:
    return {name: row[name] for name in _HANDOFF_WORDS} | {name: moment(row[name]) for name in _HANDOFF_TIMES}


_MESSAGE_FIELDS = (
    "id", "conversation_id", "seq", "event_seq", "author", "name", "teammate_id", "kind", "text", "status", "error",
    "client_id",
)  # fmt: skip
_MESSAGE_TIMES = ("created_at", "sent_at", "delivered_at", "read_at")


def message_view(row: Row) -> Snapshot:
    return (
        {name: row[name] for name in _MESSAGE_FIELDS}
        | {"data": row["data"] or {}}
        | {name: moment(row[name]) for name in _MESSAGE_TIMES}
    )


def message(tx: Tx, id: str) -> Snapshot:
    return message_view(messages.rows(tx, [id])[id])


def event_views(tx: Tx, rows: Sequence[Row]) -> list[Snapshot]:
    """Events with what they touched as it is now: whoever applies them ends where a fresh fetch would."""
    touched = list({row["conversation_id"] for row in rows if row["conversation_id"]})
    found = conversations.rows(tx, touched)
    snapshots = {s["id"]: s for s in of_rows(tx, [found[id] for id in touched if id in found])}
    said = messages.rows(tx, list({row["message_id"] for row in rows if row["message_id"]}))
    return [
        event_view(row)
        | {
            "conversation": snapshots.get(row["conversation_id"]),
            "message": message_view(said[row["message_id"]]) if row["message_id"] in said else None,
        }
        for row in rows
    ]


def event_view(row: Row) -> Snapshot:
    return {
        "seq": row["seq"], "type": row["type"], "at": moment(row["at"]), "conversation_id": row["conversation_id"],
        "actor": {"kind": row["actor_kind"], "id": row["actor_id"], "name": row["actor_name"]},
        "data": events.data_of(row),
    }  # fmt: skip


def teammate_view(row: Row, online: Iterable[str] = ()) -> Snapshot:
    return {
        "id": row["id"], "name": row["name"], "email": row["email"], "role": row["role"],
        "presence": "online" if row["id"] in set(online) else "offline", "disabled": row["disabled_at"] is not None,
    }  # fmt: skip


def workspace_view(tx: Tx) -> Snapshot:
    row = workspaces.get(tx)
    return {"id": row["id"], "name": row["name"]}
