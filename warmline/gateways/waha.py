"""WAHA (WhatsApp HTTP API): tells by webhook what happens, and is asked how the link is.

Unofficial, like every linked phone: against WhatsApp's terms, and the number can be banned. Its webhook
needs the events `message.any`, `message.reaction`, `message.ack`, `message.ack.group` and `session.status`.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from warmline.channel import Outcome, Setting
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress
from warmline.gateway import (
    GatewayItem,
    GroupInfo,
    Joined,
    JoinRefused,
    LinkStatus,
    Qr,
    RefusalKind,
)
from warmline.gateways import answers, joining, waha_events
from warmline.gateways.addresses import canonical
from warmline.gateways.calls import Answer, Caller, NoAnswer, segment
from warmline.gateways.reading import PNG, Json, header, is_signed, items, number, obj, parsed, text
from warmline.gateways.states import unanswered

NO_SESSION = "The gateway has no such session: create it there under this name, then link the phone again."


class Waha:
    """One session (one linked number) of a WAHA server."""

    kind: ClassVar[str] = "waha"
    label: ClassVar[str] = "WAHA"
    signature_header: ClassVar[str] = "X-Webhook-Hmac"
    settings: ClassVar[Sequence[Setting]] = (
        Setting("base_url", "Gateway address", "Where WAHA runs, like http://waha:3000."),
        Setting("session", "Session", "The session's name in WAHA.", default="default"),
        Setting("api_key", "API key", "WAHA's WAHA_API_KEY.", secret=True),
        Setting("webhook_secret", "Webhook secret", "The hmac.key of the session's webhook in WAHA.", secret=True),
    )  # fmt: skip

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None:
        self._session = config.get("session") or "default"
        self._secrets = secrets
        key = secrets.get("api_key", "")
        self._caller = Caller(egress, config.get("base_url", ""), {"X-Api-Key": key} if key else {})

    def warnings(self) -> Sequence[str]:
        unsafe = (
            ("api_key", "Without an API key anybody who reaches WAHA can write as your number: set WAHA_API_KEY."),
            ("webhook_secret", "Without a webhook secret no webhook of WAHA's is believed: set hmac.key there, too."),
        )  # fmt: skip
        return [words for name, words in unsafe if not self._secrets.get(name)]

    async def status(self) -> LinkStatus:
        answer = await self._caller.get(f"/api/sessions/{segment(self._session)}")
        if isinstance(answer, Answer) and answer.code == 404:
            return LinkStatus(LinkState.LOGGED_OUT, detail=NO_SESSION)
        return waha_events.status(_object(answer)) or unanswered(answer, "WAHA")

    async def qr(self) -> Qr | None:
        """The picture of this moment. WAHA makes a new one every 20 seconds by itself, so asking costs nothing."""
        answer = await self._caller.get(f"/api/{segment(self._session)}/auth/qr", {"format": "image"})
        if isinstance(answer, NoAnswer) or not answer.ok or not answer.body.startswith(PNG):
            return None
        return Qr(png=answer.body, good_for_s=5)

    async def invite_info(self, code: str) -> GroupInfo | JoinRefused:
        answer = await self._caller.get(f"/api/{segment(self._session)}/groups/join-info", {"code": code})
        if isinstance(answer, NoAnswer) or not answer.ok:
            return answers.refusal(answer)
        info = _group(answer.object)
        return info if info.name or info.id else JoinRefused(RefusalKind.UNREACHABLE, _NOT_WAHA)

    async def join(self, code: str) -> Joined | JoinRefused:
        return await joining.join(self, code)

    async def is_member(self, group_id: str) -> bool | None:
        answer = await self._caller.get(f"/api/{segment(self._session)}/groups/{segment(group_id)}")
        if isinstance(answer, Answer) and answer.ok:
            return bool(_group(answer.object).id)
        return False if isinstance(answer, Answer) and answers.is_outsider(answer) else None

    async def accept(self, code: str) -> tuple[Answer | NoAnswer, str]:
        answer = await self._caller.post(f"/api/{segment(self._session)}/groups/join", {"code": code})
        return answer, _id(_object(answer).get("id"))

    async def send(self, chat_id: str, text: str) -> Outcome:
        answer = await self._caller.post("/api/sendText", self._to(chat_id) | {"text": text, "linkPreview": False})
        return answers.outcome(answer, waha_events.sent_id(_object(answer)))

    async def mark_read(self, chat_id: str, message_id: str, *, typing: bool = False) -> None:
        ids = {"messageIds": [f"false_{_dialect(chat_id)}_{message_id}"]}
        await self._caller.post("/api/sendSeen", self._to(chat_id) | ids)
        if typing:
            await self._caller.post("/api/startTyping", self._to(chat_id))

    async def phone_of(self, lid: str) -> str | None:
        answer = await self._caller.get(f"/api/{segment(self._session)}/lids/{segment(f'{lid}@lid')}")
        phone = canonical(text(_object(answer).get("pn")))
        return phone.partition("@")[0] if phone else None

    def genuine(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """HMAC-SHA512 over the bytes as they came."""
        given = header(headers, self.signature_header)
        return is_signed(self._secrets.get("webhook_secret", ""), body, "sha512", given)

    def read(self, body: bytes) -> Sequence[GatewayItem]:
        return waha_events.read(parsed(body), self._session)

    def _to(self, chat_id: str) -> Json:
        return {"session": self._session, "chatId": _dialect(chat_id)}


def _dialect(chat_id: str) -> str:
    return chat_id.replace("@s.whatsapp.net", "@c.us")


def _object(answer: Answer | NoAnswer) -> Json:
    return answer.object if isinstance(answer, Answer) and answer.ok else {}


def _group(said: Json) -> GroupInfo:
    """A group as any of WAHA's engines describes it."""
    inner = obj(said.get("groupMetadata"))
    said = {**said, **inner}
    approval = said.get("IsJoinApprovalRequired", said.get("joinApprovalMode", said.get("newMembersApprovalRequired")))
    people = items(said.get("participants")) or items(said.get("Participants"))
    sizes = (number(said.get(key)) for key in ("size", "ParticipantCount", "participantsCount"))
    return GroupInfo(
        id=canonical(_id(said.get("id") or said.get("JID"))) or "",
        name=text(said.get("subject")) or text(said.get("Name")) or text(said.get("name")),
        size=next((size for size in sizes if size), None) or len(people) or None,
        approval=approval if isinstance(approval, bool) else None,
    )


def _id(value: object) -> str:
    return text(value) or text(obj(value).get("_serialized"))


_NOT_WAHA = "The gateway's answer is not WAHA's. Check the gateway's address."
