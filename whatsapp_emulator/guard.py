"""Only this machine's own pages may use the emulator.

It is bound to 127.0.0.1, but any website in the same browser can send requests there. A foreign `Origin` or
`Host` is therefore refused, and only local pages get CORS headers or may frame the phone.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOCAL = {"127.0.0.1", "localhost", "::1"}
FRAMES = "frame-ancestors 'self' http://127.0.0.1:* http://localhost:* https://localhost:*"
POLICY = f"default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; {FRAMES}"


class LocalOnly:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if not is_local("//" + headers.get("host", "")) or (origin is not None and not is_local(origin)):
            text = "The emulator answers only to pages and programs on this machine."
            await PlainTextResponse(text, 403)(scope, receive, send)
        elif scope["method"] == "OPTIONS" and origin:
            await PlainTextResponse("", 204, headers=_cors(origin))(scope, receive, send)
        else:
            await self._app(scope, receive, _with_headers(send, origin))


def is_local(origin: str) -> bool:
    try:
        return urlsplit(origin).hostname in LOCAL
    except ValueError:
        return False


def _with_headers(send: Send, origin: str | None) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.setdefault("Content-Security-Policy", POLICY)
            headers.setdefault("X-Content-Type-Options", "nosniff")
            if origin:
                headers.update(_cors(origin))
        await send(message)

    return sent


def _cors(origin: str) -> dict[str, str]:
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET, POST, DELETE",
        "Access-Control-Allow-Headers": "content-type, authorization",
        "Vary": "Origin",
    }
