"""Reads a webhook as the worker does, straight into a shop's database."""

from collections.abc import Callable

from sqlalchemy import Engine

from tests.actions.shop import Shop, open_shop
from tests.security.test_egress import Wire
from warmline.actions.ingest import ingest, unreadable
from warmline.channels.whatsapp import WhatsApp
from warmline.egress import Egress
from warmline.store import inbound, tables


def reader(engine: Engine, shop: Shop | None = None) -> Callable[[bytes], list[str]]:
    """Takes a body and gives the texts that are in the threads afterwards."""
    into = shop or open_shop(engine)
    channel = WhatsApp({}, {}, Egress(transport=Wire()))

    def read(body: bytes) -> list[str]:
        into.do(inbound.add, into.channel, body)
        row = into.rows(tables.inbound)[-1]
        try:
            items = channel.read(row["body"])
        except ValueError as error:
            into.do(unreadable, row["id"], f"not JSON: {error}")
        else:
            into.do(ingest, row["id"], into.channel, items)
        assert into.do(inbound.is_done, row["id"])
        return [message["text"] for message in into.rows(tables.messages)]

    return read
