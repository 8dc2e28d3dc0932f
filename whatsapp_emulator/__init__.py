"""A WhatsApp Cloud API on your own machine, with phones: for building and testing without a Meta account.

Written from Meta's documentation alone; it imports nothing of warmline and can be used with any client.
"""

from whatsapp_emulator.app import create_app
from whatsapp_emulator.config import EmulatorConfig
from whatsapp_emulator.server import RunningEmulator, running

__all__ = ["EmulatorConfig", "RunningEmulator", "create_app", "running"]
