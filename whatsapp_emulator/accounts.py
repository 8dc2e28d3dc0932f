"""What the API reports about a number, what that means for it, and the webhooks that tell of changes."""

from typing import Any

from whatsapp_emulator import rules, webhooks
from whatsapp_emulator.emulator import Emulator

# What `/control/account` can change: the state of the number and the account as the API reports it.
USUAL: dict[str, Any] = {
    "quality_rating": "GREEN",
    "can_send_message": "AVAILABLE",
    "code_verification_status": "VERIFIED",
    "is_on_biz_app": True,
    "coexistence": False,
    "health_errors": [],
    "connected": True,
}

PORTFOLIO_ID = "500000000000005"
# What takes the number away from the API, and what brings it back.
EVENTS = {"PARTNER_REMOVED": False, "ACCOUNT_OFFBOARDED": False, "ACCOUNT_RECONNECTED": True, "ACCOUNT_DELETED": False}


def state(emulator: Emulator, key: str = "") -> dict[str, Any]:
    return USUAL | emulator.accounts.get(key, {})


def throughput(emulator: Emulator, key: str) -> int:
    """Messages a second; 0: no limit."""
    general = emulator.options.throughput_per_s
    if not state(emulator, key)["coexistence"]:
        return general
    return min(general or rules.COEXISTENCE_PER_S, rules.COEXISTENCE_PER_S)


def tell_event(emulator: Emulator, event: str, *, reason: str, initiated_by: str) -> None:
    """account_update (2026-05-21). Of PARTNER_* events the entry is the business portfolio."""
    partner = event.startswith("PARTNER_")
    value: dict[str, Any] = {"event": event}
    if partner:
        value["waba_info"] = {"waba_id": emulator.config.waba_id, "owner_business_id": PORTFOLIO_ID}
        value["disconnection_info"] = {"reason": reason, "initiated_by": initiated_by}
    with emulator.store.change() as tx:
        change = {"value": value, "field": "account_update"}
        entry_id = PORTFOLIO_ID if partner else ""
        webhooks.announce(emulator, tx, change, lane="account", entry_id=entry_id, timed=True)
    emulator.set_account("", {"connected": EVENTS[event]})
