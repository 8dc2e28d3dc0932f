"""The history of one run: what clients saw, in the order of one clock.

Only what somebody outside the server could see is written down; the server's own logs are no
evidence. `invoke` opens an operation and `ok`, `fail` or `info` (no answer came: it may have
happened) closes the one with the same key.

    f         key             v
    clock     -               wall: seconds since 1970 at this entry's t
    limits    -               claim_limit_s
    inbound   wamid           text; ok = the webhook was answered 200
    claim     own             ok: in_flight = ids of AI messages named by the claim
    release   own             a hand-back to the AI
    close     own
    reply     client id       text; ok: message = its id
    accept    message id      text, wamid: the provider took a message
    status    message id      status: a status webhook was answered 200
    error     own             a call was answered 500
    kill, up  -               SIGKILL; the server answers again
    fetch     -               conversation, messages: a fresh look when all is quiet
    seen      -               the same, as a live reader put it together from events alone
    stream    -               seqs: the event numbers a live reader was given, in order
    events    -               items: all events, as the API lists them
    audit     -               ok or fail, output
    quiet     -               ok or fail, left: what had not come to rest in time
"""

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

Type = Literal["invoke", "ok", "fail", "info"]
Json = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One line: at `t` seconds process `p` saw `f` happen in the conversation with customer `conv`."""

    t: float
    p: str
    type: Type
    f: str
    conv: str = ""
    key: str = ""
    v: Json = field(default_factory=dict)
    tn: str = "demo"


class Recorder:
    """Collects entries, stamped by the driver's clock."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.entries: list[Entry] = []

    def add(self, p: str, type: Type, f: str, conv: str = "", key: str = "", t: float | None = None, **v: Any) -> Entry:
        entry = Entry(self.clock() if t is None else t, p, type, f, conv, key, v)
        self.entries.append(entry)
        return entry

    def in_order(self) -> list[Entry]:
        return sorted(self.entries, key=lambda entry: entry.t)


def write(path: Path, entries: Iterable[Entry]) -> None:
    lines = (json.dumps(asdict(entry), ensure_ascii=True, separators=(",", ":")) for entry in entries)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def read(path: Path) -> list[Entry]:
    with path.open(encoding="utf-8") as lines:
        return [Entry(**json.loads(line)) for line in lines]
