"""The AI's turn: first the triggers that need no model, then the responder."""

import asyncio
import os
import random
import time
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import structlog

from warmline.actions import answers
from warmline.actions.answers import TurnContext
from warmline.actions.connected import Connector
from warmline.domain.knowledge import KnowledgeBase
from warmline.domain.phrases import phrase
from warmline.plants import planted
from warmline.responder import Draft, HandOff, Question, Responder, Say
from warmline.store import channels, conversations, timers
from warmline.store.database import Database
from warmline.store.transaction import Tx
from warmline.trigger import Finding, Trigger, Turn

log = structlog.get_logger(__name__)
THINKING_S = 25.0
SHOWN_AT_ONCE = 8
"""Courtesy calls on their way; when there are more, customers get their answers sooner instead."""


class Shelf(Protocol):
    async def of(self, workspace: str) -> KnowledgeBase: ...


class TurnTaker:
    """Takes one turn per due timer; the draft is kept only if the AI still has the voice."""

    def __init__(
        self,
        db: Database,
        connector: Connector,
        shelf: Shelf,
        triggers: Sequence[Trigger],
        responder: Responder,
    ) -> None:
        self._db = db
        self._connector = connector
        self._shelf = shelf
        self._triggers = triggers
        self._responder = responder
        self._showing = 0

    async def take(self, timer: Mapping[str, Any]) -> None:
        workspace, started = timer["workspace_id"], time.monotonic()
        turn = await self._db.read(workspace, answers.context, timer["key"])
        if turn is None:
            await self._db.change_later(workspace, timers.finish, timer)
            return
        courtesy = asyncio.create_task(self._show_reading(workspace, turn))
        draft = await self._draft(workspace, turn)
        took_ms = round(1000 * (time.monotonic() - started))
        await self._db.change_later(workspace, _kept, timer, turn, draft, took_ms)
        await courtesy

    async def _draft(self, workspace: str, turn: TurnContext) -> Draft:
        try:
            async with asyncio.timeout(THINKING_S):
                await asyncio.sleep(_test_delay_s())
                return await self._think(workspace, turn)
        except Exception as error:
            log.exception("turn_failed", conversation=turn.conversation_id, error=repr(error))
            return Draft(HandOff("model_failure", "the assistant failed", evidence=""), f"failed: {error!r}")

    async def _think(self, workspace: str, turn: TurnContext) -> Draft:
        text = "\n".join(turn.lines)
        if turn.kinds == {"welcome"}:
            return Draft(Say(phrase("greeting", turn.language, turn.policy.words)), "the customer opened the chat")
        if not text.strip():
            return Draft(HandOff("unsupported", "sent something the assistant cannot read"), "nothing to read")
        asked = Turn(text, turn.language, turn.policy.keywords)
        if finding := next((f for t in self._triggers if (f := t.check(asked))), None):
            return _asked_for(finding, turn)
        knowledge = await self._shelf.of(workspace)
        draft = await self._responder.respond(Question(text, turn.language, knowledge, turn.policy.words))
        return _with_topic(draft, turn)

    async def _show_reading(self, workspace: str, turn: TurnContext) -> None:
        """The customer sees that it was read and that an answer is coming."""
        if turn.last_provider_id is None or self._showing >= SHOWN_AT_ONCE:
            return
        self._showing += 1
        row = await self._db.read(workspace, channels.get, turn.channel_id)
        try:
            await self._connector.channel(row).mark_read(turn.last_provider_id, typing=True)
        except Exception as error:
            log.warning("mark_read_failed", channel=turn.channel_id, error=repr(error))
        finally:
            self._showing -= 1


def _kept(tx: Tx, timer: Mapping[str, Any], turn: TurnContext, draft: Draft, took_ms: int) -> bool:
    """The draft and the timer's end, together; a timer set anew means the customer wrote again."""
    if not timers.finish(tx, timer) and not planted("no_fence_at_save"):
        return False
    return answers.save_draft(tx, turn, draft, took_ms)


def _asked_for(finding: Finding, turn: TurnContext) -> Draft:
    move = HandOff(finding.trigger, finding.reason, answers.topic(turn.lines), finding.evidence)
    return Draft(move, f"{finding.reason}: “{finding.evidence}”")


def _with_topic(draft: Draft, turn: TurnContext) -> Draft:
    match draft.move:
        case HandOff(trigger, reason, "", evidence):
            return Draft(HandOff(trigger, reason, answers.topic(turn.lines), evidence), draft.why, draft.tool_calls)
    return draft


def fail_turn(tx: Tx, timer: Mapping[str, Any]) -> None:
    """A turn that cannot be taken at all ends with a person, never in silence."""
    conversation = conversations.get(tx, timer["key"])
    context = answers.context(tx, conversation.id)
    if timers.finish(tx, timer) and context:
        answers.give_up(tx, conversation, "the assistant failed", context.policy)


def _test_delay_s() -> float:
    """In tests the AI can be made slow, so that takeovers meet it thinking."""
    if os.environ.get("WARMLINE_TEST_MODE") != "1":
        return 0.0
    low, _, high = os.environ.get("WARMLINE_TEST_AI_DELAY_MS", "0-0").partition("-")
    return random.uniform(float(low), float(high or low)) / 1000  # noqa: S311
