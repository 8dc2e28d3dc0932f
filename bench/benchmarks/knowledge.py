"""Asking the knowledge base: warmline's own articles, in this process, on one core.

Beside it: SQLite's full-text search over the same passages, which ranks but does not decide.
"""

import re
import sqlite3
import time
from collections.abc import Callable, Sequence

from bench.figures import Figure, figure, percentile
from bench.site import Site
from warmline.domain.knowledge import Entry, KnowledgeBase, decide, learn
from warmline.seed import knowledge

STRANGE = (
    "Do you sell bicycles?", "What is the weather in Lisbon tomorrow?", "My parcel has not arrived yet",
    "Can I return shoes that are too small?", "quiero cambiar la fecha de mi reserva", "hello there", "thanks!",
)  # fmt: skip
"""What the articles do not answer."""
LONGEST_S = 20.0


def run(site: Site) -> Sequence[Figure]:
    entries = [
        Entry(str(n), a["title"], a["body"], "article", tuple(a["questions"]), a["language"])
        for n, a in enumerate(knowledge())
    ]
    learning, base = _learnt(entries, 1 if site.quick else 3)
    questions = [f"hi, {q.lower().rstrip('?')}" for entry in entries for q in entry.questions[:3]] + list(STRANGE)
    search = _full_text(base)
    rates, searches, times = [], [], []
    ends = time.perf_counter() + (5.0 if site.quick else LONGEST_S)
    for _ in range(2 if site.quick else 7):
        asked = _timed(lambda question: decide(base, question), questions)
        rates.append(len(asked) / sum(asked))
        times += [1000 * one for one in asked]
        found = _timed(search, questions)
        searches.append(len(found) / sum(found))
        if time.perf_counter() > ends:
            break
    beside = figure("SQLite full-text search", "/s", searches)
    return [
        beside,
        figure(f"questions decided, {len(entries)} articles", "/s", rates).against(beside),
        figure("per question, median", "ms", times),
        figure("per question, p95", "ms", [percentile(times, 0.95)]),
        figure("learning all articles anew", "s", learning),
    ]


def _learnt(entries: Sequence[Entry], times: int) -> tuple[list[float], KnowledgeBase]:
    took = []
    for _ in range(times):
        started = time.perf_counter()
        base = learn(entries)
        took.append(time.perf_counter() - started)
    return took, base


def _full_text(base: KnowledgeBase) -> Callable[[str], object]:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize='porter')")
    rows = [(passage.title, passage.text) for passage in base.index.passages]
    database.executemany("INSERT INTO passages VALUES (?, ?)", rows)

    def search(question: str) -> object:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        query = "SELECT title, text FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 5"
        return database.execute(query, (words,)).fetchall()

    return search


def _timed(ask: Callable[[str], object], questions: Sequence[str]) -> list[float]:
    took = []
    for question in questions:
        started = time.perf_counter()
        ask(question)
        took.append(time.perf_counter() - started)
    return took
