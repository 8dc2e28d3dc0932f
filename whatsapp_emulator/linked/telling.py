"""What a gateway tells by webhook, and to open pages: its state, messages, how far they came."""

from dataclasses import replace
from typing import Any

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.linked import gowa_events, hooks, sessions, waha_events
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.sessions import Showing
from whatsapp_emulator.linked.shown import shown
from whatsapp_emulator.store import Tx, groups, linked
from whatsapp_emulator.store.groups import Group
from whatsapp_emulator.store.linked import READ, SERVER, LinkedMessage

REMEMBERED = 3


def states(emulator: Emulator) -> None:
    """Sessions move on by themselves; every change of what they show is told."""
    now = emulator.clock.now()
    for gateway in emulator.gateways:
        settled = sessions.settled(gateway.session, gateway.settings, now)
        if settled != gateway.session:
            gateway = replace(gateway, session=settled)
            emulator.gateways.put(gateway)
        _state(emulator, gateway, gateway.showing(now))


def listening(emulator: Emulator, gateway: Gateway) -> bool:
    """Whether what happens on WhatsApp reaches the gateway at this moment."""
    dead = gateway.faults.dead_while_working or gateway.faults.gone
    return not dead and gateway.showing(emulator.clock.now()).state == "working"


def message(emulator: Emulator, tx: Tx, gateway: Gateway, said: LinkedMessage) -> None:
    """To a gateway that is not connected it comes later."""
    if not listening(emulator, gateway):
        linked.keep_unheard(tx, gateway.name, said.id)
        return
    group = groups.find_by_id(tx, said.chat)
    quoted = linked.find(tx, said.reply_to) if said.reply_to else None
    if gateway.name == "waha":
        _waha(emulator, tx, gateway, "message", waha_events.message(gateway, said, group, quoted))
    else:
        payload = gowa_events.message(said, group, quoted)
        hooks.announce(emulator, tx, gateway, "message", gowa_events.envelope(gateway, "message", payload))


def ack(emulator: Emulator, tx: Tx, gateway: Gateway, said: LinkedMessage, level: int) -> None:
    if not listening(emulator, gateway):
        return
    group = groups.find_by_id(tx, said.chat)
    readers = list(group.members) if group and level > SERVER else [None]
    for one in readers:
        if gateway.name == "waha":
            event = "message.ack.group" if one else "message.ack"
            _waha(emulator, tx, gateway, event, waha_events.ack(gateway, said, group, level, one))
        elif level > SERVER:
            told = gowa_events.ack(said, group, level, one, emulator.clock.now())
            body = gowa_events.envelope(gateway, "message.ack", told["payload"]) | {"timestamp": told["timestamp"]}
            hooks.announce(emulator, tx, gateway, "message.ack", body)


def joined(emulator: Emulator, tx: Tx, gateway: Gateway, group: Group) -> None:
    now = int(emulator.clock.now())
    if gateway.name == "waha":
        payload = {"group": waha_events.group_v2(group), "timestamp": now, "_data": {}}
        _waha(emulator, tx, gateway, "group.v2.join", payload)
    else:
        body = gowa_events.envelope(gateway, "group.joined", gowa_events.joined(group))
        hooks.announce(emulator, tx, gateway, "group.joined", body)


def left(emulator: Emulator, tx: Tx, gateway: Gateway, group: Group) -> None:
    """GOWA has no such event."""
    if gateway.name == "waha":
        payload = {"group": {"id": group.id}, "timestamp": int(emulator.clock.now()), "_data": {}}
        _waha(emulator, tx, gateway, "group.v2.leave", payload)


def settle_acks(emulator: Emulator) -> None:
    """Everything whose time has come."""
    due_at, reached = linked.next_ack_at(emulator.store.tx), list[LinkedMessage]()
    if due_at is None or due_at > emulator.clock.now():
        return
    with emulator.store.change() as tx:
        for id_, level in linked.take_due_acks(tx, emulator.clock.now()):
            linked.set_ack(tx, id_, level)
            said = linked.find(tx, id_)
            if said:
                ack(emulator, tx, emulator.gateways[said.gateway], said, level)
                reached.append(said)
    for said in reached:
        emulator.hub.tell("linked_status", chat=said.chat, id=said.id, status=shown(said)["status"])


def next_at(emulator: Emulator) -> list[float]:
    """When something of all this is due."""
    tx, now = emulator.store.tx, emulator.clock.now()
    times = [gateway.next_change_at(now) for gateway in emulator.gateways]
    return [at for at in (*times, linked.next_ack_at(tx)) if at is not None]


def plan_acks(emulator: Emulator, tx: Tx, gateway: Gateway, said: LinkedMessage) -> None:
    settings, now = gateway.settings, emulator.clock.now()
    delivered = now + settings.device_s
    for level, due_at in (
        (SERVER, now + settings.server_s),
        (SERVER + 1, delivered),
        (READ, delivered + settings.read_s),
    ):
        if level < READ or settings.read_s >= 0:
            linked.plan_ack(tx, said.id, level, due_at)
    emulator.stir()


def _state(emulator: Emulator, gateway: Gateway, shown_now: Showing) -> None:
    before = emulator.showed.setdefault(gateway.name, [shown_now])
    if before[-1] != shown_now:
        before.append(shown_now)
        del before[:-REMEMBERED]
        _tell_state(emulator, gateway, before)
    if linked.any_unheard(emulator.store.tx, gateway.name):
        _catch_up(emulator, gateway)


def _tell_state(emulator: Emulator, gateway: Gateway, before: list[Showing]) -> None:
    """GOWA tells nobody: it must be asked."""
    if gateway.name == "waha":
        points = [waha_events.point(one) for one in before]
        with emulator.store.change() as tx:
            _waha(emulator, tx, gateway, "session.status", waha_events.status(gateway, before[-1], points))
    emulator.hub.tell("gateway", gateway=gateway.name, state=before[-1].state)


def _catch_up(emulator: Emulator, gateway: Gateway) -> None:
    """A phone that is connected again gets what it missed; one that was unlinked does not."""
    hears = listening(emulator, gateway)
    if not hears and gateway.session.paired:
        return
    with emulator.store.change() as tx:
        for said in linked.take_unheard(tx, gateway.name):
            if hears:
                message(emulator, tx, gateway, said)


def _waha(emulator: Emulator, tx: Tx, gateway: Gateway, event: str, payload: dict[str, Any]) -> None:
    body = waha_events.envelope(gateway, event, payload, emulator.clock.now())
    hooks.announce(emulator, tx, gateway, event, body)
