"""WhatsApp over Meta's Cloud API, or over a provider that speaks the same (its address is a setting)."""

import hmac
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from warmline.channel import Item, NotSent, Outcome, Outgoing, ProviderError, Setting
from warmline.channels.whatsapp import client
from warmline.channels.whatsapp.reading import items
from warmline.egress import Egress


class WhatsApp:
    """A WhatsApp business number."""

    kind: ClassVar[str] = "whatsapp"
    window: ClassVar[bool] = True
    settings: ClassVar[Sequence[Setting]] = (
        Setting("phone_number_id", "Phone number ID", "In Meta's app dashboard: WhatsApp > API setup. Digits only.",
                pattern=r"\d{5,25}"),
        Setting("access_token", "Access token", "A permanent token of a system user.", secret=True),
        Setting("app_secret", "App secret", "App settings > Basic. Proves that webhooks are Meta's.", secret=True),
        Setting("verify_token", "Verify token", "Any words of your own; paste the same into Meta's webhook form."),
        Setting("base_url", "API address", "Change it only if a provider other than Meta gives you one.",
                default="https://graph.facebook.com", pattern=r"https?://\S+"),
        Setting("api_version", "API version", "As the provider names it, such as v23.0.", default="v23.0",
                pattern=r"v\d+\.\d+"),
    )  # fmt: skip

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None:
        self._config = config
        self._secrets = secrets
        self._egress = egress

    def genuine(self, body: bytes, signature: str | None) -> bool:
        """HMAC-SHA256 over the bytes as they came. No secret set: nothing is genuine."""
        secret = self._secrets.get("app_secret", "")
        if not secret or not signature:
            return False
        expected = "sha256=" + hmac.digest(secret.encode(), body, "sha256").hex()
        # As bytes: comparing texts raises on a header that is not ASCII.
        return hmac.compare_digest(expected.encode(), signature.strip().encode("utf-8", "replace"))

    def verified(self, mode: str | None, token: str | None) -> bool:
        """Whether a subscription challenge carries our verify token."""
        ours = self._config.get("verify_token", "")
        if mode != "subscribe" or not ours or token is None:
            return False
        return hmac.compare_digest(ours.encode(), token.encode("utf-8", "replace"))

    def read(self, body: bytes) -> Sequence[Item]:
        return list(items(body))

    async def send(self, message: Outgoing) -> Outcome:
        to = _recipient(message)
        if to is None:
            return NotSent(_NO_ADDRESS, passing=False)
        text = {"type": "text", "text": {"body": message.text, "preview_url": False}}
        return await self._post({**to, **text, "biz_opaque_callback_data": message.delivery_id})

    async def mark_read(self, provider_id: str, *, typing: bool = False) -> None:
        body: dict[str, Any] = {"status": "read", "message_id": provider_id}
        if typing:
            body["typing_indicator"] = {"type": "text"}
        await self._post(body)

    async def _post(self, body: Mapping[str, Any]) -> Outcome:
        return await client.post_message(
            self._egress, self._config, self._secrets.get("access_token", ""),
            {"messaging_product": "whatsapp", **body},
        )  # fmt: skip


def _recipient(message: Outgoing) -> dict[str, str] | None:
    """Whom to send it to: the phone if we know it, else the WhatsApp user id."""
    known = {identity.kind: identity.value for identity in message.to}
    if phone := known.get("phone"):
        return {"to": phone, "recipient_type": "individual"}
    if user := known.get("whatsapp_user"):
        return {"recipient": user, "recipient_type": "individual"}
    return None


_NO_ADDRESS = ProviderError(
    "no_address",
    "This customer has no WhatsApp address",
    "Answer them where they wrote, or ask for their number.",
)
