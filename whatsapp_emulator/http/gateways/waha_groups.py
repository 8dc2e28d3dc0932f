"""Groups in WAHA's shape. What is told of one depends on the engine: GOWS or NOWEB."""

from typing import Any

from starlette.responses import Response

from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.http.gateways.front import Call, Handler
from whatsapp_emulator.http.gateways.waha_answers import failed, iso, working
from whatsapp_emulator.linked import traffic, waha_events
from whatsapp_emulator.store import groups
from whatsapp_emulator.store.groups import Group, Member


def join_info(call: Call) -> Response:
    """`code`: bare or a whole link."""
    working(call)
    try:
        return Json(_told(call, traffic.invited(call.emulator, call.query("code"))))
    except traffic.NotDone as problem:
        raise failed(call, str(problem)) from problem


def join(call: Call) -> Response:
    working(call)
    try:
        return Json({"id": traffic.join(call.emulator, call.gateway, call.text("code")).id})
    except traffic.NotDone as problem:
        raise failed(call, str(problem)) from problem


def own_groups(call: Call) -> Response:
    """GOWS gives a list, NOWEB an object by id."""
    working(call)
    told = {one.id: _told(call, one) for one in _own(call)}
    return Json(told if call.gateway.settings.engine == "NOWEB" else list(told.values()))


def count(call: Call) -> Response:
    working(call)
    return Json({"count": len(_own(call))})


def one_group(call: Call) -> Response:
    return Json(_told(call, _mine(call)))


def participants(call: Call) -> Response:
    group = _mine(call)
    return Json([waha_events.participant_v2(group, one) for one in group.members])


def leave(call: Call) -> Response:
    traffic.leave(call.emulator, call.gateway, _mine(call))
    return Json({})


def _own(call: Call) -> list[Group]:
    return [one for one in groups.every(call.emulator.store.tx) if call.gateway.name in one.joined]


def _mine(call: Call) -> Group:
    working(call)
    found = next((one for one in _own(call) if one.id == call.path("id")), None)
    if found is None:
        raise failed(call, traffic.NOT_IN_GROUP)
    return found


def _told(call: Call, group: Group) -> dict[str, Any]:
    return _noweb(group) if call.gateway.settings.engine == "NOWEB" else _gows(group)


def _gows(group: Group) -> dict[str, Any]:
    """As the library "whatsmeow" names it."""
    return {
        "JID": group.id,
        "OwnerJID": group.members[0].lid if group.members else "",
        "Name": group.name,
        "Topic": "",
        "GroupCreated": iso(group.at),
        "IsLocked": False,
        "IsAnnounce": False,
        "IsEphemeral": False,
        "IsJoinApprovalRequired": group.on_join == "approval_needed",
        "AddressingMode": group.addressing,
        "ParticipantCount": group.size,
        "Participants": [_gows_member(group, one) for one in group.members],
    }


def _gows_member(group: Group, one: Member) -> dict[str, Any]:
    phone = "" if group.phones_hidden else f"{one.phone}@s.whatsapp.net"
    return {
        "JID": one.lid if group.addressing == "lid" else phone,
        "PhoneNumber": phone,
        "LID": one.lid,
        "IsAdmin": one.role == "admin",
        "IsSuperAdmin": False,
        "DisplayName": "",
        "Error": 0,
    }


def _noweb(group: Group) -> dict[str, Any]:
    """As the library "Baileys" names it."""
    return {
        "id": group.id,
        "addressingMode": group.addressing,
        "subject": group.name,
        "size": group.size,
        "creation": int(group.at),
        "owner": group.members[0].lid if group.members else None,
        "restrict": False,
        "announce": False,
        "joinApprovalMode": group.on_join == "approval_needed",
        "memberAddMode": False,
        "participants": [
            {
                "id": one.lid if group.addressing == "lid" else f"{one.phone}@s.whatsapp.net",
                "admin": "admin" if one.role == "admin" else None,
            }
            for one in group.members
        ],
    }


HANDLERS: list[tuple[str, str, Handler]] = [
    ("GET", "/api/{session}/groups", own_groups),
    ("GET", "/api/{session}/groups/count", count),
    ("GET", "/api/{session}/groups/join-info", join_info),
    ("POST", "/api/{session}/groups/join", join),
    ("GET", "/api/{session}/groups/{id}", one_group),
    ("GET", "/api/{session}/groups/{id}/participants/v2", participants),
    ("POST", "/api/{session}/groups/{id}/leave", leave),
]
