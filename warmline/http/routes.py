"""Every URL of the product on one page."""

from fastapi import APIRouter, FastAPI
from starlette.routing import Mount, Route

from warmline.http import (
    administration,
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


def install(app: FastAPI) -> None:
    """Puts all routes into the application."""
    api = APIRouter(prefix=API)
    for module in (sessions, team, claims, conversations, administration):
        api.include_router(module.routes)
    app.include_router(api)
    app.include_router(widget.routes)
    app.router.routes += [
        # Plain routes: webhooks and streams are the hot paths, pages need no schema.
        Route("/webhooks/whatsapp/{channel}", webhooks.whatsapp, methods=["GET", "POST"]),
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
        Mount("/static", pages.assets()),
    ]
    errors.install(app)
