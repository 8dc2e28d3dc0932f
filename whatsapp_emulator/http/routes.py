"""Every address of the emulator on one page."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from whatsapp_emulator.http import (
    account,
    control,
    groups,
    linked,
    live,
    media,
    messages,
    numbers,
    phones,
    templates,
    threads,
)
from whatsapp_emulator.http.gateways import gowa, waha

PAGE = Path(__file__).parent.parent / "page"


async def page(_: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


async def health(_: Request) -> Response:
    return Response("ok", media_type="text/plain")


CONTROL = [
    Route("/customers", phones.every),
    Route("/customers/{phone}", phones.customer, methods=["GET", "POST"]),
    Route("/customers/{phone}/messages", phones.conversation, methods=["GET", "POST"]),
    Route("/customers/{phone}/reading", phones.reading, methods=["POST"]),
    Route("/customers/{phone}/calls", threads.call, methods=["POST"]),
    Route("/threads/{phone}", threads.thread, methods=["GET", "POST"]),
    Route("/threads/{phone}/messages", threads.other_app, methods=["POST"]),
    Route("/customers/{phone}/user-id", phones.user_id, methods=["POST"]),
    Route("/phone-app/{phone}/messages", phones.phone_app, methods=["POST"]),
    Route("/media/{id}", media.show),
    Route("/webhooks", control.raw_webhook, methods=["GET", "POST"]),
    Route("/events", control.event, methods=["POST"]),
    Route("/clock", control.clock, methods=["GET", "POST"]),
    Route("/faults", control.faults, methods=["GET", "POST", "DELETE"]),
    Route("/config", control.config, methods=["GET", "POST"]),
    Route("/verification", control.verification, methods=["POST"]),
    Route("/numbers", numbers.every, methods=["GET", "POST"]),
    Route("/account", numbers.account, methods=["GET", "POST"]),
    Route("/account-events", numbers.account_event, methods=["POST"]),
    Route("/templates", control.template, methods=["POST"]),
    Route("/journal", control.accepted),
    Route("/pending", control.pending),
    Route("/stream", live.stream),
    Route("/gateway", linked.gateways, methods=["GET", "POST"]),
    Route("/gateway/faults", linked.faults, methods=["GET", "POST", "DELETE"]),
    Route("/gateway/{gateway}/customers/{phone}/messages", linked.conversation, methods=["GET", "POST"]),
    Route("/groups", groups.every, methods=["GET", "POST"]),
    Route("/groups/{code}", groups.one_group, methods=["GET", "POST"]),
    Route("/groups/{code}/messages", groups.conversation, methods=["GET", "POST"]),
]

CLOUD_API = [
    Route("/{version}/{node}/messages", messages.send, methods=["POST"]),
    Route("/{version}/{node}/thread_control", threads.control, methods=["POST"]),
    Route("/{version}/{node}/media", media.upload, methods=["POST"]),
    Route("/{version}/{node}/phone_numbers", account.phone_numbers),
    Route("/{version}/{node}/subscribed_apps", account.subscription, methods=["GET", "POST", "DELETE"]),
    Route("/{version}/{node}/message_templates", templates.message_templates, methods=["GET", "POST"]),
    Route("/{version}/{node}/message_templates", templates.delete, methods=["DELETE"]),
    Route("/{version}/{node}", account.node),
    Route("/{version}/{node}", account.change_number, methods=["POST"]),
    Route("/{version}/{node}", media.delete, methods=["DELETE"]),
]

ROUTES: list[BaseRoute] = [
    Route("/", page),
    Route("/healthz", health),
    Mount("/page", StaticFiles(directory=PAGE / "static")),
    Mount("/control", routes=CONTROL),
    Mount("/gateways/waha", routes=waha.ROUTES),
    Mount("/gateways/gowa", routes=[Route("/health", gowa.health), *gowa.ROUTES]),
    Route("/media-files/{token}", media.download),
    *CLOUD_API,
]
