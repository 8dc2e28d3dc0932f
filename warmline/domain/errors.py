"""Refusals: each says what happened and what to do. A refusal is an answer, not a fault."""

from dataclasses import dataclass
from typing import Any


class Refused(Exception):
    """Something that was asked for and may not be. The HTTP layer gives each class its status."""

    remedy = "Check the request and try again."

    def __init__(self, detail: str, remedy: str | None = None, **more: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.remedy = remedy or self.remedy
        self.more = more


class NotFound(Refused):
    """It is not there, or it belongs to another workspace: to the asker both are the same."""

    remedy = "Check the id; it may have been removed."

    def __init__(self, noun: str) -> None:
        super().__init__(f"There is no such {noun}.")


class NotAllowed(Refused):
    """The caller's role does not permit it."""

    remedy = "Ask an admin or the owner of the workspace."


class NotSignedIn(Refused):
    """Nobody, or nobody we know, is asking."""

    remedy = "Sign in, or send a valid API token as 'Authorization: Bearer ...'."


class Conflict(Refused):
    """The thing has moved on since the caller last looked."""

    remedy = "Look again and decide anew."


class AlreadyClaimed(Conflict):
    """Somebody else holds the conversation."""

    remedy = "Leave it to them, or ask them to pass it on."


class WrongState(Conflict):
    """The move does not start from the state the conversation is in."""


@dataclass(frozen=True, slots=True)
class FieldError:
    field: str
    message: str


class Invalid(Refused):
    """A field is wrong."""

    remedy = "Correct the named field and send it again."

    def __init__(self, field: str, message: str, remedy: str | None = None) -> None:
        super().__init__(f"{field}: {message}", remedy)
        self.errors = (FieldError(field, message),)


class TooMany(Refused):
    """Too many attempts in too short a time."""

    remedy = "Wait a little and try again."
