"""What admins set up: the workspace, its channels, and what the AI knows."""

import re
from collections.abc import Mapping
from typing import Any

from warmline.actions.accounts import clean_name
from warmline.actions.connected import Connector
from warmline.actions.handoffs import Me
from warmline.channel import Setting
from warmline.channels import KINDS
from warmline.domain.errors import Invalid
from warmline.domain.permissions import Do, require
from warmline.domain.policy import patched, to_stored
from warmline.store import articles, channels, workspaces
from warmline.store.transaction import Row, Tx

MAX_ARTICLE = 200_000
KINDS_OF_ARTICLE = ("article", "faq")


def change_workspace(tx: Tx, me: Me, *, name: str | None, settings: Mapping[str, Any] | None) -> None:
    require(me.role, Do.MANAGE)
    if name is not None:
        workspaces.change(tx, name=clean_name(name))
    if settings:
        workspaces.change(tx, settings=to_stored(patched(workspaces.policy(tx), settings)))
    tx.record("settings.changed", me.actor, {"fields": sorted(settings or {}) + (["name"] if name else [])})


def add_channel(tx: Tx, me: Me, connector: Connector, *, kind: str, name: str, values: Mapping[str, str]) -> str:
    """A new channel; works at once if all its settings are there. Gives its id."""
    require(me.role, Do.MANAGE)
    if kind not in KINDS:
        raise Invalid("kind", f"there is no channel {kind!r}", f"Use one of: {', '.join(KINDS)}.")
    id = tx.new_id("ch")
    channels.add(tx, {"id": id, "kind": kind, "name": clean_name(name), "enabled": True, "config": {}, "state": "ok"})
    _set_up(tx, connector, channels.get(tx, id), values)
    tx.record("channel.changed", me.actor, {"channel_id": id, "what": "added", "kind": kind})
    return id


def change_channel(
    tx: Tx,
    me: Me,
    connector: Connector,
    id: str,
    *,
    name: str | None,
    enabled: bool | None,
    values: Mapping[str, str],
) -> None:
    require(me.role, Do.MANAGE)
    row = channels.get(tx, id)
    if name is not None:
        channels.change(tx, id, name=clean_name(name))
    if enabled is not None:
        channels.change(tx, id, enabled=enabled)
    _set_up(tx, connector, row, values)
    tx.record("channel.changed", me.actor, {"channel_id": id, "what": "changed", "fields": sorted(values)})


def remove_channel(tx: Tx, me: Me, id: str) -> None:
    """The channel stops; its conversations stay readable."""
    require(me.role, Do.MANAGE)
    channels.change(tx, channels.get(tx, id)["id"], removed_at=tx.now, enabled=False)
    tx.wake("channels")
    tx.record("channel.changed", me.actor, {"channel_id": id, "what": "removed"})


def _set_up(tx: Tx, connector: Connector, row: Row, values: Mapping[str, str]) -> None:
    """Merges the given settings with the stored ones; an unset required one leaves the channel incomplete."""
    settings = {s.name: s for s in KINDS[row["kind"]].settings}
    for name, value in values.items():
        _check(settings, name, value)
    tx.wake("channels")
    secrets = (connector.readable_secrets(row) or {}) | {
        n: v.strip() for n, v in values.items() if settings[n].secret and v.strip()
    }
    config = {s.name: s.default for s in settings.values() if not s.secret and s.default} | row["config"]
    config |= {n: v.strip() for n, v in values.items() if not settings[n].secret}
    missing = [s.label for s in settings.values() if s.required and not {**config, **secrets}.get(s.name)]
    channels.change(
        tx, row["id"], config=config, secrets=connector.sealed(tx.workspace, row["id"], secrets),
        state="incomplete" if missing else "ok",
        problem=f"Still missing: {', '.join(missing)}." if missing else None,
    )  # fmt: skip


def _check(settings: Mapping[str, Setting], name: str, value: str) -> None:
    if name not in settings:
        known = ", ".join(settings) or "none"
        raise Invalid(f"config.{name}", "there is no such setting", f"This kind of channel has: {known}.")
    if len(value) > 2000:
        raise Invalid(f"config.{name}", "must be a text of at most 2000 characters")
    wanted = settings[name]
    if wanted.pattern and value.strip() and not re.fullmatch(wanted.pattern, value.strip()):
        raise Invalid(f"config.{name}", f"does not look like a {wanted.label.lower()}", wanted.help)


def put_article(tx: Tx, me: Me, id: str | None, values: Mapping[str, Any]) -> str:
    """Saves an article or FAQ entry; the AI answers from it at once. Gives its id."""
    require(me.role, Do.EDIT_KNOWLEDGE)
    checked = {
        "kind": _one_of(values["kind"]), "title": clean_name(values["title"], "title", 200),
        "body": _body(values["body"]), "questions": _questions(values.get("questions") or ()),
        "language": values.get("language"), "url": values.get("url"),
    }  # fmt: skip
    if id is None:
        id = tx.new_id("a")
        articles.add(tx, {"id": id, **checked})
    else:
        articles.get(tx, id)
        articles.change(tx, id, checked)
    _knowledge_changed(tx)
    tx.record("article.changed", me.actor, {"article_id": id, "title": checked["title"]})
    return id


def remove_article(tx: Tx, me: Me, id: str) -> None:
    require(me.role, Do.EDIT_KNOWLEDGE)
    row = articles.get(tx, id)
    articles.remove(tx, id)
    _knowledge_changed(tx)
    tx.record("article.changed", me.actor, {"article_id": id, "title": row["title"], "what": "removed"})


def _knowledge_changed(tx: Tx) -> None:
    workspaces.knowledge_changed(tx)
    tx.wake(f"knowledge:{tx.workspace}")


def _one_of(kind: str) -> str:
    if kind not in KINDS_OF_ARTICLE:
        raise Invalid("kind", f"must be one of: {', '.join(KINDS_OF_ARTICLE)}")
    return kind


def _body(text: str) -> str:
    if not text.strip() or len(text) > MAX_ARTICLE:
        raise Invalid("body", f"must have 1 to {MAX_ARTICLE} characters", "Split a longer text into several articles.")
    return text


def _questions(questions: Any) -> list[str]:
    kept = [q.strip() for q in questions if q.strip()]
    if len(kept) > 100 or any(len(q) > 500 for q in kept):
        raise Invalid("questions", "at most 100, of at most 500 characters each")
    return kept
