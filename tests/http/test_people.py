"""Signing in, the first run, invitations, tokens, and what happens to somebody who is switched off."""

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import emptied, sqlite_copy
from tests.http.conftest import BOTH
from tests.http.inbox import API, PASSWORD, Inbox, until
from tests.http.server import SETUP_TOKEN, Running, running_server
from tests.http.test_conversations import problem
from warmline.http import limits


def email(inbox: Inbox, who: str) -> str:
    return f"{who.lower()}.{inbox.workspace.lower()}@shop.example"


async def sign_in(inbox: Inbox, who: str = "Ana", password: str = PASSWORD) -> httpx.Response:
    """Through a browser of one's own."""
    inbox.http.cookies.clear()
    return await inbox.post("/session", {"email": email(inbox, who), "password": password}, None)


async def test_a_password_signs_in_with_a_cookie_no_script_can_read(inbox_with_passwords: Inbox) -> None:
    answer = await sign_in(inbox_with_passwords)

    cookie = answer.headers["set-cookie"]
    assert answer.status_code == 201
    assert answer.json()["teammate"]["name"] == "Ana"
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie


async def test_the_cookie_tells_who_is_signed_in(inbox_with_passwords: Inbox) -> None:
    await sign_in(inbox_with_passwords)

    session = (await inbox_with_passwords.get("/session", None)).json()

    assert session["workspace"] == {"id": inbox_with_passwords.workspace, "name": "Corner Shop"}
    assert session["teammate"]["role"] == "admin"


@pytest.mark.parametrize("password", ["wrong password", "", PASSWORD + " ", PASSWORD.upper()])
async def test_a_wrong_password_signs_nobody_in(inbox_with_passwords: Inbox, password: str) -> None:
    answer = await sign_in(inbox_with_passwords, password=password)

    assert answer.status_code in (401, 422)
    assert "set-cookie" not in answer.headers


async def test_nobody_learns_who_has_an_account(inbox_with_passwords: Inbox) -> None:
    known = await sign_in(inbox_with_passwords, password="wrong password")
    unknown = await inbox_with_passwords.post(
        "/session", {"email": "no@body.example", "password": "wrong password"}, None
    )

    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)


@pytest.mark.parametrize("body", [{"email": {"$gt": ""}, "password": "x"}, {"email": ["a@b.c"], "password": True},
                                  {"ticket": {}}, {}, {"email": "a\u0000@b.c", "password": "x" * 20}])  # fmt: skip
async def test_strange_credentials_are_refused_in_an_orderly_way(inbox: Inbox, body: Any) -> None:
    answer = await inbox.post("/session", body, None)

    problem(answer, answer.status_code)
    assert answer.status_code in (401, 422)


@pytest.mark.parametrize("origin", [None, "https://evil.example", "null", "", "http://warmline.test.evil.example"])
async def test_another_site_changes_nothing_with_our_cookie(inbox_with_passwords: Inbox, origin: str | None) -> None:
    await sign_in(inbox_with_passwords)
    headers = {} if origin is None else {"Origin": origin}

    answer = await inbox_with_passwords.post("/articles", {"title": "T", "body": "B"}, None, headers=headers)

    assert problem(answer, 403)["detail"] == "This request came from another site."


async def test_our_own_pages_may_change_things_with_the_cookie(inbox_with_passwords: Inbox) -> None:
    await sign_in(inbox_with_passwords)
    own = {"Origin": inbox_with_passwords.running.url}

    answer = await inbox_with_passwords.post("/articles", {"title": "T", "body": "B"}, None, headers=own)

    assert answer.status_code == 201


async def test_signing_out_ends_the_session_for_good(inbox_with_passwords: Inbox) -> None:
    inbox = inbox_with_passwords
    await sign_in(inbox)
    secret = inbox.http.cookies["warmline_session"]

    out = await inbox.delete("/session", None, headers={"Origin": inbox.running.url})

    inbox.http.cookies.clear()
    inbox.http.cookies.set("warmline_session", secret)
    assert out.status_code == 204
    problem(await inbox.get("/session", None), 401)


async def test_too_many_attempts_on_one_account_are_stopped(inbox_with_passwords: Inbox) -> None:
    answers = [await sign_in(inbox_with_passwords, password="wrong password") for _ in range(11)]

    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
    assert problem(answers[-1], 429)["remedy"] == "Wait a little and try again."


async def test_too_many_attempts_from_one_address_are_stopped(inbox: Inbox) -> None:
    answers = [await inbox.post("/session", {"ticket": f"guess-{n}"}, None) for n in range(21)]

    assert [answer.status_code for answer in answers] == [401] * 20 + [429]


async def test_a_token_works_until_it_is_revoked(inbox: Inbox) -> None:
    made = (await inbox.post("/tokens", {"name": "script"})).json()
    mine = {"headers": {"Authorization": f"Bearer {made['token']}"}}
    assert (await inbox.get("/session", None, **mine)).status_code == 200

    gone = await inbox.delete(f"/tokens/{made['id']}")

    assert gone.status_code == 204
    problem(await inbox.get("/session", None, **mine), 401)


async def test_a_token_is_shown_once(inbox: Inbox) -> None:
    made = (await inbox.post("/tokens", {"name": "script"})).json()

    listed = await inbox.get("/tokens")

    assert made["token"].startswith("wl_")
    assert made["id"] in listed.text
    assert made["token"] not in listed.text


async def test_nobody_sees_or_revokes_anothers_tokens(inbox: Inbox) -> None:
    made = (await inbox.post("/tokens", {"name": "script"})).json()

    assert made["id"] not in (await inbox.get("/tokens", "Lee")).text
    problem(await inbox.delete(f"/tokens/{made['id']}", "Lee"), 404)


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "Bearer wl_wrong", "Basic abc", "bearer  ", "Bearer " + "x" * 9000]
)
async def test_a_wrong_token_signs_nobody_in(inbox: Inbox, header: str) -> None:
    problem(await inbox.get("/session", None, headers={"Authorization": header.strip() or "x"}), 401)


async def test_a_visitors_token_opens_no_inbox_and_a_teammates_no_chat(inbox: Inbox) -> None:
    visitor = await inbox.visitor()

    problem(await inbox.get("/conversations", None, headers={"Authorization": f"Bearer {visitor.token}"}), 401)
    answer = await inbox.get("/widget/api/conversation", "Ana")
    problem(answer, 401)


async def joined(inbox: Inbox, link: str, **more: Any) -> httpx.Response:
    body = {"token": link.split("token=")[1], "name": "Nora", "password": PASSWORD, **more}
    inbox.http.cookies.clear()
    return await inbox.post("/invites/acceptance", body, None)


async def test_an_invitation_works_once(inbox: Inbox) -> None:
    address = f"nora.{inbox.workspace}@shop.example".lower()
    invite = (await inbox.post("/invites", {"email": address, "role": "viewer"})).json()
    offered = (await inbox.get(f"/invites/acceptance?token={invite['link'].split('token=')[1]}", None)).json()
    assert offered == {"email": address, "role": "viewer", "workspace": "Corner Shop", "invited_by": "Ana"}

    first, again = await joined(inbox, invite["link"]), await joined(inbox, invite["link"])

    assert first.status_code == 201
    assert (first.json()["teammate"]["role"], first.json()["teammate"]["email"]) == ("viewer", address)
    assert "three days" in problem(again, 404)["remedy"]


async def test_an_invitation_is_used_once_even_by_two_at_the_same_moment(inbox: Inbox) -> None:
    invite = (await inbox.post("/invites", {"email": f"two.{inbox.workspace}@shop.example".lower()})).json()

    answers = await asyncio.gather(*(joined(inbox, invite["link"]) for _ in range(4)))

    assert sorted(answer.status_code for answer in answers) == [201, 404, 404, 404]


async def test_an_invitation_can_be_withdrawn(inbox: Inbox) -> None:
    invite = (await inbox.post("/invites", {"email": "gone@shop.example"})).json()

    assert (await inbox.delete(f"/invites/{invite['id']}")).status_code == 204

    problem(await joined(inbox, invite["link"]), 404)
    assert (await inbox.fetched("/invites"))["items"] == []


async def test_an_old_invitation_has_expired(inbox: Inbox) -> None:
    invite = (await inbox.post("/invites", {"email": "late@shop.example"})).json()
    await inbox.change(_age, invite["id"])

    problem(await joined(inbox, invite["link"]), 404)
    assert (await inbox.fetched("/invites"))["items"] == []


def _age(tx: Any, id: str) -> None:
    from warmline.store import people

    people.change_credential(tx, id, expires_at=tx.now - 1)


@pytest.mark.parametrize("token", ["", " ", "wi_wrong", "\u0000"])
async def test_no_invitation_opens_no_door(inbox: Inbox, token: str) -> None:
    problem(await joined(inbox, f"token={token}"), 404)


async def test_nobody_invites_above_their_own_rank(inbox: Inbox) -> None:
    problem(await inbox.post("/invites", {"email": "boss@shop.example", "role": "owner"}, "Ana"), 403)
    assert (await inbox.post("/invites", {"email": "boss@shop.example", "role": "owner"}, "Lee")).status_code == 201


@pytest.mark.parametrize(
    "address", ["", "no-at-sign", "a@b", "a@b.c\nBcc: x@y.z", "a b@c.de", "<a@b.cd>", "x" * 400 + "@b.cd"]
)
async def test_a_wrong_address_is_refused(inbox: Inbox, address: str) -> None:
    refused = problem(await inbox.post("/invites", {"email": address}), 422)

    assert refused["errors"][0]["field"] == "email"


async def test_a_short_password_is_refused(inbox: Inbox) -> None:
    invite = (await inbox.post("/invites", {"email": "short@shop.example"})).json()

    refused = problem(await joined(inbox, invite["link"], password="short"), 422)

    assert refused["errors"][0]["field"] == "password"


async def test_a_teammate_who_is_switched_off_loses_everything_at_once(inbox_with_passwords: Inbox) -> None:
    inbox = inbox_with_passwords
    await sign_in(inbox, "Ben")
    assert (await inbox.get("/session", None)).status_code == 200

    off = await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {"disabled": True})

    assert off.json()["disabled"] is True
    problem(await inbox.get("/session", None), 401)
    problem(await inbox.get("/conversations", "Ben"), 401)
    problem(await sign_in(inbox, "Ben"), 401)


async def test_switching_somebody_on_again_does_not_revive_old_tokens(inbox: Inbox) -> None:
    ben = inbox.people["Ben"].id
    await inbox.patch(f"/teammates/{ben}", {"disabled": True})
    await inbox.patch(f"/teammates/{ben}", {"disabled": False})

    problem(await inbox.get("/conversations", "Ben"), 401)


async def test_a_workspace_keeps_an_owner(inbox: Inbox) -> None:
    lee = inbox.people["Lee"].id

    assert (
        problem(await inbox.patch(f"/teammates/{lee}", {"role": "admin"}, "Lee"), 422)["errors"][0]["field"] == "role"
    )
    problem(await inbox.patch(f"/teammates/{lee}", {"disabled": True}, "Lee"), 422)
    problem(await inbox.patch(f"/teammates/{lee}", {"disabled": True}, "Ana"), 403)
    assert (await inbox.get("/session", "Lee")).status_code == 200


async def test_nobody_promotes_themselves(inbox: Inbox) -> None:
    for who, role in (("Ben", "admin"), ("Vik", "agent"), ("Ana", "owner")):
        problem(await inbox.patch(f"/teammates/{inbox.people[who].id}", {"role": role}, who), 403)


async def test_a_new_role_counts_from_the_next_request_on(inbox: Inbox) -> None:
    await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {"role": "viewer"})

    problem(await inbox.post("/articles", {"title": "T", "body": "B"}, "Ben"), 403)


async def test_everybody_may_change_their_own_name_and_nobody_anothers(inbox: Inbox) -> None:
    own = await inbox.patch(f"/teammates/{inbox.people['Vik'].id}", {"name": "Viktor"}, "Vik")

    assert own.json()["name"] == "Viktor"
    problem(await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {"name": "Bob"}, "Vik"), 403)


async def test_a_change_of_nothing_changes_nothing(inbox: Inbox) -> None:
    before = await inbox.fetched("/teammates")

    answer = await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {}, "Ana")

    assert answer.status_code == 200
    assert await inbox.fetched("/teammates") == before


FIRST = {
    "token": SETUP_TOKEN,
    "workspace": "Corner Shop",
    "name": "Lee",
    "email": "lee@shop.example",
    "password": PASSWORD,
}


@pytest.fixture(scope="module")
def empty_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server on which nobody has signed up yet."""
    folder = tmp_path_factory.mktemp("first-run")
    if getattr(request, "param", "sqlite") == "sqlite":
        url = sqlite_copy(request.getfixturevalue("migrated_sqlite"), folder)
    else:
        url = request.getfixturevalue("migrated_postgres")
        emptied(url)
    with running_server(url, folder) as running:
        yield running


@pytest.mark.parametrize("empty_server", BOTH, indirect=True)
async def test_the_first_run_makes_one_owner_and_closes_behind_them(empty_server: Running) -> None:
    limits._limiter.storage.reset()
    async with httpx.AsyncClient(base_url=empty_server.url, trust_env=False) as http:
        assert (await http.get(f"{API}/setup")).json() == {"needed": True}
        problem(await http.post(f"{API}/setup", json=FIRST | {"token": "guess"}), 403)
        problem(await http.post(f"{API}/setup", json=FIRST | {"password": "short"}), 422)

        tries = [FIRST | {"email": f"lee{n}@shop.example"} for n in range(6)]
        answers = await asyncio.gather(*(http.post(f"{API}/setup", json=body) for body in tries))

        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 5
        assert (await http.get(f"{API}/setup")).json() == {"needed": False}
        assert (await http.get(f"{API}/session")).json()["teammate"]["role"] == "owner"


async def test_who_is_online_is_shown(inbox: Inbox) -> None:
    async with inbox.http.stream(
        "GET", f"{API}/stream", headers={"Authorization": f"Bearer {inbox.tokens['Ben']}"}
    ) as stream:
        assert stream.status_code == 200

        async def online() -> list[str]:
            people = (await inbox.fetched("/teammates"))["items"]
            return [person["name"] for person in people if person["presence"] == "online"]

        assert await until(online) == ["Ben"]
