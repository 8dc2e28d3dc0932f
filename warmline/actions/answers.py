"""The AI's turn: what it may look at, and keeping its draft only if it still has the voice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from warmline.actions.handoffs import request_in
from warmline.actions.moves import note_event
from warmline.actions.outgoing import ai_actor, post
from warmline.domain.conversation import Author, Conversation, Holder
from warmline.domain.handoff import Request, ai_may_speak, draft_is_current
from warmline.domain.policy import Policy
from warmline.plants import planted
from warmline.responder import Draft, HandOff, Say
from warmline.store import conversations, customers, messages, obligations, timers, workspaces
from warmline.store.transaction import Tx


@dataclass(frozen=True, slots=True)
class TurnContext:
    """What the AI's turn starts from. The draft must carry `epoch` and `seen_seq` when it comes back."""

    conversation_id: str
    epoch: int
    seen_seq: int
    lines: tuple[str, ...]
    """What to answer, oldest first: the customer's messages that no answer addresses yet. Those that were
    there when a person handed back are left out as soon as there are newer ones."""
    kinds: frozenset[str]
    first_at: int
    language: str | None
    policy: Policy
    channel_id: str
    last_provider_id: str | None
    knowledge_version: int


def context(tx: Tx, conversation_id: str) -> TurnContext | None:
    """The turn to be taken now, or None when it is not the AI's, or nothing is unanswered."""
    conversation = conversations.get(tx, conversation_id)
    if not ai_may_speak(conversation):
        return None
    lines = messages.from_customer_after(tx, conversation_id, conversation.addressed_seq)
    if not lines:
        return None
    lines = [row for row in lines if row["seq"] > conversation.returned_seq] or lines
    customer = customers.get(tx, conversation.customer_id)
    return TurnContext(
        conversation_id, conversation.epoch, conversation.last_customer_seq,
        tuple(row["text"] for row in lines if row["kind"] == "text"),
        frozenset(row["kind"] for row in lines), lines[0]["created_at"],
        customer["language"] if customer else None,
        workspaces.policy(tx), conversation.channel_id, lines[-1]["provider_id"],
        workspaces.get(tx)["knowledge_version"],
    )  # fmt: skip


def save_draft(tx: Tx, turn: TurnContext, draft: Draft, took_ms: int) -> bool:
    """Keeps the draft if nobody took over and the customer wrote nothing new meanwhile; else drops it."""
    conversation = conversations.get(tx, turn.conversation_id)
    if not draft_is_current(conversation, turn.epoch, turn.seen_seq) and not planted("no_fence_at_save"):
        return False
    actor = ai_actor(turn.policy)
    told = _told(draft, took_ms)
    if isinstance(draft.move, HandOff) and turn.seen_seq <= conversation.returned_seq:
        told |= {"decision": "stay_silent", "why": f"{draft.why}; but a person has just handed back"}
    note_event(tx, conversation.id, "ai.turn", actor, **told)
    match draft.move:
        case Say(text, sources):
            shown = [{"entry_id": s.entry_id, "title": s.title, "heading": s.heading, "url": s.url} for s in sources]
            data = {"sources": shown, "covers_seq": turn.seen_seq}
            post(tx, conversation, actor, Author.AI, text, data=data, covers_seq=turn.seen_seq)
        case HandOff() if turn.seen_seq <= conversation.returned_seq:
            # Whoever handed back had read all of this, and the customer was told: asking again at once would
            # only send them round in a circle.
            _let_rest(tx, conversation, turn.policy)
        case HandOff(trigger, reason, topic, evidence):
            what = Request(trigger, reason, topic, evidence, _summary(turn.lines), asked_at=turn.first_at)
            request_in(tx, conversation, what, actor, turn.policy)
    return True


def _let_rest(tx: Tx, conversation: Conversation, policy: Policy) -> None:
    """The AI leaves it at that. The answer stays owed, by the team: if none came within the time that a
    teammate has for one, a person is asked again."""
    conversations.save(tx, replace(conversation, addressed_seq=conversation.last_customer_seq))
    due_at = tx.now + 1000 * policy.reply_limit_s
    obligations.reassign(tx, conversation.id, Holder("team"), due_at)
    timers.put(tx, "owed", conversation.id, due_at, conversation_id=conversation.id)


def give_up(tx: Tx, conversation: Conversation, reason: str, policy: Policy) -> None:
    """The AI cannot: a person is asked instead."""
    lines = messages.from_customer_after(tx, conversation.id, conversation.answered_seq)
    texts = [row["text"] for row in lines]
    what = Request("model_failure", reason, topic(texts), texts[-1] if texts else "", _summary(texts))
    request_in(tx, conversation, what, ai_actor(policy), policy)


def topic(lines: Sequence[str], limit: int = 80) -> str:
    """What it is about, in the customer's own words: the longest of the latest lines, cut."""
    text = max(lines[-5:], key=len, default="").strip().replace("\n", " ")
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _summary(lines: Sequence[str], limit: int = 600) -> str:
    return "\n".join(lines)[-limit:]


def _told(draft: Draft, took_ms: int) -> dict[str, Any]:
    return {
        "decision": "say" if isinstance(draft.move, Say) else "hand_off",
        "why": draft.why,
        "took_ms": took_ms,
        "tool_calls": [{"name": c.name, "arguments": dict(c.arguments), "result": c.result} for c in draft.tool_calls],
    }
