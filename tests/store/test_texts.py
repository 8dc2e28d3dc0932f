"""Whatever people write is stored as they wrote it; the two things no database takes are made visible."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Engine

from tests.actions.shop import Shop, memory_engine, open_shop
from tests.store.bench import W, notes
from warmline.store import alarms, workspaces
from warmline.store.database import Database
from warmline.store.types import storable

CORPUS = {
    "nothing": "",
    "only spaces": " \t\n ",
    "right to left": "\u202eשלום\u202c السلام عليكم",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "zero width": "a\u200bb\u200dc\ufeffd",
    "accents": "e\u0301 n\u0303 \u1e9b\u0323",
    "100,000 letters": "ы" * 100_000,
    "quotes": "'; DROP TABLE messages; -- \" \\ %s :name ? {x}",
    "controls": "\x01\x02\x1b[31m\x7f",
    "astral": "\U0001f600\U00010ffff"[:1] + "𝔘𝔫𝔦",
}


@pytest.mark.parametrize("name", CORPUS)
async def test_it_comes_back_as_it_went_in(db: Database, name: str) -> None:
    await db.change(W, alarms.add, "test", CORPUS[name], "none")

    assert await db.read(W, notes) == [CORPUS[name]]


async def test_the_null_character_is_shown_as_its_picture(db: Database) -> None:
    await db.change(W, alarms.add, "test", "a\x00b", "none")

    assert await db.read(W, notes) == ["a\u2400b"]


async def test_half_a_character_is_shown_as_a_replacement(db: Database) -> None:
    await db.change(W, alarms.add, "test", "a\ud83db\udfffc", "none")

    assert await db.read(W, notes) == ["a\ufffdb\ufffdc"]


@pytest.fixture(scope="module")
def shop() -> Shop:
    engine: Engine = memory_engine()
    return open_shop(engine)


_ANYTHING = some.text(some.characters(codec=None, exclude_categories=()), max_size=60)


@given(_ANYTHING)
def test_any_text_is_stored_and_shown(shop: Shop, text: str) -> None:
    id = shop.rosa_writes(text)

    assert shop.messages(id)[-1]["text"] == storable(text)


@given(_ANYTHING)
def test_only_those_two_things_are_ever_changed(text: str) -> None:
    changed = [(old, new) for old, new in zip(text, storable(text), strict=True) if old != new]

    assert all(new == ("\u2400" if old == "\x00" else "\ufffd") for old, new in changed)
    assert all(old == "\x00" or "\ud800" <= old <= "\udfff" for old, _ in changed)


_JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | _ANYTHING,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(_ANYTHING, inner, max_size=3),
)


@given(_JSON)
def test_json_comes_back_exactly(shop: Shop, value: object) -> None:
    shop.do(lambda tx: workspaces.change(tx, settings={"future": value}))

    assert shop.do(workspaces.get)["settings"] == {"future": value}
