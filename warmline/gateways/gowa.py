"""GOWA (go-whatsapp-web-multidevice): one program, asked how the link is, since it does not tell by itself.

Unofficial, like every linked phone: against WhatsApp's terms, and the number can be banned. It comes
without a password and with a webhook secret that everybody knows; both have to be set.
"""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import ClassVar
from urllib.parse import urlsplit

from warmline.channel import Outcome, Setting
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress
from warmline.gateway import GatewayItem, GroupInfo, Joined, JoinRefused, LinkStatus, Qr, RefusalKind
from warmline.gateways import answers, gowa_events, joining
from warmline.gateways.addresses import canonical
from warmline.gateways.calls import Answer, Caller, NoAnswer, segment
from warmline.gateways.links import invite_link
from warmline.gateways.reading import PNG, Json, header, is_signed, items, number, obj, parsed, text
from warmline.gateways.states import unanswered

KNOWN_SECRET = "secret"  # noqa: S105 (GOWA's default, in its documentation)


class Gowa:
    """One device (one linked number) of a GOWA server."""

    kind: ClassVar[str] = "gowa"
    label: ClassVar[str] = "GOWA"
    signature_header: ClassVar[str] = "X-Hub-Signature-256"
    settings: ClassVar[Sequence[Setting]] = (
        Setting("base_url", "Gateway address", "Where GOWA runs, like http://gowa:3000."),
        Setting("session", "Device", "The device's id in GOWA.", default="default"),
        Setting("user", "User", "The name in GOWA's --basic-auth.", required=False),
        Setting("password", "Password", "The password in GOWA's --basic-auth.", secret=True),
        Setting("webhook_secret", "Webhook secret", "GOWA's --webhook-secret; not its default, 'secret'.",
                secret=True),
    )  # fmt: skip

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None:
        self._device = config.get("session") or "default"
        self._secrets = secrets
        login = f"{config.get('user', '')}:{secrets.get('password', '')}"
        known = {"Authorization": f"Basic {b64encode(login.encode()).decode()}"} if login != ":" else {}
        self._prefix = _path(config.get("base_url", "")).rstrip("/")
        self._caller = Caller(egress, config.get("base_url", ""), {**known, "X-Device-Id": segment(self._device)})

    def warnings(self) -> Sequence[str]:
        secret = self._secrets.get("webhook_secret", "")
        found = []
        if not self._secrets.get("password"):
            found.append(
                "Without a password anybody who reaches GOWA can write as your number: start it with --basic-auth."
            )
        if not secret:
            found.append("Without a webhook secret no webhook of GOWA's is believed: start it with --webhook-secret.")
        if secret == KNOWN_SECRET:
            found.append(
                "'secret' is GOWA's default webhook secret, which everybody knows: its webhooks are not believed."
            )
        return found

    async def status(self) -> LinkStatus:
        """Connected and logged in, or what is in the way; GOWA answers no more than yes or no to each."""
        answer = await self._caller.get(f"/devices/{segment(self._device)}/status")
        if isinstance(answer, NoAnswer) or not answer.ok:
            return _unknown_device(answer) or unanswered(answer, "GOWA")
        said = _results(answer)
        connected, logged_in = said.get("is_connected"), said.get("is_logged_in")
        if not isinstance(connected, bool) or not isinstance(logged_in, bool):
            return unanswered(answer, "GOWA")
        if connected and logged_in:
            return LinkStatus(LinkState.OK)
        return await self._in_the_way()

    async def _in_the_way(self) -> LinkStatus:
        passkey = _results(await self._caller.get("/app/passkey"))
        if text(passkey.get("status")).startswith("awaiting"):
            return LinkStatus(LinkState.NEEDS_PASSKEY, detail=_PASSKEY)
        device = await self._caller.get(f"/devices/{segment(self._device)}")
        if isinstance(device, NoAnswer):
            return unanswered(device, "GOWA")
        if device.ok and not text(_results(device).get("jid")):
            return LinkStatus(LinkState.NEEDS_SCAN, detail=_SCAN)
        return LinkStatus(LinkState.RECONNECTING, detail="GOWA is linked, but not connected to WhatsApp now.")

    async def qr(self) -> Qr | None:
        """Starts the linking anew and fetches its first picture; the one before is worthless from then on."""
        said = _results(await self._caller.get(f"/devices/{segment(self._device)}/login"))
        link = text(said.get("qr_link"))
        if not link:
            return None
        # GOWA builds the link from names it only believes to have; our key goes to the configured address alone.
        picture = await self._caller.get(_path(link).removeprefix(self._prefix))
        if isinstance(picture, NoAnswer) or not picture.ok or not picture.body.startswith(PNG):
            return None
        return Qr(png=picture.body, good_for_s=number(said.get("qr_duration")) or 20)

    async def invite_info(self, code: str) -> GroupInfo | JoinRefused:
        answer = await self._caller.get("/group/info-from-link", {"link": invite_link(code)})
        if isinstance(answer, NoAnswer) or not answer.ok:
            return answers.refusal(answer)
        said = _results(answer)
        id, name = canonical(text(said.get("group_id"))) or "", text(said.get("name"))
        if not id and not name:
            return JoinRefused(RefusalKind.UNREACHABLE, _NOT_GOWA)
        return GroupInfo(id, name, size=number(said.get("participant_count")) or None)

    async def join(self, code: str) -> Joined | JoinRefused:
        return await joining.join(self, code)

    async def is_member(self, group_id: str) -> bool | None:
        answer = await self._caller.get("/user/my/groups")
        groups = _results(answer).get("data")
        if not isinstance(groups, list):
            return None
        return group_id in {canonical(text(obj(group).get("JID"))) for group in items(groups)}

    async def accept(self, code: str) -> tuple[Answer | NoAnswer, str]:
        answer = await self._caller.post("/group/join-with-link", {"link": invite_link(code)})
        return answer, text(_results(answer).get("group_id"))

    async def send(self, chat_id: str, text: str) -> Outcome:
        answer = await self._caller.post("/send/message", {"phone": chat_id, "message": text})
        return answers.outcome(answer, gowa_events.sent_id(_results(answer)))

    async def mark_read(self, chat_id: str, message_id: str, *, typing: bool = False) -> None:
        await self._caller.post(f"/message/{segment(message_id)}/read", {"phone": chat_id})
        if typing:
            await self._caller.post("/send/chat-presence", {"phone": chat_id, "action": "start"})

    async def phone_of(self, lid: str) -> str | None:
        """GOWA puts the phone into its events by itself, where it knows it, and cannot be asked."""
        return None

    def genuine(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """HMAC-SHA256 over the bytes as they came; signed with the default secret it proves nothing."""
        secret = self._secrets.get("webhook_secret", "")
        given = header(headers, self.signature_header).strip().removeprefix("sha256=")
        return secret != KNOWN_SECRET and is_signed(secret, body, "sha256", given)

    def read(self, body: bytes) -> Sequence[GatewayItem]:
        return gowa_events.read(parsed(body), self._device)


def _results(answer: Answer | NoAnswer) -> Json:
    return obj(answer.object.get("results")) if isinstance(answer, Answer) and answer.ok else {}


def _unknown_device(answer: Answer | NoAnswer) -> LinkStatus | None:
    if isinstance(answer, Answer) and "not found" in answer.words.lower() and "device" in answer.words.lower():
        return LinkStatus(LinkState.LOGGED_OUT, detail=_NO_DEVICE)
    return None


def _path(link: str) -> str:
    try:
        path = urlsplit(link).path
    except ValueError:
        return "/"
    return path if path.startswith("/") else f"/{path}"


_SCAN = "No phone is linked, or it was logged out or banned: scan the code with it (WhatsApp > Linked devices)."
_PASSKEY = "WhatsApp asks for the account's passkey: finish the linking in GOWA's own page."
_NO_DEVICE = "The gateway has no such device: create it there under this id, then link the phone again."
_NOT_GOWA = "The gateway's answer is not GOWA's. Check the gateway's address."
