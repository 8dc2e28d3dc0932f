import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import structlog

from tests.actions.shop import hasty
from tests.conftest import emptied, sqlite_copy
from tests.http.inbox import PASSWORD, Inbox, opened
from tests.http.reading import reader
from tests.http.server import Running, running_server
from tests.store.tracer import Tracer, tracing
from tests.support.postgres import PostgresServer
from warmline import passwords
from warmline.http import limits
from warmline.store.engines import make_engine
from warmline.store.migrate import migrate

Reader = Callable[[bytes], list[str]]


@pytest.fixture(scope="session", autouse=True)
def logs() -> Iterator[io.StringIO]:
    """What the servers log, one JSON object a line as in real life."""
    written = io.StringIO()
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(written),
    )
    yield written
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def tracer() -> Iterator[Tracer]:
    with tracing() as made:
        yield made


@pytest.fixture(scope="session")
def sqlite_server(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory, tracer: Tracer) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("sqlite-server")
    with running_server(sqlite_copy(migrated_sqlite, folder), folder) as running:
        yield running


@pytest.fixture(scope="session")
def postgres_server_running(
    postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory, tracer: Tracer
) -> Iterator[Running]:
    url = postgres_server.fresh_database()
    migrate(url)
    with running_server(url, tmp_path_factory.mktemp("postgres-server")) as running:
        yield running


BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests run on SQLite; a module that says `DATABASES = BOTH` runs on PostgreSQL too."""
    if "running" in metafunc.fixturenames:
        metafunc.parametrize("running", getattr(metafunc.module, "DATABASES", BOTH[:1]), indirect=True)


@pytest.fixture
def running(request: pytest.FixtureRequest) -> Running:
    """The running server."""
    name = "sqlite_server" if request.param == "sqlite" else "postgres_server_running"
    found: Running = request.getfixturevalue(name)
    return found


@pytest.fixture(scope="session")
def password_hash() -> str:
    """One hash for everybody: making one is slow on purpose."""
    return asyncio.run(passwords.hashed(PASSWORD))


@pytest.fixture
async def inbox(running: Running, tracer: Tracer) -> AsyncIterator[Inbox]:
    """A workspace of its own; at the end, no statement has reached across workspaces."""
    limits._limiter.storage.reset()
    tracer.leaks.clear()
    running.tracer = tracer
    async with opened(running) as made:
        yield made
    assert tracer.leaks == []


@pytest.fixture
async def elsewhere(running: Running) -> AsyncIterator[Inbox]:
    """Eve's workspace on the same server."""
    async with opened(running) as made:
        yield made


@pytest.fixture
async def inbox_with_passwords(running: Running, password_hash: str) -> AsyncIterator[Inbox]:
    limits._limiter.storage.reset()
    async with opened(running, password_hash) as made:
        yield made


@pytest.fixture(params=BOTH, scope="module")
def whatsapp_reader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Reads webhooks as the worker does, without a server in between."""
    if request.param == "sqlite":
        url = sqlite_copy(request.getfixturevalue("migrated_sqlite"), tmp_path_factory.mktemp("reader"))
    else:
        url = request.getfixturevalue("migrated_postgres")
        emptied(url)
    engine = hasty(make_engine(url, writing=True))
    yield reader(engine)
    engine.dispose()
