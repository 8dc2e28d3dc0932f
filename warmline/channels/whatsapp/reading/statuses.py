"""What became of a message that was sent."""

from warmline.channel import Item, ProviderError, StatusReport, Unreadable
from warmline.channels.whatsapp.errors import explained
from warmline.channels.whatsapp.reading.shapes import Json, a_text, an_id, an_object, millis, objects
from warmline.domain.delivery import Status

_STATUSES = {
    "sent": Status.SENT, "delivered": Status.DELIVERED, "read": Status.READ, "played": Status.READ,
    "failed": Status.FAILED,
}  # fmt: skip


def status(raw: Json) -> Item:
    """A report; one about a message that is not ours is sorted out where the messages are."""
    reached = _STATUSES.get(a_text(raw.get("status")).lower())
    id, ours = an_id(raw.get("id")), a_text(raw.get("biz_opaque_callback_data"))[:40]
    if reached is None:
        return Unreadable(f"an unknown status {str(raw.get('status'))[:60]!r}")
    if not id and not ours:
        return Unreadable("a status that does not say of which message")
    return StatusReport(
        status=reached, provider_id=id, delivery_id=ours or None, at=millis(raw.get("timestamp")),
        error=_error(raw) if reached is Status.FAILED else None,
    )  # fmt: skip


def _error(raw: Json) -> ProviderError:
    first = next(iter(objects(raw.get("errors"))), {})
    return explained(a_text(first.get("code")), error_text(first) or "WhatsApp gave up on it")


def error_text(error: Json) -> str:
    """The most telling of the words an error comes with."""
    details = a_text(an_object(error.get("error_data")).get("details"))
    return details or a_text(error.get("message")) or a_text(error.get("title"))
