"""Channels, put to work: the row from the database as an object that can verify, read and send."""

import json
from collections.abc import Mapping
from typing import Any

from warmline.channel import Channel
from warmline.channels import KINDS
from warmline.egress import Egress
from warmline.vault import Vault, WrongKey


class Connector:
    """Makes channels from their rows, and keeps them while their settings stay the same."""

    def __init__(self, egress: Egress, vault: Vault) -> None:
        self._egress = egress
        self.vault = vault
        self._kept: dict[str, tuple[Any, Channel]] = {}

    def channel(self, row: Mapping[str, Any]) -> Channel:
        version = (row["config"], row["secrets"])
        kept = self._kept.get(row["id"])
        if kept and kept[0] == version:
            return kept[1]
        channel = KINDS[row["kind"]](row["config"], self.secrets(row), self._egress)
        self._kept[row["id"]] = (version, channel)
        return channel

    def secrets(self, row: Mapping[str, Any]) -> dict[str, str]:
        if row["secrets"] is None:
            return {}
        opened: dict[str, str] = json.loads(self.vault.open(row["secrets"], bound_to=_name(row)))
        return opened

    def readable_secrets(self, row: Mapping[str, Any]) -> dict[str, str] | None:
        """The secrets, or None if they were sealed with a key that is gone: then they must be entered again."""
        try:
            return self.secrets(row)
        except WrongKey:
            return None

    def sealed(self, workspace: str, channel_id: str, secrets: Mapping[str, str]) -> bytes:
        return self.vault.seal(json.dumps(secrets), bound_to=f"{workspace}/{channel_id}")


def _name(row: Mapping[str, Any]) -> str:
    return f"{row['workspace_id']}/{row['id']}"
