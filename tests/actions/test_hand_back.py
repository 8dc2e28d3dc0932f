"""After a hand-back: no circle of asking again at once, and still nobody left without an answer."""

from tests.actions.shop import GIVE_UP, SAY, UNCONFIRMED, Shop
from warmline.domain.conversation import State


def rosa_is_handed_back_unanswered(shop: Shop) -> str:
    id = shop.rosa_waits()
    shop.claim(id, shop.ana)
    return shop.hand_back(id, shop.ana)


def test_the_ai_does_not_call_the_team_again_at_once_for_what_it_was_handed(shop: Shop) -> None:
    id = rosa_is_handed_back_unanswered(shop)

    shop.ai_turn(id, GIVE_UP)

    assert shop.conversation_of().state is State.BOT


def test_but_the_answer_stays_owed_and_a_person_is_asked_when_none_came(shop: Shop) -> None:
    id = rosa_is_handed_back_unanswered(shop)
    shop.ai_turn(id, GIVE_UP)
    assert shop.obligation(id) is not None

    shop.later(601)
    shop.fire_timers()

    assert shop.conversation_of().state is State.WAITING


def test_what_the_customer_writes_after_the_hand_back_can_bring_a_person_at_once(shop: Shop) -> None:
    id = rosa_is_handed_back_unanswered(shop)
    shop.rosa_writes("No, really: a person!")

    shop.ai_turn(id, GIVE_UP)

    assert shop.conversation_of().state is State.WAITING


def test_a_second_claim_by_the_same_teammate_names_what_is_still_on_its_way(shop: Shop) -> None:
    shop.rosa_writes("What are your hours?")
    id = shop.conversation_of().id
    shop.ai_turn(id, SAY)
    shop.start_sending()
    first = shop.claim(id, shop.ana)

    again = shop.claim(id, shop.ana)

    assert again.in_flight == first.in_flight != ()


def test_a_claim_names_an_ai_message_that_nobody_confirmed(shop: Shop) -> None:
    shop.rosa_writes("What are your hours?")
    id = shop.conversation_of().id
    shop.ai_turn(id, SAY)
    shop.send_all(UNCONFIRMED)

    claimed = shop.claim(id, shop.ana)

    assert len(claimed.in_flight) == 1
