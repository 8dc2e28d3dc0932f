"""Groups in GOWA's shape."""

from typing import Any

from starlette.responses import Response

from whatsapp_emulator.http.gateways.front import Call, Handler, Refused
from whatsapp_emulator.http.gateways.gowa_answers import done, logged_in, ok, refusal
from whatsapp_emulator.linked import gowa_events, traffic
from whatsapp_emulator.store import groups
from whatsapp_emulator.store.groups import Group


def info_from_link(call: Call) -> Response:
    logged_in(call)
    group = done(lambda: traffic.invited(call.emulator, call.query("link")))
    return ok("Success get group info from link", _info(group))


def join_with_link(call: Call) -> Response:
    logged_in(call)
    group = done(lambda: traffic.join(call.emulator, call.gateway, call.text("link")))
    return ok("Success joined group", {"group_id": group.id})


def leave(call: Call) -> Response:
    traffic.leave(call.emulator, call.gateway, _mine(call, call.text("group_id")))
    return ok("Success leave group", None)


def group_info(call: Call) -> Response:
    return ok("Success get group info", _listed(_mine(call, call.query("group_id"))))


def own_groups(call: Call) -> Response:
    logged_in(call)
    return ok("Success get list groups", {"data": [_listed(one) for one in _own(call)]})


def _listed(group: Group) -> dict[str, Any]:
    names = [{"JID": one.lid, "IsAdmin": one.role == "admin"} for one in group.members]
    return {"JID": group.id, "Name": group.name, "GroupCreated": gowa_events.stamp(group.at), "Participants": names}


def _info(group: Group) -> dict[str, Any]:
    return {
        "group_id": group.id,
        "name": group.name,
        "topic": "",
        "created_at": gowa_events.stamp(group.at),
        "participant_count": group.size,
        "is_locked": False,
        "is_announce": False,
        "is_ephemeral": False,
        "description": "",
    }


def _own(call: Call) -> list[Group]:
    return [one for one in groups.every(call.emulator.store.tx) if call.gateway.name in one.joined]


def _mine(call: Call, id_: str) -> Group:
    logged_in(call)
    found = next((one for one in _own(call) if one.id == id_), None)
    if found is None:
        raise Refused(500, refusal(500, "INTERNAL_SERVER_ERROR", traffic.NOT_IN_GROUP))
    return found


HANDLERS: list[tuple[str, str, Handler]] = [
    ("GET", "/group/info-from-link", info_from_link),
    ("POST", "/group/join-with-link", join_with_link),
    ("POST", "/group/leave", leave),
    ("GET", "/group/info", group_info),
    ("GET", "/user/my/groups", own_groups),
]
