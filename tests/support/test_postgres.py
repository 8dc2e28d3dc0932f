"""The server that the tests stand on does what they rely on."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from tests.support import postgres
from tests.support.postgres import PostgresServer, fresh_database, postgres_server

__all__ = ["fresh_database", "postgres_server"]
pytestmark = pytest.mark.postgres


def tables(url: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    return row[0] if row else -1


def write_table(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE letters (id int)")


def test_every_fresh_database_is_empty(fresh_database: Callable[[], str]) -> None:
    write_table(fresh_database())

    assert tables(fresh_database()) == 0


def test_a_database_can_be_copied(postgres_server: PostgresServer) -> None:
    original = postgres_server.fresh_database()
    write_table(original)

    copy = postgres_server.fresh_database(like=original.rpartition("/")[2])

    assert tables(copy) == 1


def test_a_dropped_database_is_gone_even_with_someone_connected(postgres_server: PostgresServer) -> None:
    url = postgres_server.fresh_database()

    with psycopg.connect(url):
        postgres_server.drop(url)

    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(url)


def test_the_programs_that_a_package_carries_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_system_programs", lambda: None)

    server = postgres.start()

    assert tables(server.url()) == 0
    server.stop()
    assert not server.folder.exists()


def test_a_machine_without_postgres_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_system_programs", lambda: None)
    monkeypatch.setattr(postgres, "_carried_programs", lambda: None)

    with pytest.raises(postgres.NoPostgres, match="apt install postgresql"):
        postgres.start()


def test_a_server_that_dies_at_once_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(postgres.SPEED, "no_such_setting", "1")

    with pytest.raises(postgres.NoPostgres, match="no_such_setting"):
        postgres.start()


def test_nothing_of_a_failed_start_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(postgres.SPEED, "no_such_setting", "1")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    with pytest.raises(postgres.NoPostgres):
        postgres.start()

    assert not list(tmp_path.iterdir())
