"""Asking for a person, taking a conversation, giving it back, closing and reopening it."""

from dataclasses import dataclass, replace

from warmline.actions.moves import note_event, save_move
from warmline.actions.outgoing import notice
from warmline.domain import handoff as rules
from warmline.domain.conversation import Actor, Author, Conversation, Holder, State
from warmline.domain.handoff import Handoff, Request
from warmline.domain.permissions import Do, Role, require
from warmline.domain.policy import Policy
from warmline.plants import planted
from warmline.store import conversations, deliveries, handoffs, messages, workspaces
from warmline.store.transaction import Tx

UNCONFIRMED_MS = 600_000


@dataclass(frozen=True, slots=True)
class Me:
    """The teammate who acts."""

    workspace: str
    id: str
    name: str
    role: Role

    @property
    def actor(self) -> Actor:
        return Actor("teammate", self.id, self.name)


@dataclass(frozen=True, slots=True)
class Claimed:
    conversation: Conversation
    in_flight: tuple[str, ...]
    """AI messages and notices already on their way when the claim was made."""


def request_in(
    tx: Tx, conversation: Conversation, what: Request, actor: Actor, policy: Policy, *, tell: bool = True
) -> Conversation:
    """The move, and the one notice to the customer that goes with it, in the same transaction.

    Args:
        tell: False where no text may be sent, or none was asked for (a call).
    """
    moved = rules.request(conversation, what, handoff_id=tx.new_id("h"), now=tx.now)
    withdraw_ai(tx, conversation.id)
    saved = save_move(tx, moved, actor, policy)
    return notice(tx, saved, policy, "handoff", handoff_id=saved.handoff_id) if tell else saved


def request(tx: Tx, conversation_id: str, me: Me, what: Request) -> str:
    """A teammate or a program asks for a person on the AI's behalf."""
    require(me.role, Do.CONVERSE)
    conversation = conversations.get(tx, conversation_id)
    request_in(tx, conversation, what, me.actor, workspaces.policy(tx))
    return conversation_id


def claim(tx: Tx, conversation_id: str, me: Me) -> Claimed:
    """A teammate takes the conversation; the first one wins."""
    require(me.role, Do.CONVERSE)
    return claim_for(tx, conversations.get(tx, conversation_id), Holder("teammate", me.id), me.actor)


def claim_for(tx: Tx, conversation: Conversation, by: Holder, actor: Actor, trigger: str = "barge_in") -> Claimed:
    if conversation.holder == by:
        # Asked again, from another tab or after a crash: what is still on its way counts all the same.
        return Claimed(conversation, _on_their_way(tx, conversation.id))
    if planted("unconditional_claim") and conversation.state is State.HUMAN:
        conversation = replace(conversation, state=State.WAITING, holder=None)
    moved = rules.claim(
        conversation, handoffs.open_of(tx, conversation.handoff_id), by=by, handoff_id=tx.new_id("h"),
        now=tx.now, trigger=trigger,
    )  # fmt: skip
    in_flight = _on_their_way(tx, conversation.id)
    return Claimed(save_move(tx, moved, actor, workspaces.policy(tx)), in_flight)


def _on_their_way(tx: Tx, conversation_id: str) -> tuple[str, ...]:
    """What may still reach the customer after the claim: all of it is waited for, or named."""
    return tuple(withdraw_ai(tx, conversation_id) + _notices(tx, conversation_id) + _unconfirmed(tx, conversation_id))


def hand_back(tx: Tx, conversation_id: str, me: Me, text: str | None = None) -> str:
    """A teammate gives the voice back to the AI; the customer is told once."""
    require(me.role, Do.CONVERSE)
    conversation, policy = conversations.get(tx, conversation_id), workspaces.policy(tx)
    on_its_way = answers_on_their_way(tx, conversation_id, Author.TEAMMATE)
    moved = rules.hand_back(conversation, _record(tx, conversation), now=tx.now, on_its_way=on_its_way)
    notice(tx, save_move(tx, moved, me.actor, policy), policy, "handed_back", text=text)
    return conversation_id


def close(tx: Tx, conversation_id: str, me: Me, *, text: str | None = None, silent: bool = False) -> str:
    """Ends the conversation, with the closing message unless there is none or it is to be silent."""
    require(me.role, Do.CONVERSE)
    conversation, policy = conversations.get(tx, conversation_id), workspaces.policy(tx)
    handoff = handoffs.open_of(tx, conversation.handoff_id)
    moved = rules.close(conversation, handoff, now=tx.now)
    withdraw_ai(tx, conversation.id)
    saved = save_move(tx, moved, me.actor, policy)
    if text or (policy.closing_enabled and not silent):
        notice(tx, saved, policy, "closing", text=text)
    return conversation_id


def reopen(tx: Tx, conversation_id: str, me: Me) -> str:
    """Opens a closed conversation again, with the AI."""
    require(me.role, Do.CONVERSE)
    conversation = conversations.get(tx, conversation_id)
    save_move(tx, rules.reopen(conversation), me.actor, workspaces.policy(tx))
    return conversation_id


def transfer(tx: Tx, conversation_id: str, me: Me, reason: str) -> str:
    """Puts a held conversation back among the waiting."""
    require(me.role, Do.CONVERSE)
    conversation = conversations.get(tx, conversation_id)
    moved = rules.transfer(conversation, _record(tx, conversation), reason=reason, now=tx.now)
    save_move(tx, moved, me.actor, workspaces.policy(tx))
    return conversation_id


def _record(tx: Tx, conversation: Conversation) -> Handoff:
    """The open handoff of a conversation that waits or is held: there is always one."""
    found = handoffs.open_of(tx, conversation.handoff_id)
    if found is None and conversation.state in (State.WAITING, State.HUMAN):
        raise RuntimeError(f"conversation {conversation.id} is {conversation.state} without an open handoff")
    return found or Handoff("", conversation.id, rules.Status.PENDING, "", "", "", tx.now)


def withdraw_ai(tx: Tx, conversation_id: str) -> list[str]:
    """Calls back what the AI has queued; gives the messages that were already being sent."""
    in_flight = []
    for delivery in deliveries.pending_of(tx, conversation_id, Author.AI):
        if delivery["status"] == "sending":
            in_flight.append(delivery["message_id"])
        elif not planted("no_fence_at_send"):
            deliveries.change(tx, delivery["id"], status="cancelled")
            messages.change(tx, delivery["message_id"], status="cancelled")
            note_event(tx, conversation_id, "message.status", message_id=delivery["message_id"], status="cancelled")
    return in_flight


def answers_on_their_way(tx: Tx, conversation_id: str, *authors: Author) -> int:
    """The newest customer message that an answer still on its way covers: the AI must not answer it again."""
    pending = [
        d for a in authors or (Author.AI, Author.TEAMMATE) for d in deliveries.pending_of(tx, conversation_id, a)
    ]
    ids = [delivery["message_id"] for delivery in pending]
    return max((row["covers_seq"] or 0 for row in messages.rows(tx, ids).values()), default=0)


def _unconfirmed(tx: Tx, conversation_id: str) -> list[str]:
    """AI messages of the last minutes of which nobody knows whether the provider took them."""
    return [d["message_id"] for d in deliveries.unconfirmed_of(tx, conversation_id, Author.AI, UNCONFIRMED_MS)]


def _notices(tx: Tx, conversation_id: str) -> list[str]:
    """Notices still on their way: not the AI's, but the claim waits for them too, so that the person
    who takes over never speaks before "a person will answer you"."""
    return [d["message_id"] for d in deliveries.pending_of(tx, conversation_id, Author.SYSTEM)]
