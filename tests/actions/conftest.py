from collections.abc import Iterator

import pytest

from tests.actions.shop import Shop, open_shop
from warmline.store.engines import make_engine


@pytest.fixture
def shop(database_url: str) -> Iterator[Shop]:
    engine = make_engine(database_url, writing=True)
    yield open_shop(engine)
    engine.dispose()
