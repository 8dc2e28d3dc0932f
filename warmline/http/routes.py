"""Every URL of the product on one page."""

from fastapi import APIRouter, FastAPI
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount, Route
from starlette.types import Message, Receive, Scope, Send

from warmline.http import (
    administration,
    apidocs,
    claims,
    conversations,
    errors,
    health,
    pages,
    sessions,
    team,
    webhooks,
    widget,
)
from warmline.http.streams import EventStream

API = "/api/v1"
MAX_BODY = 2 * 1024 * 1024
_TOO_LARGE = HTTPException(413, "The body is larger than 2 MB; nothing the API takes is.")
PRIVATE = (f"{API}/", "/widget/api/")
_KEPT_NOWHERE = ((b"x-content-type-options", b"nosniff"), (b"cache-control", b"no-store"))


class Front(FastAPI):
    """The application, with webhooks taken out of the line before everything else."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(webhooks.PREFIX):
            scope["app"] = self
            await webhooks.door(scope, receive, send)
        elif scope["type"] == "http" and scope["path"].startswith(PRIVATE):
            await super().__call__(scope, _capped(scope, receive), _never_kept(send))
        else:
            await super().__call__(scope, receive, send)


def _capped(scope: Scope, receive: Receive) -> Receive:
    """Ends a request whose body is larger than anything the API takes, before all of it was read."""
    length = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
    read = 0

    async def counted() -> Message:
        nonlocal read
        if length.isdigit() and int(length) > MAX_BODY:
            raise _TOO_LARGE
        message = await receive()
        read += len(message.get("body", b""))
        if read > MAX_BODY:
            raise _TOO_LARGE
        return message

    return counted


def _never_kept(send: Send) -> Send:
    """Answers of the API are nobody's to cache, and nothing but what they say they are."""

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *_KEPT_NOWHERE]
        await send(message)

    return with_headers


def install(app: FastAPI) -> None:
    """Puts all routes into the application."""
    # Plain routes, and first: webhooks and streams are the hot paths, pages need no schema.
    app.router.routes[:0] = [
        Route(f"{API}/stream", EventStream(for_visitors=False)),
        Route("/widget/api/stream", EventStream(for_visitors=True)),
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
        Route("/metrics", health.metrics),
        Route("/", pages.home),
        Route("/inbox", pages.inbox),
        Route("/inbox/{path:path}", pages.inbox),
        Route("/widget.js", pages.loader),
        Route("/widget/", pages.widget),
        Route("/demo", pages.demo),
        Route("/demo/shop", pages.shop),
        Route("/demo/config.json", pages.demo_config),
        # Only what is the same for everybody is compressed: a secret beside somebody's words must not be.
        Mount("/static", GZipMiddleware(pages.assets(), minimum_size=1000)),
        Route("/api/docs", apidocs.page),
        Route("/api/docs/start.js", apidocs.start),
        Mount("/api/docs/assets", apidocs.assets()),
    ]
    api = APIRouter(prefix=API)
    for module in (sessions, team, claims, conversations, administration):
        api.include_router(module.routes)
    app.include_router(api)
    app.include_router(widget.routes)
    errors.install(app)
