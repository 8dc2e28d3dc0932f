"""A migrated database is what the tables say, on both databases, however often it is migrated."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from warmline.store.engines import make_engine
from warmline.store.migrate import current, differences, head, migrate


def test_a_migrated_database_equals_the_tables(database_url: str) -> None:
    assert differences(database_url) == []


def test_a_difference_would_be_noticed(sqlite_url: str) -> None:
    engine = make_engine(sqlite_url, writing=True)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE articles ADD COLUMN surprise TEXT"))
    engine.dispose()

    assert differences(sqlite_url) != []


def test_migrating_again_changes_nothing(database_url: str) -> None:
    assert migrate(database_url) == head()
    assert differences(database_url) == []


def test_an_empty_sqlite_file_is_brought_to_the_newest_form(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"

    assert migrate(url) == head()

    engine = make_engine(url, writing=False)
    with engine.connect() as connection:
        assert current(connection) == head()
    engine.dispose()


@pytest.mark.postgres
def test_processes_that_start_together_migrate_one_after_the_other(fresh_database: Callable[[], str]) -> None:
    url = fresh_database()

    with ThreadPoolExecutor(4) as starting:
        revisions = list(starting.map(migrate, [url] * 4))

    assert set(revisions) == {head()}
    assert differences(url) == []
