"""Media: upload, look up, download, delete ("Media", with its limits by type)."""

import hashlib
import secrets
from email import message_from_bytes
from email.message import Message as Part

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import ids
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError, missing, no_such_object, wrong
from whatsapp_emulator.http import graph
from whatsapp_emulator.http.answers import Json, emulator_of
from whatsapp_emulator.rules import MEDIA_LIFE_S, MEDIA_URL_LIFE_S
from whatsapp_emulator.store import media
from whatsapp_emulator.store.media import File

MB = 1024 * 1024
LIMITS = {"image": 5 * MB, "audio": 16 * MB, "video": 16 * MB}
DOCUMENT_LIMIT = 100 * MB
PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
UNKNOWN = "application/octet-stream"


async def upload(request: Request) -> Response:
    emulator, _ = graph.phone_number(request)
    fields = _form(request.headers.get("content-type", ""), await request.body())
    if _value(fields, "messaging_product") != "whatsapp":
        raise missing("messaging_product")
    file = _file(fields)
    with emulator.store.change() as tx:
        media.put(tx, file, emulator.clock.now() + MEDIA_LIFE_S["upload"])
    return Json({"id": file.id})


def describe(emulator: Emulator, request: Request, id_: str) -> Response:
    """A fresh address that dies after five virtual minutes."""
    file = media.find(emulator.store.tx, id_, emulator.clock.now())
    if file is None:
        raise no_such_object(id_)
    token = secrets.token_urlsafe(24)
    with emulator.store.change() as tx:
        media.add_url(tx, token, id_, emulator.clock.now() + MEDIA_URL_LIFE_S)
    return Json(
        {
            "url": str(request.base_url.replace(path=f"/media-files/{token}")),
            "mime_type": file.mime_type,
            "sha256": hashlib.sha256(file.content).hexdigest(),
            "file_size": len(file.content),
            "id": file.id,
            "messaging_product": "whatsapp",
        }
    )


async def delete(request: Request) -> Response:
    emulator = graph.entered(request)
    id_ = request.path_params["node"]
    if media.find(emulator.store.tx, id_) is None:
        raise no_such_object(id_)
    with emulator.store.change() as tx:
        media.delete(tx, id_)
    return Json({"success": True})


async def download(request: Request) -> Response:
    emulator = graph.entered(request)
    file = media.behind_url(emulator.store.tx, request.path_params["token"], emulator.clock.now())
    if file is None:
        return Response("This address has expired.", 404)
    headers = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
    return Response(file.content, media_type=file.mime_type, headers=headers)


async def show(request: Request) -> Response:
    """The same file for the simulator's own page: only plain pictures are shown in place."""
    file = media.find(emulator_of(request).store.tx, request.path_params["id"])
    if file is None:
        raise HTTPException(404, "There is no such file.")
    inline = file.mime_type in PICTURES
    headers = {"Content-Disposition": "inline" if inline else "attachment"}
    return Response(file.content, media_type=file.mime_type if inline else UNKNOWN, headers=headers)


def _form(content_type: str, body: bytes) -> dict[str, Part]:
    """multipart/form-data, read by the standard library's MIME parser."""
    if not content_type.startswith("multipart/form-data"):
        raise wrong("file", "must be sent as multipart/form-data.")
    message = message_from_bytes(b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + body)
    parts = [part for part in message.walk() if not part.is_multipart()]
    return {str(part.get_param("name", header="content-disposition")): part for part in parts}


def _value(fields: dict[str, Part], name: str) -> str:
    return _bytes(fields[name]).decode(errors="replace").strip() if name in fields else ""


def _bytes(part: Part) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _file(fields: dict[str, Part]) -> File:
    if "file" not in fields:
        raise missing("file")
    mime_type = _value(fields, "type") or fields["file"].get_content_type()
    content = _bytes(fields["file"])
    most = LIMITS.get(mime_type.split("/")[0], DOCUMENT_LIMIT)
    if not content or len(content) > most:
        raise GraphError(131053, f"A file of type {mime_type} must have 1 to {most} bytes, not {len(content)}.")
    return File(ids.media_id(), mime_type, fields["file"].get_filename() or "file", content)
