"""How a link is, where the gateway's answer does not say it in a word."""

import re

from warmline.domain.linkstate import LinkState
from warmline.gateway import LinkStatus
from warmline.gateways.answers import remedy_for
from warmline.gateways.calls import Answer, NoAnswer

_BANNED = re.compile(r"\bban(ned)?\b|temporar\w+ ban|account (is )?(restricted|blocked|suspended)", re.I)

BANNED = LinkStatus(
    LinkState.BANNED,
    detail="WhatsApp has banned or restricted this number. Appeal in WhatsApp on its phone, or use another number.",
)


def unanswered(answer: Answer | NoAnswer, name: str) -> LinkStatus:
    """The gateway did not say how the link is."""
    if isinstance(answer, NoAnswer):
        return LinkStatus(LinkState.UNREACHABLE, detail=f"{answer.words}. {answer.remedy}")
    if answer.ok:
        detail = f"What answers there is not {name}. Check the gateway's address."
    else:
        detail = f"{name} answered: {answer.words}. {remedy_for(answer.code)}"
    return LinkStatus(LinkState.UNREACHABLE, detail=detail)


def is_ban(*reasons: str) -> bool:
    """Whether the gateway's own words for what happened speak of a ban."""
    return any(_BANNED.search(reason) for reason in reasons)
