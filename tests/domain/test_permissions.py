"""Who may do what: the role table, said once more in the tests so that a slip in it is noticed."""

import pytest

from warmline.domain.errors import NotAllowed
from warmline.domain.permissions import ALLOWED, Do, Role, may, may_grant, require

EXPECTED = {
    Role.OWNER: set(Do),
    Role.ADMIN: {Do.READ, Do.CONVERSE, Do.EDIT_KNOWLEDGE, Do.MANAGE},
    Role.AGENT: {Do.READ, Do.CONVERSE, Do.EDIT_KNOWLEDGE},
    Role.VIEWER: {Do.READ},
}


@pytest.mark.parametrize("role", list(Role))
def test_a_role_may_do_exactly_this(role: Role) -> None:
    assert {do for do in Do if may(role, do)} == EXPECTED[role]


def test_everything_that_can_be_done_is_in_the_table() -> None:
    assert ALLOWED.keys() == set(Do)


def test_a_refusal_names_the_role_and_the_deed() -> None:
    with pytest.raises(NotAllowed) as refused:
        require(Role.VIEWER, Do.CONVERSE)

    assert refused.value.detail == "Your role (viewer) may not handle conversations."
    assert refused.value.remedy == "Ask an admin or the owner of the workspace."


def test_what_is_allowed_passes_in_silence() -> None:
    require(Role.AGENT, Do.CONVERSE)


@pytest.mark.parametrize("role", list(Role))
def test_only_an_owner_makes_owners(role: Role) -> None:
    assert may_grant(role, Role.OWNER) == (role is Role.OWNER)


@pytest.mark.parametrize("granted", [Role.ADMIN, Role.AGENT, Role.VIEWER])
def test_admins_and_owners_hand_out_the_other_roles(granted: Role) -> None:
    assert [role for role in Role if may_grant(role, granted)] == [Role.OWNER, Role.ADMIN]
