"""Whatever customers, teammates, the AI, the provider and the clock do, in any order: the promises hold."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from typing import Any

from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Engine

from tests.actions.shop import FINAL, GIVE_UP, PASSING, SAY, UNCONFIRMED, Shop, open_shop
from warmline.actions import handoffs, sending, snapshots
from warmline.actions.phone import from_phone
from warmline.actions.replies import reply
from warmline.channel import Identity, Outcome, PhoneMessage
from warmline.domain.conversation import State
from warmline.domain.delivery import RANK, Status
from warmline.domain.errors import Refused
from warmline.store import conversations, events, tables
from warmline.store.transaction import Tx

OUTCOMES: Mapping[str, Outcome | None] = {
    "taken": None, "passing": PASSING, "final": FINAL, "unconfirmed": UNCONFIRMED,
}  # fmt: skip
STEPS = some.one_of(
    some.just(("rosa",)),
    some.just(("rosa",)),
    some.just(("reacts",)),
    some.tuples(some.just("ai"), some.sampled_from(["say", "give_up"])),
    some.tuples(some.sampled_from(["claim", "reply", "hand_back", "close"]), some.sampled_from(["Ana", "Ben"])),
    some.tuples(some.sampled_from(["ask", "reopen", "transfer", "note"])),
    some.tuples(some.just("start")),
    some.tuples(some.just("finish"), some.sampled_from(sorted(OUTCOMES))),
    some.tuples(
        some.just("report"), some.integers(0, 9),
        some.sampled_from([Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED]),
    ),
    some.tuples(some.just("later"), some.sampled_from([1, 31, 241, 601, 3601])),
    some.tuples(some.just("timers"), some.sampled_from(["say", "give_up", "silent"])),
    some.just(("alerted",)),
    some.just(("phone",)),
    some.just(("crash",)),
)  # fmt: skip
_numbers = count(1)


class Story:
    """One shop in which things happen, and everything that must hold after each of them."""

    def __init__(self, engine: Engine) -> None:
        self.shop = open_shop(engine, f"story{next(_numbers)}", _numbers)
        self.id = self.shop.rosa_writes()
        self.on_their_way: list[str] = []
        self.ranks: dict[str, int] = {}
        self.screen = Screen(self.shop)

    def happens(self, step: tuple[Any, ...]) -> None:
        with suppress(Refused):  # a refusal is an answer; what must hold, holds
            self._do(step)
        self.holds()

    def _do(self, step: tuple[Any, ...]) -> None:
        shop, id = self.shop, self.id
        match step:
            case ("rosa",):
                shop.rosa_writes()
            case ("reacts",):
                shop.rosa_writes("Unsupported message: reaction", wakes=False, kind="unsupported")
            case ("ai", how):
                shop.ai_turn(id, SAY if how == "say" else GIVE_UP)
            case ("claim" | "reply" | "hand_back" | "close" as deed, who):
                getattr(shop, deed)(id, shop.people[who])
            case ("ask",):
                shop.ask(id, shop.ana)
            case ("note",):
                shop.do(reply, id, shop.ben, "A note.", kind="note")
            case ("phone",):
                said = PhoneMessage(
                    f"wamid.phone.{next(_numbers)}", (Identity("phone", "15550001"),), "", "From my phone"
                )
                shop.do(from_phone, shop.channel, said)
            case ("reopen",):
                shop.do(handoffs.reopen, id, shop.ana)
            case ("transfer",):
                shop.do(handoffs.transfer, id, shop.ana, "for somebody else")
            case ("start",):
                self.on_their_way += shop.start_sending()
            case ("finish", how) if self.on_their_way:
                shop.finish(self.on_their_way.pop(0), OUTCOMES[how])
            case ("report", which, status):
                self._report(which, status)
            case ("later", seconds):
                shop.later(seconds)
            case ("timers", how):
                shop.fire_timers(ai={"say": SAY, "give_up": GIVE_UP, "silent": None}[how], hold_alerts=True)
            case ("alerted",):
                shop.alerted()
            case ("crash",):
                self._crash()

    def _report(self, which: int, status: Status) -> None:
        sent = [row for row in self.shop.messages(self.id, "ai", "teammate", "system") if row["status"] != "noted"]
        tried = [row for row in sent if row["status"] not in ("queued", "cancelled")]
        if tried:
            self.shop.report(tried[which % len(tried)]["id"], status)

    def _crash(self) -> None:
        """The senders die; another process finds what they left."""
        self.shop.later(sending.LEASE_MS / 1000 + 1)
        self.on_their_way.clear()
        for row in self.shop.rows(tables.deliveries):
            self.shop.do(sending.lost, row["id"])

    def holds(self) -> None:
        self._somebody_owes_what_is_unanswered()
        self._one_voice()
        self._statuses_only_rise()
        self._each_handoff_was_told_once()
        assert self.shop.do(events.first_break) is None
        self.screen.shows_what_a_fresh_fetch_would()

    def _somebody_owes_what_is_unanswered(self) -> None:
        shop, conversation = self.shop, self.shop.conversation(self.id)
        owed, timer = shop.obligation(self.id), shop.timer("owed", self.id)
        unanswered = [
            row for row in shop.messages(self.id, "customer")
            if row["kind"] == "text" and row["seq"] > conversation.answered_seq
        ]  # fmt: skip
        assert (owed is None) == (timer is None), "an obligation without its timer, or the other way round"
        if conversation.state is State.CLOSED:
            assert owed is None
        elif unanswered or conversation.state is State.WAITING:
            assert owed is not None, f"dead end: {len(unanswered)} unanswered and nobody owes it"
        if owed:
            kinds = {State.BOT: {"ai"}, State.WAITING: {"team", "teammate"}, State.HUMAN: {"teammate", "phone"}}
            assert owed["owner_kind"] in kinds[conversation.state]
        if owed and conversation.state is State.HUMAN:
            assert conversation.holder
            assert owed["owner_id"] == conversation.holder.id

    def _one_voice(self) -> None:
        shop, conversation = self.shop, self.shop.conversation(self.id)
        open_handoffs = [row for row in shop.rows(tables.handoffs) if row["ended_at"] is None]
        assert (conversation.holder is not None) == (conversation.state is State.HUMAN)
        assert len(open_handoffs) == (conversation.state in (State.WAITING, State.HUMAN))
        if conversation.state is not State.BOT:
            assert all(row["status"] != "queued" for row in shop.messages(self.id, "ai"))

    def _statuses_only_rise(self) -> None:
        for row in self.shop.rows(tables.deliveries):
            if row["status"] in ("queued", "sending"):  # a try that failed in passing is queued again
                assert self.ranks.get(row["id"], 0) <= RANK[Status.SENDING]
            rank = RANK[Status(row["status"])]
            assert rank >= self.ranks.get(row["id"], 0) or row["status"] == "queued"
            self.ranks[row["id"]] = rank

    def _each_handoff_was_told_once(self) -> None:
        told = [
            row["handoff_id"] for row in self.shop.messages(self.id, "system") if row["data"]["notice"] == "handoff"
        ]
        asked = [row["id"] for row in self.shop.rows(tables.handoffs) if row["trigger"] not in ("barge_in", "phone")]
        assert sorted(told) == sorted(asked)
        truths = [
            row["handoff_id"] for row in self.shop.messages(self.id, "system") if row["data"]["notice"] == "nobody"
        ]
        assert len(truths) == len(set(truths))


class Screen:
    """What an inbox shows: it fetched once and has applied every event since."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._seq = shop.do(events.latest)
        self._conversations, self._messages = self._fetched()

    def shows_what_a_fresh_fetch_would(self) -> None:
        for event in self._shop.do(_views_after, self._seq):
            self._seq = event["seq"]
            self._apply(self._conversations, event["conversation"], "version")
            self._apply(self._messages, event["message"], "event_seq")
        assert (self._conversations, self._messages) == self._fetched()

    def _apply(self, shown: dict[str, Any], new: dict[str, Any] | None, number: str) -> None:
        if new and new[number] >= shown.get(new["id"], new)[number]:
            shown[new["id"]] = _settled(new)

    def _fetched(self) -> tuple[dict[str, Any], dict[str, Any]]:
        conversations, messages = self._shop.do(_everything)
        return {c["id"]: c for c in conversations}, {m["id"]: _settled(m) for m in messages}


def _settled(thing: dict[str, Any]) -> dict[str, Any]:
    """That a queued message is being sent at this very moment is not told by an event."""
    return thing | ({"status": "queued"} if thing.get("status") == "sending" else {})


def _views_after(tx: Tx, seq: int) -> list[dict[str, Any]]:
    return snapshots.event_views(tx, events.after(tx, seq, 1000))


def _everything(tx: Tx) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    listed = conversations.listed(tx, state=None, holder=None, after=None, limit=200)
    rows = tx.all(tables.messages.select().where(tables.messages.c.workspace_id == tx.workspace))
    return snapshots.of_rows(tx, listed), [snapshots.message_view(row) for row in rows]


def lived(story: Story, steps: list[tuple[Any, ...]]) -> None:
    story.holds()
    for step in steps:
        story.happens(step)


@given(some.lists(STEPS, min_size=1, max_size=25))
def test_nobody_is_forgotten_and_there_is_one_voice(memory: Engine, steps: list[tuple[Any, ...]]) -> None:
    lived(Story(memory), steps)


def test_the_story_notices_a_forgotten_customer(memory: Engine) -> None:
    story = Story(memory)
    story.shop.do(_forget_obligations)

    assert _fails(story.holds)


def test_the_story_notices_a_change_that_no_event_tells_of(memory: Engine) -> None:
    story = Story(memory)
    story.shop.do(lambda tx: tx.update(tables.conversations, {"unanswered": 9}, id=story.id))

    assert _fails(story.screen.shows_what_a_fresh_fetch_would)


def _forget_obligations(tx: Tx) -> None:
    tx.run(tables.obligations.delete().where(tables.obligations.c.workspace_id == tx.workspace))


def _fails(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return True
    return False
