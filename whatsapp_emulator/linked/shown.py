"""A message of a linked phone's chat as people's phones show it: the form of the control API and the page."""

from typing import Any

from whatsapp_emulator.store.linked import DEVICE, PENDING, READ, SERVER, LinkedMessage

STATUSES = {PENDING: "accepted", SERVER: "sent", DEVICE: "delivered", READ: "read"}


def shown(said: LinkedMessage) -> dict[str, Any]:
    """`direction` is seen from the people's side: `sent` by one of them, `received` from the linked phone."""
    own = bool(said.gateway)
    return {
        "n": said.n,
        "id": said.id,
        "direction": "received" if own else "sent",
        "from": "linked_phone" if own else "person",
        "gateway": said.gateway,
        "phone": said.sender,
        "name": said.name,
        "type": "text",
        "text": said.text,
        "content": {"body": said.text},
        "reply_to": said.reply_to,
        "status": STATUSES[said.ack] if own else "delivered",
        "at": said.at,
        "error": None,
    }
