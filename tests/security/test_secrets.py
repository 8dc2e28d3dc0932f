"""Secrets: sealed where we must read them, hashed where we only compare, and nowhere else at all."""

import gc
import io
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.http.inbox import APP_SECRET, PASSWORD, Inbox
from tests.http.test_people import joined, sign_in
from tests.http.test_roles import READ, ids_of, tried
from warmline.vault import Vault, WrongKey, fingerprint, key_from, new_secret

CANARIES = ("access-token-canary", APP_SECRET)


def test_a_sealed_secret_opens_where_it_was_sealed() -> None:
    vault = Vault(b"key")

    assert vault.open(vault.seal("canary", bound_to="w_1/ch_1"), bound_to="w_1/ch_1") == "canary"


@pytest.mark.parametrize("place", ["w_1/ch_2", "w_2/ch_1", ""])
def test_a_sealed_secret_moved_to_another_place_does_not_open(place: str) -> None:
    vault = Vault(b"key")
    sealed = vault.seal("canary", bound_to="w_1/ch_1")

    with pytest.raises(WrongKey, match="sealed with another key"):
        vault.open(sealed, bound_to=place)


def test_another_key_opens_nothing() -> None:
    sealed = Vault(b"key").seal("canary", bound_to="x")

    with pytest.raises(WrongKey):
        Vault(b"another key").open(sealed, bound_to="x")


@pytest.mark.parametrize("place", [0, 5, 12, -1])
def test_a_sealed_secret_that_was_touched_does_not_open(place: int) -> None:
    sealed = bytearray(Vault(b"key").seal("canary", bound_to="x"))
    sealed[place] ^= 1

    with pytest.raises(WrongKey):
        Vault(b"key").open(bytes(sealed), bound_to="x")


def test_the_same_secret_never_looks_the_same_twice() -> None:
    vault = Vault(b"key")

    assert vault.seal("canary", bound_to="x") != vault.seal("canary", bound_to="x")
    assert b"canary" not in vault.seal("canary", bound_to="x")


def test_the_key_file_is_made_once_and_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "secret.key"

    first = key_from(path)

    assert key_from(path) == first
    assert len(first) == 64
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == ["secret.key"]


def test_secrets_are_long_and_never_alike() -> None:
    made = {new_secret("wl") for _ in range(100)}

    assert len(made) == 100
    assert all(re.fullmatch(r"wl_[\w-]{43}", secret) for secret in made)


def test_nothing_is_the_fingerprint_of_nothing() -> None:
    assert fingerprint("") == ""
    assert fingerprint("a") != fingerprint("b")


async def test_a_channels_secrets_are_written_but_never_read(inbox: Inbox) -> None:
    path = f"/channels/{inbox.whatsapp}"
    shown = await inbox.fetched(path)
    assert shown["config"]["access_token"] == {"set": True}

    changed = await inbox.patch(path, {"config": {"access_token": "new-access-token-canary"}})

    for answer in (changed, await inbox.get(path), await inbox.get("/channels"), await inbox.get("/events?limit=500")):
        assert answer.status_code == 200
        assert not any(canary in answer.text for canary in CANARIES)


async def test_secrets_moved_to_another_channel_do_not_work_there(inbox: Inbox, elsewhere: Inbox) -> None:
    from warmline.store import channels

    stolen = (await inbox.read(channels.get, inbox.whatsapp))["secrets"]
    await elsewhere.change(lambda tx: channels.change(tx, elsewhere.whatsapp, secrets=stolen))
    body = b"{}"

    answer = await elsewhere.webhook(body, signature=inbox.signature(body))

    assert answer.status_code != 200


async def test_no_answer_of_the_api_holds_a_secret(inbox: Inbox) -> None:
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    invite = (await inbox.post("/invites", {"email": "canary@shop.example"})).json()
    token = (await inbox.post("/tokens", {"name": "script"})).json()["token"]
    secrets = [*CANARIES, *inbox.tokens.values(), visitor.token, token, invite["link"].split("=")[1]]

    for route in [*sorted(route for route in READ if route.startswith("GET")), "GET /invites", "GET /operator/alarms"]:
        answer = await tried(inbox, route, await ids_of(inbox, route), "Lee")
        assert answer.status_code == 200
        assert [secret for secret in secrets if secret in answer.text] == [], route


def everything_in(path: Path) -> bytes:
    """The whole database as a text, with what still lies in its log."""
    connection = sqlite3.connect(path)
    dump = "\n".join(connection.iterdump()).encode("utf-8", "replace")
    connection.close()
    gc.collect()
    log = path.with_name(path.name + "-wal")
    return dump + path.read_bytes() + (log.read_bytes() if log.exists() else b"")


def database_of(inbox: Inbox) -> Path:
    return Path(inbox.running.parts.db._write_engine.url.database or "")


async def test_the_database_holds_no_usable_secret(inbox_with_passwords: Inbox) -> None:
    inbox = inbox_with_passwords
    session = (await sign_in(inbox)).cookies["warmline_session"]
    visitor = await inbox.visitor()
    token = (await inbox.post("/tokens", {"name": "script"}, headers={"Idempotency-Key": "k1"})).json()["token"]
    invite = (await inbox.post("/invites", {"email": "i@shop.example"}, headers={"Idempotency-Key": "k2"})).json()
    secrets = {
        "a session": session, "a visitor's token": visitor.token, "an API token": token, "a password": PASSWORD,
        "an invitation": invite["link"].split("=")[1], "a channel's token": CANARIES[0], "an app secret": CANARIES[1],
        "a teammate's token": inbox.tokens["Ana"],
    }  # fmt: skip

    dump = everything_in(database_of(inbox))

    assert fingerprint(token).encode() in dump, "what is compared is there as a hash"
    assert [what for what, secret in secrets.items() if secret.encode() in dump] == []


async def test_a_repeated_request_gives_the_token_again_all_the_same(inbox: Inbox) -> None:
    key = {"Idempotency-Key": "k1"}
    first = (await inbox.post("/tokens", {"name": "script"}, headers=key)).json()
    again = (await inbox.post("/tokens", {"name": "script"}, headers=key)).json()

    assert first == again
    mine = {"headers": {"Authorization": f"Bearer {again['token']}"}}
    assert (await inbox.get("/session", None, **mine)).status_code == 200


async def test_no_log_line_holds_a_secret(inbox_with_passwords: Inbox, logs: io.StringIO, capfd: Any) -> None:
    inbox = inbox_with_passwords
    before = len(logs.getvalue())
    inbox.running.provider.moods[inbox.number] = "breaks"
    await sign_in(inbox, password="wrong password canary")
    session = (await sign_in(inbox)).cookies["warmline_session"]
    visitor = await inbox.visitor()
    await visitor.says("Hello")
    rosa = await inbox.rosa_writes("When do you open?")
    await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "unknown")
    await inbox.get("/conversations/nothing%00there")
    invite = (await inbox.post("/invites", {"email": f"n.{inbox.workspace}@shop.example".lower()})).json()
    await joined(inbox, invite["link"])

    out, err = capfd.readouterr()
    said = logs.getvalue()[before:] + out + err
    secrets = [*CANARIES, *inbox.tokens.values(), session, visitor.token, PASSWORD, "wrong password canary",
               invite["link"].split("=")[1]]  # fmt: skip
    assert [secret for secret in secrets if secret in said] == []


async def test_links_are_made_from_the_configured_address_not_from_the_host_header(inbox: Inbox) -> None:
    forged = {"Host": "evil.example", "X-Forwarded-Host": "evil.example"}

    answer = await inbox.post("/invites", {"email": "host@shop.example"}, headers=forged)

    assert "evil.example" not in answer.text
    assert answer.json()["link"].startswith(inbox.running.url)


async def test_the_first_run_token_is_compared_whole(inbox: Inbox) -> None:
    for token in ("", " ", "the-setup-toke", "the-setup-token ", "THE-SETUP-TOKEN", "é"):
        body = {"token": token, "workspace": "W", "name": "N", "email": "n@e.example", "password": PASSWORD}
        answer = await inbox.post("/setup", body, None)
        assert answer.status_code == 403, token


async def test_faults_tell_nothing_of_the_inside(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    from warmline.store import articles

    def breaks(tx: Any) -> Any:
        raise RuntimeError(f"canary of the inside {APP_SECRET}")

    monkeypatch.setattr(articles, "all_of", breaks)
    answer = await inbox.get("/articles")

    assert answer.status_code == 500
    assert "canary" not in answer.text
    assert json.loads(answer.text)["remedy"]
