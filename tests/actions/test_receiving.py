"""A customer writes: stored once, in order, and somebody owes the answer from that moment on."""

import pytest

from tests.actions.shop import GIVE_UP, SAY, Shop
from warmline.actions.answers import save_draft
from warmline.actions.receive import receive
from warmline.channel import Identity, Incoming
from warmline.domain.conversation import State


def test_a_message_is_stored_once_by_the_providers_id(shop: Shop) -> None:
    id = shop.rosa_writes("Hello", id="wamid.1")
    shop.rosa_writes("Hello", id="wamid.1")

    assert len(shop.messages(id)) == 1
    assert shop.conversation(id).unanswered == 1


def test_a_repeated_message_is_told_from_a_new_one(shop: Shop) -> None:
    rosa = (Identity("phone", "15550001"),)

    first = shop.do(receive, shop.channel, Incoming("wamid.1", rosa, "Rosa", "Hello"))
    again = shop.do(receive, shop.channel, Incoming("wamid.1", rosa, "Rosa", "Hello"))

    assert first is not None
    assert again is None


def test_the_same_words_twice_are_two_messages(shop: Shop) -> None:
    id = shop.rosa_writes("Hello")
    shop.rosa_writes("Hello")

    assert len(shop.messages(id)) == 2


def test_a_new_customer_begins_with_the_ai_who_owes_the_answer(shop: Shop) -> None:
    id = shop.rosa_writes()

    owed, conversation = shop.obligation(id), shop.conversation(id)
    assert conversation.state is State.BOT
    assert owed is not None
    assert (owed["owner_kind"], owed["from_seq"], owed["to_seq"]) == ("ai", 1, 1)
    assert owed["due_at"] == shop.now + 30_000
    assert shop.timer("owed", id) is not None


def test_the_ai_waits_a_moment_for_the_rest_of_a_burst(shop: Shop) -> None:
    id = shop.rosa_writes("When")
    shop.later(0.3)
    shop.rosa_writes("do you open?")

    timer = shop.timer("ai_turn", id)
    assert timer is not None
    assert timer["due_at"] == shop.now + 500
    turn = shop.ai_looks(id)
    assert turn is not None
    assert turn.lines == ("When", "do you open?")


def test_writing_more_does_not_give_the_ai_more_time(shop: Shop) -> None:
    id = shop.rosa_writes()
    first = shop.obligation(id)
    shop.later(20)

    shop.rosa_writes()

    second = shop.obligation(id)
    assert first is not None
    assert second is not None
    assert second["due_at"] == first["due_at"]
    assert second["to_seq"] == 2


def test_while_a_person_has_it_the_person_owes_the_answer(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.send_all()

    shop.rosa_writes("And on Sundays?")

    owed = shop.obligation(id)
    assert owed is not None
    assert (owed["owner_kind"], owed["owner_id"]) == ("teammate", shop.ana.id)
    assert shop.timer("ai_turn", id) is None


def test_one_customer_has_one_conversation_per_channel(shop: Shop) -> None:
    rosa = shop.rosa_writes()
    tom = shop.rosa_writes(who="15550002")

    assert shop.rosa_writes() == rosa
    assert tom != rosa


def test_all_identities_of_a_message_lead_to_the_same_customer(shop: Shop) -> None:
    phone, user = Identity("phone", "15550001"), Identity("whatsapp_user", "US.123")
    shop.do(receive, shop.channel, Incoming("wamid.1", (user, phone), "Rosa", "both"))
    shop.do(receive, shop.channel, Incoming("wamid.2", (phone,), "Rosa", "phone only"))
    shop.do(receive, shop.channel, Incoming("wamid.3", (user,), "Rosa", "user only"))

    id = shop.conversation_of("US.123").id
    assert [row["text"] for row in shop.messages(id)] == ["both", "phone only", "user only"]


def test_a_customer_without_a_name_is_called_by_the_number(shop: Shop) -> None:
    shop.do(receive, shop.channel, Incoming("wamid.1", (Identity("phone", "15550001"),), "", "Hello"))

    assert shop.snapshot(shop.conversation_of().id)["customer"]["name"] == "+15550001"


def test_a_customer_who_changes_their_name_is_called_by_the_new_one(shop: Shop) -> None:
    id = shop.rosa_writes()
    rosa = (Identity("phone", "15550001"),)

    shop.do(receive, shop.channel, Incoming("wamid.9", rosa, "Rosa Lopez", "Hello"))

    assert shop.snapshot(id)["customer"]["name"] == "Rosa Lopez"


def test_the_customers_own_clock_opens_the_window_but_never_later_than_ours(shop: Shop) -> None:
    rosa, hour = (Identity("phone", "15550001"),), 3_600_000
    shop.do(receive, shop.channel, Incoming("wamid.1", rosa, "Rosa", "sent before", at=shop.now - hour))
    early = shop.conversation_of()
    shop.do(receive, shop.channel, Incoming("wamid.2", rosa, "Rosa", "from the future", at=shop.now + 99 * hour))

    assert early.last_customer_at == shop.now - hour
    assert shop.conversation_of().last_customer_at == shop.now


def test_an_endless_text_is_cut_for_the_thread(shop: Shop) -> None:
    id = shop.rosa_writes("x" * 100_001)

    assert len(shop.messages(id)[0]["text"]) == 100_000


def test_writing_again_reopens_a_closed_conversation_with_the_ai(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.close(id, shop.ana)

    shop.rosa_writes("One more thing")

    conversation = shop.conversation(id)
    assert (conversation.state, conversation.unanswered) == (State.BOT, 1)
    assert "conversation.reopened" in shop.events(id)
    assert shop.ai_turn(id)


def test_a_workspace_may_want_a_person_for_whoever_comes_back(shop: Shop) -> None:
    shop.settings(reopen_to="waiting")
    id = shop.rosa_is_with(shop.ana)
    shop.close(id, shop.ana)

    shop.rosa_writes("One more thing")

    assert shop.conversation(id).state is State.WAITING
    assert shop.handoff(id).trigger == "reopened"
    owed = shop.obligation(id)
    assert owed is not None
    assert owed["owner_kind"] == "team"


def test_a_reaction_is_shown_but_nobody_owes_it_an_answer(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.send_all()

    shop.rosa_writes("Unsupported message: reaction", wakes=False, kind="unsupported")

    assert len(shop.messages(id, "customer")) == 2
    assert shop.obligation(id) is None
    assert shop.timer("owed", id) is None
    assert shop.conversation(id).unanswered == 0


def test_a_reaction_does_not_spoil_the_answer_that_is_being_drafted(shop: Shop) -> None:
    id = shop.rosa_writes()
    turn = shop.ai_looks(id)
    shop.rosa_writes("Unsupported message: reaction", wakes=False, kind="unsupported")

    assert turn is not None
    assert shop.do(save_draft, turn, SAY, 5)
    shop.send_all()
    assert shop.conversation(id).unanswered == 0
    assert shop.obligation(id) is None


def test_a_reaction_to_the_goodbye_does_not_reopen_the_conversation(shop: Shop) -> None:
    shop.settings(reopen_to="waiting")
    id = shop.rosa_is_with(shop.ana)
    shop.close(id, shop.ana)

    shop.rosa_writes("Unsupported message: reaction", wakes=False, kind="unsupported")

    assert shop.conversation(id).state is State.CLOSED


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_message_is_stored_like_any_other(shop: Shop, text: str) -> None:
    id = shop.rosa_writes(text)

    assert [row["text"] for row in shop.messages(id)] == [text]
    assert shop.ai_turn(id, GIVE_UP)
