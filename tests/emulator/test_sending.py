"""The Cloud API: what it accepts, what it answers, what it refuses."""

from typing import Any

import pytest

from tests.emulator.world import ACCOUNT, LI, NUMBER, ROSA, World, code_of


async def test_a_text_reaches_the_customers_phone(world: World) -> None:
    await world.writes(ROSA, "are you there?")

    answer = await world.send(ROSA, "yes!")

    body = answer.json()
    assert body["messaging_product"] == "whatsapp"
    assert body["contacts"][0]["wa_id"] == ROSA
    shown = (await world.phone_shows())[-1]
    assert (shown["direction"], shown["text"], shown["id"]) == ("received", "yes!", body["messages"][0]["id"])


async def test_a_phone_may_be_written_with_plus_and_spaces(world: World) -> None:
    await world.writes(ROSA)

    answer = await world.send("+1 555-0001")

    assert answer.json()["contacts"] == [
        {"input": "+1 555-0001", "wa_id": ROSA, "user_id": answer.json()["contacts"][0]["user_id"]}
    ]


async def test_a_customer_can_be_addressed_by_user_id(world: World) -> None:
    await world.writes(ROSA)
    await world.quiet()
    user_id = world.receiver.values("messages")[0]["from_user_id"]

    answer = await world.send(to=None, recipient=user_id)

    assert answer.json()["contacts"] == [{"input": user_id, "user_id": user_id}]
    assert (await world.phone_shows())[-1]["text"] == "hi there"


async def test_to_wins_over_recipient(world: World) -> None:
    await world.writes(ROSA)
    await world.writes(LI)

    await world.send(LI, "for Li", recipient="US.1")

    assert (await world.phone_shows(LI))[-1]["text"] == "for Li"


async def test_a_reply_quotes_the_message_it_answers(world: World) -> None:
    asked = await world.writes(ROSA, "which one?")

    await world.send(ROSA, "this one", context={"message_id": asked})

    assert (await world.phone_shows())[-1]["reply_to"] == asked


@pytest.mark.parametrize("token", ["", "wrong", "Bearer"])
async def test_a_wrong_token_is_401_with_code_190(world: World, token: str) -> None:
    answer = await world.api("messages", {}, token=token)

    assert code_of(answer) == (401, 190)
    assert set(answer.json()["error"]) == {"message", "type", "code", "fbtrace_id"}


async def test_an_expired_token_is_190_with_its_subcode(world: World) -> None:
    await world.control("faults", token_expired=True)

    answer = await world.send()

    assert code_of(answer) == (401, 190)
    assert answer.json()["error"]["error_subcode"] == 463


async def test_an_unknown_number_is_100_with_subcode_33(world: World) -> None:
    answer = await world.ask("999")

    assert code_of(answer) == (400, 100)
    assert answer.json()["error"]["error_subcode"] == 33


@pytest.mark.parametrize(
    ("part", "value", "named"),
    [
        ("messaging_product", None, "messaging_product"),
        ("messaging_product", "sms", "messaging_product"),
        ("to", None, "to"),
        ("text", None, "text"),
        ("text", {}, "body"),
        ("text", {"body": "x" * 4097}, "4096"),
        ("type", "telegram", "type"),
        ("biz_opaque_callback_data", "x" * 513, "biz_opaque_callback_data"),
        ("context", {}, "message_id"),
    ],
)
async def test_a_missing_or_wrong_parameter_is_named(world: World, part: str, value: Any, named: str) -> None:
    await world.writes(ROSA)

    answer = await world.send(**{part: value})

    assert code_of(answer) == (400, 100)
    assert named in answer.json()["error"]["message"]
    assert await world.journal() == []


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'"x"', b'{"a": "\\ud800"}'])
async def test_a_body_that_is_no_object_is_refused(world: World, raw: bytes) -> None:
    headers = {"Authorization": "Bearer EMULATOR-test-token"}

    answer = await world.http.post(f"/v25.0/{NUMBER}/messages", content=raw, headers=headers)

    assert code_of(answer) == (400, 100)


async def test_4096_characters_are_allowed(world: World) -> None:
    await world.writes(ROSA)

    assert (await world.send(words="x" * 4096)).status_code == 200


async def test_marking_as_read_covers_earlier_messages_too(world: World) -> None:
    await world.writes(ROSA, "one")
    second = await world.writes(ROSA, "two")
    await world.writes(ROSA, "three")

    answer = await world.api("messages", {"messaging_product": "whatsapp", "status": "read", "message_id": second})

    assert answer.json() == {"success": True}
    assert [item["status"] for item in await world.phone_shows()] == ["read", "read", "delivered"]


async def test_typing_shows_until_the_answer_comes(world: World) -> None:
    asked = await world.writes(ROSA)
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": asked}

    await world.api("messages", {**receipt, "typing_indicator": {"type": "text"}})

    phone = f"/control/customers/{ROSA}/messages"
    assert (await world.http.get(phone)).json()["typing_until"] is not None
    await world.send()
    assert (await world.http.get(phone)).json()["typing_until"] is None


async def test_typing_ends_by_itself_after_25_seconds(world: World) -> None:
    asked = await world.writes(ROSA)
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": asked}
    await world.api("messages", {**receipt, "typing_indicator": {"type": "text"}})

    await world.control("clock", advance_s=25)

    assert (await world.http.get(f"/control/customers/{ROSA}/messages")).json()["typing_until"] is None


async def test_only_a_received_message_can_be_marked_as_read(world: World) -> None:
    await world.writes(ROSA)
    ours = (await world.send()).json()["messages"][0]["id"]

    for id_ in (ours, "wamid.unknown"):
        answer = await world.api("messages", {"messaging_product": "whatsapp", "status": "read", "message_id": id_})
        assert code_of(answer) == (400, 131009)


def buttons(*titles: str) -> dict[str, Any]:
    replies = [{"type": "reply", "reply": {"id": f"b{n}", "title": title}} for n, title in enumerate(titles)]
    return {"type": "button", "body": {"text": "Choose"}, "action": {"buttons": replies}}


def a_list(count: int, title: str = "Row") -> dict[str, Any]:
    rows = [{"id": f"r{n}", "title": f"{title}{n}"} for n in range(count)]
    return {"type": "list", "body": {"text": "Choose"}, "action": {"button": "Open", "sections": [{"rows": rows}]}}


@pytest.mark.parametrize("content", [buttons("Yes", "No"), a_list(10)])
async def test_buttons_and_lists_are_accepted(world: World, content: dict[str, Any]) -> None:
    await world.writes(ROSA)

    answer = await world.send(type="interactive", text=None, interactive=content)

    assert answer.status_code == 200
    assert (await world.phone_shows())[-1]["text"] == "Choose"


@pytest.mark.parametrize(
    "content",
    [buttons("1", "2", "3", "4"), buttons("x" * 21), buttons("Same", "Same"), a_list(11), a_list(1, "x" * 24)],
)
async def test_too_many_or_too_long_choices_are_refused(world: World, content: dict[str, Any]) -> None:
    await world.writes(ROSA)

    assert code_of(await world.send(type="interactive", text=None, interactive=content)) == (400, 131009)


async def test_a_reaction_is_a_message_on_the_phone(world: World) -> None:
    asked = await world.writes(ROSA)

    await world.send(type="reaction", text=None, reaction={"message_id": asked, "emoji": "👍"})

    assert (await world.phone_shows())[-1]["content"] == {"message_id": asked, "emoji": "👍"}


async def test_the_journal_lists_what_was_accepted_in_order(world: World) -> None:
    await world.writes(ROSA)
    await world.send(words="first", biz_opaque_callback_data="d1")
    await world.send(words="second")
    await world.send(words="")

    first, second = await world.journal()

    assert (first["text"], first["biz_opaque_callback_data"], first["phone"]) == ("first", "d1", ROSA)
    assert (second["n"] > first["n"], second["at"] >= first["at"]) == (True, True)
    assert await world.journal(after=first["n"]) == [second]


async def test_the_number_reports_name_quality_and_health(world: World) -> None:
    await world.control("account", quality_rating="RED", can_send_message="BLOCKED")

    answer = await world.ask(NUMBER, fields="verified_name,quality_rating,throughput,health_status")

    body = answer.json()
    assert (body["verified_name"], body["quality_rating"], body["id"]) == ("Corner Shop", "RED", NUMBER)
    assert body["health_status"]["can_send_message"] == "BLOCKED"


async def test_an_unknown_field_is_refused_by_name(world: World) -> None:
    answer = await world.ask(NUMBER, fields="shoe_size")

    assert code_of(answer) == (400, 100)
    assert "shoe_size" in answer.json()["error"]["message"]


async def test_a_field_this_number_has_no_value_for_is_left_out(world: World) -> None:
    answer = await world.ask(NUMBER, fields="username,status")

    assert answer.json() == {"status": "CONNECTED", "id": NUMBER}


async def test_without_a_subscription_no_webhooks_are_sent(world: World) -> None:
    path, headers = f"/v25.0/{ACCOUNT}/subscribed_apps", {"Authorization": "Bearer EMULATOR-test-token"}
    assert len((await world.ask(f"{ACCOUNT}/subscribed_apps")).json()["data"]) == 1

    await world.http.delete(path, headers=headers)
    await world.writes(ROSA, "unheard")
    await world.http.post(path, headers=headers)
    await world.writes(ROSA, "heard")
    await world.quiet()

    assert [item["text"]["body"] for item in world.receiver.values("messages")] == ["heard"]
