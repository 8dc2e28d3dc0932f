"""Refusals as answers: RFC 9457 problem details, each with what to do."""

from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from warmline.domain import errors
from warmline.domain.conversation import Holder
from warmline.store.database import Unavailable
from warmline.vault import WrongKey

log = structlog.get_logger(__name__)

STATUS: dict[type[errors.Refused], int] = {
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.Invalid: 422,
    errors.TooMany: 429,
    Unavailable: 503,
    WrongKey: 503,
}
TITLES = {
    400: "Bad request", 401: "Not signed in", 403: "Not allowed", 404: "Not found", 405: "Method not allowed",
    409: "Conflict", 413: "Too large", 422: "A field is wrong", 429: "Too many requests", 500: "A fault of ours",
    503: "Not available",
}  # fmt: skip


def problem(status: int, detail: str, remedy: str, **more: Any) -> JSONResponse:
    body = {"type": "about:blank", "title": TITLES.get(status, "Refused"), "status": status, "detail": detail,
            "remedy": remedy, **more}  # fmt: skip
    return JSONResponse(body, status, media_type="application/problem+json")


def status_of(refused: errors.Refused) -> int:
    return next(STATUS[kind] for kind in type(refused).__mro__ if kind in STATUS)


def install(app: FastAPI) -> None:
    """Turns everything that goes wrong into a problem that says what to do."""
    app.add_exception_handler(errors.Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


async def _refused(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, errors.Refused)
    return answer(error)


def answer(refused: errors.Refused) -> JSONResponse:
    more = {
        name: {"kind": value.kind, "id": value.id, "name": None} if isinstance(value, Holder) else value
        for name, value in refused.more.items()
    }
    if isinstance(refused, errors.Invalid):
        more["errors"] = [{"field": e.field, "message": e.message} for e in refused.errors]
    return problem(status_of(refused), refused.detail, refused.remedy, **more)


async def _invalid(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    fields = [
        {"field": ".".join(str(part) for part in e["loc"][1:]) or str(e["loc"][0]), "message": _plain(e)}
        for e in error.errors()
    ]
    detail = "; ".join(f"{f['field']}: {f['message']}" for f in fields)
    return problem(422, detail, errors.Invalid.remedy, errors=fields)


def _plain(error: Any) -> str:
    return str(error["msg"]).replace("Value error, ", "")


async def _http(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    remedy = "Look the address up at /api/docs." if error.status_code in (404, 405) else "Check the request."
    return problem(error.status_code, str(error.detail), remedy)


async def _fault(request: Request, error: Exception) -> JSONResponse:
    log.exception("fault", path=request.url.path, error=repr(error))
    return problem(500, "Something went wrong on our side.", "Try again; the server's log says more.")
