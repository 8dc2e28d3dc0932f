"""Webhook bodies in the forms WhatsApp documents, and a shop that reads them."""

import json
from itertools import count
from typing import Any

from tests.actions.shop import Shop
from warmline.actions.ingest import ingest
from warmline.channel import Item
from warmline.channels.whatsapp.reading import items
from warmline.store import inbound, tables

Json = dict[str, Any]
ROSA, ROSA_ID = "15550001", "US.1001"
SHOP_PHONE = "15559000"
_numbers = count(1)


def body(field: str, *values: Json) -> bytes:
    """One POST with a change for each value."""
    changes = [{"field": field, "value": value} for value in values]
    return json.dumps({"object": "whatsapp_business_account", "entry": [{"id": "2", "changes": changes}]}).encode()


def message(type_: str = "text", part: Any = None, **more: Any) -> Json:
    """A message of Rosa's; None leaves a field out, and `from_` is WhatsApp's `from`."""
    content = {"body": "hello"} if part is None and type_ == "text" else part
    raw = {"from": ROSA, "from_user_id": ROSA_ID, "id": f"wamid.b{next(_numbers)}", "timestamp": "1800000000",
           "type": type_, type_: content, **{name.rstrip("_"): part for name, part in more.items()}}  # fmt: skip
    return {name: value for name, value in raw.items() if value is not None}


def contact(user_id: str | None = ROSA_ID, wa_id: str | None = ROSA, name: str = "Rosa Diaz", **more: Any) -> Json:
    known = {"user_id": user_id, "wa_id": wa_id}
    return {"profile": {"name": name, **more}, **{key: value for key, value in known.items() if value}}


def messages(*raws: Json, contacts: list[Json] | None = None, **more: Any) -> bytes:
    value = {"messaging_product": "whatsapp", "messages": list(raws), **more}
    return body("messages", {"contacts": [contact()], **value} if contacts is None else {"contacts": contacts, **value})


def echo(text: str = "Hello from the shop", **more: Any) -> Json:
    raw = {"from": SHOP_PHONE, "to": ROSA, "id": f"wamid.e{next(_numbers)}", "timestamp": "1800000000",
           "type": "text", "text": {"body": text}, **more}  # fmt: skip
    return {name: value for name, value in raw.items() if value is not None}


def echoes(*raws: Json) -> bytes:
    return body("smb_message_echoes", {"message_echoes": list(raws)})


def read(given: bytes) -> list[Item]:
    return list(items(given))


def arrives(shop: Shop, given: bytes) -> str | None:
    """The webhook is stored and read; gives what was wrong with it."""
    shop.do(inbound.add, shop.channel, given)
    row = shop.rows(tables.inbound)[-1]
    shop.do(ingest, row["id"], shop.channel, read(given))
    problem: str | None = shop.rows(tables.inbound)[-1]["problem"]
    return problem
