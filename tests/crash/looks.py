"""The last look at a run: what the API, the provider, the readers and the audit say once all is quiet."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

from tests.crash.client import Api
from tests.crash.history import Json, Recorder
from tests.crash.matching import match
from tests.crash.processes import System
from tests.crash.readers import Reader
from tests.crash.replay import Replay
from tests.crash.workload import SHORT_CLOCKS

CONVERSATIONS = "/api/v1/conversations"


class Looks:
    """Everything is read over the same doors that clients use."""

    def __init__(self, system: System, api: Api, emulator: Api, recorder: Recorder) -> None:
        self.system, self.api, self.emulator, self.recorder = system, api, emulator, recorder
        self.replay = Replay()

    async def settle(self, within_s: float, hurry: Callable[[], Awaitable[None]]) -> None:
        """Waits until nothing moves any more, and writes down whether it came to that.

        Following the events is cheap, but only a fresh fetch is believed in the end.
        """
        deadline = time.monotonic() + within_s
        left = ["nobody has looked yet"]
        while left and time.monotonic() < deadline:
            await hurry()
            await asyncio.sleep(0.5)
            left = await self._moving() or self._unsettled(await self._fetched())
        self.recorder.add("driver", "fail" if left else "ok", "quiet", left=left)

    async def _moving(self) -> list[str]:
        """What is still under way as far as the provider and the events tell."""
        pending = await self.emulator.get("/control/pending")
        found = [f"the emulator still has {count} {kind}" for kind, count in pending.items() if count]
        news = await self.events(after=self.replay.last or 0)
        for event in news:
            self.replay.apply(event)
        found += [f"{len(news)} events have only just happened"] if news else []
        snapshots = [self.replay.snapshot(id) for id in self.replay.conversations]
        return found + self._unsettled(snapshots)

    def _unsettled(self, snapshots: list[Json]) -> list[str]:
        """What is still under way in the conversations, and what has not arrived in any."""
        missing = {entry.v["text"] for entry in self.recorder.entries if entry.f == "inbound"}
        found: list[str] = []
        for snapshot in snapshots:
            missing -= {message["text"] for message in snapshot["messages"]}
            found += unsettled(snapshot["conversation"], snapshot["messages"])
        return found + [f"{text!r} is in no transcript" for text in sorted(missing)]

    async def _fetched(self) -> list[Json]:
        return [
            {"conversation": conversation, "messages": await self.messages(conversation["id"])}
            for conversation in await self.conversations()
        ]

    async def conversations(self) -> list[Json]:
        states = ("open", "closed")
        lists = [await self.api.pages(f"{CONVERSATIONS}?state={state}&limit=200") for state in states]
        return [conversation for items in lists for conversation in items]

    async def messages(self, conversation: str) -> list[Json]:
        found: list[Json] = []
        before = ""
        while True:
            page = await self.api.get(f"{CONVERSATIONS}/{conversation}/messages?limit=200{before}")
            found = [*page["items"], *found]
            if page["next"] is None:
                return found
            before = f"&before={page['next']}"

    async def events(self, after: int = 0) -> list[Json]:
        found: list[Json] = []
        while True:
            page = await self.api.get(f"/api/v1/events?after={after}&limit=200")
            found += page["items"]
            if page["next"] is None:
                return found
            after = page["next"]

    async def record(self, readers: list[Reader]) -> None:
        """Events, fetches, readers, sends, reports and the audit, in that order."""
        events = await self.events()
        self.recorder.add("driver", "ok", "events", items=events)
        await self._catch_up(readers, events)
        for conversation in await self.conversations():
            await self._fetch(conversation["id"], readers)
        for reader in readers:
            self.recorder.add(reader.name, "ok", "stream", seqs=reader.replay.seqs, resets=reader.resets)
        await self._provider()
        code, output = await self.system.warmline("audit", "verify")
        self.recorder.add("driver", "fail" if code else "ok", "audit", output=output[-500:])

    async def _catch_up(self, readers: list[Reader], events: list[Json]) -> None:
        last = events[-1]["seq"] if events else 0
        for _ in range(100):
            if all(reader.last >= last for reader in readers):
                return
            await asyncio.sleep(0.05)

    async def _fetch(self, id: str, readers: list[Reader]) -> None:
        conversation = await self.api.get(f"{CONVERSATIONS}/{id}")
        phone = digits(conversation["customer"]["phone"])
        look = {"conversation": conversation, "messages": await self.messages(id)}
        self.recorder.add("driver", "ok", "fetch", phone, id, t=None, **look)
        for reader in readers:
            self.recorder.add(reader.name, "ok", "seen", phone, id, t=None, **reader.replay.snapshot(id))

    async def _provider(self) -> None:
        """What the provider took and when, what it reported, and what was taken off it."""
        offset = time.time() - time.monotonic()
        journal = (await self.emulator.get("/control/journal"))["items"]
        ours = self._ours(journal)
        for line in journal:
            at, key = line["at"] - offset, ours[line["wamid"]]
            told = {"text": line["text"], "wamid": line["wamid"]}
            self.recorder.add("provider", "ok", "accept", line["phone"], key, t=at, **told)
        for phone in sorted({entry.conv for entry in self.recorder.entries if entry.f == "inbound"}):
            shown = (await self.emulator.get(f"/control/customers/{phone}/messages"))["items"]
            self._reports(phone, shown, ours)

    def _ours(self, journal: list[Json]) -> dict[str, str]:
        """wamid -> the message it carried, or the delivery's own id where the transcript shows none."""
        deliveries = {line["wamid"]: line["biz_opaque_callback_data"] or line["wamid"] for line in journal}
        found: dict[str, str] = {}
        for entry in [entry for entry in self.recorder.entries if entry.f == "fetch"]:
            lines = [line for line in journal if line["phone"] == entry.conv]
            found |= match([(deliveries[line["wamid"]], line["text"]) for line in lines], entry.v["messages"])
        return {wamid: found.get(delivery, delivery) for wamid, delivery in deliveries.items()}

    def _reports(self, phone: str, shown: list[Json], ours: dict[str, str]) -> None:
        """With an empty webhook queue, every message and report here was answered 200."""
        for message in shown:
            if message["direction"] == "sent":
                self.recorder.add(phone, "ok", "inbound", phone, message["id"], text=message["text"])
            elif message["status"] in ("sent", "delivered", "read"):
                key = ours[message["id"]]
                self.recorder.add("provider", "ok", "status", phone, key, status=message["status"])


def unsettled(conversation: Json, messages: list[Json]) -> Iterator[str]:
    """What is still under way in one conversation."""
    id, handoff, owed = conversation["id"], conversation["handoff"], conversation["obligation"]
    for message in messages:
        if message["status"] in ("queued", "sending"):
            yield f"{id}: {message['id']} is {message['status']}"
    if owed and owed["owner"] == "ai":
        yield f"{id}: the AI owes an answer since {owed['since']}"
    if conversation["state"] == "waiting" and handoff and not handoff["unclaimed_at"]:
        yield f"{id}: nobody has noticed yet that {handoff['id']} is unclaimed"
    if conversation["state"] == "waiting" and handoff and handoff["rings"] <= SHORT_CLOCKS["rings"]:
        yield f"{id}: it still rings"


def digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())
