"""The business's phone numbers: the first is configured, others can be added while the emulator runs."""

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.store import numbers
from whatsapp_emulator.store.numbers import FIRST, Number


def first(emulator: Emulator) -> Number:
    config = emulator.config
    return Number(FIRST, config.phone_number_id, config.display_phone_number, emulator.options.business_name)


def every(emulator: Emulator) -> list[Number]:
    return [first(emulator), *numbers.every(emulator.store.tx)]


def of(emulator: Emulator, key: str) -> Number:
    """By its key, as it stands in messages and webhooks."""
    known = numbers.every(emulator.store.tx) if key else []
    return next((one for one in known if one.key == key), first(emulator))


def find(emulator: Emulator, phone_number_id: str) -> Number | None:
    return next((one for one in every(emulator) if one.phone_number_id == phone_number_id), None)


def add(emulator: Emulator, number: Number) -> Number:
    with emulator.store.change() as tx:
        numbers.put(tx, number)
    emulator.stir()
    return number


def callback_of(emulator: Emulator, key: str) -> str:
    return (of(emulator, key).callback_url if key else "") or emulator.options.callback_url


def reachable(emulator: Emulator) -> list[str]:
    """The keys of the numbers whose webhooks have somewhere to go."""
    general = emulator.options.callback_url
    return [one.key for one in every(emulator) if one.callback_url or general]
