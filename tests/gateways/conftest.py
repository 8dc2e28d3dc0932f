"""The worlds as fixtures: with a server behind them, or just to read what gateways send."""

from collections.abc import AsyncIterator

import pytest

from tests.gateways import bodies
from tests.gateways.fakes import FakeGowa, FakeWaha
from tests.gateways.worlds import OverGowa, OverWaha, over_gowa, over_waha
from warmline.egress import Egress
from warmline.gateways.gowa import Gowa
from warmline.gateways.waha import Waha


@pytest.fixture
def waha() -> OverWaha:
    return OverWaha(FakeWaha(), Waha({}, {"webhook_secret": bodies.WAHA_SECRET}, Egress()))


@pytest.fixture
def gowa() -> OverGowa:
    return OverGowa(FakeGowa(), Gowa({}, {"webhook_secret": bodies.GOWA_SECRET}, Egress()))


@pytest.fixture
async def waha_server() -> AsyncIterator[OverWaha]:
    async with over_waha() as made:
        yield made


@pytest.fixture
async def gowa_server() -> AsyncIterator[OverGowa]:
    async with over_gowa() as made:
        yield made
