"""Where providers call us: verify, store durably, answer 200. Everything else happens afterwards."""

from collections.abc import Mapping

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from warmline.channels.whatsapp import WhatsApp
from warmline.http.context import Services
from warmline.http.errors import problem
from warmline.store import inbound
from warmline.store.database import Unavailable
from warmline.vault import WrongKey

log = structlog.get_logger(__name__)
PREFIX = "/webhooks/whatsapp/"
MAX_BODY = 3 * 1024 * 1024
_TAKEN = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]}
_END = {"type": "http.response.body", "body": b"ok"}
_NO_CHANNEL = "There is no such channel, or it is not set up yet."


async def door(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers webhooks without the middleware that everything else passes through: the hottest path."""
    try:
        response = await _answer(scope, receive)
    except Exception as error:
        log.exception("webhook_fault", error=repr(error))
        response = problem(500, "Something went wrong on our side.", "It will be taken when you send it again.")
    if response is None:
        await send(_TAKEN)
        await send(_END)
    else:
        await response(scope, receive, send)


async def _answer(scope: Scope, receive: Receive) -> Response | None:
    """`GET`: the subscription challenge. `POST`: a delivery, stored before it is answered (by None: taken)."""
    if scope["method"] not in ("GET", "POST"):
        return problem(405, "Only GET and POST are answered here.", "Send webhooks by POST.")
    shared: Services = scope["app"].state.services
    id = scope["path"][len(PREFIX) :]
    row = await shared.directory.find(id)
    if row is None or row["kind"] != WhatsApp.kind or not row["enabled"]:
        return problem(404, _NO_CHANNEL, "Copy the webhook address from Settings > Channels.")
    try:
        channel = shared.connector.channel(row)
    except WrongKey as error:
        return problem(503, error.detail, error.remedy)
    assert isinstance(channel, WhatsApp)
    if scope["method"] == "GET":
        return _challenge(channel, Request(scope, receive))
    headers = dict(scope["headers"])
    body = await read_capped(headers, receive, MAX_BODY)
    if body is None:
        return problem(413, "The body is larger than 3 MB.", "Nothing WhatsApp sends is larger than that.")
    if not channel.genuine(body, headers.get(b"x-hub-signature-256", b"").decode("latin-1")):
        return problem(
            401, "The signature does not fit the body.",
            "Check that the channel's app secret is the one in the app's settings at Meta.",
        )  # fmt: skip
    try:
        await shared.db.append(row["workspace_id"], inbound.add, id, body)
    except Unavailable as error:
        return problem(503, error.detail, "It will be taken when you send it again.")
    return None


def _challenge(channel: WhatsApp, request: Request) -> Response:
    asked = request.query_params
    if not channel.verified(asked.get("hub.mode"), asked.get("hub.verify_token")):
        return problem(403, "The verify token is wrong.", "Paste the same verify token here and at Meta.")
    return PlainTextResponse(asked.get("hub.challenge", ""), headers={"X-Content-Type-Options": "nosniff"})


async def read_capped(headers: Mapping[bytes, bytes], receive: Receive, limit: int) -> bytes | None:
    """The body, or None as soon as it turns out to be larger than `limit`."""
    declared = headers.get(b"content-length", b"")
    if declared.isdigit() and int(declared) > limit:
        return None
    message = await receive()
    whole: bytes | bytearray = message.get("body", b"")
    while message.get("more_body") and len(whole) <= limit:
        message = await receive()
        whole = bytearray(whole) if isinstance(whole, bytes) else whole
        whole += message.get("body", b"")
    if message["type"] == "http.disconnect":
        raise ClientDisconnect
    return bytes(whole) if len(whole) <= limit else None
