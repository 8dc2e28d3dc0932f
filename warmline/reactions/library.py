"""Each workspace's knowledge, indexed and calibrated, kept in memory until its articles change."""

import asyncio

from warmline.domain.knowledge import Entry, KnowledgeBase, learn
from warmline.store import articles, workspaces
from warmline.store.database import Database
from warmline.store.transaction import Row, Tx


class Library:
    """Knowledge bases by workspace; a changed one is learnt again before it is next asked."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: dict[str, tuple[int, KnowledgeBase]] = {}
        self._tasks: set[asyncio.Task[KnowledgeBase]] = set()
        self._learning: dict[str, asyncio.Lock] = {}

    def heard(self, topic: str) -> None:
        """An article changed: learn it before the next customer asks."""
        kind, _, workspace = topic.partition(":")
        if kind == "knowledge" and workspace in self._kept:
            self._later(workspace)

    async def warm_up(self) -> None:
        """After a start: the first customer should not wait for the learning."""
        for workspace in await self._db.read(None, workspaces.ids):
            await self.of(workspace)

    def _later(self, workspace: str) -> None:
        task = asyncio.create_task(self.of(workspace))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def of(self, workspace: str) -> KnowledgeBase:
        async with self._learning.setdefault(workspace, asyncio.Lock()):
            version = await self._db.read(workspace, _version)
            kept = self._kept.get(workspace)
            if kept is None or kept[0] != version:
                version, entries = await self._db.read(workspace, _entries)
                kept = (version, await asyncio.to_thread(learn, entries))
                self._kept[workspace] = kept
            return kept[1]


def _version(tx: Tx) -> int:
    version: int = workspaces.get(tx)["knowledge_version"]
    return version


def _entries(tx: Tx) -> tuple[int, list[Entry]]:
    return _version(tx), [entry(row) for row in articles.all_of(tx)]


def entry(row: Row) -> Entry:
    return Entry(
        id=row["id"], title=row["title"], body=row["body"], kind=row["kind"], questions=tuple(row["questions"]),
        language=row["language"], url=row["url"],
    )  # fmt: skip
