"""Where providers call us: verify, store durably, answer 200. Everything else happens afterwards."""

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from warmline.channels.whatsapp import WhatsApp
from warmline.http.context import services
from warmline.http.errors import problem
from warmline.store import inbound
from warmline.store.database import Unavailable
from warmline.vault import WrongKey

log = structlog.get_logger(__name__)
PREFIX = "/webhooks/whatsapp/"
MAX_BODY = 3 * 1024 * 1024
_NO_CHANNEL = "There is no such channel, or it is not set up yet."


async def door(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers webhooks without the middleware that everything else passes through: the hottest path."""
    request = Request(scope, receive)
    request.scope["path_params"] = {"channel": scope["path"].removeprefix(PREFIX)}
    try:
        response = await whatsapp(request) if request.method in ("GET", "POST") else _no_method()
    except Exception as error:
        log.exception("webhook_fault", error=repr(error))
        response = problem(500, "Something went wrong on our side.", "It will be taken when you send it again.")
    await response(scope, receive, send)


def _no_method() -> Response:
    return problem(405, "Only GET and POST are answered here.", "Send webhooks by POST.")


async def whatsapp(request: Request) -> Response:
    """`GET`: the subscription challenge. `POST`: a delivery, stored before it is answered."""
    shared = services(request)
    id = request.path_params["channel"]
    row = await shared.directory.find(id)
    if row is None or row["kind"] != WhatsApp.kind or not row["enabled"]:
        return problem(404, _NO_CHANNEL, "Copy the webhook address from Settings > Channels.")
    try:
        channel = shared.connector.channel(row)
    except WrongKey as error:
        return problem(503, error.detail, error.remedy)
    assert isinstance(channel, WhatsApp)
    if request.method == "GET":
        return _challenge(channel, request)
    body = await read_capped(request, MAX_BODY)
    if body is None:
        return problem(413, "The body is larger than 3 MB.", "Nothing WhatsApp sends is larger than that.")
    if not channel.genuine(body, request.headers.get("x-hub-signature-256")):
        return problem(
            401, "The signature does not fit the body.",
            "Check that the channel's app secret is the one in the app's settings at Meta.",
        )  # fmt: skip
    try:
        await shared.db.append(row["workspace_id"], inbound.add, id, body)
    except Unavailable as error:
        return problem(503, error.detail, "It will be taken when you send it again.")
    return PlainTextResponse("ok")


def _challenge(channel: WhatsApp, request: Request) -> Response:
    asked = request.query_params
    if not channel.verified(asked.get("hub.mode"), asked.get("hub.verify_token")):
        return problem(403, "The verify token is wrong.", "Paste the same verify token here and at Meta.")
    return PlainTextResponse(asked.get("hub.challenge", ""), headers={"X-Content-Type-Options": "nosniff"})


async def read_capped(request: Request, limit: int) -> bytes | None:
    """The body, or None as soon as it turns out to be larger than `limit`."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit:
        return None
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            return None
    return bytes(body)
