"""The same small world over every gateway: a link that can be put into any state, groups, people who write."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol
from urllib.parse import urlsplit

from tests.gateways import bodies
from tests.gateways.bodies import Signed
from tests.gateways.fakes import Fake, FakeGowa, FakeWaha, Group, served
from warmline.channel import Identity
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress
from warmline.gateway import Ack, ChatMessage, Gateway, GroupInfo, LinkStatus, RefusalKind
from warmline.gateways import Memory
from warmline.gateways.addresses import canonical
from warmline.gateways.gowa import Gowa
from warmline.gateways.waha import Waha

ROSA, ANA = "15550001", "15550011"
TEAM = "120363000000000001@g.us"
CODE = "TeamGroupCode1"
HIDDEN = "88120001@lid"


class World(Protocol):
    @property
    def gateway(self) -> Gateway: ...

    @property
    def team(self) -> str:
        """The id of the group that CODE leads to."""
        ...

    @property
    def hidden(self) -> str:
        """A person's chat, by the id that hides the phone."""
        ...

    async def link_is(self, state: LinkState) -> None: ...

    async def group(self, how: str) -> None:
        """What the invite CODE leads to: `open`, `member`, `approval_needed`, `revoked`, `full`, `removed`."""
        ...

    async def writes(self, text: str, *, quotes: str | None = None) -> Signed:
        """Rosa writes to the linked number; gives the webhook that tells of it."""
        ...

    async def says_in_group(self, text: str, *, quotes: str | None = None) -> Signed: ...

    async def acknowledges(self, id: str) -> Signed:
        """Her phone has what was sent."""
        ...

    async def arrived(self, chat_id: str) -> list[str]:
        """What reached this chat."""
        ...


class InMemory:
    team, hidden = TEAM, HIDDEN

    def __init__(self) -> None:
        self.gateway: Memory = Memory({}, {"webhook_secret": "mine"}, Egress())

    async def link_is(self, state: LinkState) -> None:
        self.gateway.link = LinkStatus(state)

    async def group(self, how: str) -> None:
        found = {kind.value: kind for kind in RefusalKind}.get(how)
        info = GroupInfo(TEAM, "Team", size=3, approval=how == "approval_needed")
        self.gateway.groups[CODE] = info if found in (None, RefusalKind.APPROVAL_NEEDED) else found
        self.gateway.member_of = {TEAM} if how == "member" else set()

    async def writes(self, text: str, *, quotes: str | None = None) -> Signed:
        return self._written(f"{ROSA}@s.whatsapp.net", ROSA, text, quotes)

    async def says_in_group(self, text: str, *, quotes: str | None = None) -> Signed:
        return self._written(TEAM, ANA, text, quotes)

    def _written(self, chat: str, phone: str, text: str, quotes: str | None) -> Signed:
        who = (Identity("phone", phone),)
        return self.gateway.webhook(
            ChatMessage("3EB0AA", chat, who, text, name="Rosa", at=1667561485000, quoted_id=quotes)
        )

    async def acknowledges(self, id: str) -> Signed:
        return self.gateway.webhook(Ack(id, Status.DELIVERED, at=1741249702485))

    async def arrived(self, chat_id: str) -> list[str]:
        return [one.text for one in self.gateway.sent if one.chat_id == chat_id]


class Faked:
    """Over a stand-in server."""

    team, hidden = TEAM, HIDDEN

    def __init__(self, fake: Fake, gateway: Gateway) -> None:
        self.fake = fake
        self.gateway = gateway

    async def group(self, how: str) -> None:
        self.fake.groups[CODE] = Group(TEAM, "Team", how)
        self.fake.joined = {TEAM} if how == "member" else set()

    async def arrived(self, chat_id: str) -> list[str]:
        return [text for chat, text in self.fake.sent if canonical(chat) == chat_id]


class OverWaha(Faked):
    fake: FakeWaha

    async def link_is(self, state: LinkState) -> None:
        states = {
            LinkState.OK: "WORKING", LinkState.RECONNECTING: "STARTING", LinkState.NEEDS_SCAN: "SCAN_QR_CODE",
            LinkState.NEEDS_PASSKEY: "PASSKEY_REQUIRED", LinkState.LOGGED_OUT: "FAILED", LinkState.BANNED: "FAILED",
        }  # fmt: skip
        self.fake.fails_with = 500 if state is LinkState.UNREACHABLE else 0
        self.fake.status = states.get(state, "WORKING")
        self.fake.ban = state is LinkState.BANNED

    async def writes(self, text: str, *, quotes: str | None = None) -> Signed:
        return bodies.waha_message(text, ROSA, None, quotes)

    async def says_in_group(self, text: str, *, quotes: str | None = None) -> Signed:
        return bodies.waha_message(text, ANA, TEAM, quotes)

    async def acknowledges(self, id: str) -> Signed:
        return bodies.waha_ack(id, 2)


class OverGowa(Faked):
    fake: FakeGowa

    async def link_is(self, state: LinkState) -> None:
        up = state is LinkState.OK
        self.fake.fails_with = 500 if state is LinkState.UNREACHABLE else 0
        self.fake.connected = self.fake.logged_in = up
        self.fake.passkey = "awaiting_response" if state is LinkState.NEEDS_PASSKEY else "none"
        unlinked = state in (LinkState.NEEDS_SCAN, LinkState.LOGGED_OUT, LinkState.BANNED)
        self.fake.jid = "" if unlinked else "15550000102@s.whatsapp.net"

    async def writes(self, text: str, *, quotes: str | None = None) -> Signed:
        return bodies.gowa_message(text, ROSA, None, quotes)

    async def says_in_group(self, text: str, *, quotes: str | None = None) -> Signed:
        return bodies.gowa_message(text, ANA, TEAM, quotes)

    async def acknowledges(self, id: str) -> Signed:
        return bodies.gowa_ack(id, "delivered")


@asynccontextmanager
async def in_memory() -> AsyncIterator[InMemory]:
    yield InMemory()


@asynccontextmanager
async def over_waha(**changed: str) -> AsyncIterator[OverWaha]:
    fake = FakeWaha()
    async with served(fake), egress_to(fake.base_url) as egress:
        secrets = {"api_key": fake.key, "webhook_secret": bodies.WAHA_SECRET} | changed
        yield OverWaha(fake, Waha({"base_url": fake.base_url}, secrets, egress))


@asynccontextmanager
async def over_gowa(**changed: str) -> AsyncIterator[OverGowa]:
    fake = FakeGowa()
    async with served(fake), egress_to(fake.base_url) as egress:
        secrets = {"password": "gowa-pass", "webhook_secret": bodies.GOWA_SECRET} | changed
        yield OverGowa(fake, Gowa({"base_url": fake.base_url, "user": "owner"}, secrets, egress))


@asynccontextmanager
async def egress_to(url: str) -> AsyncIterator[Egress]:
    """One that may reach this address although it is private."""
    egress = Egress(frozenset({urlsplit(url).netloc}))
    yield egress
    await egress.close()
