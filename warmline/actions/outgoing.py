"""Putting something into the thread that is to reach the customer (or, as a note, only the team)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from warmline.domain.conversation import AI, SYSTEM, Actor, Author, Conversation
from warmline.domain.phrases import phrase
from warmline.domain.policy import Policy
from warmline.store import conversations, customers, deliveries, messages
from warmline.store.transaction import Tx

PREVIEW = 160


def post(
    tx: Tx, conversation: Conversation, actor: Actor, author: Author, text: str, *, kind: str = "text",
    data: Mapping[str, Any] | None = None, covers_seq: int | None = None, client_id: str | None = None,
    handoff_id: str | None = None,
) -> tuple[Conversation, str]:  # fmt: skip
    """Adds the message, its event and its delivery; gives the conversation as it is now and the message's id.

    Args:
        covers_seq: the newest customer message that this answers; None answers nothing.
    """
    id, seq, private = tx.new_id("m"), conversation.last_seq + 1, kind == "note"
    event_seq = tx.record(
        "message.added", actor, {"message_id": id, "seq": seq, "author": author.value, "kind": kind},
        conversation_id=conversation.id, message_id=id,
    )  # fmt: skip
    messages.add(
        tx,
        {
            "id": id, "conversation_id": conversation.id, "channel_id": conversation.channel_id, "seq": seq,
            "event_seq": event_seq, "author": author.value, "name": actor.name, "kind": kind, "text": text,
            "teammate_id": actor.id if author is Author.TEAMMATE else None, "data": data,
            "status": "noted" if private else "queued", "client_id": client_id,
            "handoff_id": handoff_id, "covers_seq": covers_seq,
        },
    )  # fmt: skip
    changed = replace(conversation, last_seq=seq)
    if covers_seq is not None:
        changed = replace(changed, addressed_seq=max(covers_seq, conversation.addressed_seq))
    shown = {} if private else {"preview": preview(author.value, text, tx.now), "last_message_at": tx.now}
    conversations.save(tx, changed, version=event_seq, **shown)
    if not private:
        deliveries.add(
            tx,
            {
                "id": tx.new_id("d"), "conversation_id": conversation.id, "message_id": id,
                "channel_id": conversation.channel_id, "seq": seq, "author": author.value,
                "epoch": conversation.epoch if author is Author.AI else None,
            },
        )  # fmt: skip
    return changed, id


def preview(author: str, text: str, at: int) -> dict[str, Any]:
    return {"author": author, "text": text[:PREVIEW], "at": at}


def notice(
    tx: Tx, conversation: Conversation, policy: Policy, kind: str, *, text: str | None = None,
    handoff_id: str | None = None,
) -> Conversation:  # fmt: skip
    """warmline itself tells the customer something, in their language: sent by us, never by a model."""
    customer = customers.get(tx, conversation.customer_id)
    language = customer["language"] if customer else None
    words = text or phrase(kind, language, policy.words, promise=promised(policy, language))
    changed, _ = post(
        tx,
        conversation,
        SYSTEM,
        Author.SYSTEM,
        words,
        kind="notice",
        data={"notice": kind},
        handoff_id=handoff_id,
    )
    return changed


def promised(policy: Policy, language: str | None) -> str:
    """What customers who wait are promised: in their language if the workspace wrote it so, else as it stands."""
    return policy.words.get("promise", {}).get(language or "", "") or policy.response_promise


def ai_actor(policy: Policy) -> Actor:
    return replace(AI, name=policy.ai_name)
