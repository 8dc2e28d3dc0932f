"""What a channel's settings must look like is said by the channel, and checked before anything is saved."""

import re

import pytest

from warmline.channels import KINDS


@pytest.mark.parametrize(
    ("setting", "good", "bad"),
    [
        ("phone_number_id", "100000000000001", "not a number"),
        ("base_url", "https://graph.facebook.com", "graph.facebook.com"),
        ("api_version", "v23.0", "latest"),
    ],
)
def test_a_value_of_the_wrong_form_is_told_apart(setting: str, good: str, bad: str) -> None:
    pattern = next(s.pattern for s in KINDS["whatsapp"].settings if s.name == setting)

    assert re.fullmatch(pattern, good)
    assert not re.fullmatch(pattern, bad)


def test_every_default_passes_its_own_check() -> None:
    for channel in KINDS.values():
        for setting in channel.settings:
            assert not setting.default or not setting.pattern or re.fullmatch(setting.pattern, setting.default)
