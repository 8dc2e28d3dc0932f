from collections.abc import Iterator

import pytest

from tests.actions.shop import hasty, open_shop
from tests.reactions.world import World, assembled, clock
from warmline.ids import make_ids
from warmline.reactions import loop
from warmline.store.database import Database
from warmline.store.engines import make_engine


@pytest.fixture
def world(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(loop, "POLL_S", 0.05)  # the shop writes past the workers: they find it by looking
    engine = hasty(make_engine(database_url, writing=True))
    shop = open_shop(engine)
    shop.now = clock()
    shop.settings(gather_pause_ms=0)
    db = Database(database_url, clock=clock, ids=make_ids(clock))
    yield assembled(shop, db)
    db.close()
    engine.dispose()
