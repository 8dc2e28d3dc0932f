"""The control API of groups: make one, let teammates write in it, decide who may come in."""

from dataclasses import replace
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import ids
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.http.answers import Json, body_of, emulator_of
from whatsapp_emulator.http.linked import messages_of, unless_doubled, words_of
from whatsapp_emulator.linked import people, traffic
from whatsapp_emulator.store import groups, linked
from whatsapp_emulator.store.groups import Group, Member

CHOICES = {"on_join": traffic.ON_JOIN, "addressing": ("lid", "pn")}


async def every(request: Request) -> Response:
    """POST makes one: {"name", "code"?, "members"?, "on_join"?, "addressing"?, "phones_hidden"?}."""
    emulator = emulator_of(request)
    if request.method == "POST":
        body = await body_of(request)
        code = _code(body)
        if groups.find(emulator.store.tx, code):
            raise HTTPException(409, f"There is already a group with the code '{code}'.")
        fresh = Group(code, people.group_id(), "Group", (), at=emulator.clock.now())
        return Json(_told(_kept(emulator, fresh, body)), 201)
    return Json({"items": [_told(one) for one in groups.every(emulator.store.tx)]})


async def one_group(request: Request) -> Response:
    """POST changes it; also {"approve": gateway}, {"remove": gateway}."""
    emulator, group = emulator_of(request), _found(request)
    if request.method == "POST":
        body = await body_of(request)
        approve, remove = body.pop("approve", None), body.pop("remove", None)
        group = _kept(emulator, group, body)
        if approve is not None:
            group = traffic.enter(emulator, _gateway(emulator, approve), group)
        if remove is not None:
            group = traffic.leave(emulator, _gateway(emulator, remove), group, removed=True)
    return Json(_told(group))


async def conversation(request: Request) -> Response:
    """POST writes as a member ({"text", "from": phone or LID, "reply_to"?}); GET is what the group shows."""
    emulator, group = emulator_of(request), _found(request)
    if request.method == "GET":
        return messages_of(request, group.id)
    body = await body_of(request)
    words, member = words_of(body), _writer(group, body)
    said = unless_doubled(lambda: traffic.member_writes(emulator, group, member, words))
    return Json({"id": said.id}, 201)


def _writer(group: Group, body: dict[str, Any]) -> Member:
    """Somebody who is not in the group can be given too, by a phone: a stranger who was let in."""
    given = body.get("from")
    if given is None and group.members:
        return group.members[0]
    found = next((one for one in group.members if given in (one.phone, one.lid, one.name)), None)
    phone = ids.digits_of(given) if isinstance(given, str) else ""
    if found is None and not phone:
        raise HTTPException(400, "'from' must be a member's phone, LID or name; or a stranger's phone.")
    return found or Member(phone, people.lid_of(phone), str(body.get("name") or f"Stranger {phone[-4:]}"))


def _kept(emulator: Emulator, group: Group, body: dict[str, Any]) -> Group:
    body.pop("code", None)
    changed = {name: _checked(name, value) for name, value in body.items()}
    with emulator.store.change() as tx:
        group = groups.put(tx, replace(group, **changed))
        for one in group.members:
            linked.know_lid(tx, one.lid, one.phone)
    emulator.hub.tell("group", code=group.code)
    return group


def _checked(name: str, value: Any) -> Any:
    if name in CHOICES and value in CHOICES[name]:
        return value
    if name in CHOICES:
        raise HTTPException(400, f"'{name}' must be one of: {', '.join(CHOICES[name])}.")
    if name == "name" and isinstance(value, str) and value:
        return value
    if name == "phones_hidden" and isinstance(value, bool):
        return value
    if name == "members" and isinstance(value, list):
        return tuple(_member(one) for one in value)
    raise HTTPException(400, f"'{name}' is unknown or wrong. Use name, members, phones_hidden, {', '.join(CHOICES)}.")


def _member(given: Any) -> Member:
    phone = ids.digits_of(str(given.get("phone", ""))) if isinstance(given, dict) else ""
    if not phone:
        raise HTTPException(400, "Each of 'members' must be an object with 'phone', and maybe 'name', 'lid', 'role'.")
    lid, name = given.get("lid") or people.lid_of(phone), given.get("name") or f"Member {phone[-4:]}"
    return Member(phone, str(lid), str(name), "admin" if given.get("role") == "admin" else "participant")


def _found(request: Request) -> Group:
    group = groups.find(emulator_of(request).store.tx, request.path_params["code"])
    if group is None:
        raise HTTPException(404, "There is no group with that invite code. POST to /control/groups to make one.")
    return group


def _code(body: dict[str, Any]) -> str:
    code = people.code_of(str(body.get("code") or people.event_id()[6:]))
    if not code:
        raise HTTPException(400, "'code' must be 10 to 40 letters and digits, or an invite link.")
    return code


def _gateway(emulator: Emulator, name: Any) -> Any:
    gateway = emulator.gateways.get(str(name))
    if gateway is None:
        raise HTTPException(400, "The gateway must be waha or gowa.")
    return gateway


def _told(group: Group) -> dict[str, Any]:
    return {
        "code": group.code,
        "link": f"https://chat.whatsapp.com/{group.code}",
        "id": group.id,
        "name": group.name,
        "size": group.size,
        "members": [{"phone": one.phone, "lid": one.lid, "name": one.name, "role": one.role} for one in group.members],
        "joined": group.joined,
        "asked": group.asked,
        "on_join": group.on_join,
        "addressing": group.addressing,
        "phones_hidden": group.phones_hidden,
    }
