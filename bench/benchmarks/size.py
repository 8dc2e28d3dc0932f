"""How much a browser loads: compressed as a proxy would, and as our own server sends it."""

import gzip
import re
from collections.abc import Sequence
from pathlib import Path

import warmline
from bench.calls import raw
from bench.figures import Figure, Goal, figure
from bench.site import Site

STATIC = Path(warmline.__file__).parent / "static"
_NAMED = re.compile(r"""(?:src|href)=["']/static/([^"']+)["']""")
_ASSET = re.compile(r"""["'(](?:\./|assets/|/static/[a-z]+/assets/)([\w.-]+\.(?:js|css))""")
_IMPORTED = re.compile(r"""(?:from|import)["']\./([\w.-]+\.js)["']""")
_LANGUAGE = re.compile(r"^[a-z]{2}-")
"""Of a page's translations a browser loads one at most."""


def run(site: Site) -> Sequence[Figure]:
    loader = ["widget.js"]
    chat = [*loader, *_page("widget", everything=True)]
    inbox = _page("inbox", everything=False)
    with site.warmline() as server:
        sent = {name: _sent_kb(server.url, files) for name, files in (("chat", chat), ("inbox", inbox))}
    return [
        figure("widget loader, gzip", "kB", [_gzip_kb(loader)], Goal(5)),
        figure("all that a chat loads, gzip", "kB", [_gzip_kb(chat)], Goal(40)),
        figure("all that a chat loads, as sent by the server", "kB", [sent["chat"]]),
        figure("inbox, first load, gzip", "kB", [_gzip_kb(inbox)], Goal(150)),
        figure("inbox, first load, as sent by the server", "kB", [sent["inbox"]]),
    ]


def _page(page: str, *, everything: bool) -> list[str]:
    """The page and what it names; with `everything` also what is loaded later, and its largest translation."""
    html = f"{page}/index.html"
    found = _NAMED.findall((STATIC / html).read_text())
    for name in found:  # grows while it is read: what a file names is looked into as well
        text = (STATIC / name).read_text()
        named = (_ASSET if everything else _IMPORTED).findall(text) if name.endswith(".js") else []
        found += [path for path in dict.fromkeys(f"{page}/assets/{one}" for one in named) if path not in found]
    languages = sorted((n for n in found if _LANGUAGE.match(Path(n).name)), key=lambda n: (STATIC / n).stat().st_size)
    return [html, *(name for name in found if name not in languages[:-1])]


def _gzip_kb(names: Sequence[str]) -> float:
    return sum(len(gzip.compress((STATIC / name).read_bytes(), 6)) for name in names) / 1000


def _sent_kb(url: str, names: Sequence[str]) -> float:
    return sum(_sent(url, name) for name in names) / 1000


def _sent(url: str, name: str) -> int:
    path = {"widget.js": "/widget.js", "widget/index.html": "/widget/", "inbox/index.html": "/inbox/"}.get(name)
    status, body = raw(f"{url}{path or f'/static/{name}'}", headers={"Accept-Encoding": "gzip, br, zstd"})
    if status != 200:
        raise RuntimeError(f"{name} was answered with {status}")
    return len(body)
