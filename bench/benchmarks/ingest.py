"""Durable ingest: a signed webhook to its 200, with every commit synced, as many as will go.

Ceilings: the same server software saying hello, the same reading the body, and SQLite storing the same
bytes with nothing around it. After the last flood: how long until everything stored is also processed.
"""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import load, webhooks
from bench.calls import until
from bench.ceilings import STARLETTE, bare
from bench.figures import Figure, Goal, figure
from bench.processes import quiet
from bench.site import Site, Warmline

CONNECTIONS = 64
GROUP = 32
"""Rows per commit of the bare insert loop: about what 64 connections that wait for their answers bring together."""
DRAINED_S = 180.0


@dataclass(frozen=True, slots=True)
class _Pass:
    hello: load.Result
    take: load.Result
    insert_rate: float
    stored: load.Result
    drain: tuple[float, float] | None
    """Seconds until everything was processed, and how many of it a second."""


def run(site: Site) -> Sequence[Figure]:
    passes, count = (1, 1_500) if site.quick else (5, 20_000)
    return _figures([_one(site, count, number, drain=number == passes - 1) for number in range(passes)])


def _one(site: Site, count: int, number: int, *, drain: bool) -> _Pass:
    bodies = [webhooks.text_message(number * count + n) for n in range(count)]
    with bare(STARLETTE, site.log) as ceiling:
        load.run(ceiling.port, [load.request("GET", "/hello")] * 500, CONNECTIONS)
        hello = load.run(ceiling.port, [load.request("GET", "/hello")] * count, CONNECTIONS)
        take = load.run(ceiling.port, [load.request("POST", "/take", body) for body in bodies], CONNECTIONS)
    insert_rate = _insert_rate(site.folder, bodies)
    with site.emulator(), site.warmline() as server:
        quiet(server.pid)
        requests = [webhooks.posted(server.webhook_path, body, server.secret) for body in bodies]
        stored = load.run(server.port, requests, CONNECTIONS)
        if stored.refused:
            raise RuntimeError(f"{stored.refused} of {stored.requests} webhooks were refused")
        return _Pass(hello, take, insert_rate, stored, _drained(server) if drain else None)


def _insert_rate(folder: Path, bodies: Sequence[bytes]) -> float:
    """Messages a second of a loop that only inserts and commits."""
    path = folder / "inserts.db"
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE inbound (id INTEGER PRIMARY KEY, channel TEXT, body BLOB, received_at INTEGER)")
    started = time.perf_counter()
    for first in range(0, len(bodies), GROUP):
        database.execute("BEGIN IMMEDIATE")
        for body in bodies[first : first + GROUP]:
            database.execute("INSERT INTO inbound (channel, body, received_at) VALUES (?, ?, ?)", ("ch", body, 1))
        database.execute("COMMIT")
    seconds = time.perf_counter() - started
    database.close()
    path.unlink()
    return len(bodies) / seconds


def _drained(server: Warmline) -> tuple[float, float]:
    waiting = server.gauge("inbound_waiting")
    started = time.perf_counter()
    until(lambda: server.gauge("inbound_waiting") == 0, "the backlog to be processed", DRAINED_S, 0.1)
    seconds = time.perf_counter() - started
    return seconds, waiting / seconds


def _figures(passes: Sequence[_Pass]) -> list[Figure]:
    hello = figure("bare Starlette, hello", "/s", [one.hello.rate for one in passes])
    take = figure("bare Starlette, reading the body", "/s", [one.take.rate for one in passes])
    insert = figure(f"bare SQLite inserts, {GROUP} a commit", "/s", [one.insert_rate for one in passes])
    stored = figure("webhooks stored", "/s", [one.stored.rate for one in passes])
    drains = [one.drain for one in passes if one.drain]
    return [
        hello, take, insert,
        stored.against(hello, Goal(0.40, at_least=True, of_ratio=True)),
        stored.against(take),
        stored.against(insert),
        figure("webhooks stored, absolutely", "/s", stored.values, Goal(5_000, at_least=True)),
        *(_latency(q, passes) for q in (0.5, 0.99)),
        figure("time until all of it is processed", "s", [seconds for seconds, _ in drains]),
        figure("processed meanwhile", "/s", [rate for _, rate in drains]),
    ]  # fmt: skip


def _latency(q: float, passes: Sequence[_Pass]) -> Figure:
    name = f"p{round(100 * q)}"
    hello = figure(f"hello, {name}", "ms", [one.hello.percentile(q) for one in passes])
    return figure(f"webhook to 200, {name}", "ms", [one.stored.percentile(q) for one in passes]).against(hello)
