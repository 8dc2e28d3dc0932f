"""A workspace to begin with: three people, two channels, warmline's own docs as its knowledge.

Safe to run again: what is there already is kept, and the same tokens come back, because a script that
drives a demo holds on to them across restarts.
"""

import json
import os
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from warmline.actions import accounts, administration
from warmline.actions.connected import Connector
from warmline.actions.handoffs import Me
from warmline.domain.knowledge import parse_markdown_article
from warmline.domain.permissions import Role
from warmline.store import channels, people
from warmline.store.database import Database
from warmline.store.transaction import Tx
from warmline.vault import new_secret

TEAM = (("Lee", Role.OWNER), ("Ana", Role.ADMIN), ("Ben", Role.AGENT))
PROMISE = {
    "en": "Usually within a few minutes.",
    "es": "Normalmente en unos minutos.",
    "pt": "Normalmente em poucos minutos.",
    "hi": "आमतौर पर कुछ ही मिनटों में।",
    "id": "Biasanya dalam beberapa menit.",
    "ar": "عادةً خلال بضع دقائق.",
    "de": "Meist innerhalb weniger Minuten.",
    "fr": "En général sous quelques minutes.",
    "it": "Di solito entro pochi minuti.",
    "tr": "Genellikle birkaç dakika içinde.",
    "ru": "Обычно в течение нескольких минут.",
}
POLICY = {
    "claim_limit_s": 90, "ring_again_s": 30, "words": {"promise": PROMISE},
    "suggestions": ["Where is my data stored?", "Which languages does it speak?", "How much does it cost?"],
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Provider:
    """The WhatsApp API to connect to: in a demo, the emulator."""

    url: str
    phone_number_id: str
    access_token: str
    app_secret: str
    verify_token: str


@dataclass(slots=True)
class Seeded:
    """What was made, with its secrets: kept in a file that only its owner can read."""

    workspace: str = ""
    whatsapp_channel_id: str = ""
    webchat_channel_id: str = ""
    tokens: dict[str, str] = field(default_factory=dict)
    tickets: dict[str, str] = field(default_factory=dict)

    def save(self, path: Path) -> None:
        draft = path.with_name(path.name + ".part")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(asdict(self), file)
        draft.replace(path)


def load(path: Path) -> Seeded | None:
    return Seeded(**json.loads(path.read_text())) if path.exists() else None


async def seed(db: Database, connector: Connector, provider: Provider, keep: Path) -> Seeded:
    """Makes the workspace, or finds the one made before, and points its channel at this provider."""
    seeded = load(keep)
    if seeded is None:
        seeded = Seeded(workspace=await db.read(None, lambda tx: tx.new_id("w")))
        await db.change(seeded.workspace, _make, connector, seeded)
        # Written after the commit: a crash between the two leaves an unused workspace, never a lost token.
        seeded.save(keep)
    await db.change(seeded.workspace, _point, connector, seeded, provider)
    return seeded


def _make(tx: Tx, connector: Connector, seeded: Seeded) -> None:
    team = {}
    for name, role in TEAM:
        email = f"{name.lower()}.{seeded.workspace[-6:]}@demo.example"
        if role is Role.OWNER:
            id = accounts.found(tx, workspace_name="Corner Shop", name=name, email=email, password_hash=None)
        else:
            id = accounts.join(tx, name=name, email=email, password_hash=None, role=role)
        team[name] = Me(tx.workspace, id, name, role)
        seeded.tokens[name], seeded.tickets[name] = new_secret("wl"), new_secret("wt")
        accounts.new_token(tx, team[name], "demo", seeded.tokens[name])
        accounts.new_ticket(tx, id, seeded.tickets[name], lasting=True)
    lee = team["Lee"]
    administration.change_workspace(tx, lee, name=None, settings=POLICY)
    for kind, name in (("whatsapp", "WhatsApp"), ("webchat", "Website chat")):
        id = administration.add_channel(tx, lee, connector, kind=kind, name=name, values={})
        setattr(seeded, f"{kind}_channel_id", id)
    for values in knowledge():
        administration.put_article(tx, lee, None, values)


def _point(tx: Tx, connector: Connector, seeded: Seeded, provider: Provider) -> None:
    """The provider's address may be another one at every start."""
    owner = next(row for row in people.teammates(tx) if row["role"] == Role.OWNER)
    values = {
        "base_url": provider.url, "phone_number_id": provider.phone_number_id, "access_token": provider.access_token,
        "app_secret": provider.app_secret, "verify_token": provider.verify_token,
    }  # fmt: skip
    row = channels.get(tx, seeded.whatsapp_channel_id)
    if {**row["config"], **connector.secrets(row)}.items() >= values.items():
        return
    me = Me(tx.workspace, owner["id"], owner["name"], Role.OWNER)
    administration.change_channel(tx, me, connector, row["id"], name=None, enabled=None, values=values)


def knowledge() -> list[dict[str, Any]]:
    """warmline's own articles, as they ship with it."""
    found = []
    for path in sorted(_articles().glob("*.md")):
        article = parse_markdown_article(path.read_text(encoding="utf-8"))
        found.append(
            {"kind": "article", "title": article.title, "body": article.body, "questions": list(article.questions),
             "language": "en"}
        )  # fmt: skip
    return found


def _articles() -> Path:
    """Inside an installed package, or beside the source."""
    package = Path(str(files("warmline")))
    return next(p for p in (package / "kb", package.parent / "docs" / "kb") if p.is_dir())
