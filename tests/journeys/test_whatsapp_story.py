"""Rosa on WhatsApp: the AI answers, a person takes over, replies, hands back and closes."""

import asyncio

from tests.http.conftest import BOTH
from tests.http.inbox import Inbox

DATABASES = BOTH


async def test_the_ai_answers_from_the_articles_and_names_the_source(inbox: Inbox) -> None:
    rosa = await inbox.rosa_writes("When do you open?")

    thread = await inbox.thread_when(rosa, lambda t: any(m["author"] == "ai" and m["status"] == "sent" for m in t))

    answer = thread[-1]
    assert "nine in the morning" in answer["text"]
    assert answer["data"]["sources"][0]["title"] == "Opening hours"
    assert inbox.running.provider.texts(inbox.number) == [answer["text"]]


async def test_asking_for_a_person_silences_the_ai_and_tells_rosa_once(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_waiting()

    assert rosa["handoff"]["trigger"] == "keyword"
    assert rosa["obligation"]["owner"] == "team"
    [told] = inbox.running.provider.texts(inbox.number)
    assert told.startswith("I'm passing you to a person")


async def test_a_question_without_an_answer_brings_a_person(inbox: Inbox) -> None:
    rosa = await inbox.rosa_writes("Do you sell spare parts for vintage tractors?")

    waiting = await inbox.becomes(rosa, lambda c: c["state"] == "waiting")

    assert waiting["handoff"]["trigger"] == "no_answer"
    assert waiting["handoff"]["topic"] == "Do you sell spare parts for vintage tractors?"


async def test_a_person_takes_over_replies_and_gives_back(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    await inbox.rosa_writes("When do you open?")
    reply = await inbox.reply(rosa, "At nine, Rosa.")
    assert reply.status_code == 201
    answered = await inbox.becomes(rosa, lambda c: c["obligation"] is None)
    assert answered["handoff"]["first_replied_at"]

    back = await inbox.delete(f"/conversations/{rosa['id']}/claim")
    assert (back.status_code, back.json()["state"]) == (200, "bot")
    await inbox.rosa_writes("And when do you open on Mondays?")
    thread = await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai" or "person" in t[-1]["text"])

    authors = [message["author"] for message in thread if message["author"] != "customer"]
    assert authors[:3] == ["system", "teammate", "system"], "no word of the AI's while Ana had it"
    assert inbox.running.provider.texts(inbox.number)[1] == "At nine, Rosa."


async def test_two_claim_at_once_and_the_other_is_told_who_has_it(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_waiting()

    answers = await asyncio.gather(*(inbox.claim(rosa, who) for who in ("Ana", "Ben", "Lee")))

    won = [answer for answer in answers if answer.status_code == 201]
    lost = [answer.json() for answer in answers if answer.status_code == 409]
    assert (len(won), len(lost)) == (1, 2)
    holder = won[0].json()["conversation"]["holder"]
    assert all(answer["holder"] == holder for answer in lost)
    assert all((answer["state"], answer["epoch"]) == ("human", 3) for answer in lost)


async def test_closing_says_goodbye_and_writing_again_reopens(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    closed = await inbox.post(f"/conversations/{rosa['id']}/closure", {"text": "Have a nice day!"})
    assert (closed.status_code, closed.json()["state"]) == (201, "closed")
    await inbox.thread_when(rosa, lambda t: t[-1]["text"] == "Have a nice day!" and t[-1]["status"] == "sent")
    again = await inbox.rosa_writes("When do you open?")

    assert again["id"] == rosa["id"]
    assert again["state"] == "bot"
    await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai")


async def test_ticks_follow_the_providers_reports(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    reply = (await inbox.reply(rosa, "Hello Rosa")).json()
    await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "sent")
    delivery = inbox.running.provider.taken[inbox.number][-1]["biz_opaque_callback_data"]

    for status in ("read", "delivered", "sent"):  # shuffled, as they come
        await inbox.delivers(statuses=[{"id": "wamid.x", "status": status, "biz_opaque_callback_data": delivery}])

    thread = await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "read")
    assert thread[-1]["id"] == reply["id"]


async def test_a_message_the_provider_refuses_shows_the_providers_words(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    inbox.running.provider.moods[inbox.number] = "refuses"

    await inbox.reply(rosa, "Hello Rosa")

    thread = await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "failed")
    assert thread[-1]["error"] == {
        "code": "131026", "title": "Not on WhatsApp",
        "remedy": "This customer cannot be reached on WhatsApp at this address; try another way.",
    }  # fmt: skip
    assert (await inbox.fetched(f"/conversations/{rosa['id']}"))["obligation"]["owner_name"] == "Ana"


async def test_a_claim_waits_for_what_the_ai_is_sending(inbox: Inbox) -> None:
    inbox.running.provider.moods[inbox.number] = "slow"
    rosa = await inbox.rosa_writes("When do you open?")
    await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai" and t[-1]["status"] == "sending")

    claimed = await inbox.claim(rosa)

    assert (claimed.status_code, claimed.json()["in_flight"]) == (201, [])
    assert len(inbox.running.provider.texts(inbox.number)) == 1, "it had arrived before the claim was acknowledged"


async def test_a_claim_names_what_it_could_not_wait_for(inbox: Inbox) -> None:
    inbox.running.provider.moods[inbox.number] = "stuck"
    rosa = await inbox.rosa_writes("When do you open?")
    thread = await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai" and t[-1]["status"] == "sending")

    claimed = await inbox.claim(rosa)

    assert claimed.json()["in_flight"] == [thread[-1]["id"]]
    assert claimed.elapsed.total_seconds() < 3.5
