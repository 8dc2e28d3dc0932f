"""The shapes of requests and answers, as they stand in the OpenAPI document."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

MAX_ID = 60
MAX_NUMBER = 2**53
"""Larger numbers fit neither JavaScript nor, much beyond it, a database."""
Text = Annotated[str, Field(max_length=100_000)]
Short = Annotated[str, Field(max_length=500)]


class Said(BaseModel):
    """A request's body: what is not known is refused, so that a mistyped field is noticed."""

    model_config = ConfigDict(extra="forbid")


class Shown(BaseModel):
    """An answer's body."""


class ChannelRef(Shown):
    id: str
    kind: str
    name: str


class Identity(Shown):
    kind: str
    value: str


class Customer(Shown):
    id: str
    name: str
    phone: str | None
    email: str | None
    language: str | None
    identities: list[Identity]


class Holder(Shown):
    kind: str
    id: str | None
    name: str


class Handoff(Shown):
    id: str
    status: str
    trigger: str
    reason: str
    topic: str
    priority: str
    summary: str
    evidence: str
    rings: int
    asked_at: str | None
    requested_at: str
    told_at: str | None
    alerted_at: str | None
    unclaimed_at: str | None
    claimed_at: str | None
    first_replied_at: str | None
    ended_at: str | None


class Preview(Shown):
    author: str
    text: str
    at: str


class Obligation(Shown):
    owner: str
    owner_name: str | None
    due_at: str
    since: str


class Conversation(Shown):
    id: str
    state: Literal["bot", "waiting", "human", "closed"]
    epoch: int
    version: int
    channel: ChannelRef
    customer: Customer
    holder: Holder | None
    handoff: Handoff | None
    preview: Preview | None
    waiting_since: str | None
    unanswered: int
    obligation: Obligation | None
    window_closes_at: str | None
    created_at: str
    updated_at: str
    last_message_at: str | None
    closed_at: str | None


class Problem(Shown):
    code: str
    title: str
    remedy: str


class Message(Shown):
    id: str
    conversation_id: str
    seq: int
    event_seq: int
    author: Literal["customer", "ai", "teammate", "system", "phone"]
    name: str | None
    teammate_id: str | None
    kind: str
    text: str
    data: dict[str, Any]
    status: str
    error: Problem | None
    client_id: str | None
    created_at: str
    sent_at: str | None
    delivered_at: str | None
    read_at: str | None


class Actor(Shown):
    kind: str
    id: str | None
    name: str | None


class Event(Shown):
    seq: int
    type: str
    at: str
    conversation_id: str | None
    actor: Actor
    data: dict[str, Any]
    conversation: Conversation | None = None
    message: Message | None = None


class Conversations(Shown):
    items: list[Conversation]
    next: str | None


class Messages(Shown):
    items: list[Message]
    next: int | None


class Events(Shown):
    items: list[Event]
    next: int | None


class Counts(Shown):
    waiting: int
    mine: int
    bot: int
    human: int
    open: int
    closed: int


class Claim(Shown):
    conversation: Conversation
    in_flight: list[str]


class WithText(Said):
    text: Text | None = None


class Closing(Said):
    text: Text | None = None
    silent: bool = False


class Asking(Said):
    reason: Annotated[str, Field(min_length=1, max_length=500)]
    topic: Short = ""
    priority: Literal["normal", "high"] = "normal"


class Writing(Said):
    text: Text
    client_id: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    kind: Literal["text", "note"] = "text"


class Typing(Said):
    typing: bool


class Teammate(Shown):
    id: str
    name: str
    email: str
    role: str
    presence: str
    disabled: bool


class Teammates(Shown):
    items: list[Teammate]


class WorkspaceRef(Shown):
    id: str
    name: str


class Session(Shown):
    teammate: Teammate
    workspace: WorkspaceRef


class FirstRun(Said):
    token: Short
    workspace: Short
    name: Short
    email: Short
    password: Short


class SigningIn(Said):
    email: Short | None = None
    password: Short | None = None
    ticket: Short | None = None


class TeammateChange(Said):
    role: Literal["owner", "admin", "agent", "viewer"] | None = None
    name: Short | None = None
    disabled: bool | None = None


class Inviting(Said):
    email: Short
    role: Literal["owner", "admin", "agent", "viewer"] = "agent"


class Joining(Said):
    token: Short
    name: Short
    password: Short


class Naming(Said):
    name: Short


class WorkspaceChange(Said):
    name: Short | None = None
    settings: dict[str, Any] | None = None


class NewChannel(Said):
    kind: Short
    name: Short
    config: dict[str, str] = {}


class ChannelChange(Said):
    name: Short | None = None
    enabled: bool | None = None
    config: dict[str, str] = {}


class Writeup(Said):
    title: Short
    body: Annotated[str, Field(max_length=300_000)]
    kind: Literal["article", "faq"] = "article"
    questions: list[str] = []
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None
    url: Annotated[str, Field(max_length=2000, pattern=r"^https?://")] | None = None


class Trial(Said):
    question: Annotated[str, Field(min_length=1, max_length=4000)]
