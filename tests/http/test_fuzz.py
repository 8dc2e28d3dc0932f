"""Every documented call with arbitrary values: an orderly answer each time, never a fault of ours."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.http.conftest import BOTH
from tests.http.inbox import Inbox, opened
from tests.http.server import Running
from tests.http.test_roles import calls
from warmline.http import limits

DOCUMENTED = {200, 201, 204, 307, 400, 401, 403, 404, 405, 409, 413, 422, 429}
_TEXT = some.text(some.characters(codec=None, exclude_categories=()), max_size=30)
_VALUES = some.recursive(
    some.none() | some.booleans() | some.integers(-(10**40), 10**40) | some.floats() | _TEXT,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)


def fields_of(schema: Any, operation: Any) -> list[str]:
    """The names of a body's fields, as documented."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    for part in [content, *content.get("anyOf", [])]:
        if name := part.get("$ref", "").rpartition("/")[2]:
            return sorted(schema["components"]["schemas"][name]["properties"])
    return []


class Attack:
    """One workspace, and everything that can be called in it."""

    def __init__(self, running: Running) -> None:
        self.loop = asyncio.new_event_loop()
        self._opening = opened(running)
        self.inbox: Inbox = self.loop.run_until_complete(self._opening.__aenter__())
        self.rosa = self.loop.run_until_complete(self.inbox.rosa_writes())
        self.schema = running.app.openapi()
        self.calls = sorted(set(calls(running.app)))

    def close(self) -> None:
        self.loop.run_until_complete(self._opening.__aexit__(None, None, None))
        self.loop.close()

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        limits._limiter.storage.reset()
        headers = {"Authorization": f"Bearer {self.inbox.tokens['Lee']}"} | more.pop("headers", {})
        return self.loop.run_until_complete(self.inbox.http.request(method, path, headers=headers, **more))


@pytest.fixture(scope="module")
def attack(request: pytest.FixtureRequest) -> Iterator[Attack]:
    name = "sqlite_server" if request.param == "sqlite" else "postgres_server_running"
    made = Attack(request.getfixturevalue(name))
    yield made
    made.close()


both = pytest.mark.parametrize("attack", BOTH, indirect=True)


@both
@given(data=some.data())
def test_no_call_with_any_values_is_a_fault_of_ours(attack: Attack, data: some.DataObject) -> None:
    method, path = data.draw(some.sampled_from(attack.calls))
    operation = attack.schema["paths"][path][method.lower()]
    for parameter in operation.get("parameters", []):
        if parameter["in"] == "path":
            value = data.draw(some.just(attack.rosa["id"]) | _TEXT.filter(bool))
            path = path.replace("{" + parameter["name"] + "}", quote(value.encode("utf-8", "surrogatepass"), safe=""))
    query = {
        parameter["name"]: data.draw(some.integers(-(10**40), 10**40).map(str) | _TEXT)
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and data.draw(some.booleans())
    }
    fields = fields_of(attack.schema, operation)
    body = data.draw(some.dictionaries(some.sampled_from(fields) | _TEXT, _VALUES) if fields else _VALUES)
    answer = attack.send(
        method, path, params={k: v.encode("utf-8", "surrogatepass") for k, v in query.items()},
        content=json.dumps(body).encode(), headers={"Content-Type": "application/json"},
    )  # fmt: skip

    assert answer.status_code in DOCUMENTED, f"{method} {path} {query} {body}: {answer.status_code} {answer.text}"
    if answer.status_code >= 400:
        assert answer.json()["remedy"]


@both
@given(
    body=some.binary(max_size=40), kind=some.sampled_from(["application/json", "text/plain", "", "multipart/form-data"])
)
def test_no_body_of_any_kind_is_a_fault_of_ours(attack: Attack, body: bytes, kind: str) -> None:
    path = f"/api/v1/conversations/{attack.rosa['id']}/messages"

    answer = attack.send("POST", path, content=body, headers={"Content-Type": kind})

    assert answer.status_code in DOCUMENTED


@both
@given(header=some.binary(max_size=30))
def test_no_header_is_a_fault_of_ours(attack: Attack, header: bytes) -> None:
    clean = bytes(byte for byte in header if byte > 32 and byte != 127)
    for name in ("Authorization", "Idempotency-Key", "Last-Event-ID", "Origin", "Cookie"):
        answer = attack.send("POST", "/api/v1/articles", json={}, headers={name: b"x" + clean})
        assert answer.status_code in DOCUMENTED
