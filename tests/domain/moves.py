"""Small makers for the domain's tests: a conversation, and every move as a function of a state."""

from dataclasses import dataclass, replace

from warmline.domain import handoff as rules
from warmline.domain.conversation import Conversation, Holder, Millis, State
from warmline.domain.handoff import Handoff, Moved, Request

ANA = Holder("teammate", "t_ana")
BEN = Holder("teammate", "t_ben")
START: Millis = 1_800_000_000_000
ASKED = Request("wants_person", "asks for a person", "a refund")


def new_conversation() -> Conversation:
    return Conversation("c_rosa", "ch_1", "cu_rosa", State.BOT, epoch=1, created_at=START)


@dataclass(frozen=True, slots=True)
class World:
    """A conversation, its newest handoff, the clock, and how many handoffs there were."""

    conversation: Conversation
    handoff: Handoff | None = None
    now: Millis = START
    handoffs: int = 0

    @property
    def open_handoff(self) -> Handoff | None:
        return self.handoff if self.handoff and self.handoff.ended_at is None else None


def moved(world: World, move: str, *, by: Holder = ANA, wait: Millis = 1_000) -> World:
    """The world after this move; refused moves raise what the rules raise."""
    now = world.now + wait
    outcome = _outcome(world, move, by, now)
    newest = outcome.handoff or world.handoff
    fresh = newest is not None and newest.id == f"h_{world.handoffs + 1}"
    return replace(world, conversation=outcome.conversation, handoff=newest, now=now, handoffs=world.handoffs + fresh)


def _outcome(world: World, move: str, by: Holder, now: Millis) -> Moved:
    conversation, next_id = world.conversation, f"h_{world.handoffs + 1}"
    current = world.open_handoff or Handoff("", conversation.id, rules.Status.PENDING, "", "", "", now)
    match move:
        case "request":
            return rules.request(conversation, ASKED, handoff_id=next_id, now=now)
        case "claim":
            return rules.claim(conversation, world.open_handoff, by=by, handoff_id=next_id, now=now)
        case "transfer":
            return rules.transfer(conversation, current, reason="for somebody else", now=now)
        case "hand_back":
            return rules.hand_back(conversation, current, now=now)
        case "close":
            return rules.close(conversation, world.open_handoff, now=now)
        case _:
            return rules.reopen(conversation)


def in_state(state: State) -> World:
    """A world in this state, reached by legal moves only."""
    road = {
        State.BOT: (),
        State.WAITING: ("request",),
        State.HUMAN: ("request", "claim"),
        State.CLOSED: ("close",),
    }[state]
    world = World(new_conversation())
    for move in road:
        world = moved(world, move)
    return world
