"""What a gateway's answer to a send or a join means. The words are WhatsApp's own, passed on by each gateway."""

import re

from warmline.channel import NotSent, Outcome, ProviderError, Sent, Unconfirmed
from warmline.gateway import JoinRefused, RefusalKind
from warmline.gateways.calls import Answer, NoAnswer

RETRY_MS = 10_000

_REFUSED = (
    (r"error 463|reach-?out timelock", "timelock",
     "WhatsApp does not let this number start new chats now: wait until the customer writes, and send less."),
    (r"not registered|no such user|not on whatsapp|numberexists.{0,4}false", "no_such_number",
     "This number is not on WhatsApp: reach the customer another way."),
    (r"not.participa|not.in.(the|that).group|not a member", "not_in_group",
     "The linked number is not in this group any more: ask for a new invite link."),
    (r"server returned error (40[0-9]|42[0-9])", "refused",
     "WhatsApp refused it: check the link under Settings > Channels."),
)  # fmt: skip
_NOT_READY = re.compile(
    r"not logged in|not connect|session status is not as expected|not.{0,5}working|socket (is )?not|no session", re.I
)

_BAD_KEY = re.compile(r"(unauthorized|forbidden( resource)?|HTTP 40[13])(; (unauthorized|forbidden))?", re.I)

_JOIN = (
    (RefusalKind.REVOKED, r"revoked|expired|\bgone\b|item-not-found|\b(status|code|error)\W{0,3}(404|410)\b"),
    (RefusalKind.APPROVAL_NEEDED, r"approv|pending|membership_approval|requested to join"),
    (RefusalKind.FULL, r"\bfull\b|resource-limit|\blimit (is )?reached|\b(status|code|error)\W{0,3}419\b"),
    (RefusalKind.REMOVED,
     r"removed|kicked|not-authorized|forbidden|\b(status|code|error)\W{0,3}(401|403)\b"),
    (RefusalKind.INVALID, r"not valid|invalid|not-acceptable|malformed|bad-request|\b(status|code|error)\W{0,3}406\b"),
)  # fmt: skip
_OUTSIDER = re.compile(
    r"not.participa|not.in.(the|that).group|not a member|does not exist|not.found|forbidden|not-authorized"
    r"|\b(status|code|error)\W{0,3}(401|403|404)\b",
    re.I,
)
_ALREADY = re.compile(r"already|conflict|\b(status|code|error)\W{0,3}409\b", re.I)

_JOIN_WORDS = {
    RefusalKind.REVOKED: "The invite link was revoked or has expired: ask an admin of the group for a new one.",
    RefusalKind.APPROVAL_NEEDED: (
        "An admin of the group must let the linked number in: the request was sent; ask them to approve it."
    ),
    RefusalKind.FULL: "The group is full: somebody must leave it first, or use another group.",
    RefusalKind.REMOVED: "The linked number was removed from this group: an admin must add it again.",
    RefusalKind.INVALID: "This is no invite link that WhatsApp knows: copy it again from the group's info.",
}


def outcome(answer: Answer | NoAnswer, message_id: str) -> Outcome:
    """What came of a send; `message_id` is what a successful answer calls it."""
    if isinstance(answer, NoAnswer):
        if answer.reached:
            return Unconfirmed(unconfirmed(answer.words))
        return NotSent(ProviderError("unreachable", answer.words, answer.remedy), answer.passing)
    if answer.ok:
        return Sent(message_id or None)
    return _refused(answer)


def _refused(answer: Answer) -> Outcome:
    for pattern, code, remedy in _REFUSED:
        if re.search(pattern, answer.words, re.I):
            return NotSent(ProviderError(code, answer.words, remedy), passing=False)
    if _NOT_READY.search(answer.words):
        error = ProviderError("not_ready", f"The linked phone is not connected: {answer.words}", _TRIES)
        return NotSent(error, passing=True, retry_after_ms=RETRY_MS)
    if answer.code == 429:
        return NotSent(ProviderError("429", f"Too much at once: {answer.words}", _TRIES), True, RETRY_MS)
    if answer.code < 500:
        return NotSent(ProviderError(str(answer.code), answer.words, remedy_for(answer.code)), passing=False)
    # The gateway may have failed only after WhatsApp took it.
    return Unconfirmed(unconfirmed(answer.words))


def unconfirmed(words: str) -> ProviderError:
    return ProviderError(
        "unconfirmed", f"Not confirmed: {words}",
        "Look at the linked phone, or ask the customer, before you send it again.",
    )  # fmt: skip


def is_outsider(answer: Answer) -> bool:
    """Whether the gateway says, in WhatsApp's words, that the number is not in the group asked about."""
    return not answer.ok and bool(_OUTSIDER.search(answer.words))


def is_already(answer: Answer) -> bool:
    """Whether a join was refused only because the number is in the group."""
    return not answer.ok and bool(_ALREADY.search(answer.words))


def refusal(answer: Answer | NoAnswer) -> JoinRefused:
    """Why an invite could not be looked at or followed."""
    if isinstance(answer, NoAnswer):
        return JoinRefused(RefusalKind.UNREACHABLE, f"{answer.words}. {answer.remedy}")
    if not _NOT_READY.search(answer.words) and not _BAD_KEY.fullmatch(answer.words):
        for kind, pattern in _JOIN:
            if re.search(pattern, answer.words, re.I):
                return refused(kind)
    return JoinRefused(RefusalKind.UNREACHABLE, f"The gateway says: {answer.words}. {remedy_for(answer.code)}")


def refused(kind: RefusalKind) -> JoinRefused:
    return JoinRefused(kind, _JOIN_WORDS[kind])


def remedy_for(code: int) -> str:
    """What to do about an answer that says no more than its code."""
    if code in (401, 403):
        return "Correct the gateway's key or password."
    if code == 404:
        return "Check the gateway's address and the session's name."
    return "Look at the link's state, and at the gateway's log."


_TRIES = "It is tried again by itself. If it goes on, link the phone again."
