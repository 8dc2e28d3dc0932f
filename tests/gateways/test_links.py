"""Invite links as people paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.errors import Invalid
from warmline.gateways.links import invite_code, invite_link

CODE = "AbC123xyzAbC123xyzAbC1"


@pytest.mark.parametrize(
    "pasted",
    [
        f"https://chat.whatsapp.com/{CODE}",
        f"https://chat.whatsapp.com/{CODE}?mode=ac_t",
        f"  https://chat.whatsapp.com/{CODE}/ \n",
        f"http://chat.whatsapp.com/{CODE}#now",
        f"https://CHAT.whatsapp.com/invite/{CODE}",
        f"chat.whatsapp.com/{CODE}",
        CODE,
    ],
)
def test_every_way_to_write_an_invite_gives_its_code(pasted: str) -> None:
    assert invite_code(pasted) == CODE


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "short",
        "our team group",
        "https://chat.whatsapp.com/",
        "https://chat.whatsapp.com/a/b/c",
        f"https://chat.whatsapp.com@evil.example/{CODE}",
        f"https://chat.whatsapp.com.evil.example/{CODE}",
        f"https://evil.example/chat.whatsapp.com/{CODE}",
        f"https://evil.example/?u=https://chat.whatsapp.com/{CODE}",
        f"https://chat.whatsapp.com:8443/{CODE}",
        f"https://chаt.whatsapp.com/{CODE}",  # a Cyrillic letter
        f"javascript:chat.whatsapp.com/{CODE}",
        f"ftp://chat.whatsapp.com/{CODE}",
        "https://[chat.whatsapp.com/x",
        "https://chat.whatsapp.com/%2e%2e/secret",
        "x" * 5000,
    ],
)
def test_anything_else_is_refused_with_what_to_do(pasted: str) -> None:
    with pytest.raises(Invalid) as refused:
        invite_code(pasted)

    assert refused.value.errors[0].field == "invite_link"
    assert "Invite via link" in refused.value.remedy


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("https://wa.me/15550001", "one person"),
        ("https://whatsapp.com/channel/0029VaExample", "channel"),
    ],
)
def test_other_links_of_whatsapp_are_called_by_name(pasted: str, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        invite_code(pasted)


@given(some.text(max_size=200))
def test_whatever_is_pasted_is_a_code_or_a_refusal(pasted: str) -> None:
    try:
        code = invite_code(pasted)
    except Invalid:
        return
    assert invite_code(invite_link(code)) == code
