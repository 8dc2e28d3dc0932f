"""The commands."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import structlog
import typer
import uvloop
from rich.console import Console

from warmline import __version__
from warmline.doctor import checks
from warmline.settings import Settings
from warmline.vault import key_from

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The human line behind an AI agent.")
audit = typer.Typer(no_args_is_help=True, help="The record of everything that happened.")
app.add_typer(audit, name="audit")
out = Console(highlight=False, soft_wrap=True)
SWITCH_S = 0.001
"""How soon the thread that answers requests gets its turn back from one that computes."""


def main() -> None:
    # Messages, keys and tokens are nobody's but this user's: files are made unreadable for others.
    os.umask(0o077)
    app()


@app.command()
def serve(
    port: Annotated[int | None, typer.Option(help="The port; WARMLINE_PORT otherwise.")] = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    work: Annotated[bool, typer.Option(help="Also send, answer and fire timers in this process.")] = True,
) -> None:
    """Runs the server: inbox, API, webhooks, and (unless --no-work) the workers."""
    settings = _settings(**{k: v for k, v in (("port", port), ("host", host)) if v is not None})
    _migrated(settings)
    _run(_serve(settings, work=work))


@app.command()
def work() -> None:
    """Runs workers only, beside one or more `warmline serve --no-work` on PostgreSQL."""
    settings = _settings()
    if settings.url.startswith("sqlite"):
        _stop("Workers apart need PostgreSQL: set WARMLINE_DATABASE_URL=postgresql://...")
    _migrated(settings)
    _run(_work(settings))


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="The port; 0 finds a free one.")] = 8642,
    dir: Annotated[Path, typer.Option(help="Where the demo keeps its data.")] = Path(".demo"),
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    ready_file: Annotated[Path | None, typer.Option(help="Written when the demo answers: JSON for scripts.")] = None,
) -> None:
    """Shows warmline at work: a customer's phone, a website with a chat, and the inbox, on one page."""
    from warmline import demo as show

    _log("warning")

    def say(ready: show.Ready) -> None:
        out.print(f"\n  warmline {__version__} is running. Open [bold]{ready.url}/demo[/bold]\n")
        out.print(f"  Data: {dir.absolute()}   WhatsApp is simulated at {ready.emulator_url}   Stop: Ctrl+C\n")

    dir.mkdir(parents=True, exist_ok=True)
    try:
        _run(show.run(dir.absolute(), port, ready_file=ready_file, browser=browser and _has_screen(), say=say))
    except OSError as error:
        _stop(f"Port {port} cannot be used ({error.strerror}). Choose another: warmline demo --port 8700")


@app.command()
def migrate() -> None:
    """Brings the database to the form this version needs."""
    settings = _settings()
    out.print(f"The database is at revision {_migrated(settings)}.")


@app.command()
def seed(
    ready_file: Annotated[Path, typer.Option(help="Where to write what a script needs, as JSON.")],
    emulator_url: Annotated[str, typer.Option(help="The WhatsApp emulator (or another API of its shape).")],
    phone_number_id: str = "100000000000001",
    access_token: str = "EMULATOR-access-token",  # noqa: S107 (the emulator's published default)
    app_secret: str = "emulator-app-secret",  # noqa: S107
    verify_token: str = "emulator-verify-token",  # noqa: S107
) -> None:
    """Fills an empty database with the demo's workspace, for tests and trials."""
    from warmline import demo as show
    from warmline.seed import Provider

    settings = _settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    wanted = Provider(emulator_url, phone_number_id, access_token, app_secret, verify_token)
    seeded = asyncio.run(show.prepare(settings, wanted))
    url = settings.base_url or f"http://{settings.host}:{settings.port}"
    show.ready_of(seeded, url, emulator_url, app_secret).write(ready_file)
    out.print(f"Seeded workspace {seeded.workspace}; {ready_file} says how to use it.")


@app.command()
def doctor() -> None:
    """Checks the configuration and says what to do about what is wrong."""
    settings = _settings()
    results = asyncio.run(checks(settings))
    for check in results:
        sign = "[green]ok [/green]" if check.good else "[red]no [/red]"
        out.print(f"{sign} {check.name}: {check.detail}")
        if not check.good:
            out.print(f"     [bold]What to do:[/bold] {check.remedy}")
    raise typer.Exit(0 if all(check.good for check in results) else 1)


@audit.command()
def verify() -> None:
    """Checks the chain of events of every workspace; names the first broken link."""
    from warmline.auditing import verify as verified

    settings = _settings()
    broken = False
    for workspace, events, problem in asyncio.run(verified(settings)):
        broken = broken or problem is not None
        out.print(f"{workspace}: {problem}" if problem else f"{workspace}: {events} events, unbroken")
    raise typer.Exit(1 if broken else 0)


async def _serve(settings: Settings, *, work: bool) -> None:
    from warmline.app import create_app
    from warmline.serving import address_of, bound, server, serving

    try:
        listener = bound(settings.host, settings.port)
    except OSError as error:
        _stop(f"{settings.host}:{settings.port} cannot be used ({error.strerror}). Set WARMLINE_PORT or --port.")
    url = settings.base_url or address_of(listener)
    token = settings.setup_token or key_from(settings.data_dir / "setup-token").decode()
    web = create_app(settings, base_url=url, work=work, setup_token=token)
    running = server(web, trusted_proxies=settings.trusted_proxies)
    sys.setswitchinterval(SWITCH_S)
    async with serving(running, listener) as stopped:
        out.print(f"warmline {__version__} answers at {url}")
        if await web.state.services.db.read(None, _first_run_needed):
            out.print(f"Nobody has signed up yet. Make the owner's account here:\n  {url}/inbox/setup?token={token}")
        await stopped


def _run(main: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main)


def _first_run_needed(tx: object) -> bool:
    from warmline.actions.accounts import first_run_needed

    return first_run_needed(tx)  # type: ignore[arg-type]


async def _work(settings: Settings) -> None:
    from warmline.app import running

    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with running(settings):
        out.print(f"warmline {__version__} works")
        await stop.wait()


def _settings(**changes: object) -> Settings:
    settings = Settings(**changes)  # type: ignore[arg-type]
    _log(settings.log_level)
    return settings


def _migrated(settings: Settings) -> str:
    from sqlalchemy.exc import SQLAlchemyError

    from warmline.store.migrate import migrate as run

    settings.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        return run(settings.url)
    except SQLAlchemyError as error:
        _stop(f"The database cannot be used: {error}\nRun `warmline doctor` to see what is wrong.")
        raise


def _log(level: str) -> None:
    """One JSON object a line, on standard error."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info, structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )  # fmt: skip


def _has_screen() -> bool:
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _stop(why: str) -> None:
    out.print(f"[red]{why}[/red]")
    raise typer.Exit(1)
