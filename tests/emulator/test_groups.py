"""Groups by invite link: every way joining can end, and what is said in them."""

from typing import Any

import pytest

from tests.emulator.linked_world import ANA, BEN, GROUP_ID, LINK, TEAM, LinkedWorld


async def test_the_groups_name_and_size_are_shown_before_joining(linked: LinkedWorld) -> None:
    for code in (TEAM, LINK, f"{LINK}?mode=ac_t"):
        told = await linked.http.get(
            "/gateways/waha/api/default/groups/join-info",
            params={"code": code},
            headers={"X-Api-Key": "EMULATOR-waha-key"},
        )
        assert (told.json()["Name"], told.json()["ParticipantCount"]) == ("Corner Shop team", 3)
    told = await linked.gowa("GET", f"group/info-from-link?link={LINK}")
    assert (told.json()["results"]["name"], told.json()["results"]["participant_count"]) == ("Corner Shop team", 3)
    assert (await linked.http.get(f"/control/groups/{TEAM}")).json()["joined"] == []


async def test_the_other_engine_tells_of_groups_in_its_own_words(linked: LinkedWorld) -> None:
    await linked.gateway("waha", engine="NOWEB")
    await linked.both_join()

    told = (await linked.waha("GET", f"default/groups/join-info?code={TEAM}")).json()

    assert (told["subject"], told["size"]) == ("Corner Shop team", 5)
    assert list((await linked.waha("GET", "default/groups")).json()) == [GROUP_ID]


async def test_joining_twice_is_fine_and_gives_the_same_id(linked: LinkedWorld) -> None:
    ids = [(await linked.waha("POST", "default/groups/join", code=code)).json()["id"] for code in (TEAM, LINK)]

    assert ids == [GROUP_ID, GROUP_ID]
    assert [one["JID"] for one in (await linked.waha("GET", "default/groups")).json()] == [GROUP_ID]
    await linked.quiet()
    assert linked.hooks.events("group.v2.join")[0]["group"]["id"] == GROUP_ID


@pytest.mark.parametrize(
    ("on_join", "words"),
    [
        ("revoked", "revoked"),
        ("expired", "revoked"),
        ("full", "resource-limit"),
        ("removed", "not-authorized"),
        ("already_member", "conflict"),
    ],
)
async def test_a_refused_link_says_why(linked: LinkedWorld, on_join: str, words: str) -> None:
    await linked.control(f"groups/{TEAM}", on_join=on_join)

    waha = await linked.waha("POST", "default/groups/join", code=TEAM)
    gowa = await linked.gowa("POST", "group/join-with-link", link=LINK)

    assert (waha.status_code, words in waha.json()["exception"]["message"]) == (500, True)
    assert (gowa.status_code, words in gowa.json()["message"]) == (500, True)
    assert (await linked.waha("GET", "default/groups")).json() == []


async def test_a_made_up_link_is_not_valid(linked: LinkedWorld) -> None:
    for code in ("NobodyMadeThisGroup123", "https://example.com/x", ""):
        answer = await linked.waha("POST", "default/groups/join", code=code)
        assert "not valid" in answer.json()["exception"]["message"]


async def test_a_request_that_waits_for_an_admin_looks_like_a_success(linked: LinkedWorld) -> None:
    await linked.control(f"groups/{TEAM}", on_join="approval_needed")

    answer = await linked.waha("POST", "default/groups/join", code=TEAM)

    assert answer.json() == {"id": GROUP_ID}
    assert (await linked.waha("GET", f"default/groups/join-info?code={TEAM}")).json()["IsJoinApprovalRequired"] is True
    assert (await linked.waha("GET", "default/groups")).json() == []
    assert (await linked.waha_says("am I in?")).status_code == 500

    await linked.control(f"groups/{TEAM}", approve="waha")

    assert (await linked.waha_says("am I in?")).status_code == 201


async def test_who_was_removed_can_neither_write_nor_come_back(linked: LinkedWorld) -> None:
    await linked.both_join()

    await linked.control(f"groups/{TEAM}", remove="waha")

    assert "not participating" in (await linked.waha_says("still there?")).json()["exception"]["message"]
    assert (
        "not-authorized" in (await linked.waha("POST", "default/groups/join", code=TEAM)).json()["exception"]["message"]
    )
    assert (await linked.gowa_says("I am")).status_code == 200


async def test_an_alert_is_seen_by_the_group_and_acknowledged_by_its_members(linked: LinkedWorld) -> None:
    await linked.both_join()

    answer = await linked.waha_says("Rosa needs a person")
    await linked.quiet()

    (shown,) = await linked.group_shows()
    assert (shown["text"], shown["from"], shown["status"]) == ("Rosa needs a person", "linked_phone", "read")
    assert [one["ackName"] for one in linked.hooks.events("message.ack") if "ackName" in one] == ["SERVER"]
    readers = [one["participant"] for one in linked.hooks.events("message.ack.group") if one["ack"] == 3]
    assert len(set(readers)) == 3
    assert shown["id"] in answer.json()["id"]


async def test_a_teammates_answer_reaches_every_linked_phone_with_its_quote(linked: LinkedWorld) -> None:
    await linked.both_join()
    await linked.waha_says("Rosa needs a person")
    alert = (await linked.group_shows())[0]["id"]

    await linked.teammate(ANA, "I take it", reply_to=alert)
    await linked.quiet()

    heard: list[dict[str, Any]] = linked.hooks.events("message")
    waha = next(one for one in heard if "participant" in one)
    gowa = next(one for one in heard if "chat_id" in one)
    assert (waha["from"], waha["body"], waha["replyTo"]["id"]) == (GROUP_ID, "I take it", alert)
    assert waha["replyTo"]["body"] == "Rosa needs a person"
    assert (gowa["chat_id"], gowa["replied_to_id"], gowa["quoted_body"]) == (GROUP_ID, alert, "Rosa needs a person")


async def test_a_lid_hides_the_teammates_phone(linked: LinkedWorld) -> None:
    await linked.both_join()
    await linked.control(f"groups/{TEAM}", phones_hidden=True)

    await linked.teammate(BEN, "1")
    await linked.quiet()

    waha = next(one for one in linked.hooks.events("message") if "participant" in one)
    gowa = next(one for one in linked.hooks.events("message") if "chat_id" in one)
    assert waha["participant"].endswith("@lid")
    assert gowa["from"] == waha["participant"]
    assert BEN not in str(waha) + str(gowa)


async def test_a_group_can_name_people_by_phone(linked: LinkedWorld) -> None:
    await linked.both_join()
    await linked.control(f"groups/{TEAM}", addressing="pn")

    await linked.teammate(BEN, "1")
    await linked.quiet()

    assert next(one for one in linked.hooks.events("message") if "participant" in one)["participant"] == f"{BEN}@c.us"


async def test_a_stranger_who_was_let_in_can_write_too(linked: LinkedWorld) -> None:
    await linked.both_join()

    await linked.teammate("15557777777", "1", name="Eve")
    await linked.quiet()

    assert linked.hooks.events("message")[0]["_data"]["Info"]["PushName"] == "Eve"


async def test_another_group_can_be_made(linked: LinkedWorld) -> None:
    made = await linked.control("groups", name="Night shift", members=[{"phone": "+1 555 000 0021", "name": "Noor"}])

    joined = await linked.waha("POST", "default/groups/join", code=made["link"])

    assert (made["size"], joined.json()["id"]) == (1, made["id"])
    assert (await linked.http.post("/control/groups", json={"name": "x", "code": made["code"]})).status_code == 409


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        ("groups", {"name": "x", "code": "??"}, "code"),
        ("groups", {"name": "x", "on_join": "maybe"}, "on_join"),
        ("groups", {"name": "x", "members": [{"name": "Ana"}]}, "members"),
        ("groups", {"colour": "red"}, "colour"),
        (f"groups/{TEAM}", {"approve": "signal"}, "waha"),
        (f"groups/{TEAM}/messages", {"text": ""}, "text"),
        (f"groups/{TEAM}/messages", {"text": "x", "from": "nobody"}, "from"),
        ("gateway", {"signal": {}}, "signal"),
        ("gateway", {"waha": {"state": "happy"}}, "state"),
        ("gateway", {"waha": {"colour": "red"}}, "api_key"),
        ("gateway", {"waha": {"retry_policy": "never"}}, "retry_policy"),
        ("gateway/faults", {"waha": {"flap": 1}}, "flap_s"),
        ("gateway/faults", {"waha": 5}, "waha"),
    ],
)
async def test_bad_input_is_refused_with_its_name(
    linked: LinkedWorld, path: str, body: dict[str, object], named: str
) -> None:
    answer = await linked.http.post(f"/control/{path}", json=body)

    assert answer.status_code == 400
    assert named in answer.json()["error"]
