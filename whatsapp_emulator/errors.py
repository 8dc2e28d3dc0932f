"""Errors in the shape of the Graph API, and the codes this emulator can give.

Codes, titles and HTTP status follow Meta's page "Error codes" and its topic pages (2026).
"""

from dataclasses import dataclass
from typing import Any

from whatsapp_emulator.ids import trace_id

HREF = "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes"


@dataclass(frozen=True, slots=True)
class Kind:
    http_status: int
    title: str
    details: str


KINDS = {
    1: Kind(500, "API Unknown", "Possibly a temporary issue. Try again."),
    2: Kind(503, "API Service", "The service is temporarily unavailable."),
    4: Kind(400, "API Too Many Calls", "The app has reached its API call rate limit."),
    10: Kind(403, "API Permission Denied", "A permission is missing or was removed."),
    33: Kind(400, "Parameter value is not valid", "The business phone number has been deleted."),
    100: Kind(400, "Invalid parameter", "A parameter is missing, unknown or misspelled."),
    190: Kind(401, "Access token has expired", "The access token has expired."),
    368: Kind(403, "Temporarily blocked for policies violations", "The account violated a policy."),
    80007: Kind(400, "Rate limit issues", "The WhatsApp Business account has reached its rate limit."),
    130429: Kind(400, "Rate limit hit", "Cloud API message throughput has been reached."),
    130472: Kind(400, "User's number is part of an experiment", "The message was not sent."),
    130497: Kind(403, "Business account is restricted", "The business may not message users in this country."),
    131000: Kind(500, "Something went wrong", "The message failed to send because of an unknown error."),
    131005: Kind(403, "Access denied", "A permission is missing or was removed."),
    131008: Kind(400, "Required parameter is missing", "A required parameter is missing."),
    131009: Kind(400, "Parameter value is not valid", "One or more parameter values are invalid."),
    131016: Kind(500, "Service unavailable", "A service is temporarily unavailable."),
    131021: Kind(400, "Recipient cannot be sender", "Sender and recipient phone number is the same."),
    131026: Kind(400, "Message undeliverable", "Message Undeliverable."),
    131030: Kind(400, "Recipient phone number not in allowed list", "Recipient is not in the allowed list."),
    131031: Kind(403, "Account has been locked", "The account was restricted, disabled or failed a check."),
    131042: Kind(
        400,
        "Business eligibility payment issue",
        "Message failed to send because there were one or more errors related to your payment method.",
    ),
    131045: Kind(500, "Incorrect certificate", "The phone number is not registered correctly."),
    131047: Kind(
        400,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
    ),
    131048: Kind(400, "Spam rate limit hit", "Many earlier messages were blocked or flagged as spam."),
    131049: Kind(400, "Meta chose not to deliver", "Not delivered, to maintain healthy ecosystem engagement."),
    131050: Kind(400, "User has stopped marketing messages", "The user opted out of marketing messages."),
    131051: Kind(400, "Unsupported message type", "Message type is currently not supported."),
    131052: Kind(400, "Media download error", "The media sent by the user could not be downloaded."),
    131053: Kind(400, "Media upload error", "The media in the message could not be uploaded."),
    131056: Kind(
        400,
        "(Business Account, Consumer Account) pair rate limit hit",
        "Message failed to send because there were too many messages sent from this phone number to the "
        "same phone number in a short period of time.",
    ),
    131057: Kind(400, "Account in maintenance mode", "The business account is in maintenance mode."),
    131062: Kind(400, "User id not allowed here", "This message cannot be sent to a business-scoped user id."),
    132000: Kind(400, "Template param count mismatch", "The number of variables does not match the template."),
    132001: Kind(404, "Template does not exist", "The template does not exist in that language or is not approved."),
    132005: Kind(400, "Template hydrated text too long", "The translated text is too long."),
    132007: Kind(400, "Template format character policy violated", "The content violates a WhatsApp policy."),
    132012: Kind(400, "Template parameter format mismatch", "Variable values are formatted incorrectly."),
    132015: Kind(400, "Template is paused", "The template is paused because of low quality."),
    132016: Kind(400, "Template is disabled", "The template was paused too often and is now disabled."),
    133004: Kind(503, "Server temporarily unavailable", "The server is temporarily unavailable."),
    133010: Kind(400, "Phone number not registered", "The phone number is not registered on the platform."),
    2494191: Kind(403, "Thread take not permitted", "Only the configured escalation app may take this thread."),
    137000: Kind(400, "Identity has changed", "The user's identity key hash has changed."),
}
UNKNOWN = Kind(400, "Unknown error", "An error without a documented text.")


class GraphError(Exception):
    """A refusal by the Cloud API."""

    def __init__(
        self,
        code: int,
        details: str = "",
        *,
        message: str = "",
        subcode: int | None = None,
        http_status: int | None = None,
    ) -> None:
        kind = KINDS.get(code, UNKNOWN)
        super().__init__(message or f"(#{code}) {kind.title}")
        self.code = code
        self.details = details or kind.details
        self.subcode = subcode
        self.http_status = http_status or kind.http_status

    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"message": str(self), "type": "OAuthException", "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.code > 1000:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        return {"error": error | {"fbtrace_id": trace_id()}}


def missing(parameter: str) -> GraphError:
    return GraphError(100, message=f"(#100) The parameter {parameter} is required.")


def wrong(parameter: str, what: str) -> GraphError:
    return GraphError(100, message=f"(#100) Param {parameter} {what}")


def no_such_object(node: str) -> GraphError:
    text = (
        f"Unsupported request. Object with ID '{node}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation"
    )
    return GraphError(100, message=text, subcode=33)


def status_error(code: int) -> dict[str, Any]:
    """The same error as it stands in a `failed` status (Status messages webhook reference, 2026-05-21)."""
    kind = KINDS.get(code, UNKNOWN)
    return {
        "code": code,
        "title": kind.title,
        "message": kind.title,
        "error_data": {"details": kind.details},
        "href": HREF,
    }
