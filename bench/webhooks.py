"""Real-shaped webhooks of about one kilobyte, signed."""

import hashlib
import hmac
import json
import time

from bench.load import request

CUSTOMERS = 500


def text_message(number: int, text: str = "What are your opening hours on Sunday?", phone: int = 15557770000) -> bytes:
    """Message number `number`, of one of the 500 customers, as the Cloud API sends it."""
    sender = str(phone + number % CUSTOMERS)
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "15550000000", "phone_number_id": "100000000000001"},
        "contacts": [
            {"profile": {"name": f"Customer {sender[-3:]}"}, "wa_id": sender, "user_id": f"US.{sender}"}
        ],
        "messages": [
            {
                "from": sender, "from_user_id": f"US.{sender}", "id": f"wamid.HBgL{phone}{number:012d}AA==",
                "timestamp": str(int(time.time())), "type": "text", "text": {"body": text},
            }
        ],
    }  # fmt: skip
    padding = "x" * 420  # brings it to the size of the real ones, which carry more fields
    entry = {"id": "200000000000002", "changes": [{"field": "messages", "value": value}], "padding": padding}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def signed(body: bytes, secret: str) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def posted(path: str, body: bytes, secret: str) -> bytes:
    """The request that brings this webhook."""
    return request(
        "POST", path, body, [("Content-Type", "application/json"), ("X-Hub-Signature-256", signed(body, secret))]
    )
