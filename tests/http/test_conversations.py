"""Conversations over HTTP: listing, reading, writing, and the refusals with their remedies."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.http.inbox import Inbox

SHAPE = {
    "id", "state", "epoch", "version", "channel", "customer", "holder", "handoff", "preview", "waiting_since",
    "unanswered", "obligation", "window_closes_at", "created_at", "updated_at", "last_message_at", "closed_at",
}  # fmt: skip
MESSAGE = {
    "id", "conversation_id", "seq", "event_seq", "author", "name", "teammate_id", "kind", "text", "data", "status",
    "error", "client_id", "created_at", "sent_at", "delivered_at", "read_at",
}  # fmt: skip


def problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    """The refusal, which always has the same shape and says what to do."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/problem+json")
    body: dict[str, Any] = answer.json()
    assert body.keys() >= {"type", "title", "status", "detail", "remedy"}
    assert body["status"] == status
    assert body["title"]
    assert body["detail"]
    assert body["remedy"]
    return body


async def test_a_conversation_and_its_messages_have_the_documented_shape(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    await inbox.reply(rosa, "Hello Rosa")

    shown = await inbox.fetched(f"/conversations/{rosa['id']}")
    thread = await inbox.thread(rosa)

    assert shown.keys() == SHAPE
    assert all(message.keys() == MESSAGE for message in thread)
    assert shown["channel"] == {"id": inbox.whatsapp, "kind": "whatsapp", "name": "WhatsApp"}
    assert shown["customer"]["identities"] == [{"kind": "phone", "value": "15550001"}]
    assert shown["window_closes_at"].endswith("Z")


async def test_lists_are_filtered_by_state_and_holder(inbox: Inbox) -> None:
    waiting = await inbox.rosa_is_waiting("15550001")
    held = await inbox.rosa_is_with("Ben", "15550002")

    async def listed(query: str, who: str = "Ana") -> list[str]:
        return [c["id"] for c in (await inbox.fetched(f"/conversations{query}", who))["items"]]

    assert await listed("?state=waiting") == [waiting["id"]]
    assert await listed("?state=human") == [held["id"]]
    assert set(await listed("?state=open")) == {waiting["id"], held["id"]}
    assert await listed("?state=closed") == []
    assert await listed("?holder=me", "Ben") == [held["id"]]
    assert await listed(f"?holder={inbox.people['Ben'].id}") == [held["id"]]
    assert await listed("?holder=me") == []


async def test_counts_are_those_of_the_asker(inbox: Inbox) -> None:
    await inbox.rosa_is_waiting("15550001")
    await inbox.rosa_is_with("Ben", "15550002")

    counts = {"waiting": 1, "bot": 0, "human": 1, "open": 2, "closed": 0}
    assert await inbox.fetched("/conversations/counts", "Ben") == {**counts, "mine": 1}
    assert await inbox.fetched("/conversations/counts", "Ana") == {**counts, "mine": 0}


@pytest.mark.parametrize("state", ["", "?state=waiting", "?state=open"])
async def test_pages_join_into_the_whole_list(inbox: Inbox, state: str) -> None:
    for n in range(5):
        await inbox.rosa_is_waiting(f"1555{n:04}")
    whole = [c["id"] for c in (await inbox.fetched(f"/conversations{state}"))["items"]]
    joined: list[str] = []
    mark = "&" if state else "?"
    cursor: str | None = ""
    while cursor is not None:
        page = await inbox.fetched(f"/conversations{state}{mark}limit=2{cursor and '&cursor=' + cursor}")
        joined += [c["id"] for c in page["items"]]
        cursor = page["next"]

    assert len(whole) == 5
    assert joined == whole


async def test_those_who_wait_longest_come_first(inbox: Inbox) -> None:
    first = await inbox.rosa_is_waiting("15550001")
    second = await inbox.rosa_is_waiting("15550002")
    await inbox.rosa_writes("Still there?", phone="15550001")

    listed = (await inbox.fetched("/conversations?state=waiting"))["items"]
    assert [c["id"] for c in listed] == [first["id"], second["id"]]


async def test_a_thread_is_read_from_its_end_upwards(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    for n in range(5):
        await inbox.reply(rosa, f"line {n}")
    whole = [m["seq"] for m in await inbox.thread(rosa)]
    joined: list[int] = []
    before: int | None = 0
    while before is not None:
        page = await inbox.fetched(f"/conversations/{rosa['id']}/messages?limit=3{before and f'&before={before}'}")
        joined = [m["seq"] for m in page["items"]] + joined
        before = page["next"]

    assert joined == whole == list(range(1, len(whole) + 1))


async def test_a_note_stays_with_the_team(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    note = await inbox.reply(rosa, "Be kind, she had a bad week.", "Ben", kind="note")

    assert (note.status_code, note.json()["status"]) == (201, "noted")
    await asyncio.sleep(0.1)
    assert not any("bad week" in text for text in inbox.running.provider.texts(inbox.number))


async def test_replying_takes_the_conversation_and_a_colleague_is_told(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_waiting()
    assert (await inbox.reply(rosa, "Hello Rosa", "Ben")).status_code == 201

    refused = problem(await inbox.reply(rosa, "Hello from me too", "Ana"), 409)

    ben = {"kind": "teammate", "id": inbox.people["Ben"].id, "name": "Ben"}
    assert (refused["holder"], refused["state"]) == (ben, "human")
    assert refused["detail"] == "Ben already has this conversation."


async def test_the_same_client_id_gives_the_first_message_again(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    first = await inbox.reply(rosa, "Hello", client_id="tab-1")
    again = await inbox.reply(rosa, "Hello", client_id="tab-1")

    assert first.json()["id"] == again.json()["id"]


async def test_a_colleagues_client_id_swallows_no_note(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    await inbox.reply(rosa, "From Ana", client_id="1")

    refused = problem(await inbox.reply(rosa, "From Ben", "Ben", kind="note", client_id="1"), 422)

    assert refused["errors"][0]["field"] == "client_id"


async def test_a_program_can_ask_for_a_person(inbox: Inbox) -> None:
    rosa = await inbox.rosa_writes()

    asked = await inbox.post(f"/conversations/{rosa['id']}/handoff", {"reason": "angry", "priority": "high"})

    handoff = asked.json()["handoff"]
    assert (asked.status_code, asked.json()["state"]) == (201, "waiting")
    assert (handoff["trigger"], handoff["reason"], handoff["priority"]) == ("api", "angry", "high")


async def test_a_closed_conversation_can_be_opened_again(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    closed = await inbox.post(f"/conversations/{rosa['id']}/closure", {"silent": True})
    assert closed.json()["closed_at"]

    again = await inbox.delete(f"/conversations/{rosa['id']}/closure")

    assert (again.status_code, again.json()["state"], again.json()["closed_at"]) == (200, "bot", None)


async def test_the_timeline_tells_the_whole_story(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    items = (await inbox.fetched(f"/conversations/{rosa['id']}/events"))["items"]

    types = [event["type"] for event in items]
    assert types[:2] == ["conversation.started", "message.received"]
    assert {"ai.turn", "handoff.requested", "handoff.told", "handoff.rang", "conversation.claimed"} <= set(types)
    claimed = next(event for event in items if event["type"] == "conversation.claimed")
    assert (claimed["actor"]["name"], claimed["data"]["from"], claimed["data"]["to"]) == ("Ana", "waiting", "human")
    assert [event["seq"] for event in items] == sorted(event["seq"] for event in items)


async def test_events_are_numbered_without_gaps_and_read_in_pages(inbox: Inbox) -> None:
    await inbox.rosa_is_with("Ana")
    seen: list[int] = []
    after: int | None = 0
    while after is not None:
        page = await inbox.fetched(f"/events?after={after}&limit=7")
        seen += [event["seq"] for event in page["items"]]
        after = page["next"]

    assert seen == list(range(1, len(seen) + 1))
    assert len(seen) > 14


async def test_typing_and_reading_are_answered_with_nothing(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    typing = await inbox.post(f"/conversations/{rosa['id']}/typing", {"typing": True})
    reading = await inbox.post(f"/conversations/{rosa['id']}/reading")

    assert (typing.status_code, typing.content, reading.status_code) == (204, b"", 204)
    assert any(body.get("status") == "read" for body in inbox.running.provider.taken[inbox.number])


@pytest.mark.parametrize(
    ("query", "field"),
    [("?limit=0", "limit"), ("?limit=201", "limit"), ("?state=nowhere", "state"), ("?cursor=rubbish", "cursor"),
     ("?cursor=WzEsIDJd", "cursor"), ("?cursor=eyJhIjogMX0=", "cursor"), ("?limit=ten", "limit"),
     ("?cursor=WzEwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAsICJ4Il0=", "cursor")],
)  # fmt: skip
async def test_a_wrong_question_is_refused_by_the_name_of_the_field(inbox: Inbox, query: str, field: str) -> None:
    refused = problem(await inbox.get(f"/conversations{query}"), 422)

    assert [error["field"] for error in refused["errors"]] == [field]


@pytest.mark.parametrize(
    ("body", "field"),
    [({"text": ""}, "text"), ({"text": "  "}, "text"), ({"text": "x" * 4097}, "text"), ({}, "text"),
     ({"text": 5}, "text"), ({"text": "hi", "kind": "shout"}, "kind"), ({"text": "hi", "client_id": ""}, "client_id"),
     ({"text": "hi", "client_id": "x" * 201}, "client_id"), ({"text": "hi", "author": "customer"}, "author")],
)  # fmt: skip
async def test_a_wrong_reply_is_refused_by_the_name_of_the_field(inbox: Inbox, body: Any, field: str) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    refused = problem(await inbox.post(f"/conversations/{rosa['id']}/messages", body), 422)

    assert [error["field"] for error in refused["errors"]] == [field]
    assert not any(m["author"] == "teammate" for m in await inbox.thread(rosa))


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "claim"), ("DELETE", "claim"), ("DELETE", "closure"), ("POST", "handoff"), ("POST", "closure")],
)
async def test_a_move_that_does_not_fit_the_state_is_a_conflict(inbox: Inbox, method: str, path: str) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    if (method, path) != ("DELETE", "closure"):
        await inbox.post(f"/conversations/{rosa['id']}/closure", {"silent": True})

    body = {"reason": "help"} if path == "handoff" else {}
    refused = problem(await inbox.call(method, f"/conversations/{rosa['id']}/{path}", json=body), 409)

    assert refused["state"] in ("closed", "human")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"null", b"\xff\xfe", b'{"text": NaN}'])
async def test_a_body_that_is_no_object_is_refused_with_a_remedy(inbox: Inbox, body: bytes) -> None:
    rosa = await inbox.rosa_is_with("Ana")

    answer = await inbox.call("POST", f"/conversations/{rosa['id']}/messages", content=body,
                              headers={"Content-Type": "application/json"})  # fmt: skip

    problem(answer, answer.status_code)
    assert answer.status_code in (400, 422)


async def test_an_unknown_address_is_answered_with_a_remedy_too(inbox: Inbox) -> None:
    assert "/api/docs" in problem(await inbox.get("/no-such-thing"), 404)["remedy"]
    assert "/api/docs" in problem(await inbox.call("PUT", "/conversations"), 405)["remedy"]


async def test_answers_of_the_api_are_nobodys_to_cache(inbox: Inbox) -> None:
    answer = await inbox.get("/conversations")

    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_claim_takes_long_strange_texts_in_its_stride(inbox: Inbox) -> None:
    text = "\u0000 \u202eRTL\u202c 👩‍👩‍👧‍👦 \u200b é ـ " + "x" * 4000
    rosa = await inbox.rosa_writes("I want a real person " + text.replace("\u0000", "\u2400"))

    await inbox.becomes(rosa, lambda c: c["state"] == "waiting")
    answer = await inbox.reply(rosa, text)

    assert answer.status_code == 201
    assert (await inbox.thread(rosa))[-1]["text"] == text.replace("\u0000", "\u2400")
