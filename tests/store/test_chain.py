"""The record: whoever alters, removes or reorders an event is found out, and told where."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import Engine, text

from tests.actions.shop import Shop, memory_engine, open_shop
from warmline.store import events

CHANGES = {
    "type": "'conversation.closed'", "at": "at + 1", "data": "'{}'", "actor_kind": "'teammate'",
    "actor_id": "'t_mallory'", "conversation_id": "'c_other'", "message_id": "'m_other'", "hash": "'0000'",
}  # fmt: skip


@pytest.fixture(scope="module")
def told() -> Shop:
    """A shop with a story of a few dozen events."""
    shop = open_shop(memory_engine())
    for n in range(4):
        id = shop.rosa_writes(f"line {n}")
        shop.ai_turn(id)
        shop.send_all()
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.close(id, shop.ana)
    return shop


class Tampered:
    """Edits by SQL, undone at the end."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.connect()
        self._undo = self._connection.begin()

    def run(self, sql: str, **values: object) -> int:
        return self._connection.execute(text(sql), values).rowcount

    def found(self, shop: Shop) -> str | None:
        from warmline.store.transaction import Tx

        return events.first_break(Tx(self._connection, shop.workspace, 0, shop.new_id))

    def __enter__(self) -> "Tampered":
        return self

    def __exit__(self, *_: object) -> None:
        self._undo.rollback()
        self._connection.close()


def count(shop: Shop) -> int:
    return shop.do(events.count)


def test_an_untouched_record_is_unbroken(told: Shop) -> None:
    assert count(told) > 30
    assert told.do(events.first_break) is None


@given(some.data())
def test_an_altered_event_is_named(told: Shop, data: some.DataObject) -> None:
    seq, column = data.draw(some.integers(1, count(told))), data.draw(some.sampled_from(sorted(CHANGES)))
    with Tampered(told.engine) as tampered:
        tampered.run(f"UPDATE events SET {column} = {CHANGES[column]} WHERE seq = :seq", seq=seq)  # noqa: S608
        found = tampered.found(told)

    if column in ("message_id", "conversation_id", "actor_id", "hash", "at", "data", "type", "actor_kind"):
        assert found is None or found.startswith(f"event {seq} ")
    assert found is not None or _was_so_already(told, seq, column)


def _was_so_already(shop: Shop, seq: int, column: str) -> bool:
    row = shop.do(events.after, seq - 1, 1)[0]
    return f"'{row[column]}'" == CHANGES[column]


@given(some.data())
def test_a_removed_event_is_missed(told: Shop, data: some.DataObject) -> None:
    seq = data.draw(some.integers(1, count(told)))
    with Tampered(told.engine) as tampered:
        tampered.run("DELETE FROM events WHERE seq = :seq", seq=seq)
        found = tampered.found(told)

    assert found is not None
    assert f"event {seq} is missing" in found or f"ends at event {seq - 1}" in found


@given(some.data())
def test_two_events_that_changed_places_are_noticed(told: Shop, data: some.DataObject) -> None:
    a, b = sorted(data.draw(some.lists(some.integers(1, count(told)), min_size=2, max_size=2, unique=True)))
    with Tampered(told.engine) as tampered:
        for old, new in ((a, 0), (b, a), (0, b)):
            tampered.run("UPDATE events SET seq = :new WHERE seq = :old", old=old, new=new)
        found = tampered.found(told)

    assert found is not None
    assert found.startswith(f"event {a} ")


def test_an_event_removed_with_its_number_given_to_the_next_is_noticed(told: Shop) -> None:
    last = count(told)
    with Tampered(told.engine) as tampered:
        tampered.run("DELETE FROM events WHERE seq = 5")
        for seq in range(6, last + 1):
            tampered.run("UPDATE events SET seq = :new WHERE seq = :old", old=seq, new=seq - 1)
        found = tampered.found(told)

    assert found is not None
    assert found.startswith("event 5 ")


def test_a_forged_event_at_the_end_is_noticed(told: Shop) -> None:
    with Tampered(told.engine) as tampered:
        tampered.run(
            "INSERT INTO events (workspace_id, seq, type, at, actor_kind, data, hash)"
            " SELECT workspace_id, seq + 1, 'conversation.closed', at, 'system', '{}', 'feed' FROM events"
            " ORDER BY seq DESC LIMIT 1"
        )
        assert tampered.found(told) is not None


def test_a_name_may_be_erased_without_breaking_the_record(told: Shop) -> None:
    with Tampered(told.engine) as tampered:
        assert tampered.run("UPDATE events SET actor_name = NULL WHERE actor_kind = 'customer'") > 0
        assert tampered.found(told) is None


def test_random_edits_are_found_a_hundred_times_in_a_hundred(told: Shop) -> None:
    dice = random.Random(7)
    for _ in range(100):
        seq = dice.randint(1, count(told))
        with Tampered(told.engine) as tampered:
            tampered.run("UPDATE events SET data = data || ' ' WHERE seq = :seq", seq=seq)
            found = tampered.found(told)
        assert found is not None
        assert found.startswith(f"event {seq} ")
