"""A reply typed on the business's own phone is a person taking over."""

from tests.actions.shop import SAY, Shop
from tests.channels.bodies import ROSA, ROSA_ID, arrives, echo, echoes, message, messages
from warmline.actions import answers
from warmline.channel import Sent
from warmline.domain.conversation import PHONE, Holder, State
from warmline.store import tables


def rosa_writes(shop: Shop, text: str = "When do you open?") -> str:
    arrives(shop, messages(message("text", {"body": text})))
    return shop.conversation_of().id


def test_an_echo_is_a_takeover_by_the_phone(shop: Shop) -> None:
    id = rosa_writes(shop)

    arrives(shop, echoes(echo("We open at nine")))

    conversation = shop.conversation(id)
    assert (conversation.state, conversation.holder) == (State.HUMAN, PHONE)
    assert [(row["author"], row["status"]) for row in shop.messages(id)] == [
        ("customer", "received"),
        ("phone", "sent"),
    ]
    assert shop.handoff(id).trigger == "phone"
    assert shop.snapshot(id)["holder"]["name"] == "the phone"


def test_the_ai_that_was_drafting_stays_silent(shop: Shop) -> None:
    id = rosa_writes(shop)
    turn = shop.ai_looks(id)

    arrives(shop, echoes(echo()))

    assert turn is not None
    assert not shop.do(answers.save_draft, turn, SAY, 5)
    assert shop.timer("ai_turn", id) is None


def test_what_the_ai_had_queued_is_called_back(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.ai_turn(id)

    arrives(shop, echoes(echo()))

    assert [row["status"] for row in shop.messages(id, "ai")] == ["cancelled"]
    assert shop.send_all() == 0


def test_the_reply_is_the_first_human_reply_and_covers_the_question(shop: Shop) -> None:
    id = rosa_writes(shop)

    arrives(shop, echoes(echo()))

    assert shop.handoff(id).first_replied_at == shop.now
    assert shop.conversation(id).unanswered == 0
    assert shop.obligation(id) is None


def test_it_does_not_cover_what_the_customer_wrote_afterwards(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.later(60)
    arrives(shop, messages(message("text", {"body": "And on Sunday?"}, timestamp=str(shop.now // 1000))))

    arrives(shop, echoes(echo("We open at nine")))  # written before the second question

    owed = shop.obligation(id)
    assert shop.conversation(id).unanswered == 1
    assert owed is not None
    assert owed["owner_kind"] == "phone"


def test_an_echo_does_not_open_the_window(shop: Shop) -> None:
    arrives(shop, echoes(echo()))

    assert shop.conversation_of().last_customer_at is None


def test_a_conversation_that_begins_with_an_echo_begins_with_a_person(shop: Shop) -> None:
    arrives(shop, echoes(echo()))
    id = shop.conversation_of().id
    arrives(shop, messages(message()))

    assert shop.conversation(id).holder == PHONE
    assert shop.timer("ai_turn", id) is None


def test_handed_back_the_ai_answers_again(shop: Shop) -> None:
    arrives(shop, echoes(echo()))
    id = shop.conversation_of().id
    shop.hand_back(id, shop.ana)
    arrives(shop, messages(message()))

    assert shop.conversation(id).state is State.BOT
    assert shop.ai_turn(id)


def test_our_own_message_coming_back_is_no_takeover(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.ai_turn(id)
    [delivery] = shop.start_sending()
    shop.finish(delivery, Sent("wamid.ours"))

    arrives(shop, echoes(echo(id="wamid.ours")))

    assert shop.conversation(id).state is State.BOT
    assert len(shop.messages(id)) == 2


def test_nor_if_it_comes_back_before_we_know_its_id(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.ai_turn(id)
    [delivery] = shop.start_sending()

    arrives(shop, echoes(echo("We open at nine.", id="wamid.ours")))
    shop.finish(delivery, Sent("wamid.ours"))

    assert shop.conversation(id).state is State.BOT
    assert [row["status"] for row in shop.messages(id, "ai")] == ["sent"]


def test_the_phones_own_greeting_takes_nothing_over(shop: Shop) -> None:
    shop.settings(ignored_echoes=["Thanks for writing!"])
    id = rosa_writes(shop)

    arrives(shop, echoes(echo("Thanks for writing!\n")))

    assert shop.conversation(id).state is State.BOT
    assert shop.messages(id, "phone")[0]["data"] == {"automatic": True}
    assert shop.ai_turn(id)


def test_an_edit_or_a_removal_on_the_phone_changes_the_line_only(shop: Shop) -> None:
    arrives(shop, echoes(echo("At nien", id="wamid.p")))
    id = shop.conversation_of().id
    shop.hand_back(id, shop.ana)

    new = {"original_message_id": "wamid.p", "message": {"type": "text", "text": {"body": "At nine"}}}
    arrives(shop, echoes(echo(type="edit", edit=new)))
    assert shop.messages(id, "phone")[0]["text"] == "At nine"
    arrives(shop, echoes(echo(type="revoke", revoke={"original_message_id": "wamid.p"}, timestamp="1800000001")))

    assert [row["text"] for row in shop.messages(id, "phone")] == [""]
    assert shop.conversation(id).state is State.BOT


def test_a_teammate_who_has_it_keeps_it(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.claim(id, shop.ana)

    arrives(shop, echoes(echo()))

    assert shop.conversation(id).holder == Holder("teammate", shop.ana.id)
    assert shop.conversation(id).unanswered == 0


def test_writing_from_the_phone_reopens_a_closed_conversation(shop: Shop) -> None:
    id = rosa_writes(shop)
    shop.close(id, shop.ana)

    arrives(shop, echoes(echo()))

    assert shop.conversation(id).holder == PHONE


def test_the_same_echo_again_changes_nothing(shop: Shop) -> None:
    again = echoes(echo())
    arrives(shop, again)
    id = shop.conversation_of().id
    shop.hand_back(id, shop.ana)

    assert arrives(shop, again) is None
    assert len(shop.messages(id, "phone")) == 1
    assert shop.conversation(id).state is State.BOT


def test_the_customer_is_known_by_user_id_alone(shop: Shop) -> None:
    id = rosa_writes(shop)

    arrives(shop, echoes(echo(to=None, to_user_id=ROSA_ID)))

    assert shop.conversation(id).holder == PHONE
    assert len(shop.rows(tables.customers)) == 1


def test_a_reaction_from_the_phone_is_no_takeover(shop: Shop) -> None:
    id = rosa_writes(shop)

    arrives(shop, echoes(echo(type="reaction", reaction={"emoji": "👍", "message_id": "x"})))

    assert shop.conversation(id).state is State.BOT
    assert shop.conversation_of(ROSA).unanswered == 1
