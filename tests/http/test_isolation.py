"""No workspace sees another's: every route of the router that takes an id, with ids that are not one's own."""

from typing import Any

import pytest

from tests.http.conftest import BOTH
from tests.http.inbox import Inbox, text_message, webhook_body
from tests.http.test_roles import CONVERSE, MANAGE, READ, ids_of, tried

DATABASES = BOTH
ID_TRICKS = [
    "theirs",
    "0",
    "null",
    "None",
    "undefined",
    "x" * 5_000,
    "%00",
    "%2e%2e",
    "%27%20OR%201=1--",
    "c_%F0%9F%98%80",
]


@pytest.mark.parametrize("route", sorted(r for r in READ | CONVERSE | MANAGE if "{" in r))
async def test_what_belongs_to_others_is_not_there(inbox: Inbox, elsewhere: Inbox, route: str) -> None:
    theirs = await ids_of(elsewhere, route)
    before = await everything(elsewhere)

    for trick in ID_TRICKS:
        ids = theirs if trick == "theirs" else dict.fromkeys(theirs, trick)
        answer = await tried(inbox, route, ids, "Lee")
        assert answer.status_code == 404, (trick, answer.text)
    assert await everything(elsewhere) == before


async def everything(inbox: Inbox) -> list[Any]:
    """All that somebody could have changed."""
    found = [await inbox.fetched(path, "Lee") for path in ("/conversations", "/workspace", "/channels", "/articles")]
    for conversation in found[0]["items"]:
        conversation.pop("updated_at"), conversation.pop("version"), conversation.pop("obligation")
        conversation.pop("preview"), conversation.pop("last_message_at"), conversation.pop("unanswered")
    return [*found, await inbox.fetched("/teammates", "Lee"), await inbox.fetched("/invites", "Lee")]


async def test_the_same_phone_in_two_workspaces_is_two_customers(inbox: Inbox, elsewhere: Inbox) -> None:
    here = await inbox.rosa_writes("Hello here")
    there = await elsewhere.rosa_writes("Hello there")

    assert here["id"] != there["id"]
    assert here["customer"]["id"] != there["customer"]["id"]
    assert [m["text"] for m in await inbox.thread(here) if m["author"] == "customer"] == ["Hello here"]


async def test_a_webhook_signed_for_one_channel_is_worth_nothing_at_another(inbox: Inbox, elsewhere: Inbox) -> None:
    await elsewhere.patch(f"/channels/{elsewhere.whatsapp}", {"config": {"app_secret": "another secret"}}, "Lee")
    body = webhook_body(text_message("Hello"))

    answer = await elsewhere.webhook(body, signature=inbox.signature(body))

    assert answer.status_code == 401


async def test_lists_show_nothing_of_the_neighbours(inbox: Inbox, elsewhere: Inbox) -> None:
    await elsewhere.rosa_writes("CANARY of the neighbours")
    await inbox.rosa_writes("Hello")

    for path in ("/conversations", "/events?limit=500", "/teammates", "/channels", "/articles", "/invites", "/tokens"):
        text = (await inbox.get(path, "Lee")).text
        assert "CANARY" not in text
        assert elsewhere.workspace not in text
        assert elsewhere.people["Lee"].id not in text
