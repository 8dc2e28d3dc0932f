"""What every notifier promises: it tells, it says whom it reached, and it never raises."""

from collections.abc import Callable

import pytest

from warmline.notifier import Alert, Notifier, Told
from warmline.notifiers.dashboard import Dashboard
from warmline.notifiers.memory import Memory

ALERT = Alert("w_1", "c_1", "h_1", "Rosa Diaz", "asks for a person", "a refund", step=1)
NOTIFIERS: dict[str, Callable[[], Notifier]] = {
    "memory": Memory,
    "dashboard": lambda: Dashboard(lambda workspace: {"t_ana"}),
    "dashboard, nobody there": lambda: Dashboard(lambda workspace: set()),
}
every_notifier = pytest.mark.parametrize("make", NOTIFIERS.values(), ids=NOTIFIERS.keys())


@every_notifier
async def test_it_says_whether_it_reached_anybody(make: Callable[[], Notifier]) -> None:
    told = await make().tell(ALERT)

    assert isinstance(told, Told)
    assert told.detail


@every_notifier
async def test_it_can_tell_again_and_again(make: Callable[[], Notifier]) -> None:
    notifier = make()

    assert [await notifier.tell(ALERT) for _ in range(3)][2].detail


@every_notifier
def test_it_has_a_name(make: Callable[[], Notifier]) -> None:
    assert make().name


async def test_the_dashboard_reaches_who_has_it_open() -> None:
    assert await Dashboard(lambda workspace: {"t_ana", "t_ben"}).tell(ALERT) == Told(True, "2 with the inbox open")
    assert not (await Dashboard(lambda workspace: set()).tell(ALERT)).reached


async def test_memory_keeps_what_it_was_told() -> None:
    memory = Memory()
    await memory.tell(ALERT)

    assert memory.alerts == [ALERT]
