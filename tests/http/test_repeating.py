"""Idempotency-Key: a request that is sent again, because its answer was lost, does nothing twice."""

import asyncio
from typing import Any

from tests.http.inbox import Inbox
from tests.http.test_conversations import problem


def key(value: str) -> dict[str, Any]:
    return {"headers": {"Idempotency-Key": value}}


async def test_the_same_key_gives_the_first_answer_again(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    path, body = f"/conversations/{rosa['id']}/messages", {"text": "Hello"}

    first = await inbox.post(path, body, **key("k1"))
    again = await inbox.post(path, body, **key("k1"))

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert sum(m["author"] == "teammate" for m in await inbox.thread(rosa)) == 1


async def test_repeating_at_the_same_moment_makes_one_message_too(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    path, body = f"/conversations/{rosa['id']}/messages", {"text": "Hello"}

    answers = await asyncio.gather(*(inbox.post(path, body, **key("k1")) for _ in range(10)))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_the_same_key_for_another_body_is_refused(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    path = f"/conversations/{rosa['id']}/messages"
    await inbox.post(path, {"text": "Hello"}, **key("k1"))

    refused = problem(await inbox.post(path, {"text": "Something else"}, **key("k1")), 422)

    assert refused["errors"][0]["field"] == "Idempotency-Key"


async def test_the_same_key_for_another_address_is_refused(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_waiting()
    await inbox.claim(rosa, **key("k1"))

    problem(await inbox.post(f"/conversations/{rosa['id']}/closure", {}, **key("k1")), 422)


async def test_keys_of_two_people_do_not_meet(inbox: Inbox) -> None:
    first = await inbox.post("/articles", {"title": "One", "body": "First."}, "Ana", **key("k1"))
    second = await inbox.post("/articles", {"title": "Two", "body": "Second."}, "Ben", **key("k1"))

    assert first.json()["id"] != second.json()["id"]


async def test_a_refused_request_may_be_sent_again_under_its_key(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    path = f"/conversations/{rosa['id']}/messages"
    assert (await inbox.post(path, {"text": "Hi"}, "Ben", **key("k1"))).status_code == 409
    await inbox.delete(f"/conversations/{rosa['id']}/claim")

    assert (await inbox.post(path, {"text": "Hi"}, "Ben", **key("k1"))).status_code == 201


async def test_an_empty_or_endless_key_is_refused(inbox: Inbox) -> None:
    body = {"title": "One", "body": "First."}

    for bad in ("", "x" * 201):
        refused = problem(await inbox.post("/articles", body, **key(bad)), 422)
        assert refused["errors"][0]["field"].lower() == "idempotency-key"


async def test_everything_that_creates_takes_a_key(inbox: Inbox) -> None:
    waiting = await inbox.rosa_is_waiting()
    asked = await inbox.rosa_writes(phone="15550002")
    creating = [
        (f"/conversations/{waiting['id']}/claim", {}), (f"/conversations/{waiting['id']}/messages", {"text": "Hi"}),
        (f"/conversations/{waiting['id']}/closure", {}), (f"/conversations/{asked['id']}/handoff", {"reason": "x"}),
        ("/articles", {"title": "One", "body": "First."}), ("/channels", {"kind": "webchat", "name": "Second"}),
        ("/invites", {"email": "new@shop.example"}), ("/tokens", {"name": "script"}),
    ]  # fmt: skip
    for n, (path, body) in enumerate(creating):
        first, again = [await inbox.post(path, body, **key(f"k{n}")) for _ in range(2)]
        assert (first.status_code, first.json()) == (again.status_code, again.json()) == (201, first.json()), path
