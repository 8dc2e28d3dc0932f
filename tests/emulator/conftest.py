from collections.abc import AsyncIterator

import pytest

from tests.emulator.linked_world import LinkedWorld, a_linked_world
from tests.emulator.world import World, a_world


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with a_world() as made:
        yield made


@pytest.fixture
async def linked() -> AsyncIterator[LinkedWorld]:
    async with a_linked_world() as made:
        yield made
