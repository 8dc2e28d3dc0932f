"""What every wake-up promises: news reaches all listeners on their own loop, from any thread."""

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from tests.support.postgres import PostgresServer
from warmline.wakeup import MemoryWakeup, PostgresWakeup, Wakeup

KINDS = ["memory", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=KINDS)
async def pair(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Wakeup, Wakeup]]:
    """Two ends: one tells, the other listens (in one process they are the same)."""
    if request.param == "memory":
        only = MemoryWakeup()
        yield only, only
        await only.close()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    teller, hearer = PostgresWakeup(server.url()), PostgresWakeup(server.url())
    yield teller, hearer
    await asyncio.gather(teller.close(), hearer.close())


class Heard:
    """What a listener was told."""

    def __init__(self, wakeup: Wakeup) -> None:
        self.news: list[tuple[str, Mapping[str, Any]]] = []
        self.threads: set[int] = set()
        wakeup.listen(self._hear)

    def _hear(self, topic: str, payload: Mapping[str, Any]) -> None:
        self.news.append((topic, payload))
        self.threads.add(threading.get_ident())

    async def until(self, topic: str, teller: Wakeup) -> None:
        """Told until it is heard: a listener that has only just begun may miss the first."""
        for _ in range(400):
            teller.publish(topic, {"n": 1})
            await asyncio.sleep(0.02)
            if any(heard == topic for heard, _ in self.news):
                return
        raise AssertionError(f"{topic} was not heard; heard: {self.news}")


async def test_news_arrive_with_their_payload(pair: tuple[Wakeup, Wakeup]) -> None:
    teller, hearer = pair
    heard = Heard(hearer)

    await heard.until("events:w_1", teller)

    assert ("events:w_1", {"n": 1}) in heard.news


async def test_a_listener_is_called_on_its_own_loop(pair: tuple[Wakeup, Wakeup]) -> None:
    teller, hearer = pair
    heard = Heard(hearer)
    threading.Thread(target=teller.publish, args=("timers",)).start()

    await heard.until("timers", teller)

    assert heard.threads == {threading.get_ident()}


async def test_all_listeners_hear_it(pair: tuple[Wakeup, Wakeup]) -> None:
    teller, hearer = pair
    first, second = Heard(hearer), Heard(hearer)

    await first.until("inbound", teller)
    await second.until("inbound", teller)


async def test_strange_payloads_travel_too(pair: tuple[Wakeup, Wakeup]) -> None:
    teller, hearer = pair
    heard = Heard(hearer)
    await heard.until("ready", teller)

    teller.publish("typing:w_1", {"name": "Zoë '\" \\ \u0000 👩‍👧", "typing": True})
    await heard.until("done", teller)

    assert ("typing:w_1", {"name": "Zoë '\" \\ \u0000 👩‍👧", "typing": True}) in heard.news


async def test_after_closing_nothing_is_heard_and_telling_does_no_harm(pair: tuple[Wakeup, Wakeup]) -> None:
    teller, hearer = pair
    heard = Heard(hearer)
    await hearer.close()

    teller.publish("timers")
    await asyncio.sleep(0.05)

    assert heard.news == []


@pytest.mark.postgres
async def test_a_listener_comes_back_after_the_connection_was_cut(postgres_server: PostgresServer) -> None:
    import psycopg

    teller, hearer = PostgresWakeup(postgres_server.url()), PostgresWakeup(postgres_server.url())
    heard = Heard(hearer)
    await heard.until("before", teller)
    with psycopg.connect(postgres_server.url(), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND datname = 'postgres' AND backend_type = 'client backend'"
        )

    await heard.until("after", teller)
    await asyncio.gather(teller.close(), hearer.close())
