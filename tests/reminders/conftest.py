"""The world that the daily reminders are told in."""

import pytest

from tests.reminders.world import World


@pytest.fixture
def world() -> World:
    """Tuesday 1 September 2563, ten o'clock; บางรัก and สาทร have an officer; form 2 is due on the 15th."""
    world = World.begin("2020-09-01 10:00")
    world.join("a", "officer", "บางรัก")
    world.join("s", "officer", "สาทร")
    world.due("document", "2020-09-15", "form2")
    world.begin_daily()
    return world
