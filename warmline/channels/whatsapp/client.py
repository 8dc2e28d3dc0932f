"""One call to the Cloud API, and what its answer means.

What matters most is telling three things apart: taken, certainly not taken, and nobody knows. WhatsApp
has no key that makes a send safe to repeat, so the third must never be repeated.
"""

from collections.abc import Mapping
from typing import Any

import httpx

from warmline.channel import NotSent, Outcome, ProviderError, Sent, Unconfirmed
from warmline.channels.whatsapp.errors import explained, is_passing
from warmline.egress import Egress, EgressRefused

TIMEOUT = httpx.Timeout(20.0, connect=5.0)


async def post_message(egress: Egress, config: Mapping[str, str], token: str, body: Mapping[str, Any]) -> Outcome:
    """Posts to the number's `messages` and says what came of it."""
    url = f"{config['base_url'].rstrip('/')}/{config['api_version']}/{config['phone_number_id']}/messages"
    try:
        response = await egress.post(url, json=body, headers={"Authorization": f"Bearer {token}"}, timeout=TIMEOUT)
    except EgressRefused as refused:
        return NotSent(ProviderError("address", str(refused), "Correct the channel's API address."), passing=False)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        return NotSent(_unreachable(error), passing=True)
    except httpx.HTTPError as error:
        return Unconfirmed(_unconfirmed(error))
    return _outcome(response)


def _outcome(response: httpx.Response) -> Outcome:
    said = _json(response)
    error = said.get("error")
    if isinstance(error, dict):
        code = str(error.get("code", ""))
        return NotSent(explained(code, _title(error)), passing=is_passing(code, response.status_code))
    if response.is_success:
        sent = said.get("messages")
        first = sent[0] if isinstance(sent, list) and sent and isinstance(sent[0], dict) else {}
        return Sent(str(first["id"]) if first.get("id") else None)
    if response.status_code < 500:
        return NotSent(explained(str(response.status_code), f"HTTP {response.status_code}"), passing=False)
    # A bare 5xx may come from something between us and the provider, after it was taken.
    return Unconfirmed(_unconfirmed(RuntimeError(f"HTTP {response.status_code} without a word of explanation")))


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        said = response.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _title(error: Mapping[str, Any]) -> str:
    data = error.get("error_data")
    details = data.get("details") if isinstance(data, dict) else None
    return str(details or error.get("message") or error.get("title") or "The provider refused it")


def _unreachable(error: Exception) -> ProviderError:
    return ProviderError(
        "unreachable", f"WhatsApp's API could not be reached ({type(error).__name__})",
        "It is tried again by itself. If it goes on, check the network and the channel's API address.",
    )  # fmt: skip


def _unconfirmed(error: Exception) -> ProviderError:
    return ProviderError(
        "unconfirmed", f"Not confirmed: no answer from WhatsApp ({type(error).__name__}: {error})",
        "Wait for the provider's report, or ask the customer before you send it again.",
    )  # fmt: skip
