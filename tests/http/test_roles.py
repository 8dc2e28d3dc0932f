"""Every route of the API, taken from the router itself, against every role and against strangers."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.routing import APIRoute

from tests.http.inbox import API, Inbox
from tests.http.server import Running
from tests.http.test_conversations import problem

OPEN = {
    "GET /setup", "POST /setup", "POST /session", "GET /invites/acceptance", "POST /invites/acceptance",
}  # fmt: skip
"""What people call before they are anybody."""
BODIES: dict[str, dict[str, Any]] = {
    "POST /conversations/{conversation_id}/messages": {"text": "Hello"},
    "POST /conversations/{conversation_id}/handoff": {"reason": "help"},
    "POST /conversations/{conversation_id}/typing": {"typing": True},
    "PATCH /teammates/{id}": {"disabled": True},
    "POST /invites": {"email": "new@shop.example"},
    "POST /tokens": {"name": "script"},
    "PATCH /workspace": {"name": "Mine now"},
    "POST /channels": {"kind": "webchat", "name": "Chat"},
    "PATCH /channels/{id}": {"name": "Mine now"},
    "POST /articles": {"title": "T", "body": "B"},
    "PUT /articles/{id}": {"title": "T", "body": "B"},
    "POST /articles/trial": {"question": "When?"},
}
# Who may call what, said once more here: whoever adds a route must say who may call it.
READ = {
    "GET /session", "DELETE /session", "GET /teammates", "GET /tokens", "POST /tokens", "DELETE /tokens/{id}",
    "GET /conversations", "GET /conversations/counts", "GET /conversations/{conversation_id}",
    "GET /conversations/{conversation_id}/messages", "GET /conversations/{conversation_id}/events",
    "GET /workspace", "GET /channels", "GET /channels/{id}", "GET /articles", "GET /articles/{id}",
    "POST /articles/trial", "GET /events",
}  # fmt: skip
CONVERSE = {
    "POST /conversations/{conversation_id}/claim", "DELETE /conversations/{conversation_id}/claim",
    "POST /conversations/{conversation_id}/messages", "POST /conversations/{conversation_id}/handoff",
    "POST /conversations/{conversation_id}/closure", "DELETE /conversations/{conversation_id}/closure",
    "POST /conversations/{conversation_id}/typing", "POST /conversations/{conversation_id}/reading",
    "POST /articles", "PUT /articles/{id}", "DELETE /articles/{id}",
}  # fmt: skip
MANAGE = {
    "PATCH /teammates/{id}", "GET /invites", "POST /invites", "DELETE /invites/{id}", "PATCH /workspace",
    "POST /channels", "PATCH /channels/{id}", "DELETE /channels/{id}", "GET /operator/alarms",
}  # fmt: skip


def routes(running: Running) -> Iterator[str]:
    """Every call of the API there is, such as `GET /conversations`."""
    for method, path in calls(running.app):
        if path.startswith(API):
            yield f"{method} {path.removeprefix(API)}"


def calls(app: Any) -> Iterator[tuple[str, str]]:
    schema = app.openapi()
    for path, methods in schema["paths"].items():
        for method in methods:
            yield method.upper(), path


def filled(path: str, ids: dict[str, str]) -> str:
    for name, value in ids.items():
        path = path.replace("{" + name + "}", value)
    return path


async def ids_of(inbox: Inbox, path: str) -> dict[str, str]:
    """Ids of this workspace that fit the address."""
    if "{conversation_id}" in path:
        return {"conversation_id": (await inbox.rosa_writes())["id"]}
    match path.split()[1].split("/")[1]:
        case "teammates":
            return {"id": inbox.people["Ben"].id}
        case "channels":
            return {"id": inbox.webchat}
        case "articles" | "tokens" as noun if "{id}" in path:
            return {"id": (await inbox.fetched(f"/{noun}"))["items"][0]["id"]}
        case "invites" if "{id}" in path:
            return {"id": (await inbox.post("/invites", {"email": "guest@shop.example"})).json()["id"]}
    return {}


async def tried(inbox: Inbox, route: str, ids: dict[str, str], who: str | None) -> Any:
    method, path = route.split()
    body = {} if method in ("GET",) else {"json": BODIES.get(route, {})}
    return await inbox.call(method, filled(path, ids), who, **body)


def test_every_route_says_who_may_call_it(sqlite_server: Running) -> None:
    assert set(routes(sqlite_server)) == OPEN | READ | CONVERSE | MANAGE


def test_the_documentation_knows_every_route(sqlite_server: Running) -> None:
    """What is served and what is described is the same."""
    served = {
        f"{method} {route.path}"
        for route in _api_routes(sqlite_server.app)
        for method in route.methods or ()
        if route.include_in_schema
    }
    assert served <= {f"{method} {path}" for method, path in calls(sqlite_server.app)}


def _api_routes(app: Any) -> Iterator[APIRoute]:
    yield from (route for route in app.routes if isinstance(route, APIRoute))


@pytest.mark.parametrize("route", sorted(CONVERSE | MANAGE))
async def test_a_viewer_changes_nothing(inbox: Inbox, route: str) -> None:
    answer = await tried(inbox, route, await ids_of(inbox, route), "Vik")

    assert problem(answer, 403)["remedy"] == "Ask an admin or the owner of the workspace."


@pytest.mark.parametrize("route", sorted(MANAGE))
async def test_an_agent_manages_nothing(inbox: Inbox, route: str) -> None:
    answer = await tried(inbox, route, await ids_of(inbox, route), "Ben")

    problem(answer, 403)


@pytest.mark.parametrize("route", sorted(MANAGE | CONVERSE))
async def test_an_admin_may(inbox: Inbox, route: str) -> None:
    answer = await tried(inbox, route, await ids_of(inbox, route), "Ana")

    assert answer.status_code in (200, 201, 204, 409), answer.text


@pytest.mark.parametrize("route", sorted(READ))
async def test_a_viewer_sees_everything_of_the_team(inbox: Inbox, route: str) -> None:
    ids = await ids_of(inbox, route)
    if route == "DELETE /tokens/{id}":
        ids["id"] = (await inbox.fetched("/tokens", "Vik"))["items"][0]["id"]

    answer = await tried(inbox, route, ids, "Vik")

    assert answer.status_code in (200, 201, 204), answer.text


@pytest.mark.parametrize("route", sorted(READ | CONVERSE | MANAGE))
async def test_without_signing_in_nothing_is_there(inbox: Inbox, route: str) -> None:
    answer = await tried(inbox, route, {"conversation_id": "c_1", "id": "x_1"}, None)

    assert "Sign in" in problem(answer, 401)["remedy"]


EXTRA = ("workspace", "workspace_id", "id", "role_", "created_at", "secret_hash", "person_id", "holder_id", "__proto__")


@pytest.mark.parametrize(
    "route", sorted(r for r in CONVERSE | MANAGE | OPEN | {"POST /tokens"} if r.split()[0] != "GET")
)
async def test_columns_of_ours_cannot_be_sent_along(inbox: Inbox, route: str) -> None:
    if (route.startswith("DELETE") and "claim" not in route) or route.endswith(("/claim", "/reading")):
        return  # these take no body, or read none of it
    ids = await ids_of(inbox, route)
    method, path = route.split()
    for extra in EXTRA if route != "POST /setup" else EXTRA[1:]:
        answer = await inbox.call(method, filled(path, ids), json=BODIES.get(route, {}) | {extra: inbox.workspace})
        refused = problem(answer, 422)
        assert extra in [error["field"] for error in refused["errors"]], refused


@pytest.mark.parametrize("route", sorted(r for r in READ | MANAGE if r.startswith("GET")))
async def test_looking_changes_nothing(inbox: Inbox, route: str) -> None:
    ids = await ids_of(inbox, route)
    if "conversation_id" in ids:
        await inbox.thread_when({"id": ids["conversation_id"]}, lambda t: t[-1]["status"] == "sent")
    before = await inbox.read(_last_event)
    tracer = inbox.running.tracer
    tracer.writes.clear()

    await tried(inbox, route, ids, "Ana")

    assert await inbox.read(_last_event) == before
    assert [write for write in tracer.writes if "lease" not in write] == []


def _last_event(tx: Any) -> int:
    from warmline.store import events

    return events.latest(tx)
