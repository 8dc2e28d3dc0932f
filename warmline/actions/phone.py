"""What left past us: a reply typed on the business's own phone is a person taking over.

Also what another program sent through the same number, which is shown and nothing more.
"""

from dataclasses import replace

from warmline.actions.handoffs import claim_for
from warmline.actions.identities import customer_of
from warmline.actions.lines import PLACEHOLDER, revise, with_reply
from warmline.actions.moves import note_event, save_move
from warmline.actions.outgoing import preview
from warmline.actions.receive import MAX_TEXT, receive, start
from warmline.actions.sending import arrived
from warmline.channel import Incoming, PhoneMessage, Revision
from warmline.domain.conversation import PHONE, Actor, Author, Conversation, State
from warmline.domain.delivery import Status
from warmline.domain.handoff import reopen
from warmline.domain.policy import Policy
from warmline.store import conversations, deliveries, messages, workspaces
from warmline.store.transaction import Row, Tx

BY_PHONE = Actor("phone", name="the phone")
BY_PROGRAM = Actor("system", name="another program")


def from_phone(tx: Tx, channel_id: str, said: PhoneMessage) -> str | None:
    """Stores it; gives its id, or None when it is one of ours or was here already."""
    known = messages.by_provider_id(tx, channel_id, said.provider_id)
    if known and known["kind"] == PLACEHOLDER and not said.placeholder:
        _fill(tx, known, said)
    if known:
        return None
    policy = workspaces.policy(tx)
    customer_id, _ = customer_of(tx, said.to, said.name)
    conversation = conversations.of_customer(tx, channel_id, customer_id)
    if conversation and _is_ours(tx, conversation, said):
        return None
    conversation = conversation or start(tx, channel_id, customer_id)
    automatic = said.text.strip() in policy.ignored_echoes
    if said.takes_over and not automatic:
        conversation = _taken_over(tx, conversation, policy)
    return _stored(tx, conversation, said, automatic=automatic)


def _is_ours(tx: Tx, conversation: Conversation, said: PhoneMessage) -> bool:
    """Something of ours whose id we were not told yet: the same words, still on their way."""
    return any(row["text"] == said.text for row in messages.unconfirmed(tx, conversation.id))


def _taken_over(tx: Tx, conversation: Conversation, policy: Policy) -> Conversation:
    """The phone has it now; a teammate who has it already keeps it: that is the same side speaking."""
    if conversation.state is State.CLOSED:
        conversation = save_move(tx, reopen(conversation), BY_PHONE, policy)
    if conversation.state is State.HUMAN:
        return conversation
    return claim_for(tx, conversation, PHONE, BY_PHONE, trigger="phone").conversation


def _stored(tx: Tx, conversation: Conversation, said: PhoneMessage, *, automatic: bool) -> str:
    id, seq, text = tx.new_id("m"), conversation.last_seq + 1, said.text[:MAX_TEXT]
    actor, author = (BY_PHONE, Author.PHONE) if said.by == "phone" else (BY_PROGRAM, Author.SYSTEM)
    kind = PLACEHOLDER if said.placeholder else said.kind
    event_seq = tx.record(
        "message.added", actor, {"message_id": id, "seq": seq, "author": author.value, "kind": kind},
        conversation_id=conversation.id, message_id=id,
    )  # fmt: skip
    covers = _covers(tx, conversation, said) if said.takes_over and not automatic else None
    data = with_reply(tx, conversation.channel_id, said.data) | ({"automatic": True} if automatic else {})
    messages.add(
        tx,
        {
            "id": id, "conversation_id": conversation.id, "channel_id": conversation.channel_id, "seq": seq,
            "event_seq": event_seq, "author": author.value, "name": actor.name, "kind": kind, "text": text,
            "data": data or None, "status": Status.SENT.value, "provider_id": said.provider_id,
            "provider_at": said.at, "sent_at": min(said.at or tx.now, tx.now), "covers_seq": covers,
            "handoff_id": conversation.handoff_id if covers is not None else None,
        },
    )  # fmt: skip
    changed = replace(conversation, last_seq=seq)
    if covers is not None:
        changed = replace(changed, addressed_seq=max(covers, conversation.addressed_seq))
    shown = preview(author.value, text, tx.now)
    conversations.save(tx, changed, version=event_seq, preview=shown, last_message_at=tx.now)
    if covers is not None:
        arrived(tx, id)
    return id


def _covers(tx: Tx, conversation: Conversation, said: PhoneMessage) -> int:
    """It answers what the customer had written by then. Moments come in whole seconds: the same one counts."""
    if said.at is None or said.at >= tx.now:
        return conversation.last_customer_seq
    return messages.last_from_customer_at(tx, conversation.id, said.at + 999)


def _fill(tx: Tx, row: Row, said: PhoneMessage) -> None:
    """The message itself has come after its placeholder."""
    data = with_reply(tx, row["channel_id"], said.data)
    messages.change(tx, row["id"], kind=said.kind, text=said.text[:MAX_TEXT], data=data or None)
    note_event(tx, row["conversation_id"], "message.revised", message_id=row["id"], what="superseded")


def apply_revision(tx: Tx, channel_id: str, said: Revision) -> None:
    """Changes the line it is about; without that line, the change itself is shown."""
    row = messages.by_provider_id(tx, channel_id, said.original_id)
    if row is not None:
        if _may_revise(tx, row, said):
            revise(tx, row, said.text, said.at)
        return
    text = f"Edited a message: {said.text}" if said.text is not None else "Took back a message"
    if said.by_business:
        line = PhoneMessage(said.provider_id, said.identities, said.name, text, "system", said.at, takes_over=False)
        from_phone(tx, channel_id, line)
    else:
        own = Incoming(said.provider_id, said.identities, said.name, text, "system", said.at, wakes=False)
        receive(tx, channel_id, replace(own, opens_window=False))


def _may_revise(tx: Tx, row: Row, said: Revision) -> bool:
    """Customers change their own lines, the business its own: nobody the other's."""
    if (row["author"] == Author.CUSTOMER) == said.by_business:
        return False
    if said.by_business:
        return deliveries.of_message(tx, row["id"]) is None or said.text is None
    owner = conversations.get(tx, row["conversation_id"]).customer_id
    return customer_of(tx, said.identities, said.name)[0] == owner
