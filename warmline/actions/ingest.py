"""Everything in one raw webhook, applied in one transaction; one bad item costs only itself."""

from collections.abc import Sequence

from warmline.actions.account import notice
from warmline.actions.identities import change_identity
from warmline.actions.phone import apply_revision, from_phone
from warmline.actions.receive import receive
from warmline.actions.sending import report
from warmline.channel import (
    AccountNotice,
    IdentityChange,
    Incoming,
    Item,
    PhoneMessage,
    Revision,
    StatusReport,
    Unreadable,
)
from warmline.domain.conversation import SYSTEM
from warmline.store import alarms, conversations, inbound
from warmline.store.transaction import Lost, Tx

_REMEDY = "The raw webhook is kept. If these keep coming, report them: warmline does not know this form yet."


def ingest(tx: Tx, inbound_id: int, channel_id: str, items: Sequence[Item]) -> None:
    """Applies the items in order and marks the webhook as read. Safe to run twice."""
    if inbound.is_done(tx, inbound_id):
        return
    problems = [problem for item in items if (problem := _applied(tx, inbound_id, channel_id, item))]
    for problem in problems[:20]:
        alarm(tx, "webhook_item", problem, _REMEDY, inbound_id)
    inbound.done(tx, inbound_id, "; ".join(problems)[:1000] or None)


def alarm(tx: Tx, kind: str, detail: str, remedy: str, inbound_id: int | None = None) -> None:
    """Something the operator should look at, with its event."""
    alarms.add(tx, kind, detail, remedy, inbound_id)
    tx.record("webhook.unreadable", SYSTEM, {"kind": kind, "inbound_id": inbound_id})


def _applied(tx: Tx, inbound_id: int, channel_id: str, item: Item) -> str | None:
    """Applies one item; gives what was wrong with it, if anything."""
    try:
        with tx.savepoint():
            match item:
                case Incoming():
                    receive(tx, channel_id, item)
                case PhoneMessage():
                    from_phone(tx, channel_id, item)
                case Revision():
                    apply_revision(tx, channel_id, item)
                case IdentityChange():
                    _identity(tx, channel_id, item)
                case AccountNotice():
                    notice(tx, channel_id, item, inbound_id)
                case StatusReport():
                    report(tx, channel_id, item)
                case Unreadable(problem):
                    return problem
    except Lost:
        raise
    except Exception as error:
        # A bug of ours in one item must not hold up its neighbours; it is kept and shown.
        return f"{type(error).__name__}: {error}"
    return None


def _identity(tx: Tx, channel_id: str, item: IdentityChange) -> None:
    customer_id = change_identity(tx, item)
    if item.line and conversations.of_customer(tx, channel_id, customer_id):
        receive(tx, channel_id, item.line)


def unreadable(tx: Tx, inbound_id: int, problem: str) -> None:
    """Signed by the provider, but not JSON: kept, and shown to the operator."""
    alarm(tx, "webhook_unreadable", problem, _REMEDY, inbound_id)
    inbound.done(tx, inbound_id, problem)
