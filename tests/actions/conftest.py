from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.actions.shop import Shop, hasty, memory_engine, open_shop
from warmline.store.engines import make_engine


@pytest.fixture
def shop(database_url: str) -> Iterator[Shop]:
    engine = hasty(make_engine(database_url, writing=True))
    yield open_shop(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def memory() -> Iterator[Engine]:
    """A database in memory, for properties that are tried over many shops."""
    engine = memory_engine()
    yield engine
    engine.dispose()
