"""`POST /{version}/{phone_number_id}/messages`: send, mark as read, typing; with the faults."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import outgoing, sending
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.http import graph
from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.http.cut import CutConnection
from whatsapp_emulator.sending import Outgoing, ReadReceipt
from whatsapp_emulator.store.numbers import Number


async def send(request: Request) -> Response:
    emulator, number = graph.phone_number(request)
    asked = sending.parse(await graph.json_body(request))
    if isinstance(asked, ReadReceipt):
        outgoing.mark_read(emulator, asked)
        return Json({"success": True})
    return await _send(emulator, number, asked)


async def _send(emulator: Emulator, number: Number, asked: Outgoing) -> Response:
    phone = outgoing.phone_of(emulator, asked)
    await asyncio.sleep(emulator.faults.send_delay_s)
    if failure := emulator.strikes("send_fail_before_accept", phone):
        if failure.http_status == 0:
            return CutConnection(0)
        raise GraphError(2, http_status=failure.http_status)
    answer = outgoing.accept(emulator, number, asked, _later_error(emulator, phone))
    if cut := emulator.strikes("send_timeout_after_accept", phone):
        return CutConnection(cut.hang_s)
    await asyncio.sleep(emulator.faults.answer_delay_s)
    return Json(answer)


def _later_error(emulator: Emulator, phone: str) -> int | None:
    error = emulator.strikes("send_error", phone)
    if error is None:
        return None
    if not error.later:
        raise GraphError(error.code, http_status=error.http_status or None)
    code: int = error.code
    return code
