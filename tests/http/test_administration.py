"""Settings, channels, knowledge, and what machines ask: all over HTTP."""

from typing import Any

import pytest

from tests.http.inbox import Inbox
from tests.http.test_conversations import problem


async def test_settings_can_be_changed_one_by_one(inbox: Inbox) -> None:
    before = (await inbox.fetched("/workspace"))["settings"]

    changed = (await inbox.patch("/workspace", {"settings": {"rings": 7}})).json()["settings"]

    assert changed == before | {"rings": 7}


async def test_our_own_words_are_shown_beside_the_workspaces(inbox: Inbox) -> None:
    shown = (await inbox.patch("/workspace", {"settings": {"words": {"closing": {"en": "Bye."}}}})).json()

    assert shown["settings"]["words"]["closing"] == {"en": "Bye."}
    assert len(shown["defaults"]["words"]["closing"]) == 11


@pytest.mark.parametrize(
    ("settings", "field"),
    [({"rings": 0}, "settings.rings"), ({"nothing": 1}, "settings.nothing"), ({"keywords": "x"}, "settings.keywords"),
     ({"words": {"x": {}}}, "settings.words.x"), ({"reopen_to": "human"}, "settings.reopen_to")],
)  # fmt: skip
async def test_a_wrong_setting_is_named_and_nothing_is_changed(inbox: Inbox, settings: Any, field: str) -> None:
    before = await inbox.fetched("/workspace")

    refused = problem(await inbox.patch("/workspace", {"name": "Other", "settings": {"rings": 3} | settings}), 422)

    assert refused["errors"][0]["field"] == field
    assert await inbox.fetched("/workspace") == before


async def test_a_workspace_can_be_renamed(inbox: Inbox) -> None:
    await inbox.patch("/workspace", {"name": "  Corner   Shop & Sons "})

    assert (await inbox.fetched("/workspace"))["name"] == "Corner Shop & Sons"
    problem(await inbox.patch("/workspace", {"name": "   "}), 422)


async def test_changed_keywords_count_from_the_next_message_on(inbox: Inbox) -> None:
    await inbox.patch("/workspace", {"settings": {"keywords": ["zebra crossing"]}})
    rosa = await inbox.rosa_writes("zebra crossing!")

    waiting = await inbox.becomes(rosa, lambda c: c["state"] == "waiting")

    assert waiting["handoff"]["trigger"] == "keyword"


async def test_a_channel_lives_from_start_to_end(inbox: Inbox) -> None:
    made = (await inbox.post("/channels", {"kind": "webchat", "name": "Second chat"})).json()
    assert (made["state"], made["enabled"]) == ("ok", True)
    assert made["snippet"] == f'<script async src="{inbox.running.url}/widget.js" data-channel="{made["id"]}"></script>'

    renamed = (await inbox.patch(f"/channels/{made['id']}", {"name": "Renamed", "enabled": False})).json()
    assert (renamed["name"], renamed["enabled"]) == ("Renamed", False)

    assert (await inbox.delete(f"/channels/{made['id']}")).status_code == 204
    problem(await inbox.get(f"/channels/{made['id']}"), 404)
    problem(await inbox.delete(f"/channels/{made['id']}"), 404)


async def test_conversations_of_a_removed_channel_stay_readable(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_waiting()

    await inbox.delete(f"/channels/{inbox.whatsapp}")

    assert (await inbox.fetched(f"/conversations/{rosa['id']}"))["channel"]["name"] == "WhatsApp"
    assert len(await inbox.thread(rosa)) == 2
    assert (await inbox.fetched("/conversations"))["items"]


async def test_an_incomplete_channel_says_what_is_missing(inbox: Inbox) -> None:
    made = (await inbox.post("/channels", {"kind": "whatsapp", "name": "New"})).json()

    assert made["state"] == "incomplete"
    assert "Phone number ID" in made["problem"]
    assert made["webhook_url"] == f"{inbox.running.url}/webhooks/whatsapp/{made['id']}"


async def test_a_secret_left_out_or_empty_stays_as_it_is(inbox: Inbox) -> None:
    path = f"/channels/{inbox.whatsapp}"
    for config in ({}, {"app_secret": ""}, {"app_secret": "  "}, {"api_version": "v24.0"}):
        shown = (await inbox.patch(path, {"config": config})).json()
        assert (shown["state"], shown["config"]["app_secret"]) == ("ok", {"set": True})

    assert (await inbox.webhook(b"{}")).status_code == 200


@pytest.mark.parametrize(
    "body",
    [{"kind": "fax", "name": "Fax"}, {"kind": "webchat", "name": ""}, {"kind": "webchat", "name": "x" * 101},
     {"kind": "whatsapp", "name": "x", "config": {"no_such": "1"}}, {"kind": "webchat"},
     {"kind": "whatsapp", "name": "x", "config": {"app_secret": "x" * 2001}},
     {"kind": "whatsapp", "name": "x", "config": {"app_secret": 5}}],
)  # fmt: skip
async def test_a_wrong_channel_is_refused(inbox: Inbox, body: Any) -> None:
    before = len((await inbox.fetched("/channels"))["items"])

    assert problem(await inbox.post("/channels", body), 422)["errors"]

    assert len((await inbox.fetched("/channels"))["items"]) == before


async def test_an_article_lives_from_start_to_end(inbox: Inbox) -> None:
    body = {"title": "Parking", "body": "Behind the shop.", "kind": "faq", "questions": ["Where do I park?", " "]}
    made = (await inbox.post("/articles", body)).json()
    assert made["questions"] == ["Where do I park?"]

    changed = (await inbox.put(f"/articles/{made['id']}", body | {"body": "In front of the shop."})).json()
    assert changed["body"] == "In front of the shop."

    assert (await inbox.delete(f"/articles/{made['id']}")).status_code == 204
    problem(await inbox.get(f"/articles/{made['id']}"), 404)
    problem(await inbox.put(f"/articles/{made['id']}", body), 404)


async def test_the_ai_answers_from_a_new_article_at_once(inbox: Inbox) -> None:
    await inbox.post(
        "/articles", {"title": "Parking", "body": "Cars are parked behind the shop.", "questions": ["Where do I park?"]}
    )

    trial = (await inbox.post("/articles/trial", {"question": "Where do I park?"})).json()

    assert trial["decision"] == "say"
    assert "behind the shop" in trial["text"]


async def test_a_trial_says_why_and_sends_nothing(inbox: Inbox) -> None:
    trial = (await inbox.post("/articles/trial", {"question": "Do you sell tractors?"})).json()

    assert (trial["decision"], trial["text"]) == ("hand_off", None)
    assert trial["why"]
    assert (await inbox.fetched("/conversations"))["items"] == []


@pytest.mark.parametrize(
    "change",
    [{"title": ""}, {"title": "x" * 201}, {"body": " "}, {"body": "x" * 200_001}, {"kind": "poem"},
     {"language": "english"}, {"url": "javascript:alert(1)"}, {"questions": ["x" * 501]}, {"questions": ["x"] * 101},
     {"questions": "x"}],
)  # fmt: skip
async def test_a_wrong_article_is_refused(inbox: Inbox, change: Any) -> None:
    refused = problem(await inbox.post("/articles", {"title": "T", "body": "B", **change}), 422)

    assert refused["errors"][0]["field"].split(".")[0] == next(iter(change))


async def test_articles_may_hold_whatever_people_paste(inbox: Inbox) -> None:
    text = "# Ünïcode \u0000 \u202e 👩‍👧\n\n```\n<script>alert(1)</script>\n```\n" + "x " * 20_000

    made = await inbox.post("/articles", {"title": "Strange \u0000", "body": text, "questions": ["\u0000?"]})

    assert made.status_code == 201
    assert made.json()["body"] == text.replace("\u0000", "\u2400")
    assert (await inbox.post("/articles/trial", {"question": "\u0000 👩‍👧"})).status_code == 200


async def test_machines_can_see_that_it_lives_is_ready_and_how_it_does(inbox: Inbox) -> None:
    await inbox.rosa_is_waiting()

    alive, ready, metrics = [await inbox.get(path, None) for path in ("/healthz", "/readyz", "/metrics")]

    assert (alive.status_code, alive.json()) == (200, {"status": "ok"})
    assert ready.status_code == 200
    assert ready.json()["checks"].keys() >= {"database", "inbound", "timers", "deliveries"}
    assert 'warmline_conversations{state="waiting"}' in metrics.text
    assert "warmline_obligations_overdue" in metrics.text


@pytest.mark.parametrize("limit", [-5, 0, 1, 500, 10**30])
async def test_an_event_page_is_never_too_large_or_too_small(inbox: Inbox, limit: int) -> None:
    await inbox.rosa_writes()

    answer = await inbox.get(f"/events?limit={limit}")

    assert answer.status_code in (200, 422)
    if answer.status_code == 200:
        assert 1 <= len(answer.json()["items"]) <= 500


@pytest.mark.parametrize("after", [-1, 2**63, 10**40, "x"])
async def test_an_event_number_that_cannot_be_is_refused(inbox: Inbox, after: Any) -> None:
    problem(await inbox.get(f"/events?after={after}"), 422)
