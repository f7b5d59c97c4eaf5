"""The whole way: a clock that moves, the sweep, the lanes, a push at the stand-in; the quota as LINE tells it. On both databases."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.work.clock import DemoClock
from bot.work.daily import Daily, keep
from main import answer
from models.db import open_database
from models.store import Store
from tests.line_api import Line
from tests.reminders.world import World, local
from tests.work.world import Bot, running


def season(connection: Connection) -> None:
    """Headquarters, an officer, and form 2 due on 15 September."""
    world = World.begin("2020-09-01 10:00", connection)
    world.join("a", "officer", "บางรัก")
    world.due("document", "2020-09-15", "form2")


async def pushes(bot: Bot) -> tuple[int, int | None]:
    """Used and left."""
    now = bot.engine.clock.now()
    return await bot.engine.run(lambda connection: Store(connection, "hq", "hq", now, now).pushes())


def test_moving_the_clock_brings_the_reminder_once_whatever_restarts(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        clock = DemoClock(local("2020-09-01 10:00"))
        with Line() as line:
            async with running(database_url, line, tmp_path, answer, clock=clock) as bot:
                await bot.engine.run(season)
                daily = Daily(bot.engine)
                await daily.start()
                clock.put(local("2020-09-02 09:00"))
                await bot.until(lambda: len(line.seen("a")) == 1, 30)
                assert "แบบรายงาน 2" in line.seen("a")[0]
                await daily.stop()
            async with running(database_url, line, tmp_path, answer, clock=clock) as bot:
                daily = Daily(bot.engine)
                await daily.start()
                clock.put(local("2020-09-10 08:59"))
                clock.put(local("2020-09-10 09:00"))
                await bot.until(lambda: len(line.seen("a")) == 2, 30)
                await bot.idle()
                await daily.stop()
            assert [each.way for each in line.delivered if each.lane == "a"] == ["push", "push"]
            assert line.wrong == []

    asyncio.run(main())


def test_a_reminder_that_line_refuses_was_not_told_and_rides_when_the_person_writes(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        clock = DemoClock(local("2020-09-01 10:00"))
        with Line(fault=lambda way, _: "quota" if way == "push" else "") as line:
            async with running(database_url, line, tmp_path, answer, clock=clock) as bot:
                await bot.engine.run(season)
                daily = Daily(bot.engine)
                await daily.start()
                clock.put(local("2020-09-02 09:00"))
                await bot.until(lambda: bool(line.calls), 30)
                await bot.idle()
                await daily.stop()
                assert line.seen("a") == []
                assert await bot.rows("SELECT user_id, state, reason FROM told WHERE user_id = 'a'") == [("a", "held", "quota")]
                assert await bot.rows("SELECT * FROM spent") == []
                await bot.say("a", "สวัสดี")
                await bot.until(lambda: len(line.seen("a")) == 2)
                assert "แบบรายงาน 2" in line.seen("a")[1]
                await bot.idle()
                assert await bot.rows("SELECT user_id, state, reason FROM told WHERE user_id = 'a'") == [("a", "rode", "")]

    asyncio.run(main())


def test_the_quota_is_lines_own_figure_and_ours_goes_on_where_line_is_silent(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line(quota=(500, 120)) as line:
            async with running(sqlite_url, line, tmp_path, answer) as bot:
                await bot.engine.run(season)
                daily = Daily(bot.engine)
                await daily.look(bot.engine.sender.quota)
                assert await pushes(bot) == (120, 380)
                line.quota = (None, 130)
                await daily.look(bot.engine.sender.quota)
                assert await pushes(bot) == (130, None)

                async def silent() -> tuple[int | None, int]:
                    raise ConnectionError

                await daily.look(silent)
                assert await pushes(bot) == (130, None)

    asyncio.run(main())


def test_a_daily_timer_that_was_lost_is_set_again() -> None:
    world = World.begin("2020-09-01 10:00")
    for _ in range(2):
        keep(datetime(2020, 9, 1, 3, tzinfo=UTC), None, world.connection)
        assert [timer.due for timer in world.store("system").timers()] == [local("2020-09-02 09:00")]
        world.store("system").drop_timer("remind-daily")


@pytest.mark.postgres
def test_two_processes_that_start_together_set_one_daily_timer(new_postgres: Callable[[str], str], migrated_postgres: str) -> None:
    database = open_database(new_postgres(migrated_postgres))
    now = datetime(2020, 9, 1, 3, tzinfo=UTC)

    def start() -> None:
        with database.begin() as connection:
            keep(now, None, connection)

    with database.connect() as first, ThreadPoolExecutor(1) as threads:
        keep(now, None, first)
        second = threads.submit(start)
        while not second.done() and not first.exec_driver_sql("SELECT 1 FROM pg_locks WHERE NOT granted").fetchall():
            continue
        first.commit()
        second.result()
        assert first.exec_driver_sql("SELECT key FROM timer").fetchall() == [("remind-daily",)]
    database.dispose()


def test_our_own_pushes_count_before_line_knows_them() -> None:
    world = World.begin("2020-09-01 10:00")
    store = partial(world.store, "hq")
    assert store().pushes() == (0, 300)  # LINE's free plan, until it was asked
    store().spend("a", "personal")
    store().note_quota(300, 0)  # asked in the same moment: the push may not have left yet
    assert store().pushes() == (1, 299)
    world.now = local("2020-09-01 11:00")
    store().note_quota(300, 1)
    assert store().pushes() == (1, 299)
    store().spend("a", "personal")
    assert store().pushes() == (2, 298)
    store().note_quota(300, 100)
    store().spend("a", "personal")
    assert store().pushes() == (102, 198)  # both of this moment may still be on their way
    world.now = local("2020-10-01 00:00")
    assert store().pushes() == (0, 300)
