"""Several processes on one database: a chat has one worker at a time, and another takes over when that one is gone."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import pytest

from bot.line import send
from bot.settings import Settings
from bot.work import queue
from bot.work.clock import SystemClock
from bot.work.engine import Engine, Occupied
from models.db import open_database
from tests.line_api import Line
from tests.work.world import Bot, note, running, said, settings

pytestmark = pytest.mark.postgres


@pytest.fixture
def postgres_url(new_postgres: Callable[[str], str], migrated_postgres: str) -> str:
    """A migrated PostgreSQL database of the test's own."""
    return new_postgres(migrated_postgres)


async def _bots(stack: AsyncExitStack, count: int, url: str, line: Line, folder: Path) -> list[Bot]:
    return [await stack.enter_async_context(running(url, line, folder)) for _ in range(count)]


def test_two_processes_share_the_chats_and_keep_their_order(postgres_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line(validate=False) as line:
            async with AsyncExitStack() as stack:
                one, two = await _bots(stack, 2, postgres_url, line, tmp_path)
                events = [said(line, f"U{n % 8}", f"{n}") for n in range(160)]
                for first in range(0, 160, 16):
                    group = events[first : first + 16]
                    await asyncio.gather(*((one, two)[n % 2].tell(each) for n, each in enumerate(group)))
                await one.idle()
                await two.idle()
                assert len(await one.rows("SELECT event FROM noted")) == 160
                assert len(await one.rows("SELECT DISTINCT event FROM noted")) == 160
                for lane in range(8):
                    seen = [int(words.removeprefix("ok ")) for words in line.seen(f"U{lane}")]
                    assert sorted(seen) == list(range(lane, 160, 8))
                await _until_each_replied(one, two)

    asyncio.run(main())


async def _until_each_replied(one: Bot, two: Bot, rounds: int = 10) -> None:
    """Posts to both until each has sent a reply: on a busy machine one may have taken every chat so far."""
    for number in range(rounds):
        if all(bot.engine.worker.outcomes.get("reply", 0) for bot in (one, two)):
            return
        more = [said(one.line, f"V{number * 8 + n}", "more") for n in range(8)]  # chats of their own, which no pace holds back
        await asyncio.gather(*((one, two)[n % 2].tell(each) for n, each in enumerate(more)))
        await one.idle()
        await two.idle()
    pytest.fail("one process took every chat")


def test_a_chat_whose_worker_died_is_taken_over_when_its_lease_is_over(postgres_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(postgres_url, line, tmp_path) as bot:
                await bot.rows_do("INSERT INTO lane(lane, owner, until) VALUES('Ua', 'dead', EXTRACT(EPOCH FROM clock_timestamp()) + 1.5)")
                await bot.say("Ua", "หนึ่ง")
                await bot.say("Ub", "สอง")
                await bot.sees("Ub", "ok สอง")
                assert line.seen("Ua") == []
                await bot.sees("Ua", "ok หนึ่ง")

    asyncio.run(main())


def test_a_lease_set_by_a_clock_that_was_an_hour_ahead_holds_nothing_up(postgres_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(postgres_url, line, tmp_path) as bot:
                await bot.rows_do("INSERT INTO lane(lane, owner, until) VALUES('Ua', 'dead', EXTRACT(EPOCH FROM clock_timestamp()) + 3600)")
                await bot.say("Ua", "หนึ่ง")
                await bot.sees("Ua", "ok หนึ่ง")
                line.fault = lambda way, number: "500" if number < 2 else ""
                await bot.say("Ub", "สอง")
                await bot.until(lambda: len(line.calls) == 2)
                await bot.rows_do("UPDATE outbox SET due = EXTRACT(EPOCH FROM clock_timestamp()) + 3600 WHERE state = 0")
                await bot.sees("Ub", "ok สอง")

    asyncio.run(main())


def test_a_process_paused_beyond_its_lease_neither_doubles_nor_undoes_what_another_did(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "LEASE", 1.0)
    monkeypatch.setattr(send, "BACK_OFF", (0.02, 0.2))

    async def main() -> None:
        with Line() as line:
            async with AsyncExitStack() as stack:
                one, two = await _bots(stack, 2, postgres_url, line, tmp_path)
                asleep = asyncio.Event()

                async def paused(really: Callable[[send.Letter], Awaitable[send.Outcome]], letter: send.Letter) -> send.Outcome:
                    if not asleep.is_set():  # whichever of the two has the chat
                        asleep.set()
                        await asyncio.sleep(2.5)  # far beyond its lease
                    return await really(letter)

                for bot in (one, two):
                    bot.engine.sender.send = partial(paused, bot.engine.sender.send)  # type: ignore[method-assign]
                await one.say("Ua", "หนึ่ง")
                await asyncio.wait_for(asleep.wait(), 30)
                await two.say("Ua", "สอง")
                await two.sees("Ua", "ok หนึ่ง", "ok สอง")
                await one.until(lambda: not one.engine.worker.busy and not two.engine.worker.busy)
                assert line.seen("Ua") == ["ok หนึ่ง", "ok สอง"]
                await two.idle()
                assert await two.rows("SELECT DISTINCT state FROM outbox") == [(1,)]
                assert len(await two.rows("SELECT * FROM noted")) == 2

    asyncio.run(main())


def test_timers_of_several_processes_come_due_once(postgres_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with AsyncExitStack() as stack:
                one, two = await _bots(stack, 2, postgres_url, line, tmp_path)
                forty = "SELECT 'k' || n, 'U' || n, now(), 'x' FROM generate_series(1, 40) n"
                await one.rows_do(f"INSERT INTO timer(key, lane, due, body) {forty}")
                await one.until(lambda: len(line.delivered) >= 40)
                await one.idle()
                await two.idle()
                assert len(line.delivered) == 40
                assert len(await one.rows("SELECT * FROM noted")) == 40

    asyncio.run(main())


def test_a_sqlite_file_has_one_process_and_the_second_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path):
                second = Engine(settings(line, sqlite_url, tmp_path), open_database(sqlite_url), note, SystemClock())
                with pytest.raises(Occupied, match="already serves"):
                    await second.start()
                second.database.dispose()
            async with running(sqlite_url, line, tmp_path) as bot:
                assert await bot.tell(said(line, "Ua", "x")) == 200

    asyncio.run(main())


def test_lanes_left_by_a_killed_process_of_a_sqlite_file_are_free_at_once(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            database = open_database(sqlite_url)
            with database.begin() as connection:
                connection.exec_driver_sql(f"INSERT INTO lane VALUES('Ua', 'dead', {time.time() + 60})")
            database.dispose()
            async with running(sqlite_url, line, tmp_path) as bot:
                await bot.say("Ua", "x")
                await bot.sees("Ua", "ok x")

    asyncio.run(main())


def test_settings_never_show_a_secret() -> None:
    shown = repr(Settings(("s3cret",), "t0ken", "h", "h", "postgresql+psycopg://u:pw@h/d", "p", Path(), "n"))
    assert not any(hidden in shown for hidden in ("s3cret", "t0ken", "pw"))
