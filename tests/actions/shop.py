"""A shop with its cast, driven one transaction at a time: each step is an action, as the workers take them.

Everything runs in the test's own thread on a clock that only the test moves.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

import httpx
from sqlalchemy import Engine, StaticPool, Table, create_engine, event, select

from warmline.actions import accounts, administration, answers, handoffs, receive, replies, sending, snapshots, waiting
from warmline.actions.connected import Connector
from warmline.actions.handoffs import Me
from warmline.channel import Identity, Incoming, NotSent, Outcome, ProviderError, Sent, StatusReport, Unconfirmed
from warmline.domain.conversation import Conversation
from warmline.domain.delivery import Status
from warmline.domain.handoff import Handoff, Request
from warmline.domain.permissions import Role
from warmline.egress import Egress
from warmline.responder import Draft, HandOff, Say
from warmline.store import conversations, deliveries, events, tables, timers
from warmline.store import handoffs as handoff_store
from warmline.store.transaction import Row, Tx
from warmline.vault import Vault

P = ParamSpec("P")
R = TypeVar("R")
NOON = 1_800_000_000_000
WORKER = "the-worker"
LEASE_MS = 30_000
REFUSED = ProviderError("131026", "Message undeliverable", "Try another way.")
SAY = Draft(Say("We open at nine."), "opening hours")
GIVE_UP = Draft(HandOff("no_answer", "the knowledge base has no answer", "a refund"), "nothing fits")


@dataclass
class Shop:
    """One workspace with its people, and Rosa who writes to it."""

    engine: Engine
    now: int = NOON
    workspace: str = "w_shop"
    people: dict[str, Me] = field(default_factory=dict)
    channel: str = ""
    alerts: list[str] = field(default_factory=list)
    """Handoffs whose alert reached somebody, which is not written down yet."""
    numbers: Any = field(default_factory=lambda: count(1))

    def do(self, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """One change of the shop's workspace, committed when it returns."""
        return self.within(self.workspace, fn, *args, **kwargs)

    def within(
        self, workspace: str | None, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        with self.engine.connect() as connection, connection.begin():
            tx = Tx(connection, workspace, self.now, self.new_id)
            if tx.is_postgres and workspace is not None:
                tx.lock_workspace()
            result = fn(tx, *args, **kwargs)
            tx.flush()
            return result

    def new_id(self, prefix: str) -> str:
        return f"{prefix}_{next(self.numbers):06}"

    def later(self, seconds: float) -> None:
        self.now += round(seconds * 1000)

    # Who they are

    @property
    def lee(self) -> Me:
        return self.people["Lee"]

    @property
    def ana(self) -> Me:
        return self.people["Ana"]

    @property
    def ben(self) -> Me:
        return self.people["Ben"]

    @property
    def vik(self) -> Me:
        return self.people["Vik"]

    # What Rosa does

    def rosa_writes(
        self, text: str = "When do you open?", *, id: str | None = None, who: str = "15550001", wakes: bool = True,
        channel: str | None = None, kind: str = "text",
    ) -> str:  # fmt: skip
        """Rosa (or another phone) writes; gives her conversation's id."""
        incoming = Incoming(
            id or f"wamid.{next(self.numbers)}", (Identity("phone", who),), "Rosa Diaz", text,
            at=self.now, wakes=wakes, kind=kind,
        )  # fmt: skip
        self.do(receive.receive, channel or self.channel, incoming)
        return self.conversation_of(who, channel).id

    def conversation_of(self, who: str = "15550001", channel: str | None = None) -> Conversation:
        def read(tx: Tx) -> Conversation:
            customer = tx.scalar(
                select(tables.identities.c.customer_id).where(
                    tables.identities.c.workspace_id == tx.workspace, tables.identities.c.value == who
                )
            )
            found = conversations.of_customer(tx, channel or self.channel, customer)
            assert found is not None
            return found

        return self.do(read)

    def rosa_waits(self) -> str:
        """Rosa wrote, and a person was asked for."""
        id = self.rosa_writes("Can I talk to someone?")
        self.ai_turn(id, GIVE_UP)
        return id

    def rosa_is_with(self, me: Me) -> str:
        """Rosa wrote, waited and was claimed; all notices have gone out."""
        id = self.rosa_waits()
        self.claim(id, me)
        self.send_all()
        return id

    # What the AI does

    def ai_looks(self, id: str) -> answers.TurnContext | None:
        return self.do(answers.context, id)

    def ai_turn(self, id: str, draft: Draft = SAY) -> bool:
        """The AI takes its turn, if it is its turn."""
        turn = self.ai_looks(id)
        self.do(timers.drop, id, "ai_turn")
        return turn is not None and self.do(answers.save_draft, turn, draft, 5)

    # What teammates do

    def claim(self, id: str, me: Me) -> handoffs.Claimed:
        return self.do(handoffs.claim, id, me)

    def reply(self, id: str, me: Me, text: str = "Hello, Ana here.", *, client_id: str | None = None) -> str:
        return self.do(replies.reply, id, me, text, client_id=client_id)

    def ask(self, id: str, me: Me) -> str:
        return self.do(handoffs.request, id, me, Request("api", "needs a person"))

    def hand_back(self, id: str, me: Me) -> str:
        return self.do(handoffs.hand_back, id, me)

    def close(self, id: str, me: Me, *, silent: bool = True) -> str:
        return self.do(handoffs.close, id, me, silent=silent)

    def settings(self, **changes: Any) -> None:
        self.do(administration.change_workspace, self.lee, name=None, settings=changes)

    # What the workers do

    def start_sending(self, limit: int = 64) -> list[str]:
        """Starts what is due; gives the deliveries that are now on their way."""
        due = self.within(None, deliveries.take_due, worker=WORKER, lease_ms=LEASE_MS, limit=limit)
        return [row["id"] for row in due if self.do(sending.start, row["id"], WORKER)]

    def finish(self, delivery: str, outcome: Outcome | None = None) -> None:
        self.do(sending.finish, delivery, WORKER, outcome or Sent(f"wamid.out.{next(self.numbers)}"))

    def send_all(self, outcome: Outcome | None = None) -> int:
        """Sends until nothing is due any more; says how many went out."""
        sent = 0
        while started := self.start_sending():
            for delivery in started:
                self.finish(delivery, outcome)
                sent += 1
        return sent

    def report(self, message_id: str, status: Status) -> bool:
        """The provider tells what became of a message."""
        delivery = self.delivery_of(message_id)
        error = REFUSED if status is Status.FAILED else None
        return self.do(sending.report, self.channel, StatusReport(status, "", delivery["id"], error=error))

    def alerted(self) -> None:
        while self.alerts:
            self.do(waiting.alerted, self.alerts.pop())

    def fire_timers(self, *, ai: Draft | None = None, hold_alerts: bool = False) -> list[str]:
        """Fires what is due, as the worker does; gives the kinds. AI turns are taken only if given a draft."""
        due = self.within(None, timers.take_due, worker=WORKER, lease_ms=LEASE_MS, limit=64)
        for timer in due:
            self._fire(timer, ai)
        if not hold_alerts:
            self.alerted()
        return sorted(timer["kind"] for timer in due)

    def _fire(self, timer: Mapping[str, Any], ai: Draft | None) -> None:
        match timer["kind"]:
            case "owed":
                self.do(_owed, timer)
            case "ring":
                alert = self.do(lambda tx: waiting.ring(tx, timer["key"]) if timers.finish(tx, timer) else None)
                if alert:
                    self.alerts.append(alert.handoff_id)
            case "ai_turn" if ai is None:
                self.do(timers.finish, timer)
            case "ai_turn":
                self._take_turn(timer, ai)

    def _take_turn(self, timer: Mapping[str, Any], draft: Draft | None) -> None:
        turn = self.ai_looks(timer["key"])
        assert draft is not None

        def keep(tx: Tx) -> None:
            if timers.finish(tx, timer) and turn:
                answers.save_draft(tx, turn, draft, 5)

        self.do(keep)

    # What is there

    def rows(self, table: Table) -> Sequence[Row]:
        keys = table.primary_key.columns
        return self.do(lambda tx: tx.all(select(table).where(table.c.workspace_id == tx.workspace).order_by(*keys)))

    def thread(self, id: str) -> list[tuple[str, str]]:
        """Author and kind of every message, oldest first."""
        rows = [row for row in self.rows(tables.messages) if row["conversation_id"] == id]
        return [(row["author"], row["kind"]) for row in sorted(rows, key=lambda row: row["seq"])]

    def messages(self, id: str, *authors: str) -> list[Row]:
        rows = [row for row in self.rows(tables.messages) if row["conversation_id"] == id]
        chosen = [row for row in rows if not authors or row["author"] in authors]
        return sorted(chosen, key=lambda row: row["seq"])

    def notices(self, id: str) -> list[str]:
        return [row["data"]["notice"] for row in self.messages(id, "system")]

    def conversation(self, id: str) -> Conversation:
        return self.do(conversations.get, id)

    def handoff(self, id: str) -> Handoff:
        found = self.do(handoff_store.get, self.conversation(id).handoff_id or "")
        assert found is not None
        return found

    def obligation(self, id: str) -> Row | None:
        """The open one."""
        rows = [r for r in self.rows(tables.obligations) if r["conversation_id"] == id and r["closed_at"] is None]
        assert len(rows) <= 1
        return rows[0] if rows else None

    def timer(self, kind: str, id: str) -> Row | None:
        rows = [r for r in self.rows(tables.timers) if r["kind"] == kind and r["conversation_id"] == id]
        assert len(rows) <= 1
        return rows[0] if rows else None

    def delivery_of(self, message_id: str) -> Row:
        return next(row for row in self.rows(tables.deliveries) if row["message_id"] == message_id)

    def events(self, id: str | None = None) -> list[str]:
        rows = self.do(events.after, 0, 100_000)
        return [row["type"] for row in rows if id is None or row["conversation_id"] == id]

    def snapshot(self, id: str) -> dict[str, Any]:
        return self.do(snapshots.conversation, id)


def _owed(tx: Tx, timer: Mapping[str, Any]) -> None:
    if timers.finish(tx, timer):
        waiting.owed(tx, timer["key"])


def hasty(engine: Engine) -> Engine:
    """The same engine without waiting for the disk: what is tested here is not durability."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF"))
    return engine


def memory_engine() -> Engine:
    """SQLite in memory: one connection, kept."""
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"isolation_level": None, "check_same_thread": False}
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    tables.metadata.create_all(engine)
    return engine


TEAM = (("Lee", Role.OWNER), ("Ana", Role.ADMIN), ("Ben", Role.AGENT), ("Vik", Role.VIEWER))
CONFIG = {
    "phone_number_id": "100000000000001", "access_token": "a-token", "app_secret": "a-secret",
    "verify_token": "verify-me",
}  # fmt: skip


def open_shop(engine: Engine, name: str = "shop", numbers: Any = None) -> Shop:
    """A workspace with its team and a WhatsApp number; one beside another shares its numbers."""
    shop = Shop(engine, workspace=f"w_{name}", numbers=numbers or count(1))
    shop.do(_found, shop, name)
    shop.channel = shop.do(
        administration.add_channel, shop.lee, connector(),
        kind="whatsapp", name="WhatsApp", values=CONFIG,
    )  # fmt: skip
    return shop


@cache
def connector() -> Connector:
    """One for all shops: making an HTTP client is slow, and none of them calls anybody."""
    return Connector(Egress(transport=httpx.MockTransport(lambda request: httpx.Response(500))), Vault(b"test"))


def _found(tx: Tx, shop: Shop, name: str) -> None:
    for who, role in TEAM:
        email = f"{who.lower()}@{name}.example"
        if role is Role.OWNER:
            id = accounts.found(tx, workspace_name=name, name=who, email=email, password_hash=None)
        else:
            id = accounts.join(tx, name=who, email=email, password_hash=None, role=role)
        shop.people[who] = Me(shop.workspace, id, who, role)


PASSING = NotSent(ProviderError("130429", "Rate limit hit", "It is tried again."), passing=True)
FINAL = NotSent(REFUSED, passing=False)
UNCONFIRMED = Unconfirmed(ProviderError("unconfirmed", "Not confirmed", "Wait."))
