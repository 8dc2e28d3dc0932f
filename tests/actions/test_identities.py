"""One customer stays one, under whatever id they write; two stay two."""

import pytest

from tests.actions.shop import SAY, Shop, open_shop
from tests.channels.bodies import ROSA, arrives, body, contact, message, messages
from warmline.actions import answers
from warmline.actions.receive import receive
from warmline.channel import Identity, Incoming
from warmline.domain.conversation import Conversation, Holder, State
from warmline.domain.errors import NotFound
from warmline.store import tables


def writes(shop: Shop, user: str | None, phone: str | None = None, text: str = "hello", name: str = "Rosa") -> None:
    who = tuple(Identity(kind, value) for kind, value in (("whatsapp_user", user), ("phone", phone)) if value)
    shop.do(receive, shop.channel, Incoming(f"w.{next(shop.numbers)}", who, name, text, at=shop.now))


def rotates(shop: Shop, old: str = "US.1", new: str = "US.2") -> None:
    assert (
        arrives(shop, body("user_id_update", {"user_id_update": [{"user_id": {"previous": old, "current": new}}]}))
        is None
    )


def the_only(shop: Shop) -> Conversation:
    [row] = shop.rows(tables.conversations)
    assert len(shop.rows(tables.customers)) == 1
    return shop.conversation(row["id"])


@pytest.mark.parametrize("told", ["before", "after"])
def test_a_new_user_id_keeps_claim_handoff_and_history(shop: Shop, told: str) -> None:
    writes(shop, "US.1", text="one")
    id = shop.conversation_of("US.1").id
    shop.claim(id, shop.ana)
    handoff = shop.handoff(id)

    if told == "before":
        rotates(shop)
        writes(shop, "US.2", text="two")
    else:
        shop.later(1)
        writes(shop, "US.2", text="two")
        rotates(shop)

    assert the_only(shop).holder == Holder("teammate", shop.ana.id)
    assert shop.handoff(id).id == handoff.id
    assert [row["text"] for row in shop.messages(id, "customer")] == ["one", "two"]
    assert shop.conversation(id).unanswered == 2
    owed = shop.obligation(id)
    assert owed is not None
    assert (owed["owner_id"], owed["to_seq"]) == (shop.ana.id, shop.conversation(id).last_customer_seq)


def test_a_claim_made_under_the_new_id_is_kept_too(shop: Shop) -> None:
    writes(shop, "US.1", text="one")
    shop.later(1)
    writes(shop, "US.2", text="two")
    shop.claim(shop.conversation_of("US.2").id, shop.ben)

    rotates(shop)

    joined = the_only(shop)
    assert (joined.state, joined.holder) == (State.HUMAN, Holder("teammate", shop.ben.id))
    assert shop.handoff(joined.id).conversation_id == joined.id


def test_the_ai_does_not_speak_from_the_thread_that_was_merged(shop: Shop) -> None:
    writes(shop, "US.1")
    shop.claim(shop.conversation_of("US.1").id, shop.ana)
    shop.later(1)
    writes(shop, "US.2")
    turn = shop.ai_looks(shop.conversation_of("US.2").id)
    shop.ai_turn(shop.conversation_of("US.2").id)

    epochs = [row["epoch"] for row in shop.rows(tables.conversations)]
    rotates(shop)

    joined = the_only(shop)
    assert [row["status"] for row in shop.messages(joined.id, "ai")] == ["cancelled"]
    assert joined.epoch > max(epochs)
    assert shop.send_all() == 0
    assert turn is not None
    with pytest.raises(NotFound):
        shop.do(answers.save_draft, turn, SAY, 5)


def test_two_threads_with_the_ai_become_one_that_it_answers(shop: Shop) -> None:
    writes(shop, "US.1", text="one")
    shop.later(1)
    writes(shop, "US.2", text="two")
    rotates(shop)

    joined = the_only(shop)
    turn = shop.ai_looks(joined.id)
    assert turn is not None
    assert turn.lines == ("one", "two")
    assert shop.ai_turn(joined.id)
    shop.send_all()
    assert shop.conversation(joined.id).unanswered == 0


def test_a_user_id_told_before_anybody_wrote_is_remembered(shop: Shop) -> None:
    rotates(shop)
    writes(shop, "US.1")
    writes(shop, "US.2")

    the_only(shop)


def test_the_same_news_twice_changes_nothing(shop: Shop) -> None:
    writes(shop, "US.1")
    rotates(shop)
    before = the_only(shop)
    rotates(shop)

    assert the_only(shop) == before


def test_a_hidden_phone_is_still_the_same_customer(shop: Shop) -> None:
    writes(shop, "US.1", ROSA)
    writes(shop, "US.1")
    writes(shop, None, ROSA)

    assert len(shop.messages(the_only(shop).id)) == 3


def test_two_ids_in_one_message_join_who_was_known_by_each(shop: Shop) -> None:
    writes(shop, None, ROSA)
    writes(shop, "US.1")
    writes(shop, "US.1", ROSA)

    assert len(shop.messages(the_only(shop).id)) == 3


@pytest.mark.parametrize(("one", "other"), [("5511987654321", "551187654321"), ("5215512345678", "525512345678")])
def test_both_spellings_of_a_number_are_one_person(shop: Shop, one: str, other: str) -> None:
    writes(shop, None, one)
    writes(shop, None, other)

    the_only(shop)


def test_a_profile_name_or_a_shared_card_makes_nobody_the_same(shop: Shop) -> None:
    card = [{"name": {"formatted_name": "Rosa"}, "phones": [{"phone": ROSA, "wa_id": ROSA}]}]
    writes(shop, "US.1", ROSA)
    writes(shop, "US.9", "15550009", name="Rosa")
    arrives(shop, messages(message("contacts", card, from_="15550009", from_user_id="US.9"), contacts=[]))

    assert len(shop.rows(tables.customers)) == 2


def test_a_username_that_passes_on_joins_nobody(shop: Shop) -> None:
    for user in ("US.1", "US.2"):
        people = [contact(user, None, username="rosa")]
        arrives(shop, messages(message(from_=None, from_user_id=user), contacts=people))

    assert len(shop.rows(tables.customers)) == 2


def changed_number(old: str, new: str, **more: str) -> bytes:
    part = {"type": "user_changed_number", "wa_id": new, "body": "Rosa changed her number", **more}
    return messages(message("system", part, from_=old, from_user_id=None), contacts=[])


@pytest.mark.parametrize("told", ["before", "after"])
def test_a_new_number_keeps_the_conversation(shop: Shop, told: str) -> None:
    writes(shop, None, ROSA)
    shop.claim(shop.conversation_of().id, shop.ana)
    news = changed_number(ROSA, "15550002")
    if told == "before":
        arrives(shop, news)
        writes(shop, None, "15550002")
    else:
        shop.later(1)
        writes(shop, None, "15550002")
        arrives(shop, news)

    joined = the_only(shop)
    assert joined.holder == Holder("teammate", shop.ana.id)
    assert shop.snapshot(joined.id)["customer"]["phone"] == "15550002"
    assert ("customer", "system") in shop.thread(joined.id)


def test_a_number_given_up_may_be_somebody_elses(shop: Shop) -> None:
    writes(shop, "US.1", ROSA)
    arrives(shop, changed_number(ROSA, "15550002"))

    writes(shop, "US.7", ROSA, name="Somebody else")

    assert len(shop.rows(tables.customers)) == 2


def test_replies_go_to_the_number_used_last(shop: Shop) -> None:
    writes(shop, "US.1", "15550009")
    shop.later(7200)
    writes(shop, "US.1", "15550002")

    assert shop.snapshot(the_only(shop).id)["customer"]["phone"] == "15550002"


def test_nobody_is_merged_across_workspaces(shop: Shop) -> None:
    other = open_shop(shop.engine, "other", numbers=shop.numbers)
    writes(shop, "US.1")
    writes(other, "US.2")

    rotates(shop)

    assert (len(shop.rows(tables.customers)), len(other.rows(tables.customers))) == (1, 1)
    assert the_only(other).customer_id != the_only(shop).customer_id
