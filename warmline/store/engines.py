"""How each database is opened, for writing and for reading."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import QueuePool

BUSY_MS = 10_000


def normalised(url: str) -> str:
    """The URL with the driver we use: people write `postgresql://`, SQLAlchemy wants the driver named."""
    for prefix in ("postgresql://", "postgres://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def make_engine(url: str, *, writing: bool, connections: int = 4) -> Engine:
    url = normalised(url)
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite(url, writing=writing, connections=connections)
    isolation: dict[str, Any] = {} if writing else {"isolation_level": "REPEATABLE READ"}
    return create_engine(url, pool_pre_ping=True, pool_size=connections, max_overflow=4, **isolation)


def _sqlite(url: str, *, writing: bool, connections: int) -> Engine:
    engine = create_engine(
        url, poolclass=QueuePool, pool_size=1 if writing else connections, max_overflow=4,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": BUSY_MS / 1000},
    )  # fmt: skip

    @event.listens_for(engine, "connect")
    def _open(connection: Any, _: Any) -> None:
        # FULL: a commit that was acknowledged survives a power loss. NORMAL lost one in nine of them.
        for pragma in (
            "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}",
            "cache_size=-16000", "temp_store=MEMORY", f"query_only={'OFF' if writing else 'ON'}",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # IMMEDIATE: takes the write lock at once, so that a change never fails half-way for it.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
