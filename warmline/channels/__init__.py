"""Every channel there is. A new one: one file here, and its line in `KINDS`."""

from warmline.channel import Channel
from warmline.channels.webchat import WebChat
from warmline.channels.whatsapp import WhatsApp

KINDS: dict[str, type[Channel]] = {channel.kind: channel for channel in (WhatsApp, WebChat)}

WINDOWED = frozenset(kind for kind, channel in KINDS.items() if channel.window)
"""Channels that stop free text 24 hours after the customer's last message."""
