"""Calls over HTTP as a client sees them: an answer with a status, or none because the server died."""

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

PATIENCE_S = 30.0
"""Longer than anything the server may take, so that only a crash leaves a call without an answer."""


@dataclass(frozen=True)
class Answer:
    """`status` 0 means that none came."""

    status: int
    body: Any = None

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def uncertain(self) -> bool:
        return self.status == 0 or self.status >= 500


class Api:
    """One caller: a base address and, if it has one, a token."""

    def __init__(self, url: str, token: str = "") -> None:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.http = httpx.AsyncClient(base_url=url, headers=headers, timeout=PATIENCE_S, trust_env=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.http.aclose()

    async def call(self, method: str, path: str, body: Any = None, *, key: str = "") -> Answer:
        headers = {"Idempotency-Key": key} if key else {}
        try:
            answer = await self.http.request(method, path, json=body, headers=headers)
        except httpx.TransportError:
            return Answer(0)
        return Answer(answer.status_code, _read(answer))

    async def get(self, path: str) -> Any:
        """For calls that must work: anything else ends the run with the server's own words."""
        answer = await self.call("GET", path)
        if not answer.ok:
            raise RuntimeError(f"GET {path} answered {answer.status}: {answer.body}")
        return answer.body

    async def pages(self, path: str) -> list[Any]:
        """All items of a list, over all its pages."""
        found: list[Any] = []
        cursor = ""
        while True:
            page = await self.get(f"{path}{cursor}")
            found += page["items"]
            if page["next"] is None:
                return found
            cursor = f"&cursor={page['next']}"


def _read(answer: httpx.Response) -> Any:
    if "json" in answer.headers.get("content-type", ""):
        return answer.json()
    return answer.text
