"""The tracer finds a statement that reaches across workspaces, and lets those of the server itself pass."""

import pytest
from sqlalchemy import Engine, select, update

from tests.actions.shop import memory_engine, open_shop
from tests.store.tracer import OWNED, SYSTEM, leak_in, tracing
from warmline.store import tables as t


@pytest.fixture(scope="module")
def engine() -> Engine:
    return memory_engine()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT messages.id FROM messages WHERE messages.id = ?",
        "UPDATE conversations SET state=? WHERE conversations.id = ?",
        "DELETE FROM articles WHERE articles.id = ?",
        "INSERT INTO alarms (id, kind) VALUES (?, ?)",
        "SELECT c.id FROM conversations AS c WHERE c.id = ?",
        "SELECT messages.id FROM messages JOIN customers ON customers.id = messages.id WHERE messages.workspace_id = ?",
    ],
)
def test_a_statement_without_a_workspace_is_a_leak(sql: str) -> None:
    assert leak_in(sql) is not None


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT messages.id FROM messages WHERE messages.workspace_id = ? AND messages.id = ?",
        "SELECT messages.id FROM messages WHERE messages.workspace_id = %(workspace)s::VARCHAR",
        "INSERT INTO alarms (workspace_id, id) VALUES (?, ?)",
        "SELECT people.id FROM people WHERE people.email = ?",
    ],
)
def test_a_statement_with_its_workspace_is_none(sql: str) -> None:
    assert leak_in(sql) is None


def test_nearly_every_table_belongs_to_a_workspace() -> None:
    assert {table.name for table in t.metadata.sorted_tables} - OWNED == {"workspaces", "people"}


def test_a_whole_story_reaches_across_no_workspace_and_the_tracer_saw_it(engine: Engine) -> None:
    with tracing() as tracer:
        shop = open_shop(engine)
        id = shop.rosa_is_with(shop.ana)
        shop.reply(id, shop.ana)
        shop.send_all()
        shop.later(3600)
        shop.fire_timers()
        shop.close(id, shop.ana)

    assert tracer.leaks == []
    assert tracer.seen > 100
    assert any("INSERT INTO events" in write for write in tracer.writes)


def test_a_careless_query_is_caught_wherever_it_runs(engine: Engine) -> None:
    with tracing() as tracer, engine.begin() as connection:
        connection.execute(select(t.conversations))
        connection.execute(update(t.messages).values(text="x"))

    assert len(tracer.leaks) == 2


def test_the_list_of_exceptions_is_short() -> None:
    assert len(SYSTEM) <= 10
