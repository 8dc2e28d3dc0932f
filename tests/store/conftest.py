from collections.abc import AsyncIterator

import pytest

from tests.store.bench import Clock, opened
from warmline.store.database import Database


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def db(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """A database with one workspace in it, `w_1`."""
    made = await opened(database_url, clock)
    yield made
    made.close()
