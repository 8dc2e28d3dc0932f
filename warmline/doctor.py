"""`warmline doctor`: looks at everything that must be right, and says what to do where it is not."""

import os
import shutil
from dataclasses import dataclass
from urllib.parse import urlsplit

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from warmline.actions.connected import Connector
from warmline.app import clock, secret_key
from warmline.egress import Egress
from warmline.http.pages import STATIC
from warmline.ids import make_ids
from warmline.settings import Settings
from warmline.store import channels, people, workspaces
from warmline.store.database import Database
from warmline.store.engines import make_engine
from warmline.store.migrate import current, head
from warmline.vault import Vault, WrongKey

ENOUGH_DISK = 1024**3


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    good: bool
    detail: str
    remedy: str = ""


async def checks(settings: Settings) -> list[Check]:
    """All checks, in the order in which they matter."""
    found = [_data_dir(settings), _disk(settings), _pages(), _base_url(settings)]
    database = _database(settings)
    found.append(database)
    if database.good and "not there yet" not in database.detail:
        found += await _inside(settings)
    return found


def _data_dir(settings: Settings) -> Check:
    path = settings.data_dir.absolute()
    if not path.exists():
        return Check("data directory", True, f"{path} (not there yet: `warmline serve` makes it)")
    good = path.is_dir() and os.access(path, os.W_OK)
    return Check("data directory", good, str(path), f"Let this user write there: chown {os.getuid()} {path}")


def _disk(settings: Settings) -> Check:
    path = settings.data_dir.absolute()
    while not path.exists():
        path = path.parent
    free = shutil.disk_usage(path).free
    return Check(
        "free disk",
        free > ENOUGH_DISK,
        f"{free / 1024**3:.1f} GiB",
        "Free some space: messages must be stored.",
    )


def _pages() -> Check:
    good = (STATIC / "inbox" / "index.html").exists() and (STATIC / "widget.js").exists()
    return Check(
        "pages",
        good,
        "built" if good else "not built",
        "Install warmline with pip, which builds them, or run bin/demo.",
    )


def _base_url(settings: Settings) -> Check:
    if not settings.base_url:
        return Check("public address", True, "not set: fine on one machine, but WhatsApp needs https from outside")
    good = urlsplit(settings.base_url).scheme == "https" or "127.0.0.1" in settings.base_url
    return Check(
        "public address",
        good,
        settings.base_url,
        "WhatsApp calls https only: set WARMLINE_BASE_URL=https://...",
    )


def _database(settings: Settings) -> Check:
    if not settings.database_url and not (settings.data_dir / "warmline.db").exists():
        return Check("database", True, "SQLite (not there yet: `warmline serve` makes it)")
    engine = make_engine(settings.url, writing=False)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            revision = current(connection)
    except SQLAlchemyError as error:
        return Check(
            "database",
            False,
            str(error).splitlines()[0],
            "Check WARMLINE_DATABASE_URL, and that the server runs.",
        )
    finally:
        engine.dispose()
    good = revision == head()
    return Check("database", good, f"{engine.dialect.name}, revision {revision}", "Run `warmline migrate`.")


async def _inside(settings: Settings) -> list[Check]:
    """Looks, and changes nothing: it would be a poor doctor who made a new key while looking for the old one."""
    if not settings.secret_key and not (settings.data_dir / "secret.key").exists():
        remedy = "Put secret.key back from your backup, or set WARMLINE_SECRET_KEY."
        return [Check("secret key", False, "it is gone, and the channels' secrets with it", remedy)]
    db, egress = Database(settings.url, clock=clock, ids=make_ids(clock)), Egress()
    connector = Connector(egress, Vault(secret_key(settings)))
    try:
        anyone = await db.read(None, people.anyone)
        found = [
            Check(
                "owner",
                anyone,
                "there is one" if anyone else "nobody yet",
                "Run `warmline serve` and open the link it prints.",
            )
        ]
        for workspace in await db.read(None, workspaces.ids):
            for row in await db.read(workspace, channels.all_of):
                found.append(_channel(connector, row))
        return found
    finally:
        db.close()
        await egress.close()


def _channel(connector: Connector, row: object) -> Check:
    name = f"channel {row['name']} ({row['kind']})"  # type: ignore[index]
    try:
        connector.secrets(row)  # type: ignore[arg-type]
    except WrongKey as error:
        return Check(name, False, str(error), "Set WARMLINE_SECRET_KEY to the old key, or enter the secrets again.")
    good = row["state"] == "ok"  # type: ignore[index]
    return Check(name, good, row["problem"] or "ok", "Complete it under Settings > Channels.")  # type: ignore[index]
