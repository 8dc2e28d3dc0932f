"""Asking a gateway something over HTTP, and telling "no" apart from "nobody can say"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import httpx

from warmline.egress import Egress, EgressRefused
from warmline.gateways.reading import Json, obj, text

TIMEOUT = httpx.Timeout(20.0, connect=5.0)
_MAX_WORDS = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """The gateway said something."""

    code: int
    body: bytes
    json: Any

    @property
    def ok(self) -> bool:
        return 200 <= self.code < 300

    @property
    def object(self) -> Json:
        return obj(self.json)

    @property
    def words(self) -> str:
        """What the gateway said went wrong, wherever in its answer it said it."""
        said = self.object
        found = (
            text(obj(said.get("exception")).get("message")), text(obj(said.get("exception")).get("details")),
            _joined(said.get("message")), _joined(said.get("error")), text(said.get("details")),
        )  # fmt: skip
        return ("; ".join(dict.fromkeys(filter(None, found))) or f"HTTP {self.code}")[:_MAX_WORDS]


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing came back."""

    words: str
    remedy: str
    reached: bool
    """Whether the request may have arrived all the same."""
    passing: bool = True
    """Whether asking again may help before somebody has changed the settings."""


class Caller:
    """Calls one gateway. Never raises for what the network does."""

    def __init__(self, egress: Egress, base_url: str, headers: Mapping[str, str]) -> None:
        self._egress = egress
        self._base = base_url.strip().rstrip("/")
        self._headers = headers

    async def get(self, path: str, query: Mapping[str, str] | None = None) -> Answer | NoAnswer:
        asked = f"{path}?{urlencode(query)}" if query else path
        return await self._answer(self._egress.get(self._base + asked, headers=self._headers, timeout=TIMEOUT))

    async def post(self, path: str, json: Mapping[str, Any]) -> Answer | NoAnswer:
        url = self._base + path
        return await self._answer(self._egress.post(url, json=json, headers=self._headers, timeout=TIMEOUT))

    async def _answer(self, asked: Any) -> Answer | NoAnswer:
        try:
            response: httpx.Response = await asked
        except EgressRefused as refused:
            return NoAnswer(f"The gateway may not be called: {refused}", self._may_call(), False, passing=False)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            return NoAnswer(f"The gateway cannot be reached ({type(error).__name__})", _CHECK, reached=False)
        except httpx.HTTPError as error:
            return NoAnswer(f"The gateway did not answer ({type(error).__name__})", _CHECK, reached=True)
        return Answer(response.status_code, response.content, _json(response))

    def _may_call(self) -> str:
        """Gateways mostly live in a private network, which has to be allowed by name."""
        try:
            parts = urlsplit(self._base)
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError:
            return _ADDRESS
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return _ADDRESS
        return (
            "If it is yours, the operator allows it by setting "
            f"WARMLINE_EGRESS_ALLOW={parts.hostname}:{port} and starting warmline again."
        )


def segment(part: str) -> str:
    """Something as one part of a path, whatever characters it has."""
    return quote(part, safe="") if part not in (".", "..") else "%2E" * len(part)


def _joined(value: Any) -> str:
    """A message may be a text, a list of texts, or an object with a message inside."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(text, value)))
    return text(value) or text(obj(value).get("message"))


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


_CHECK = "Check that the gateway runs and that its address is right."
_ADDRESS = "Correct the gateway's address: it looks like http://waha:3000."
