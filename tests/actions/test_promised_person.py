"""A customer who was promised a person is owed that person's words, not only their taking the conversation."""

from tests.actions.shop import SAY, Shop
from warmline.actions import waiting


def a_person_was_promised_with_nothing_unanswered(shop: Shop) -> str:
    id = shop.rosa_writes("What are your hours?")
    shop.ai_turn(id, SAY)
    shop.send_all()
    assert shop.conversation(id).unanswered == 0
    return shop.ask(id, shop.ben)


def test_taking_it_over_is_not_yet_an_answer(shop: Shop) -> None:
    id = a_person_was_promised_with_nothing_unanswered(shop)

    shop.claim(id, shop.ana)

    owed = shop.obligation(id)
    assert owed is not None
    assert owed["owner_id"] == shop.ana.id
    assert shop.timer("owed", id) is not None


def test_a_teammate_who_took_it_and_says_nothing_is_overdue(shop: Shop) -> None:
    id = a_person_was_promised_with_nothing_unanswered(shop)
    shop.claim(id, shop.ana)

    shop.later(601)
    shop.do(waiting.owed, id)

    assert "obligation.overdue" in shop.events(id)


def test_the_first_words_of_the_person_fulfil_it(shop: Shop) -> None:
    id = a_person_was_promised_with_nothing_unanswered(shop)
    shop.claim(id, shop.ana)

    shop.reply(id, shop.ana)
    shop.send_all()

    assert shop.obligation(id) is None
    assert shop.timer("owed", id) is None


def test_stepping_in_by_oneself_promises_nothing(shop: Shop) -> None:
    id = shop.rosa_writes("What are your hours?")
    shop.ai_turn(id, SAY)
    shop.send_all()

    shop.claim(id, shop.ana)

    assert shop.obligation(id) is None
