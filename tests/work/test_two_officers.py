"""Two officers of one district report at the same time, through two processes: one fact is current, and every report is accounted for."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.work.clock import DemoClock
from main import answer
from models.project_file import read_project
from models.store import Store
from tests.line_api import Line
from tests.work.world import running, said

PROJECT = Path(__file__).parents[2] / "bot" / "data" / "project_2563.toml"
BEGINS = datetime(2020, 6, 1, 2, tzinfo=UTC)
OFFICERS = ("Ua", "Ub")


def _season(database: Engine) -> None:
    """The project of 2563 and two officers of บางรัก."""
    with database.begin() as connection:
        Store(connection, "operator", "operator", BEGINS, BEGINS).save_project(read_project(PROJECT))
        for officer in OFFICERS:
            store = Store(connection, officer, officer, BEGINS, BEGINS)
            store.see()
            (invited,) = store.invite("officer", "บางรัก")
            store.take_post(invited)


def test_one_fact_is_current_whoever_was_first(database: Engine, database_url: str, tmp_path: Path) -> None:
    _season(database)
    processes = 1 if database_url.startswith("sqlite") else 2
    clock = DemoClock(BEGINS)

    async def main() -> None:
        with Line() as line:
            async with AsyncExitStack() as stack:
                each = [running(database_url, line, tmp_path, answer, pace=0, clock=clock) for _ in range(processes)]
                bots = [await stack.enter_async_context(bot) for bot in each]
                events = [said(line, OFFICERS[n % 2], f"บรรจุ {n // 4 + 1} โครงการ ปี 64") for n in range(24)]
                for event in events:
                    event["timestamp"] = int(BEGINS.timestamp() * 1000) + event["timestamp"] - 1_600_000_000_000
                await asyncio.gather(*(bots[n % processes].tell(event) for n, event in enumerate(events)))
                for bot in bots:
                    await bot.idle()
                bot = bots[0]
                assert await bot.rows("SELECT COUNT(*) FROM inbox WHERE state <> 1") == [(0,)]
                assert await bot.rows("SELECT COUNT(*) FROM fact WHERE kind = 'action_plan' AND closed_at IS NULL") == [(1,)]
                counted = "(SELECT COUNT(DISTINCT report_id) FROM fact) + (SELECT COUNT(DISTINCT report_id) FROM draft)"
                assert await bot.rows(f"SELECT {counted}") == await bot.rows("SELECT COUNT(*) FROM report")
                assert (await bot.rows("SELECT COUNT(*) FROM report"))[0][0] == len(events)
                assert len(line.delivered) == len(events)
            assert line.wrong == []

    asyncio.run(main())
