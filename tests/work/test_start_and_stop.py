"""Clocks, a stop in the middle of a call, and a start that takes events before everything is loaded."""

import asyncio
import shutil
import sqlite3
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.work.clock import DemoClock, SystemClock, Ticker
from bot.work.engine import Engine
from tests.line_api import Line
from tests.work.world import running


def test_the_ticker_does_not_jump_with_the_machines_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    tick = Ticker()
    before = tick()
    assert abs(before - time.time()) < 1
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert 0 <= tick() - before < 1


def test_the_demos_clock_runs_from_where_it_was_put() -> None:
    start = datetime(2020, 9, 15, 2, tzinfo=UTC)
    clock = DemoClock(start)
    assert timedelta(0) <= clock.now() - start < timedelta(seconds=1)
    clock.put(start + timedelta(days=3))
    assert timedelta(0) <= clock.now() - start - timedelta(days=3) < timedelta(seconds=1)
    assert abs(SystemClock().now() - datetime.now(UTC)) < timedelta(seconds=1)


def test_a_server_that_stops_finishes_its_call_and_notes_it(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line(delay=0.5) as line:
            async with running(database_url, line, tmp_path) as bot:
                await bot.say("Ua", "หนึ่ง", "สอง")
                await bot.until(lambda: bool(bot.engine.worker.busy))
                await bot.until(bot.engine.sender._open.is_set)
                await asyncio.sleep(0.2)
            assert line.seen("Ua") == ["ok หนึ่ง"]
            async with running(database_url, line, tmp_path) as bot:
                await bot.sees("Ua", "ok หนึ่ง", "ok สอง")
                await bot.idle()
                assert await bot.rows("SELECT how, tries FROM outbox ORDER BY id") == [("reply", 1), ("reply", 1)]
                assert await bot.rows("SELECT words FROM noted") == [("หนึ่ง",), ("สอง",)]

    asyncio.run(main())


def test_a_stopped_server_leaves_one_file_that_holds_everything(sqlite_url: str, tmp_path: Path) -> None:
    stopped: list[Engine] = []  # kept, so that nothing is closed by being forgotten

    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path, change=stopped.append) as bot:
                await bot.say("Ua", "หนึ่ง")
                await bot.idle()

    asyncio.run(main())
    copy = sqlite3.connect(shutil.copy(tmp_path / "bot.db", tmp_path / "copy.db"))
    assert copy.execute("SELECT words FROM noted").fetchall() == [("หนึ่ง",)]
    assert not (tmp_path / "bot.db-wal").exists()
    copy.close()


def test_events_are_taken_while_what_answers_them_is_still_loading(sqlite_url: str, tmp_path: Path) -> None:
    loaded = threading.Event()

    def slowly(engine: Engine) -> None:
        engine._warm = lambda: loaded.wait(20)

    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path, change=slowly) as bot:
                await bot.say("Ua", "หนึ่ง")
                assert await bot.rows("SELECT words FROM noted") == []
                loaded.set()
                await bot.sees("Ua", "ok หนึ่ง")

    asyncio.run(main())
