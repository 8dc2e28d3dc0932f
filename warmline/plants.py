"""Bugs planted on purpose, to prove that the crash tests notice them.

A plant grows only where both `WARMLINE_TEST_MODE=1` and `WARMLINE_PLANT=<name>` are set; a real
server has neither.
"""

import os

NAMES = (
    "no_fence_at_save", "no_fence_at_send", "no_drain", "no_webhook_dedupe", "blind_resend", "unconditional_claim",
)  # fmt: skip

_ACTIVE = os.environ.get("WARMLINE_PLANT") if os.environ.get("WARMLINE_TEST_MODE") == "1" else None


def planted(name: str) -> bool:
    assert name in NAMES, name
    return name == _ACTIVE
