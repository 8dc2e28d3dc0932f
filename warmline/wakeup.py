"""Wake-ups: "there is something new", never what. Losing one costs a second, never data.

Topics: `inbound`, `deliveries`, `timers`, and `events:<workspace>`. Ephemeral news (somebody is typing,
who is online) rides along as a small payload and is not kept anywhere.
"""

import asyncio
import contextlib
import json
import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import structlog

log = structlog.get_logger(__name__)
Listener = Callable[[str, Mapping[str, Any]], None]


class Wakeup(Protocol):
    """Carries wake-ups between the parts of a process, and between processes."""

    def publish(self, topic: str, payload: Mapping[str, Any] | None = None) -> None:
        """Tells all listeners, from any thread."""
        ...

    def listen(self, listener: Listener) -> None:
        """`listener` is called on the event loop that was running here."""
        ...

    async def close(self) -> None: ...


class MemoryWakeup:
    """Within one process."""

    def __init__(self) -> None:
        self._listeners: list[tuple[asyncio.AbstractEventLoop, Listener]] = []

    def publish(self, topic: str, payload: Mapping[str, Any] | None = None) -> None:
        for loop, listener in self._listeners:
            with contextlib.suppress(RuntimeError):  # a loop that was closed listens no more
                loop.call_soon_threadsafe(listener, topic, payload or {})

    def listen(self, listener: Listener) -> None:
        self._listeners.append((asyncio.get_running_loop(), listener))

    async def close(self) -> None:
        self._listeners.clear()


class PostgresWakeup:
    """Between processes, by LISTEN and NOTIFY on connections of its own."""

    CHANNEL = "warmline"
    MAX_PAYLOAD = 7000

    def __init__(self, url: str) -> None:
        self._url = url.replace("postgresql+psycopg://", "postgresql://")
        self._local = MemoryWakeup()
        self._stop = threading.Event()
        self._outbox: list[str] = []
        self._ready = threading.Condition()
        self._threads = [
            threading.Thread(target=run, name=name, daemon=True)
            for name, run in (("warmline-listen", self._listen), ("warmline-notify", self._notify))
        ]
        for thread in self._threads:
            thread.start()

    def publish(self, topic: str, payload: Mapping[str, Any] | None = None) -> None:
        text = json.dumps({"topic": topic, "payload": payload or {}})
        if len(text) > self.MAX_PAYLOAD:
            return
        with self._ready:
            self._outbox.append(text)
            self._ready.notify()

    def listen(self, listener: Listener) -> None:
        self._local.listen(listener)

    async def close(self) -> None:
        self._stop.set()
        with self._ready:
            self._ready.notify()
        for thread in self._threads:
            await asyncio.to_thread(thread.join, 3)
        await self._local.close()

    def _listen(self) -> None:
        import psycopg

        while not self._stop.is_set():
            try:
                with psycopg.connect(self._url, autocommit=True) as connection:
                    connection.execute(f"LISTEN {self.CHANNEL}")
                    while not self._stop.is_set():
                        for note in connection.notifies(timeout=1.0):
                            said = json.loads(note.payload)
                            self._local.publish(said["topic"], said["payload"])
            except psycopg.Error as error:
                log.warning("listen_lost", error=str(error))
                self._stop.wait(1.0)

    def _notify(self) -> None:
        import psycopg

        while not self._stop.is_set():
            try:
                with psycopg.connect(self._url, autocommit=True) as connection:
                    while not self._stop.is_set():
                        for text in self._next():
                            connection.execute("SELECT pg_notify(%s, %s)", (self.CHANNEL, text))
            except psycopg.Error as error:
                log.warning("notify_lost", error=str(error))
                self._stop.wait(1.0)

    def _next(self) -> list[str]:
        """What waits to be told; the same thing said twice is told once."""
        with self._ready:
            self._ready.wait_for(lambda: self._outbox or self._stop.is_set(), timeout=1.0)
            said, self._outbox = list(dict.fromkeys(self._outbox)), []
        return said
