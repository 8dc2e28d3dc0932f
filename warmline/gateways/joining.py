"""Joining a group by its invite, with an honest answer.

WhatsApp tells a gateway the group's id even when an admin must first approve the newcomer, so a
successful answer to "join" does not mean to be in: that is looked at, before and after.
"""

from typing import Protocol

from warmline.gateway import GroupInfo, Joined, JoinRefused, RefusalKind
from warmline.gateways.addresses import canonical
from warmline.gateways.answers import is_already, refusal, refused
from warmline.gateways.calls import Answer, NoAnswer


class Doorstep(Protocol):
    """What joining takes from a gateway."""

    async def invite_info(self, code: str) -> GroupInfo | JoinRefused: ...

    async def is_member(self, group_id: str) -> bool | None:
        """None when the gateway cannot tell."""
        ...

    async def accept(self, code: str) -> tuple[Answer | NoAnswer, str]:
        """Follows the invite: the answer, and the group's id if it names one."""
        ...


async def join(gateway: Doorstep, code: str) -> Joined | JoinRefused:
    info = await gateway.invite_info(code)
    if isinstance(info, JoinRefused):
        return info
    if info.id and await gateway.is_member(info.id):
        return Joined(info.id, already=True)
    answer, named = await gateway.accept(code)
    group_id = canonical(named) or info.id
    if isinstance(answer, NoAnswer):
        return refusal(answer)
    if not answer.ok:
        return Joined(group_id, already=True) if group_id and is_already(answer) else refusal(answer)
    if not group_id:
        return JoinRefused(RefusalKind.UNREACHABLE, "The gateway did not say which group it joined. Try again.")
    inside = await gateway.is_member(group_id)
    if inside is False or (inside is None and info.approval):
        return refused(RefusalKind.APPROVAL_NEEDED)
    return Joined(group_id)
