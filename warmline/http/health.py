"""For machines that watch: does it live, is it ready, how is it doing."""

from functools import cache

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select, text
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from warmline.http.context import services
from warmline.store import deliveries, inbound
from warmline.store import tables as t
from warmline.store.migrate import head
from warmline.store.transaction import Tx


async def alive(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def ready(request: Request) -> Response:
    """200 when the database answers and every worker goes round; 503 names what does not."""
    shared = services(request)
    checks = dict(shared.health())
    try:
        revision = await shared.db.read(None, lambda tx: tx.scalar(_REVISION))
        checks["database"] = "ok" if revision == _head() else f"is at revision {revision}: run `warmline migrate`"
    except Exception as error:
        checks["database"] = f"does not answer: {error}"
    good = all(value == "ok" for value in checks.values())
    return JSONResponse({"status": "ready" if good else "not ready", "checks": checks}, 200 if good else 503)


async def metrics(request: Request) -> Response:
    """Prometheus: what waits, measured at the moment it is asked for."""
    figures = await services(request).db.read(None, _figures)
    registry = CollectorRegistry()
    for name, help, values in figures:
        gauge = Gauge(f"warmline_{name}", help, ["state"] if isinstance(values, dict) else [], registry=registry)
        if isinstance(values, dict):
            for state, value in values.items():
                gauge.labels(state).set(value)
        else:
            gauge.set(values)
    return PlainTextResponse(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


_REVISION = text("SELECT version_num FROM alembic_version")
_head = cache(head)


def _figures(tx: Tx) -> list[tuple[str, str, dict[str, int] | float]]:
    c, o = t.conversations.c, t.obligations.c
    by_state = tx.all(select(c.state, func.count().label("n")).group_by(c.state))
    oldest = tx.scalar(select(func.min(c.waiting_since)).where(c.state == "waiting"))
    overdue = tx.scalar(select(func.count()).where(o.closed_at.is_(None), o.due_at < tx.now))
    return [
        ("conversations", "Conversations by state", {row["state"]: row["n"] for row in by_state}),
        (
            "longest_wait_seconds",
            "How long the one who waits longest has waited",
            (tx.now - oldest) / 1000 if oldest else 0,
        ),
        ("obligations_overdue", "Customers owed an answer for longer than the limit", overdue),
        ("deliveries_pending", "Messages queued or being sent", deliveries.pending_count(tx)),
        ("inbound_waiting", "Webhooks stored and not yet processed", inbound.waiting(tx)),
    ]
