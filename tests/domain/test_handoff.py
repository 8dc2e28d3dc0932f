"""The moves: which are legal, what each leaves behind, and that there is always one voice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.moves import ANA, BEN, START, World, in_state, moved, new_conversation
from warmline.domain.conversation import Holder, State, owes
from warmline.domain.errors import AlreadyClaimed, Conflict, WrongState
from warmline.domain.handoff import EVENT_OF, MOVES, PLAIN, Status, ai_may_speak, claim, close, draft_is_current

LEGAL = [(move, state) for move, (allowed, _) in MOVES.items() for state in sorted(allowed)]
ILLEGAL = [(move, state) for move, (allowed, _) in MOVES.items() for state in State if state not in allowed]


@pytest.mark.parametrize(("move", "state"), LEGAL)
def test_a_legal_move_leads_where_the_table_says(move: str, state: State) -> None:
    before = in_state(state)

    after = moved(before, move)

    assert after.conversation.state is MOVES[move][1]
    assert after.conversation.epoch == before.conversation.epoch + 1


@pytest.mark.parametrize(("move", "state"), ILLEGAL)
def test_an_illegal_move_is_refused_in_plain_words(move: str, state: State) -> None:
    by = BEN  # Ana is the holder wherever there is one

    with pytest.raises(Conflict) as refused:
        moved(in_state(state), move, by=by)

    assert refused.value.detail
    assert refused.value.remedy


def test_the_table_has_both_kinds_to_test() -> None:
    assert len(LEGAL) == 10
    assert len(ILLEGAL) == 14


def test_a_refused_move_says_which_state_it_is_in() -> None:
    with pytest.raises(WrongState) as refused:
        moved(in_state(State.CLOSED), "request")

    assert "This conversation is closed" in refused.value.detail
    assert PLAIN[State.BOT] in refused.value.detail
    assert refused.value.more["state"] == "closed"


def test_every_move_has_its_event_and_every_state_its_words() -> None:
    assert EVENT_OF.keys() == MOVES.keys()
    assert PLAIN.keys() == set(State)


@given(some.lists(some.tuples(some.sampled_from(sorted(MOVES)), some.sampled_from([ANA, BEN])), max_size=25))
def test_whatever_happens_there_is_one_voice_at_a_time(steps: list[tuple[str, Holder]]) -> None:
    world = World(new_conversation())
    for move, by in steps:
        before = world
        try:
            world = moved(world, move, by=by)
        except Conflict:
            assert before.conversation.state not in MOVES[move][0]
            continue
        assert world.conversation.epoch > before.conversation.epoch
        assert_one_voice(world)


def assert_one_voice(world: World) -> None:
    conversation, open_handoff = world.conversation, world.open_handoff
    assert ai_may_speak(conversation) == (conversation.state is State.BOT)
    assert (conversation.holder is not None) == (conversation.state is State.HUMAN)
    assert (open_handoff is not None) == (conversation.state in (State.WAITING, State.HUMAN))
    assert (conversation.waiting_since is not None) == (conversation.state is State.WAITING)
    assert (conversation.closed_at is not None) == (conversation.state is State.CLOSED)
    if open_handoff:
        assert conversation.handoff_id == open_handoff.id
        status = Status.PENDING if conversation.state is State.WAITING else Status.IN_PROGRESS
        assert open_handoff.status is status
    if world.handoff:
        assert_times_are_in_order(world)


def assert_times_are_in_order(world: World) -> None:
    handoff = world.handoff
    assert handoff is not None
    times = [handoff.asked_at, handoff.requested_at, handoff.claimed_at, handoff.ended_at]
    known = [time for time in times if time is not None]
    assert known == sorted(known)
    assert known[-1] <= world.now
    assert (handoff.ended_at is not None) == (handoff.status in (Status.RESOLVED, Status.RETURNED))


def test_two_claim_at_once_and_the_second_is_told_who_won() -> None:
    world = moved(in_state(State.WAITING), "claim", by=ANA)

    with pytest.raises(AlreadyClaimed) as refused:
        moved(world, "claim", by=BEN)

    assert refused.value.more["holder"] == ANA


def test_a_claim_tells_how_long_the_customer_waited() -> None:
    waiting = in_state(State.WAITING)

    outcome = claim(waiting.conversation, waiting.handoff, by=ANA, handoff_id="h_9", now=waiting.now + 90_500)

    assert outcome.data["waited_s"] == 90.5
    assert outcome.data["handoff_id"] == "h_1"


def test_stepping_in_on_the_ai_opens_a_handoff_of_its_own() -> None:
    world = moved(in_state(State.BOT), "claim")

    assert world.handoff is not None
    assert (world.handoff.trigger, world.handoff.status) == ("barge_in", Status.IN_PROGRESS)
    assert world.conversation.handoff_id == world.handoff.id


def test_a_reply_from_the_phone_is_a_claim_by_the_phone() -> None:
    outcome = claim(new_conversation(), None, by=Holder("phone"), handoff_id="h_1", now=START, trigger="phone")

    assert outcome.conversation.holder == Holder("phone")
    assert outcome.handoff is not None
    assert outcome.handoff.trigger == "phone"


def test_a_second_claim_keeps_the_time_of_the_first() -> None:
    first = in_state(State.HUMAN)
    passed_on = moved(first, "transfer", wait=60_000)

    again = moved(passed_on, "claim", by=BEN, wait=60_000)

    assert first.handoff is not None
    assert again.handoff is not None
    assert again.handoff.claimed_at == first.handoff.claimed_at


def test_handing_back_lets_the_ai_see_again_what_is_unanswered() -> None:
    held = in_state(State.HUMAN)
    drafted = replace(held, conversation=replace(held.conversation, answered_seq=3, addressed_seq=7))

    back = moved(drafted, "hand_back")

    assert back.conversation.addressed_seq == 3


def test_closing_ends_what_was_owed() -> None:
    held = in_state(State.HUMAN)
    asked = replace(held.conversation, last_customer_seq=4, last_seq=5, unanswered=2)

    outcome = close(asked, held.open_handoff, now=held.now + 1)

    closed = outcome.conversation
    assert (closed.unanswered, closed.answered_seq, closed.addressed_seq) == (0, 4, 4)
    assert outcome.handoff is not None
    assert outcome.handoff.status is Status.RESOLVED


def test_closing_does_not_end_an_old_handoff_twice() -> None:
    back = moved(in_state(State.HUMAN), "hand_back")

    outcome = close(back.conversation, back.handoff, now=back.now + 1)

    assert outcome.handoff is None


def test_each_state_says_who_owes_the_answer() -> None:
    owed = {state: owes(in_state(state).conversation) for state in State}

    assert owed == {
        State.BOT: Holder("ai"), State.WAITING: Holder("team"), State.HUMAN: ANA, State.CLOSED: None,
    }  # fmt: skip


def test_a_draft_is_said_while_nothing_has_changed() -> None:
    asked = replace(new_conversation(), last_customer_seq=4)

    assert draft_is_current(asked, epoch=1, seen_seq=4)


@pytest.mark.parametrize(("epoch", "seen_seq"), [(1, 3), (0, 4), (2, 4)])
def test_a_draft_from_before_a_move_or_a_newer_message_is_void(epoch: int, seen_seq: int) -> None:
    asked = replace(new_conversation(), last_customer_seq=4)

    assert not draft_is_current(asked, epoch, seen_seq)


@pytest.mark.parametrize("state", [State.WAITING, State.HUMAN, State.CLOSED])
def test_no_draft_is_said_while_a_person_has_the_voice(state: State) -> None:
    conversation = in_state(state).conversation

    assert not draft_is_current(conversation, conversation.epoch, conversation.last_customer_seq)
