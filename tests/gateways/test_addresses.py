"""One id for a person or a group, however a gateway spells it."""

import pytest

from warmline.channel import Identity
from warmline.gateways.addresses import canonical, identities, of_identities


@pytest.mark.parametrize(
    ("raw", "id"),
    [
        ("15550001@c.us", "15550001@s.whatsapp.net"),
        ("15550001@s.whatsapp.net", "15550001@s.whatsapp.net"),
        ("15550001:17@s.whatsapp.net", "15550001@s.whatsapp.net"),
        ("15550001.0:17@s.whatsapp.net", "15550001@s.whatsapp.net"),
        ("8812:3@lid", "8812@lid"),
        ("120363000000000001@g.us", "120363000000000001@g.us"),
        ("15550001-1600000000@g.us", "15550001-1600000000@g.us"),
    ],
)
def test_spellings_of_the_same_chat_are_one(raw: str, id: str) -> None:
    assert canonical(raw) == id


@pytest.mark.parametrize("raw", ["", "@", "15550001", "status@broadcast", "123@newsletter", "1/2@c.us", "x@lid"])
def test_what_is_neither_a_person_nor_a_group_has_no_id(raw: str) -> None:
    assert canonical(raw) is None


def test_a_person_is_known_by_phone_and_hidden_id_together() -> None:
    known = identities("8812@lid", "15550001:2@s.whatsapp.net", "", "120363@g.us")

    assert known == (Identity("phone", "15550001"), Identity("whatsapp_lid", "8812"))


def test_people_are_written_to_by_phone_if_it_is_known() -> None:
    phone, hidden = Identity("phone", "15550001"), Identity("whatsapp_lid", "8812")

    assert of_identities((hidden, phone)) == "15550001@s.whatsapp.net"
    assert of_identities((hidden,)) == "8812@lid"
    assert of_identities((Identity("email", "rosa@example.com"),)) is None
