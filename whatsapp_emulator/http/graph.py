"""What every call to the Cloud API has in common: version, token, node."""

import hmac
import json
import re
from typing import Any

from starlette.requests import Request

from whatsapp_emulator import numbers
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError, no_such_object
from whatsapp_emulator.http.answers import emulator_of
from whatsapp_emulator.store.numbers import Number

VERSION = re.compile(r"v\d{1,3}\.\d")


def entered(request: Request) -> Emulator:
    """The emulator, once version and token are right."""
    version = request.path_params.get("version", "v1.0")
    if not VERSION.fullmatch(version):
        raise GraphError(2500, message=f"Unknown path components: /{version}")
    emulator = emulator_of(request)
    check_token(emulator, request)
    return emulator


def check_token(emulator: Emulator, request: Request) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    right = emulator.options.access_token
    if scheme.lower() != "bearer" or not hmac.compare_digest(token.strip().encode(), right.encode()):
        raise GraphError(190, message="Invalid OAuth access token - Cannot parse access token")
    if emulator.faults.token_expired:
        message = "Error validating access token: Session has expired."
        raise GraphError(190, message=message, subcode=463)


def phone_number(request: Request) -> tuple[Emulator, Number]:
    """As `entered`, for calls on one of the business's phone numbers."""
    emulator = entered(request)
    number = numbers.find(emulator, request.path_params["node"])
    if number is None:
        raise no_such_object(request.path_params["node"])
    return emulator, number


def business_account(request: Request) -> Emulator:
    """As `entered`, for calls on the WhatsApp Business account."""
    emulator = entered(request)
    if request.path_params["node"] != emulator.config.waba_id:
        raise no_such_object(request.path_params["node"])
    return emulator


async def json_body(request: Request) -> Any:
    try:
        body = json.loads(await request.body())
        json.dumps(body, ensure_ascii=False).encode()  # lone surrogates are not text
    except ValueError as problem:
        raise GraphError(100, message="(#100) The request body is not valid JSON.") from problem
    return body
