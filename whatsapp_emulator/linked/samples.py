"""A team's group that is there from the start, so that alerts can be tried without making one."""

from whatsapp_emulator.linked import people
from whatsapp_emulator.store import Tx, groups, linked
from whatsapp_emulator.store.groups import Group, Member

TEAM_CODE = "EmulatorTeamGroup00001"
TEAM = (("15550000011", "Ana", "admin"), ("15550000012", "Ben", "participant"), ("15550000013", "Lee", "participant"))


def add(tx: Tx, now: float) -> None:
    if groups.find(tx, TEAM_CODE):
        return
    members = tuple(Member(phone, people.lid_of(phone), name, role) for phone, name, role in TEAM)
    for one in members:
        linked.know_lid(tx, one.lid, one.phone)
    groups.put(tx, Group(TEAM_CODE, "120363000000000001@g.us", "Corner Shop team", members, at=now))
