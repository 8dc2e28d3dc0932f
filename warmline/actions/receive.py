"""A customer wrote: once only, stored, and somebody owes an answer from this moment on."""

from dataclasses import replace

from warmline.actions.handoffs import request_in
from warmline.actions.identities import customer_of
from warmline.actions.lines import PLACEHOLDER, superseded, with_reply
from warmline.actions.moves import assign, note_event, save_move, wake_ai
from warmline.actions.needed import needed, too_late
from warmline.actions.outgoing import preview
from warmline.channel import Incoming, PersonNeeded
from warmline.domain.conversation import SYSTEM, Actor, Conversation, State
from warmline.domain.handoff import Request, reopen
from warmline.domain.language import guess
from warmline.domain.policy import Policy
from warmline.plants import planted
from warmline.store import conversations, customers, messages, obligations, workspaces
from warmline.store.transaction import Tx

MAX_TEXT = 100_000
"""Longer texts are cut for the thread; the raw delivery keeps every byte."""


def receive(tx: Tx, channel_id: str, incoming: Incoming) -> str | None:
    """Stores the message; gives its id, or None when it was here already."""
    known = messages.by_provider_id(tx, channel_id, incoming.provider_id) if incoming.provider_id else None
    if known and known["kind"] == PLACEHOLDER and not incoming.placeholder:
        superseded(tx, known)
    elif known:
        if not planted("no_webhook_dedupe"):
            return None
        incoming = replace(incoming, provider_id=f"{incoming.provider_id}#{tx.new_id('again')}")
    policy = workspaces.policy(tx)
    customer_id, learnt = _customer(tx, incoming)
    conversation = _conversation(tx, channel_id, customer_id, policy, wakes=incoming.wakes or _needs_person(incoming))
    conversation, message_id = _stored(tx, conversation, incoming)
    if learnt:
        note_event(tx, conversation.id, "customer.changed", customer_id=customer_id, fields=learnt)
    if incoming.asks:
        needed(tx, conversation, message_id, incoming.asks, policy)
    elif incoming.wakes and (reason := too_late(incoming.at, tx.now)):
        needed(tx, conversation, message_id, PersonNeeded("late_message", reason), policy)
    elif incoming.wakes:
        _owed(tx, conversation, policy)
    return message_id


def _needs_person(incoming: Incoming) -> bool:
    """It asks for a person now, rather than after a while."""
    return incoming.asks is not None and incoming.asks.after_ms == 0


def _customer(tx: Tx, incoming: Incoming) -> tuple[str, list[str]]:
    """The customer with any of these identities, or a new one, and what this message tells about them."""
    id, is_new = customer_of(tx, incoming.identities, incoming.name)
    learnt = _learn(tx, id, incoming)
    return id, [] if is_new else learnt


def _learn(tx: Tx, id: str, incoming: Incoming) -> list[str]:
    """What this message tells about the customer; gives which fields changed."""
    row = customers.get(tx, id)
    language = guess(incoming.text[:500]) if incoming.kind == "text" else None
    changes = {}
    if row and language and language != row["language"]:
        changes["language"] = language
    if row and incoming.name and incoming.name != row["name"] and incoming.identities[0].kind != "visitor":
        changes["name"] = incoming.name
    if changes:
        customers.change(tx, id, **changes)
    return sorted(changes)


def _conversation(tx: Tx, channel_id: str, customer_id: str, policy: Policy, *, wakes: bool) -> Conversation:
    """The customer's conversation on this channel, opened where need be; a mere reaction reopens nothing."""
    found = conversations.of_customer(tx, channel_id, customer_id)
    if found is None:
        return start(tx, channel_id, customer_id)
    if found.state is not State.CLOSED or not wakes:
        return found
    reopened = save_move(tx, reopen(found), SYSTEM, policy)
    if policy.reopen_to == "waiting":
        return request_in(tx, reopened, Request("reopened", "wrote again after the close"), SYSTEM, policy)
    return reopened


def start(tx: Tx, channel_id: str, customer_id: str) -> Conversation:
    """A new conversation; it begins with the AI."""
    conversation = Conversation(tx.new_id("c"), channel_id, customer_id, State.BOT, epoch=1, created_at=tx.now)
    seq = tx.record("conversation.started", SYSTEM, {"channel_id": channel_id}, conversation_id=conversation.id)
    conversations.add(tx, conversation, version=seq)
    return conversation


def _stored(tx: Tx, conversation: Conversation, incoming: Incoming) -> tuple[Conversation, str]:
    id, seq = tx.new_id("m"), conversation.last_seq + 1
    kind, text = PLACEHOLDER if incoming.placeholder else incoming.kind, incoming.text[:MAX_TEXT]
    row = customers.get(tx, conversation.customer_id)
    actor = Actor("customer", conversation.customer_id, row["name"] if row else None)
    event_seq = tx.record(
        "message.received", actor, {"message_id": id, "seq": seq, "kind": kind},
        conversation_id=conversation.id, message_id=id,
    )  # fmt: skip
    messages.add(
        tx,
        {
            "id": id, "conversation_id": conversation.id, "channel_id": conversation.channel_id, "seq": seq,
            "event_seq": event_seq, "author": "customer", "name": actor.name, "kind": kind, "text": text,
            "data": with_reply(tx, conversation.channel_id, incoming.data) or None, "status": "received",
            "client_id": incoming.client_id, "provider_id": incoming.provider_id or None, "provider_at": incoming.at,
        },
    )  # fmt: skip
    written_at = min(incoming.at or tx.now, tx.now)
    # What is nothing to answer (a reaction) neither counts as unanswered nor voids a draft.
    changed = replace(conversation, last_seq=seq)
    if incoming.opens_window:
        changed = replace(changed, last_customer_at=max(written_at, conversation.last_customer_at or 0))
    if incoming.wakes or _needs_person(incoming):
        changed = replace(changed, last_customer_seq=seq, unanswered=conversation.unanswered + 1)
    conversations.save(
        tx, changed, version=event_seq, preview=preview("customer", text, tx.now), last_message_at=tx.now
    )
    return changed, id


def _owed(tx: Tx, conversation: Conversation, policy: Policy) -> None:
    """Somebody owes the answer; if it is the AI's turn, it takes it once the burst of messages is over."""
    if not obligations.extended(tx, conversation.id, conversation.last_customer_seq):
        assign(tx, conversation, policy)
    if conversation.state is State.BOT:
        known = obligations.open_of(tx, conversation.id)
        waited = tx.now - known["opened_at"] if known else 0
        # Each message of a burst puts the turn off a little, but not for ever.
        wake_ai(tx, conversation, after_ms=policy.gather_pause_ms if waited < 6 * policy.gather_pause_ms else 0)
