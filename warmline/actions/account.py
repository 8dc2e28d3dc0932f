"""What the provider tells about the number or the account: on the record, and in the channel's state."""

from collections.abc import Mapping
from typing import Any

from warmline.channel import AccountNotice
from warmline.domain.conversation import SYSTEM
from warmline.store import alarms, channels
from warmline.store.transaction import Row, Tx

_WORST = ("disconnected", "degraded")
REPEATED_MS = 86_400_000
"""The same thing told again within a day is the same incident."""


def notice(tx: Tx, channel_id: str, told: AccountNotice, inbound_id: int) -> None:
    """Records it; the channel is as well as the worst that is known about it."""
    row = channels.get(tx, channel_id)
    changed = _follow(tx, row, told) if told.state else False
    data = {
        "channel_id": channel_id, "kind": told.kind, "about": told.about, "state": told.state, "inbound_id": inbound_id,
    }  # fmt: skip
    data |= {} if told.personal else {"detail": told.detail}
    tx.record("channel.notice", SYSTEM, data)
    if (
        told.alarm
        and (changed or not told.state)
        and not alarms.known(tx, told.kind, told.detail, tx.now - REPEATED_MS)
    ):
        alarms.add(tx, told.kind, told.detail, told.remedy, inbound_id)


def _follow(tx: Tx, row: Row, told: AccountNotice) -> bool:
    """Keeps what is wrong by what it is about; whether anything changed by it."""
    old: dict[str, Any] = row["troubles"] or {}
    troubles = {about: trouble for about, trouble in old.items() if about != told.about}
    known = old.get(told.about)
    if told.state != "ok":
        same = known is not None and known["state"] == told.state
        since = known["since"] if known and same else tx.now
        troubles[told.about] = {
            "state": told.state, "problem": told.detail, "remedy": told.remedy, "since": since
        }  # fmt: skip
    if troubles == old:
        return False
    state, problem = worst(troubles)
    if row["state"] == "incomplete":  # what is missing must be filled in first
        state, problem = row["state"], row["problem"]
    channels.change(tx, row["id"], troubles=troubles or None, state=state, problem=problem)
    tx.wake("channels")
    if state != row["state"]:
        tx.record("channel.changed", SYSTEM, {"channel_id": row["id"], "what": "state", "state": state})
    return known is None or told.state == "ok" or known["state"] != told.state


def worst(troubles: Mapping[str, Any]) -> tuple[str, str | None]:
    """The state they make together, and the problem to show."""
    for state in _WORST:
        if found := next((one for one in troubles.values() if one["state"] == state), None):
            return state, f"{found['problem']}. {found['remedy']}".strip()
    return "ok", None
