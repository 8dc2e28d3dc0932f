"""What every call to a gateway has in common: its faults come first, then who is calling."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.http.answers import Json, emulator_of
from whatsapp_emulator.http.cut import CutConnection
from whatsapp_emulator.linked import telling
from whatsapp_emulator.linked.faults import GatewayFaults
from whatsapp_emulator.linked.gateways import Gateway


class Refused(Exception):
    """A gateway's refusal, as it stands in its answer."""

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        super().__init__(str(body))
        self.status = status
        self.body = body


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a gateway, by somebody who may call it."""

    request: Request
    emulator: Emulator
    gateway: Gateway
    body: dict[str, Any]

    @property
    def state(self) -> str:
        return self.gateway.showing(self.emulator.clock.now()).state

    def path(self, name: str) -> str:
        return str(self.request.path_params.get(name, ""))

    def query(self, name: str) -> str:
        return self.request.query_params.get(name, "")

    def text(self, name: str) -> str:
        value = self.body.get(name)
        return value if isinstance(value, str) else ""

    def put(self, gateway: Gateway) -> Gateway:
        """The change is told at once, before anything else can happen."""
        self.emulator.gateways.put(gateway)
        telling.states(self.emulator)
        self.emulator.stir()
        return self.emulator.gateways[gateway.name]


Handler = Callable[[Call], Awaitable[Response] | Response]
Entrance = Callable[[Request, Gateway], None]  # raises Refused for strangers


def routes(gateway: str, entrance: Entrance, handlers: list[tuple[str, str, Handler]]) -> list[Route]:
    """Of ("GET", path, handler); paths are tried in the order given."""
    return [Route(path, _served(gateway, entrance, handler), methods=[method]) for method, path, handler in handlers]


def _served(name: str, entrance: Entrance, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        emulator = emulator_of(request)
        if spoiled := _spoiled(emulator.gateways.strike(name)):
            return spoiled
        telling.states(emulator)
        gateway = emulator.gateways[name]
        try:
            entrance(request, gateway)
            made = handler(Call(request, emulator, gateway, await _body(request)))
            return await made if asyncio.iscoroutine(made) else made  # type: ignore[return-value]
        except Refused as refusal:
            return Json(refusal.body, refusal.status)

    return answer


def _spoiled(faults: GatewayFaults) -> Response | None:
    if faults.gone:
        return CutConnection(0)
    if faults.timeout_s:
        return CutConnection(faults.timeout_s)
    if faults.http_status:
        return Json({"statusCode": faults.http_status, "message": "Internal server error"}, faults.http_status)
    return None


async def _body(request: Request) -> dict[str, Any]:
    if request.method == "GET" or not await request.body():
        return {}
    try:
        body = await request.json()
    except ValueError as problem:
        raise Refused(400, {"statusCode": 400, "message": str(problem), "error": "Bad Request"}) from problem
    return body if isinstance(body, dict) else {}
