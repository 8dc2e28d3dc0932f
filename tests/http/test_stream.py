"""The live stream over real HTTP: every event in order, resumed by number, and only one's own."""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from tests.http.conftest import BOTH
from tests.http.inbox import API, Inbox, until
from tests.http.live import Stream, listening
from tests.http.test_conversations import problem
from warmline.reactions import live

DATABASES = BOTH


def open_stream(inbox: Inbox, who: str = "Ana", **more: Any) -> AbstractAsyncContextManager[Stream]:
    return listening(inbox.http, f"{API}/stream", inbox.tokens[who], **more)


async def test_the_stream_begins_now_and_tells_what_happens(inbox: Inbox) -> None:
    async with open_stream(inbox) as stream:
        rosa = await inbox.rosa_is_waiting()
        await stream.until(lambda s: "handoff.told" in s.types)

    assert stream.types[:2] == ["conversation.started", "message.received"]
    told = next(event for event in stream.events if event["type"] == "handoff.requested")
    assert (told["conversation"]["id"], told["conversation"]["state"]) == (rosa["id"], "waiting")


async def test_numbers_have_no_gaps_and_come_as_ids(inbox: Inbox) -> None:
    async with open_stream(inbox, after=0) as stream:
        await inbox.rosa_is_with("Ana")
        await stream.until(lambda s: "conversation.claimed" in s.types)

    seqs = [event["seq"] for event in stream.events]
    assert seqs == list(range(1, len(seqs) + 1))
    assert [int(id or 0) for name, _, id in stream.arrived if name == "event"] == seqs


@pytest.mark.parametrize("by_header", [False, True])
async def test_a_reader_comes_back_by_number_and_has_missed_nothing(inbox: Inbox, by_header: bool) -> None:
    async with open_stream(inbox) as first:
        rosa = await inbox.rosa_is_waiting()
        await first.until(lambda s: "handoff.told" in s.types)
    last = first.events[-1]["seq"]
    await inbox.claim(rosa)

    async with open_stream(inbox, after=last, by_header=by_header) as second:
        await second.until(lambda s: "conversation.claimed" in s.types)

    assert second.events[0]["seq"] == last + 1


async def test_events_applied_to_an_old_fetch_give_a_fresh_one(inbox: Inbox) -> None:
    shown: dict[str, Any] = {c["id"]: c for c in (await inbox.fetched("/conversations?limit=200"))["items"]}
    async with open_stream(inbox) as stream:
        rosa = await inbox.rosa_is_with("Ben")
        await inbox.rosa_writes("Second customer", phone="15550002")
        await inbox.reply(rosa, "Hello Rosa", "Ben")
        await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "sent")
        await inbox.delete(f"/conversations/{rosa['id']}/claim", "Ben")
        await asyncio.sleep(0.4)
        fresh = {c["id"]: c for c in (await inbox.fetched("/conversations?limit=200"))["items"]}
        latest = max(c["version"] for c in fresh.values())
        await stream.until(lambda s: s.events[-1]["seq"] >= latest)
    for event in stream.events:
        new = event["conversation"]
        if new and new["version"] >= (shown.get(new["id"]) or new)["version"]:
            shown[new["id"]] = new

    assert shown == fresh


async def test_without_a_key_there_is_no_stream(inbox: Inbox) -> None:
    problem(await inbox.get("/stream", None), 401)
    problem(await inbox.get("/widget/api/stream", None), 401)
    visitor = await inbox.visitor()
    problem(await inbox.get("/stream", None, headers={"Authorization": f"Bearer {visitor.token}"}), 401)


async def test_the_neighbours_hear_nothing(inbox: Inbox, elsewhere: Inbox) -> None:
    async with open_stream(elsewhere, "Lee") as theirs, open_stream(inbox) as ours:
        await inbox.rosa_writes("CANARY")
        await ours.until(lambda s: "message.received" in s.types)
        await asyncio.sleep(0.2)

    assert theirs.events == []
    assert "CANARY" not in theirs.raw


async def test_typing_is_shown_to_the_others_and_not_to_oneself(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    async with open_stream(inbox, "Ana") as ana, open_stream(inbox, "Ben") as ben:
        await inbox.post(f"/conversations/{rosa['id']}/typing", {"typing": True}, "Ana")
        await ben.until(lambda s: bool(s.of("typing")))

    [typing] = ben.of("typing")
    assert (typing["conversation_id"], typing["actor"]["name"], typing["typing"]) == (rosa["id"], "Ana", True)
    assert ana.of("typing") == []


async def test_everybody_sees_who_is_here(inbox: Inbox) -> None:
    async with open_stream(inbox, "Ana") as ana:
        async with open_stream(inbox, "Ben"):
            both = sorted([inbox.people["Ana"].id, inbox.people["Ben"].id])
            await ana.until(lambda s: any(p["online"] == both for p in s.of("presence")))
        await ana.until(lambda s: s.of("presence")[-1]["online"] == [inbox.people["Ana"].id])


async def test_a_sign_in_that_is_revoked_ends_its_stream_at_once(inbox: Inbox) -> None:
    made = (await inbox.post("/tokens", {"name": "tab"})).json()
    async with listening(inbox.http, f"{API}/stream", made["token"]) as stream:
        await inbox.delete(f"/tokens/{made['id']}")
        await stream.until(lambda s: s.ended, 2)
        rosa = await inbox.rosa_writes("CANARY")

    assert rosa["id"] not in stream.raw
    assert "CANARY" not in stream.raw


async def test_a_teammate_who_is_switched_off_hears_nothing_more(inbox: Inbox) -> None:
    async with open_stream(inbox, "Ben") as first, open_stream(inbox, "Ben") as second:
        await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {"disabled": True})
        await first.until(lambda s: s.ended, 2)
        await second.until(lambda s: s.ended, 2)


async def test_no_stream_survives_a_revocation_in_the_moment_it_opens(inbox: Inbox) -> None:
    async def race() -> Stream | None:
        made = (await inbox.post("/tokens", {"name": "tab"})).json()
        async with asyncio.TaskGroup() as both:
            opening = both.create_task(_opened(inbox, made["token"]))
            both.create_task(inbox.delete(f"/tokens/{made['id']}"))
        return opening.result()

    raced = [await race() for _ in range(25)]
    opened = [stream for stream in raced if stream]

    async def all_ended() -> bool:
        return all(stream.ended for stream in opened)

    assert await until(all_ended, 3) or opened == []


async def _opened(inbox: Inbox, token: str) -> Stream | None:
    """A stream that is read in the background, if it was let in."""
    stream = Stream()

    async def read() -> None:
        headers = {"Authorization": f"Bearer {token}"}
        async with inbox.http.stream("GET", f"{API}/stream", headers=headers, timeout=None) as response:
            if response.status_code == 200:
                await stream.read(response)
        stream.ended = True

    task = asyncio.create_task(read())
    await asyncio.sleep(0.05)
    _background.add(task)
    task.add_done_callback(_background.discard)
    return stream


_background: set[asyncio.Task[None]] = set()


async def test_a_gap_too_large_to_replay_is_told_as_such(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MAX_REPLAY", 5)
    await inbox.rosa_is_waiting()

    async with open_stream(inbox, after=0) as stream:
        await stream.until(lambda s: bool(s.of("reset")))
        await inbox.rosa_writes("After the gap")
        await stream.until(lambda s: "message.received" in s.types)

    assert stream.of("reset")[0]["seq"] == stream.events[0]["seq"] - 1


@pytest.mark.parametrize("after", ["-1", "x", "9" * 40, "", "1.5", "²"])
async def test_a_strange_number_begins_now(inbox: Inbox, after: str) -> None:
    headers = {"Authorization": f"Bearer {inbox.tokens['Ana']}"}
    async with inbox.http.stream("GET", f"{API}/stream?after={after}", headers=headers) as response:
        assert response.status_code == 200


async def test_many_readers_all_get_everything(inbox: Inbox) -> None:
    async with asyncio.TaskGroup() as group:
        done = asyncio.Event()

        async def reader() -> list[int]:
            async with open_stream(inbox, after=0) as stream:
                await done.wait()
                await stream.until(lambda s: s.types.count("conversation.claimed") == 3)
                return [event["seq"] for event in stream.events]

        readers = [group.create_task(reader()) for _ in range(8)]
        for n in range(3):
            await inbox.rosa_is_with("Ana", f"1555000{n}")
        done.set()

    for one in readers:
        seqs = one.result()
        assert seqs == list(range(1, len(seqs) + 1))
