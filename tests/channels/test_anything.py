"""Whatever arrives: no exception, nothing lost, and a bad item never costs its neighbours."""

import contextlib
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from tests.actions.shop import memory_engine, open_shop
from tests.channels.bodies import arrives, body, contact, echo, message, read
from tests.channels.test_reading import KINDS
from warmline.channels.whatsapp import reading
from warmline.channels.whatsapp.reading import FIELDS, account
from warmline.store import tables

anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)
FIELD_NAMES = [*FIELDS, *account.FIELDS, *account.QUIET, "unknown"]
REAL: list[tuple[str, dict[str, Any]]] = [
    *(("messages", {"contacts": [contact()], "messages": [raw]}) for raw, *_ in KINDS),
    ("messages", {"statuses": [{"id": "w", "status": "failed", "errors": [{"code": 1, "title": "x"}]}]}),
    ("messages", {"messages": [message("edit", {"original_message_id": "w", "message": {"text": {"body": "x"}}})]}),
    ("messages", {"messages": [message("system", {"type": "user_changed_number", "wa_id": "15550007"})]}),
    ("smb_message_echoes", {"contacts": [contact()], "message_echoes": [echo(), echo(type="revoke")]}),
    ("calls", {"calls": [{"id": "c", "from": "15550001", "event": "terminate", "timestamp": "1800000000"}]}),
    ("user_id_update", {"user_id_update": [{"user_id": {"previous": "US.1", "current": "US.2"}}]}),
    ("user_preferences", {"user_preferences": [{"wa_id": "15550001", "value": "stop"}]}),
    ("messaging_handovers", {"sender": {"user_id": "US.1"}, "type": "control_passed", "control_passed": {}}),
    ("standby", {"standby": {"messages": [message()], "message_echoes": [echo()]}}),
    ("account_update", {"event": "PARTNER_REMOVED", "disconnection_info": {"reason": "X"}}),
    ("history", {"history": [{"threads": [{"messages": [message()]}]}]}),
]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = memory_engine()
    yield made
    made.dispose()


@given(given=anything, field=st.sampled_from(FIELD_NAMES))
def test_any_json_is_read(given: Any, field: str) -> None:
    assert read(json.dumps({"entry": [{"changes": [{"field": field, "value": given}]}]}).encode())
    assert read(json.dumps(given).encode())


@given(st.binary(max_size=60))
def test_what_is_not_json_says_so_and_nothing_else(given: bytes) -> None:
    with contextlib.suppress(ValueError):
        read(given)


@pytest.mark.parametrize("deep", [b'{"entry":' * 50_000, b"[" * 100_000, b"9" * 6_000])
def test_what_is_too_deep_or_too_long_is_refused_in_good_order(deep: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(deep)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, part in inside for found in places(part, (*path, key)))]


def mutated(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    changed = copy.deepcopy(value)
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = new
    return changed


@given(data=st.data())
def test_a_broken_item_is_stored_or_told_and_its_neighbours_stay(engine: Engine, data: st.DataObject) -> None:
    field, value = data.draw(st.sampled_from(REAL))
    broken = mutated(value, data.draw(st.sampled_from(places(value))), data.draw(anything))
    shop = open_shop(engine, name=f"s{next(NAMES)}", numbers=NAMES)
    good = {"contacts": [contact("US.77", "15550077")],
            "messages": [message(from_="15550077", from_user_id="US.77")]}  # fmt: skip
    changes = [{"field": "messages", "value": good}, {"field": field, "value": broken},
               {"field": "messages", "value": {"messages": [{**good["messages"][0], "id": "last"}]}}]  # fmt: skip

    before = len(shop.events())
    problem = arrives(shop, json.dumps({"entry": [{"changes": changes}]}).encode())

    assert len(shop.messages(shop.conversation_of("15550077").id)) >= 2
    told = len(shop.events()) - before > 3 or problem or shop.rows(tables.alarms)
    quiet = field == "messages" and "statuses" in value  # a report about what is not ours
    quiet = quiet or field == "user_id_update"
    assert told or quiet
    assert "Error" not in (problem or ""), "said in words of ours, not by a bug"


NAMES = iter(range(10**9))


@pytest.mark.parametrize("field", FIELD_NAMES)
@pytest.mark.parametrize("value", [None, [], {}, "x", {"messages": None}, {"standby": {"messages": [None]}}])
def test_an_empty_change_is_told(field: str, value: Any) -> None:
    assert read(json.dumps({"entry": [{"changes": [{"field": field, "value": value}]}]}).encode())


def test_each_element_of_a_batch_is_one_item() -> None:
    raws = [message(), None, 7, "x", {}, message("text", []), message()]

    assert len(read(body("messages", {"messages": raws}))) == len(raws)


def test_a_fault_of_ours_in_one_item_is_told_and_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    real = reading.messages.incoming

    def faulty(raw: dict[str, Any], *rest: Any) -> Any:
        if raw["id"] == "bad":
            raise RecursionError("too deep")
        return real(raw, *rest)

    monkeypatch.setattr(reading.messages, "incoming", faulty)

    found = read(body("messages", {"messages": [message(), message(id="bad"), message()]}))

    assert [type(item).__name__ for item in found] == ["Incoming", "Unreadable", "Incoming"]
