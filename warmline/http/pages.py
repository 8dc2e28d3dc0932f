"""The built pages: inbox, widget, demo, each with the narrowest policy it can live with."""

from importlib.resources import files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from warmline.http.context import services
from warmline.http.errors import problem

STATIC = Path(str(files("warmline"))) / "static"
_BASE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), payment=()",
    "Cache-Control": "no-cache",
}
_YEAR = "public, max-age=31536000, immutable"


class Assets(StaticFiles):
    """Built files: those with a hash in their name never change."""

    def file_response(self, full_path: object, *args: object, **kwargs: object) -> Response:
        response = super().file_response(full_path, *args, **kwargs)  # type: ignore[arg-type]
        hashed = "/assets/" in str(full_path)
        response.headers["Cache-Control"] = _YEAR if hashed else "no-cache"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response


def assets() -> Assets:
    STATIC.mkdir(exist_ok=True)
    return Assets(directory=STATIC)


async def home(request: Request) -> Response:
    demo = services(request).demo
    return RedirectResponse("/demo" if demo else "/inbox/", 307)


async def inbox(request: Request) -> Response:
    """Every address under /inbox is the same page; it finds its way by itself."""
    framed = "'self'" if services(request).demo else "'none'"
    return _page("inbox/index.html", f"{_BASE}; frame-ancestors {framed}")


async def widget(request: Request) -> Response:
    """The chat inside its iframe: on any site, since its own origin is all it can reach."""
    return _page("widget/index.html", f"{_BASE}; frame-ancestors *")


async def loader(request: Request) -> Response:
    path = STATIC / "widget.js"
    if not path.exists():
        return _not_built()
    headers = {"Cache-Control": "public, max-age=300", "Cross-Origin-Resource-Policy": "cross-origin",
               "X-Content-Type-Options": "nosniff"}  # fmt: skip
    return FileResponse(path, media_type="text/javascript", headers=headers)


async def demo(request: Request) -> Response:
    """The demo page; only where a demo runs."""
    config = services(request).demo
    if config is None:
        return problem(404, "This server runs no demo.", "Start one with `warmline demo`.")
    return _page("demo/index.html", f"{_BASE}; frame-src 'self' {config['emulator_url']}; frame-ancestors 'none'")


async def shop(request: Request) -> Response:
    """The demo's sample shop, with the widget on it."""
    if services(request).demo is None:
        return problem(404, "This server runs no demo.", "Start one with `warmline demo`.")
    return _page("demo/shop.html", f"{_BASE}; frame-src 'self'; frame-ancestors 'self'")


async def demo_config(request: Request) -> Response:
    config = services(request).demo
    if config is None:
        return problem(404, "This server runs no demo.", "Start one with `warmline demo`.")
    return JSONResponse(config, headers={"Cache-Control": "no-store"})


def _page(name: str, policy: str) -> Response:
    path = STATIC / name
    if not path.exists():
        return _not_built()
    return FileResponse(path, media_type="text/html", headers={**_HEADERS, "Content-Security-Policy": policy})


def _not_built() -> Response:
    return problem(503, "The pages have not been built.", "Run bin/demo or `pip install .`, which builds them.")
