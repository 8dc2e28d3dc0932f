"""The live stream: every event to everybody who may see it, in order, without gaps.

An event is read and written down once per process, however many streams carry it. Typing and presence
ride along unsaved. A reader who falls behind is cut off and comes back by number.
"""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import structlog

from warmline.actions import snapshots, visitors
from warmline.store import events
from warmline.store.database import Database
from warmline.store.transaction import Tx
from warmline.wakeup import Wakeup

log = structlog.get_logger(__name__)
BATCH = 200
MAX_REPLAY = 5_000
BACKLOG = 1_000
"""Chunks a slow reader may be behind before it is cut off."""
PRESENCE_S = 15.0
PRESENCE_KEPT_S = 40.0


class Stream:
    """One open connection: of a teammate, or of a visitor (who sees one customer's conversation only)."""

    def __init__(
        self, workspace: str, *, teammate_id: str | None = None, visitor: visitors.Visitor | None = None,
        credential_id: str | None = None,
    ) -> None:  # fmt: skip
        self.workspace = workspace
        self.teammate_id = teammate_id
        self.visitor = visitor
        self.credential_id = credential_id
        self.conversation_id: str | None = None
        self.position = 0
        self.chunks: asyncio.Queue[bytes | None] = asyncio.Queue(BACKLOG)
        """What is to be written; None ends the stream."""

    def put(self, chunk: bytes) -> bool:
        try:
            self.chunks.put_nowait(chunk)
        except asyncio.QueueFull:
            return False
        return True

    def end(self) -> None:
        """Nothing more is written. What still waits is dropped whole: who comes back by number misses nothing."""
        while not self.chunks.empty():
            self.chunks.get_nowait()
        self.chunks.put_nowait(None)


class Hub:
    """All open streams of this process."""

    def __init__(self, db: Database, wakeup: Wakeup, worker: str) -> None:
        self._db = db
        self._wakeup = wakeup
        self._worker = worker
        self._streams: dict[str, set[Stream]] = defaultdict(set)
        self._positions: dict[str, int] = {}
        self._pumping: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._elsewhere: dict[tuple[str, str], tuple[float, list[str]]] = {}

    def heard(self, topic: str, payload: Mapping[str, Any]) -> None:
        """A wake-up arrived."""
        kind, _, workspace = topic.partition(":")
        if kind == "events" and self._streams.get(workspace):
            self._pump_soon(workspace)
        elif kind == "typing":
            self._typing(workspace, payload)
        elif kind == "presence" and payload["process"] != self._worker:
            self._elsewhere[workspace, payload["process"]] = (time.monotonic(), payload["online"])
            self._tell_presence(workspace)
        elif kind == "revoked":
            self.revoke(*workspace.split(":", 1))

    def pump_all(self) -> None:
        """Looks for events whose wake-up was lost."""
        for workspace in [w for w, streams in self._streams.items() if streams]:
            self._pump_soon(workspace)

    def online(self, workspace: str) -> set[str]:
        """Teammates with an open inbox, here or in another process."""
        here = {s.teammate_id for s in self._streams.get(workspace, ()) if s.teammate_id}
        fresh = time.monotonic() - PRESENCE_KEPT_S
        there = [ids for (w, _), (at, ids) in self._elsewhere.items() if w == workspace and at > fresh]
        return here.union(*there)

    async def join(self, stream: Stream, after: int | None) -> None:
        """Brings the stream up to date from `after`, then lets it ride along."""
        latest = await self._db.read(stream.workspace, events.latest)
        if stream.visitor:
            stream.conversation_id = await self._db.read(stream.workspace, visitors.conversation_of, stream.visitor)
        stream.position = latest if after is None else min(after, latest)
        stream.put(_sse("hello", {"seq": latest, "now": snapshots.moment(self._db.now)}))
        if latest - stream.position > MAX_REPLAY:
            stream.put(_sse("reset", {"seq": latest}))
            stream.position = latest
        await self._catch_up(stream)
        if stream.teammate_id:
            self._presence_changed(stream.workspace)

    def leave(self, stream: Stream) -> None:
        self._streams[stream.workspace].discard(stream)
        if not self._streams[stream.workspace]:
            del self._streams[stream.workspace]
            self._positions.pop(stream.workspace, None)
        if stream.teammate_id:
            self._presence_changed(stream.workspace)

    def beat(self) -> None:
        """Tells other processes who is online here; called every PRESENCE_S."""
        for workspace in list(self._streams):
            self._publish_presence(workspace)

    def close(self) -> None:
        for streams in list(self._streams.values()):
            for stream in streams:
                stream.end()

    async def _catch_up(self, stream: Stream) -> None:
        """Reads what it missed; joins in the very moment when it has missed nothing."""
        workspace = stream.workspace
        while True:
            position = self._positions.get(workspace)
            if position is not None and stream.position >= position:
                self._streams[workspace].add(stream)
                return
            batch = await self._db.read(workspace, _rendered, stream.position, BATCH)
            if not batch and workspace not in self._positions:
                self._positions[workspace] = stream.position
                self._streams[workspace].add(stream)
                self._pump_soon(workspace)
                return
            if not batch:
                await asyncio.sleep(0.01)
            for rendered in batch:
                self._give(stream, rendered)

    def _pump_soon(self, workspace: str) -> None:
        running = self._pumping.get(workspace)
        if running and not running.done():
            self._again.add(workspace)
            return
        self._pumping[workspace] = asyncio.create_task(self._pump(workspace))

    async def _pump(self, workspace: str) -> None:
        while True:
            self._again.discard(workspace)
            position = self._positions.get(workspace)
            if position is None:
                return
            batch = await self._db.read(workspace, _rendered, position, BATCH)
            for rendered in batch:
                self._positions[workspace] = rendered.seq
                for stream in list(self._streams.get(workspace, ())):
                    self._give(stream, rendered)
            if len(batch) < BATCH and workspace not in self._again:
                return

    def _give(self, stream: Stream, rendered: "_Rendered") -> None:
        if rendered.seq <= stream.position:
            return
        stream.position = rendered.seq
        chunk = rendered.for_visitor(stream) if stream.visitor else rendered.for_team
        if chunk and not stream.put(chunk):
            log.warning("slow_reader_cut_off", workspace=stream.workspace)
            stream.end()

    def _typing(self, workspace: str, payload: Mapping[str, Any]) -> None:
        actor = payload["actor"]
        team = _sse("typing", payload)
        named = {"actor": {"kind": actor["kind"], "name": actor["name"]}, "typing": payload["typing"]}
        visitor = _sse("typing", named)
        for stream in list(self._streams.get(workspace, ())):
            if stream.visitor and stream.conversation_id == payload["conversation_id"] and actor["kind"] != "customer":
                stream.put(visitor)
            elif stream.teammate_id and stream.teammate_id != actor["id"]:
                stream.put(team)

    def credentials(self) -> dict[str, list[str]]:
        """The sign-ins that open streams belong to, by workspace."""
        found = {w: [s.credential_id for s in streams if s.credential_id] for w, streams in self._streams.items()}
        return {workspace: ids for workspace, ids in found.items() if ids}

    def revoke(self, workspace: str, who: str) -> None:
        """A teammate or a sign-in was ended: nothing more is theirs to see."""
        for stream in list(self._streams.get(workspace, ())):
            if who in (stream.credential_id, stream.teammate_id):
                stream.end()

    def _presence_changed(self, workspace: str) -> None:
        self._publish_presence(workspace)
        self._tell_presence(workspace)

    def _publish_presence(self, workspace: str) -> None:
        here = sorted({s.teammate_id for s in self._streams.get(workspace, ()) if s.teammate_id})
        self._wakeup.publish(f"presence:{workspace}", {"process": self._worker, "online": here})

    def _tell_presence(self, workspace: str) -> None:
        chunk = _sse("presence", {"online": sorted(self.online(workspace))})
        for stream in list(self._streams.get(workspace, ())):
            if stream.teammate_id:
                stream.put(chunk)


class _Rendered:
    """One event, written down once for the team and once for the visitor it concerns."""

    def __init__(self, seq: int, team: dict[str, Any], visitor: dict[str, Any] | None, customer_id: str | None) -> None:
        self.seq = seq
        self.for_team = _sse("event", team, seq)
        self._conversation_id = team["conversation_id"]
        self._customer_id = customer_id
        self._channel_id = team["conversation"]["channel"]["id"] if team["conversation"] else None
        self._visitor = _sse("event", visitor, seq) if visitor else None

    def for_visitor(self, stream: Stream) -> bytes | None:
        assert stream.visitor
        theirs = (stream.visitor.customer_id, stream.visitor.channel_id) == (
            self._customer_id,
            self._channel_id,
        )
        if theirs:
            stream.conversation_id = self._conversation_id
        return self._visitor if theirs else None


def _rendered(tx: Tx, after: int, limit: int) -> list[_Rendered]:
    rows = events.after(tx, after, limit)
    views = snapshots.event_views(tx, rows)
    return [
        _Rendered(row["seq"], view, _visitors(tx, row, view), _customer(view))
        for row, view in zip(rows, views, strict=True)
    ]


def _visitors(tx: Tx, row: Any, view: Mapping[str, Any]) -> dict[str, Any] | None:
    """Only web chats have visitors: the others' form is not worth making."""
    conversation = view["conversation"]
    if not conversation or conversation["channel"]["kind"] != "webchat":
        return None
    return visitors.event_view(tx, row)


def _customer(view: Mapping[str, Any]) -> str | None:
    return view["conversation"]["customer"]["id"] if view["conversation"] else None


def _sse(event: str, data: Mapping[str, Any], id: int | None = None) -> bytes:
    head = f"id: {id}\n" if id is not None else ""
    return f"{head}event: {event}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()
