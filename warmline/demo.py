"""The demo: one process with SQLite, a seeded workspace and the WhatsApp emulator."""

import contextlib
import json
import secrets
import webbrowser
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx

from warmline.actions.connected import Connector
from warmline.app import clock, create_app, secret_key
from warmline.egress import Egress
from warmline.ids import make_ids
from warmline.seed import Provider, Seeded, seed
from warmline.serving import address_of, bound, server, serving
from warmline.settings import Settings
from warmline.store.database import Database
from warmline.store.migrate import migrate
from warmline.vault import Vault
from whatsapp_emulator.config import EmulatorConfig
from whatsapp_emulator.server import RunningEmulator
from whatsapp_emulator.server import running as running_emulator

CUSTOMER = ("15550001", "Rosa Diaz")


@dataclass(frozen=True, slots=True)
class Ready:
    """What a script needs to drive the demo: the ready file."""

    url: str
    api_token: str
    login_url: str
    emulator_url: str
    whatsapp_channel_id: str
    webchat_channel_id: str
    webhook_secret: str
    agent_tokens: list[str]

    def write(self, path: Path) -> None:
        """Whole or not at all: whoever sees the file can use it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".part")
        draft.write_text(json.dumps(asdict(self), indent=2))
        draft.replace(path)


def emulator_config(data_dir: Path) -> EmulatorConfig:
    """The emulator with secrets of its own, kept beside the data so that a restart finds the same."""
    kept = data_dir / "emulator-secrets.json"
    if not kept.exists():
        made = {name: secrets.token_hex(16) for name in ("app_secret", "verify_token")}
        kept.write_text(json.dumps(made | {"access_token": f"EMULATOR-{secrets.token_hex(12)}"}))
    options: dict[str, Any] = json.loads(kept.read_text()) | {"business_name": "Corner Shop"}
    return EmulatorConfig(state=data_dir / "emulator.db", options=options)


def provider(emulator_url: str, config: EmulatorConfig) -> Provider:
    said = config.options
    return Provider(
        emulator_url, config.phone_number_id, said["access_token"], said["app_secret"], said["verify_token"]
    )


async def prepare(settings: Settings, wanted: Provider) -> Seeded:
    """Migrates and seeds, before anything runs."""
    migrate(settings.url)
    db = Database(settings.url, clock=clock, ids=make_ids(clock))
    egress = Egress()
    try:
        connector = Connector(egress, Vault(secret_key(settings)))
        return await seed(db, connector, wanted, settings.data_dir / "demo-secrets.json")
    finally:
        db.close()
        await egress.close()


@contextlib.asynccontextmanager
async def emulator(data_dir: Path, port: int) -> AsyncIterator[tuple[RunningEmulator, EmulatorConfig]]:
    config = emulator_config(data_dir)
    async with running_emulator(config, port) as started:
        yield started, config


async def run(data_dir: Path, port: int, *, ready_file: Path | None, browser: bool, say: Any) -> None:
    """Runs the demo until it is stopped; its directory must be there."""
    listener = bound("127.0.0.1", port)
    url = address_of(listener)
    async with emulator(data_dir, 0) as (phones, config):
        settings = Settings(
            data_dir=data_dir, database_url="", base_url=url, egress_allow=phones.url.removeprefix("http://")
        )
        seeded = await prepare(settings, provider(phones.url, config))
        app = create_app(settings, demo=_page_config(seeded, phones.url))
        async with serving(server(app), listener) as stopped:
            await _connect(phones.url, f"{url}/webhooks/whatsapp/{seeded.whatsapp_channel_id}")
            ready = ready_of(seeded, url, phones.url, config.options["app_secret"])
            if ready_file:
                ready.write(ready_file)
            say(ready)
            if browser:
                webbrowser.open(f"{url}/demo")
            await stopped


def ready_of(seeded: Seeded, url: str, emulator_url: str, webhook_secret: str) -> Ready:
    return Ready(
        url=url, api_token=seeded.tokens["Lee"], login_url=f"{url}/inbox/login#ticket={seeded.tickets['Ana']}",
        emulator_url=emulator_url, whatsapp_channel_id=seeded.whatsapp_channel_id,
        webchat_channel_id=seeded.webchat_channel_id, webhook_secret=webhook_secret,
        agent_tokens=[seeded.tokens["Ana"], seeded.tokens["Ben"]],
    )  # fmt: skip


def _page_config(seeded: Seeded, emulator_url: str) -> dict[str, Any]:
    phone, name = CUSTOMER
    return {
        "emulator_url": emulator_url, "whatsapp_channel_id": seeded.whatsapp_channel_id,
        "webchat_channel_id": seeded.webchat_channel_id, "phone": phone, "customer_name": name,
        "login_tickets": {who: seeded.tickets[who] for who in ("Ana", "Ben")}, "workspace": "Corner Shop",
    }  # fmt: skip


async def _connect(emulator_url: str, callback_url: str) -> None:
    """Tells the emulator where to send webhooks, as a person would at Meta."""
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{emulator_url}/control/config", json={"callback_url": callback_url})
        answer.raise_for_status()
