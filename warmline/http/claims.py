"""A claim is a teammate's hold on a conversation: POST takes it, DELETE hands it back to the AI."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Body

from warmline.actions import handoffs, snapshots
from warmline.domain.conversation import Holder
from warmline.domain.errors import AlreadyClaimed
from warmline.http.context import Me, OnceOnly, Services, Shared
from warmline.http.schemas import Claim, Conversation, WithText
from warmline.plants import planted
from warmline.store import deliveries, people
from warmline.store.transaction import Tx

routes = APIRouter(prefix="/conversations/{conversation_id}/claim", tags=["claims"])
DRAIN_S = 2.0
DRAIN_LOOK_S = 0.02


@routes.post("", status_code=201)
async def take(conversation_id: str, me: Me, once: OnceOnly, shared: Shared) -> Claim:
    """Takes the conversation over; from this answer on no AI message is sent.

    AI messages that were being sent at that moment are waited for, at most two seconds; the ones that
    are still on their way after that are named in `in_flight`. 409 with `holder` if somebody has it.
    """

    def claim(tx: Tx) -> dict[str, object]:
        try:
            claimed = handoffs.claim(tx, conversation_id, me)
        except AlreadyClaimed as lost:
            raise told_who(tx, lost) from None
        return {
            "conversation": snapshots.conversation(tx, conversation_id), "in_flight": list(claimed.in_flight),
        }  # fmt: skip

    answer = await once.change(claim)
    left = await drained(shared, me.workspace, answer["in_flight"])
    return Claim.model_validate(answer | {"in_flight": left})


def told_who(tx: Tx, lost: AlreadyClaimed) -> AlreadyClaimed:
    """The same refusal, with the name of whoever has it."""
    holder: Holder = lost.more["holder"]
    name = people.teammate(tx, holder.id)["name"] if holder.id else "the phone"
    shown = {"kind": holder.kind, "id": holder.id, "name": name}
    return AlreadyClaimed(f"{name} already has this conversation.", **lost.more | {"holder": shown})


async def drained(shared: Services, workspace: str, message_ids: list[str]) -> list[str]:
    """Waits until these messages are no longer on their way; gives those that may still arrive after the limit."""
    if planted("no_drain") or not message_ids:
        return []
    left = message_ids
    loop = asyncio.get_running_loop()
    until = loop.time() + DRAIN_S
    # Looking again and again for at most two seconds: the send may be another process's.
    while (left := await shared.db.read(workspace, deliveries.still_sending, left)) and loop.time() < until:  # noqa: ASYNC110
        await asyncio.sleep(DRAIN_LOOK_S)
    return await shared.db.read(workspace, deliveries.unsettled, message_ids)


@routes.delete("")
async def hand_back(
    conversation_id: str, me: Me, shared: Shared, body: Annotated[WithText | None, Body()] = None
) -> Conversation:
    """Passes the conversation back to the AI; the customer is told once."""

    def change(tx: Tx) -> dict[str, object]:
        handoffs.hand_back(tx, conversation_id, me, body.text if body else None)
        return snapshots.conversation(tx, conversation_id)

    return Conversation.model_validate(await shared.db.change(me.workspace, change))
