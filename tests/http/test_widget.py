"""The web chat's visitors: their own conversation in a form of its own, and not a word more."""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from tests.http.conftest import BOTH
from tests.http.inbox import Inbox, Visitor
from tests.http.live import Stream, listening
from tests.http.test_conversations import problem

DATABASES = BOTH
CONVERSATION = {"state", "version", "who", "waiting_since", "expect"}
MESSAGE = {"id", "client_id", "seq", "author", "name", "text", "sources", "status", "at"}


def stream_of(visitor: Visitor, **more: Any) -> AbstractAsyncContextManager[Stream]:
    return listening(visitor.inbox.http, "/widget/api/stream", visitor.token, **more)


async def conversation_of(inbox: Inbox) -> dict[str, Any]:
    found = (await inbox.fetched("/conversations"))["items"]
    return next(c for c in found if c["channel"]["kind"] == "webchat")


async def asked_for_person(inbox: Inbox, visitor: Visitor) -> dict[str, Any]:
    await visitor.call("POST", "handoff", {})
    await visitor.sees_when(lambda s: any("person" in m["text"] for m in s["messages"]))
    return await conversation_of(inbox)


async def test_a_visitor_is_greeted(inbox: Inbox) -> None:
    await inbox.patch("/workspace", {"settings": {"suggestions": ["When do you open?"], "ai_name": "Robin"}})
    answer = await inbox.post("/widget/api/sessions", {"channel": inbox.webchat, "language": "es-MX"}, None)

    body = answer.json()
    assert answer.status_code == 201
    assert body["look"] == {
        "name": "Corner Shop", "ai_name": "Robin", "greeting": "¡Hola! ¿En qué puedo ayudarte?",
        "suggestions": ["When do you open?"],
    }  # fmt: skip
    assert (body["conversation"], body["messages"]) == (None, [])
    assert body["token"].startswith("wv_")


async def test_the_ai_answers_a_visitor_with_its_source(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    said = await visitor.says("When do you open?")
    assert (said.status_code, said.json().keys(), said.json()["author"]) == (201, MESSAGE, "you")

    state = await visitor.sees_when(lambda s: len(s["messages"]) == 2)

    assert state["conversation"].keys() == CONVERSATION
    assert state["conversation"]["who"] == {"kind": "ai", "name": "Assistant"}
    assert all(message.keys() == MESSAGE for message in state["messages"])
    assert state["messages"][1]["sources"] == [{"title": "Opening hours", "url": None}]


async def test_a_visitor_asks_for_a_person_with_one_button(inbox: Inbox) -> None:
    visitor = await inbox.visitor()

    conversation = await asked_for_person(inbox, visitor)
    await visitor.call("POST", "handoff", {})

    assert (conversation["state"], conversation["handoff"]["trigger"]) == ("waiting", "customer_button")
    state = await visitor.sees()
    assert state["conversation"]["who"] == {"kind": "nobody", "name": None}
    assert sum("person from our team" in m["text"] for m in state["messages"]) == 1


async def test_the_promise_is_shown_to_whoever_waits(inbox: Inbox) -> None:
    await inbox.patch("/workspace", {"settings": {"response_promise": "Usually within 5 minutes."}})
    visitor = await inbox.visitor()
    await asked_for_person(inbox, visitor)

    assert (await visitor.sees())["conversation"]["expect"] == "Usually within 5 minutes."


async def test_a_teammates_reply_reaches_the_visitor_live(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    conversation = await asked_for_person(inbox, visitor)
    async with stream_of(visitor) as stream:
        await inbox.reply(conversation, "Hello, Ana here.")
        await stream.until(lambda s: any(e["message"] and e["message"]["text"] == "Hello, Ana here." for e in s.events))

    last = stream.events[-1]
    assert last["conversation"]["who"] == {"kind": "teammate", "name": "Ana"}
    assert (last["message"]["author"], last["message"]["name"]) == ("teammate", "Ana")


async def test_the_same_client_id_is_one_message(inbox: Inbox) -> None:
    visitor = await inbox.visitor()

    first, again = await visitor.says("Hello", "c1"), await visitor.says("Hello", "c1")

    assert first.json()["id"] == again.json()["id"]
    assert [m["text"] for m in (await visitor.sees())["messages"]].count("Hello") == 1


async def test_what_a_visitor_may_never_see_is_nowhere(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    async with stream_of(visitor) as stream:
        await visitor.says("Do you sell CUSTOMERS-WORD tractors?")
        await visitor.sees_when(lambda s: s["conversation"]["state"] == "waiting")
        conversation = await conversation_of(inbox)
        await inbox.reply(conversation, "NOTE-CANARY", kind="note")
        await inbox.reply(conversation, "Hello from Ana")
        await stream.until(lambda s: any(e["message"] and e["message"]["text"] == "Hello from Ana" for e in s.events))
        state = await visitor.call("GET", "conversation")

    team = await inbox.get(f"/conversations/{conversation['id']}/events")
    assert "no answer" in team.text, "the team sees the reason"
    assert "search_knowledge" in team.text, "the team sees the tools"
    for shown in (stream.raw, state.text):
        assert "Hello from Ana" in shown
        for hidden in ("NOTE-CANARY", "search_knowledge", "tool_calls", "no answer", "no_answer", "@shop.example",
                       "reason", "trigger", inbox.people["Ana"].id, inbox.workspace, visitor.token):  # fmt: skip
            assert hidden not in shown, hidden


async def test_an_ai_message_is_shown_when_it_was_sent_not_when_it_was_drafted(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    async with stream_of(visitor) as stream:
        await visitor.says("When do you open?")
        await stream.until(lambda s: any(e["message"] and e["message"]["author"] == "ai" for e in s.events))

    shown = [event["message"] for event in stream.events if event["message"]]
    assert all(message["status"] in ("sent", "delivered", "read") for message in shown)


async def test_visitors_do_not_see_each_other(inbox: Inbox) -> None:
    rosa, tom = await inbox.visitor(), await inbox.visitor()
    await tom.says("Hello from Tom")
    async with stream_of(tom) as toms:
        await rosa.says("ROSAS-SECRET")
        await rosa.sees_when(lambda s: len(s["messages"]) >= 1)
        await asyncio.sleep(0.2)

    assert "ROSAS-SECRET" not in toms.raw
    assert "ROSAS-SECRET" not in (await tom.call("GET", "conversation")).text


async def test_a_whatsapp_customer_is_nothing_to_a_visitor(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    async with stream_of(visitor, after=0) as stream:
        await inbox.rosa_is_waiting()
        await asyncio.sleep(0.2)

    assert "real person" not in stream.raw


async def test_a_visitor_comes_back_by_number(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    conversation = await asked_for_person(inbox, visitor)
    seq = (await visitor.sees())["seq"]
    await inbox.reply(conversation, "While you were away")

    async with stream_of(visitor, after=seq) as stream:
        await stream.until(lambda s: any(e["message"] and "away" in e["message"]["text"] for e in s.events))

    assert all(event["seq"] > seq for event in stream.events)


async def test_typing_goes_both_ways(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    conversation = await asked_for_person(inbox, visitor)
    await inbox.claim(conversation)
    async with (
        stream_of(visitor, after=0) as theirs,
        listening(inbox.http, "/api/v1/stream", inbox.tokens["Ana"]) as ours,
    ):
        await theirs.until(lambda s: len(s.events) > 1)
        await inbox.post(f"/conversations/{conversation['id']}/typing", {"typing": True})
        await visitor.call("POST", "typing", {"typing": True})
        await theirs.until(lambda s: bool(s.of("typing")))
        await ours.until(lambda s: bool(s.of("typing")))

    assert theirs.of("typing") == [{"actor": {"kind": "teammate", "name": "Ana"}, "typing": True}]
    assert ours.of("typing")[0]["actor"]["kind"] == "customer"


async def test_reading_is_shown_to_the_team(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    conversation = await asked_for_person(inbox, visitor)
    await inbox.reply(conversation, "Read me")
    state = await visitor.sees_when(lambda s: s["messages"][-1]["text"] == "Read me")

    answer = await visitor.call("POST", "reading", {"seq": state["messages"][-1]["seq"]})

    assert answer.status_code == 204
    assert (await inbox.thread(conversation))[-1]["status"] == "read"


@pytest.mark.parametrize("seq", [-1, 2**70, "x", None])
async def test_a_number_that_cannot_be_is_refused(inbox: Inbox, seq: Any) -> None:
    visitor = await inbox.visitor()

    problem(await visitor.call("POST", "reading", {"seq": seq}), 422)


@pytest.mark.parametrize("text", ["", "   ", "x" * 4097, None, 7])
async def test_a_message_that_cannot_be_sent_is_refused(inbox: Inbox, text: Any) -> None:
    visitor = await inbox.visitor()

    refused = problem(await visitor.call("POST", "messages", {"text": text, "client_id": "c1"}), 422)

    assert refused["errors"][0]["field"] == "text"


async def test_visitors_may_write_whatever_there_is(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    text = "\u0000 \u202eRTL \U0001f469\u200d\U0001f467 السلام \u200b end"

    said = await visitor.says(text)

    assert said.json()["text"] == text.replace("\u0000", "\u2400")


@pytest.mark.parametrize("channel", ["ch_unknown", "", "\u0000", "x" * 501, "whatsapp"])
async def test_there_is_a_chat_only_where_there_is_one(inbox: Inbox, channel: str) -> None:
    id = inbox.whatsapp if channel == "whatsapp" else channel
    answer = await inbox.post("/widget/api/sessions", {"channel": id}, None)

    assert answer.status_code in (404, 422)
    problem(answer, answer.status_code)


async def test_a_chat_that_is_switched_off_takes_nobody_in(inbox: Inbox) -> None:
    await inbox.patch(f"/channels/{inbox.webchat}", {"enabled": False})

    problem(await inbox.post("/widget/api/sessions", {"channel": inbox.webchat}, None), 404)


async def test_a_flood_of_messages_is_stopped(inbox: Inbox) -> None:
    visitor = await inbox.visitor()

    answers = [await visitor.says(f"flood {n}") for n in range(41)]

    assert [answer.status_code for answer in answers].count(429) == 1
    problem(answers[-1], 429)


async def test_closing_is_seen_and_writing_again_reopens(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    conversation = await asked_for_person(inbox, visitor)
    await inbox.post(f"/conversations/{conversation['id']}/closure", {})
    await visitor.sees_when(lambda s: s["conversation"]["state"] == "closed" and "closing" in s["messages"][-1]["text"])

    await visitor.says("When do you open?")

    await visitor.sees_when(lambda s: s["conversation"]["state"] == "bot" and s["messages"][-1]["author"] == "ai")


async def test_a_visitors_client_id_swallows_no_reply_and_no_teammates_a_visitors(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello", "1")
    conversation = await asked_for_person(inbox, visitor)
    await inbox.reply(conversation, "Hello, Ana here.", client_id="2")

    for refused in (await inbox.reply(conversation, "And more", client_id="1"), await visitor.says("Oh", "2")):
        assert problem(refused, 422)["errors"][0]["field"] == "client_id"
