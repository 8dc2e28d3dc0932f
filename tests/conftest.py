"""The cast, and the two databases every promise is tested on.

Rosa is a customer. Lee owns the workspace, Ana is an admin, Ben an agent, Vik a viewer. Eve works in
another workspace: whatever she tries to reach here is not there.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import delete

from tests.support.postgres import PostgresServer, fresh_database, postgres_server
from warmline.store.engines import make_engine
from warmline.store.migrate import migrate
from warmline.store.tables import metadata

__all__ = ["fresh_database", "postgres_server"]

# How often a property is tried: some in every run, many with `pytest --hypothesis-profile=thorough`.
_ALLOWED = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("usual", max_examples=50, deadline=None, suppress_health_check=_ALLOWED)
settings.register_profile("thorough", max_examples=1_000, deadline=None, suppress_health_check=_ALLOWED)
settings.load_profile("usual")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file: tests take copies, which is quicker than migrating each time."""
    path = tmp_path_factory.mktemp("template") / "warmline.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: PostgresServer) -> str:
    """A migrated PostgreSQL database, emptied before every test that uses it."""
    url = postgres_server.fresh_database()
    migrate(url)
    return url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated database: every test that takes it runs once on each of the two."""
    if request.param == "sqlite":
        yield sqlite_copy(request.getfixturevalue("migrated_sqlite"), tmp_path)
    else:
        url: str = request.getfixturevalue("migrated_postgres")
        emptied(url)
        yield url


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """An empty, migrated SQLite database."""
    return sqlite_copy(migrated_sqlite, tmp_path)


@pytest.fixture
def postgres_url(migrated_postgres: str) -> str:
    """An empty, migrated PostgreSQL database."""
    emptied(migrated_postgres)
    return migrated_postgres


def sqlite_copy(template: Path, folder: Path) -> str:
    path = folder / "warmline.db"
    shutil.copy(template, path)
    return f"sqlite:///{path}"


def emptied(url: str) -> None:
    engine = make_engine(url, writing=True)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
    engine.dispose()
