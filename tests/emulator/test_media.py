"""Files: up, down, and the short life of their addresses."""

import base64
import hashlib
import random
from urllib.parse import urlsplit

import httpx
import pytest

from tests.emulator.world import NUMBER, ROSA, World, code_of

HEADERS = {"Authorization": "Bearer EMULATOR-test-token"}
PICTURE = bytes(random.Random(1).randrange(256) for _ in range(5000)) + b"\r\n\r\x00\n"


async def upload(world: World, content: bytes = PICTURE, kind: str = "image/png") -> httpx.Response:
    fields = {"messaging_product": "whatsapp", "type": kind}
    files = {"file": ("photo.png", content, kind)}
    return await world.http.post(f"/v25.0/{NUMBER}/media", data=fields, files=files, headers=HEADERS)


async def test_an_uploaded_file_comes_back_byte_for_byte(world: World) -> None:
    id_ = (await upload(world)).json()["id"]

    described = (await world.ask(id_)).json()
    fetched = await world.http.get(urlsplit(described["url"]).path, headers=HEADERS)

    assert (fetched.content, fetched.headers["content-type"]) == (PICTURE, "image/png")
    assert described["sha256"] == hashlib.sha256(PICTURE).hexdigest()
    assert described["file_size"] == len(PICTURE)


async def test_a_media_address_needs_the_token_and_dies_after_five_minutes(world: World) -> None:
    id_ = (await upload(world)).json()["id"]
    path = urlsplit((await world.ask(id_)).json()["url"]).path
    assert code_of(await world.http.get(path)) == (401, 190)

    await world.control("clock", advance_s=301)

    assert (await world.http.get(path, headers=HEADERS)).status_code == 404


@pytest.mark.parametrize(("days", "there"), [(6, True), (7, False)])
async def test_a_customers_file_can_be_looked_up_for_a_week(world: World, days: int, there: bool) -> None:
    file = {"base64": base64.b64encode(PICTURE).decode(), "mime_type": "image/png"}
    await world.control(f"customers/{ROSA}/messages", type="image", image={}, file=file)
    await world.quiet()
    id_ = world.receiver.values("messages")[0]["image"]["id"]

    await world.control("clock", advance_s=days * 24 * 3600)

    assert ((await world.ask(id_)).status_code == 200) is there


async def test_an_uploaded_file_lives_for_thirty_days(world: World) -> None:
    id_ = (await upload(world)).json()["id"]
    await world.control("clock", advance_s=29 * 24 * 3600)
    assert (await world.ask(id_)).status_code == 200

    await world.control("clock", advance_s=24 * 3600)

    assert code_of(await world.ask(id_)) == (400, 100)


async def test_a_deleted_file_is_gone(world: World) -> None:
    id_ = (await upload(world)).json()["id"]

    await world.http.delete(f"/v25.0/{id_}", headers=HEADERS)

    assert code_of(await world.ask(id_)) == (400, 100)


@pytest.mark.parametrize(("size", "kind"), [(0, "image/png"), (5 * 1024 * 1024 + 1, "image/jpeg")])
async def test_an_empty_or_too_large_picture_is_refused(world: World, size: int, kind: str) -> None:
    assert code_of(await upload(world, b"x" * size, kind)) == (400, 131053)


async def test_a_picture_sent_by_the_business_is_on_the_phone(world: World) -> None:
    await world.writes(ROSA)
    id_ = (await upload(world)).json()["id"]

    await world.send(type="image", text=None, image={"id": id_, "caption": "Your parcel"})

    shown = (await world.phone_shows())[-1]
    assert (shown["type"], shown["text"], shown["content"]["id"]) == ("image", "Your parcel", id_)
    assert (await world.http.get(f"/control/media/{id_}")).content == PICTURE


async def test_a_customers_picture_can_be_fetched_by_the_business(world: World) -> None:
    file = {"base64": base64.b64encode(PICTURE).decode(), "mime_type": "image/png"}
    await world.control(f"customers/{ROSA}/messages", type="image", image={"caption": "broken"}, file=file)
    await world.quiet()

    image = world.receiver.values("messages")[0]["image"]
    described = (await world.ask(image["id"])).json()

    assert (image["caption"], image["sha256"]) == ("broken", described["sha256"])


async def test_a_file_that_could_run_is_never_shown_in_place(world: World) -> None:
    id_ = (await upload(world, b"<script>alert(1)</script>", "text/html")).json()["id"]

    answer = await world.http.get(f"/control/media/{id_}")

    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["content-type"] == "application/octet-stream"
