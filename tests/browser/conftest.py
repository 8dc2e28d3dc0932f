"""One browser and one demo for all browser tests; every test has customers of its own."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.world import Demo, Desk, Phone
from tests.support.chromium import chromium_path, launch_args

NUMBERS = count(15551000)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """For this folder only: while it lives, Playwright's event loop runs here, and no asynchronous test could."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium_path(), args=launch_args())
        yield started
        started.close()


@pytest.fixture(scope="package")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = Demo(tmp_path_factory.mktemp("demo"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def customer(demo: Demo) -> Callable[[str], Phone]:
    """A new customer with a phone."""
    return lambda name: Phone(demo, str(next(NUMBERS)), name)


@pytest.fixture
def sit_down(demo: Demo, browser: Browser) -> Iterator[Callable[..., Desk]]:
    """A teammate sits down at the inbox; their browser is closed at the end."""
    desks: list[Desk] = []

    def sit(who: str = "Ana", **options: object) -> Desk:
        desks.append(Desk.of(demo, browser, who, **options))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.context.close()


@pytest.fixture
def ana(sit_down: Callable[..., Desk]) -> Desk:
    return sit_down("Ana")
