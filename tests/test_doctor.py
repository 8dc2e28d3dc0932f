"""What `warmline doctor` sees, and that it only looks."""

from pathlib import Path

import pytest

from tests.conftest import sqlite_copy
from warmline.actions.connected import Connector
from warmline.doctor import Check, checks
from warmline.egress import Egress
from warmline.ids import make_ids
from warmline.seed import Provider, seed
from warmline.settings import Settings
from warmline.store.database import Database
from warmline.vault import Vault

PROVIDER = Provider("http://127.0.0.1:9", "100000000000001", "token", "secret", "verify")


async def set_up(url: str, folder: Path, key: bytes) -> None:
    now = 1_800_000_000_000
    db, egress = Database(url, clock=lambda: now, ids=make_ids(lambda: now)), Egress()
    await seed(db, Connector(egress, Vault(key)), PROVIDER, folder / "kept.json")
    db.close()
    await egress.close()


def named(found: list[Check], name: str) -> Check:
    return next(check for check in found if check.name.startswith(name))


@pytest.fixture
def folder(migrated_sqlite: Path, tmp_path: Path) -> Path:
    sqlite_copy(migrated_sqlite, tmp_path)
    return tmp_path


async def test_a_healthy_server_passes(folder: Path) -> None:
    await set_up(f"sqlite:///{folder / 'warmline.db'}", folder, b"key")

    found = await checks(Settings(data_dir=folder, secret_key="key"))

    assert named(found, "database").good
    assert named(found, "channel WhatsApp").good


async def test_a_lost_key_is_named_and_no_new_one_is_made(folder: Path) -> None:
    await set_up(f"sqlite:///{folder / 'warmline.db'}", folder, b"key")

    found = await checks(Settings(data_dir=folder))

    assert not named(found, "secret key").good
    assert not (folder / "secret.key").exists()


async def test_a_wrong_key_is_told_for_each_channel_with_what_to_do(folder: Path) -> None:
    await set_up(f"sqlite:///{folder / 'warmline.db'}", folder, b"key")

    whatsapp = named(await checks(Settings(data_dir=folder, secret_key="another")), "channel WhatsApp")

    assert not whatsapp.good
    assert "enter the secrets again" in whatsapp.remedy
