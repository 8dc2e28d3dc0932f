"""From the moment a person has the conversation, nothing of the AI's goes out any more."""

import pytest

from tests.actions.shop import GIVE_UP, PASSING, SAY, UNCONFIRMED, Shop, open_shop
from warmline.actions import replies
from warmline.actions.answers import save_draft
from warmline.domain.conversation import Holder, State
from warmline.domain.errors import AlreadyClaimed, NotAllowed, NotFound, WrongState
from warmline.store import tables


def test_a_draft_is_dropped_when_a_teammate_steps_in_meanwhile(shop: Shop) -> None:
    id = shop.rosa_writes()
    turn = shop.ai_looks(id)
    shop.claim(id, shop.ana)

    assert turn is not None
    assert not shop.do(save_draft, turn, SAY, 5)
    assert shop.messages(id, "ai") == []


def test_a_draft_is_dropped_even_after_the_conversation_came_back(shop: Shop) -> None:
    id = shop.rosa_writes()
    turn = shop.ai_looks(id)
    shop.claim(id, shop.ana)
    shop.hand_back(id, shop.ana)

    assert turn is not None
    assert not shop.do(save_draft, turn, SAY, 5)


def test_a_draft_is_dropped_when_the_customer_wrote_again_meanwhile(shop: Shop) -> None:
    id = shop.rosa_writes("When do you open?")
    turn = shop.ai_looks(id)
    shop.rosa_writes("No, wait: where are you?")

    assert turn is not None
    assert not shop.do(save_draft, turn, SAY, 5)
    assert shop.timer("ai_turn", id) is not None, "the AI looks again at both messages"


def test_a_request_for_a_person_is_not_made_twice_by_a_late_draft(shop: Shop) -> None:
    id = shop.rosa_writes()
    turn = shop.ai_looks(id)
    shop.ask(id, shop.ana)

    assert turn is not None
    assert not shop.do(save_draft, turn, GIVE_UP, 5)
    assert len(shop.rows(tables.handoffs)) == 1


def test_a_claim_calls_back_what_the_ai_has_queued(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)

    claimed = shop.claim(id, shop.ana)

    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]
    assert shop.send_all() == 0
    assert claimed.in_flight == ()


def test_a_claim_names_what_the_ai_is_sending_at_that_moment(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    [delivery] = shop.start_sending()

    claimed = shop.claim(id, shop.ana)

    assert list(claimed.in_flight) == [row["id"] for row in shop.messages(id, "ai")]
    shop.finish(delivery)
    assert [row["status"] for row in shop.messages(id, "ai")] == ["sent"]


def test_a_send_that_starts_after_the_epoch_moved_is_refused(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.do(_set_epoch, id, 7)  # as if another process had moved it between the lease and the start

    assert shop.start_sending() == []
    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]


def _set_epoch(tx, id: str, epoch: int) -> None:  # type: ignore[no-untyped-def]
    tx.update(tables.conversations, {"epoch": epoch}, id=id)


def test_the_persons_own_messages_are_not_fenced(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.do(_set_epoch, id, 9)

    assert shop.send_all() == 1


@pytest.mark.parametrize("move", ["ask", "close"])
def test_every_move_away_from_the_ai_calls_its_queue_back(shop: Shop, move: str) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)

    getattr(shop, move)(id, shop.ana)

    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]


def test_while_a_person_has_it_the_ai_takes_no_turn(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.rosa_writes("Hello?")

    assert shop.ai_looks(id) is None
    assert shop.timer("ai_turn", id) is None


def test_the_first_to_claim_gets_it_and_the_second_is_told_who(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.claim(id, shop.ana)

    with pytest.raises(AlreadyClaimed) as refused:
        shop.claim(id, shop.ben)

    assert refused.value.more["holder"] == Holder("teammate", shop.ana.id)
    assert shop.conversation(id).holder == Holder("teammate", shop.ana.id)


def test_claiming_what_is_mine_already_changes_nothing(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    before = shop.conversation(id), len(shop.events())

    shop.claim(id, shop.ana)

    assert (shop.conversation(id), len(shop.events())) == before


def test_a_reply_to_a_waiting_customer_is_a_claim(shop: Shop) -> None:
    id = shop.rosa_waits()

    shop.reply(id, shop.ben)

    conversation = shop.conversation(id)
    assert (conversation.state, conversation.holder) == (State.HUMAN, Holder("teammate", shop.ben.id))
    assert shop.handoff(id).claimed_at == shop.now


def test_a_reply_in_the_ais_conversation_takes_it_over(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)

    shop.reply(id, shop.ben)

    assert shop.handoff(id).trigger == "barge_in"
    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]


def test_a_reply_in_a_colleagues_conversation_is_refused(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)

    with pytest.raises(AlreadyClaimed):
        shop.reply(id, shop.ben)

    assert shop.messages(id, "teammate") == []


def test_a_note_is_for_the_team_and_claims_nothing(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)

    shop.do(replies.reply, id, shop.ben, "She is a regular.", kind="note")

    assert shop.conversation(id).holder == Holder("teammate", shop.ana.id)
    assert shop.send_all() == 0
    assert shop.messages(id)[-1]["status"] == "noted"


def test_nobody_replies_into_a_closed_conversation(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.close(id, shop.ana)

    with pytest.raises(WrongState, match="closed"):
        shop.reply(id, shop.ana)


def test_the_same_client_id_gives_the_first_message_again(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)

    first = shop.reply(id, shop.ana, client_id="tab-1")
    again = shop.reply(id, shop.ana, client_id="tab-1")

    assert first == again
    assert len(shop.messages(id, "teammate")) == 1


@pytest.mark.parametrize("deed", ["claim", "reply", "hand_back", "close", "ask"])
def test_a_viewer_only_looks(shop: Shop, deed: str) -> None:
    id = shop.rosa_waits()
    before = shop.conversation(id)

    with pytest.raises(NotAllowed):
        getattr(shop, deed)(id, shop.vik)

    assert shop.conversation(id) == before


@pytest.mark.parametrize("deed", ["claim", "reply", "hand_back", "close", "ask"])
def test_what_belongs_to_another_workspace_is_not_there(shop: Shop, deed: str) -> None:
    elsewhere = open_shop(shop.engine, "elsewhere", shop.numbers)
    id = shop.rosa_waits()

    with pytest.raises(NotFound):
        getattr(elsewhere, deed)(id, elsewhere.ana)


def test_two_ways_to_hand_off_at_once_make_one_handoff_and_one_notice(shop: Shop) -> None:
    id = shop.rosa_writes("Can I talk to someone?")
    shop.ai_turn(id, GIVE_UP)

    with pytest.raises(WrongState):
        shop.ask(id, shop.ana)

    assert len(shop.rows(tables.handoffs)) == 1
    assert shop.notices(id) == ["handoff"]


def test_an_unconfirmed_ai_message_is_never_sent_again(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.send_all(UNCONFIRMED)
    shop.later(3600)

    assert shop.start_sending() == []
    assert [row["status"] for row in shop.messages(id, "ai")] == ["unknown"]


def test_what_could_not_be_sent_before_a_takeover_is_not_tried_again(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    [delivery] = shop.start_sending()
    shop.claim(id, shop.ana)

    shop.finish(delivery, PASSING)

    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]
