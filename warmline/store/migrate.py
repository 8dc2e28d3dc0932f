"""Brings a database to the form this version needs. Safe to run from several processes at once."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from warmline.store.engines import make_engine
from warmline.store.tables import metadata

_LOCK = 7_162_531
"""Any number, as long as it is always the same: PostgreSQL's advisory lock for migrating."""


def migrate(url: str) -> str:
    """Applies what is missing; gives the revision the database is at now."""
    engine = make_engine(url, writing=True)
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            return current(connection) or ""
    finally:
        engine.dispose()


def current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    found: str | None = ScriptDirectory.from_config(_config()).get_current_head()
    return found or ""


def differences(url: str) -> list[object]:
    """What a migrated database lacks or has too much, against the tables as declared."""
    engine = make_engine(url, writing=False)
    try:
        with engine.connect() as connection:
            found: list[object] = compare_metadata(MigrationContext.configure(connection), metadata)
            return found
    finally:
        engine.dispose()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
