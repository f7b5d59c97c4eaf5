"""What is unsent leaves nothing behind: the file goes too, unless somebody else sent the same, and an event that failed or still waits."""

import asyncio
import hashlib
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.line import send
from bot.message import Message
from bot.reply import Push, Reply
from bot.work import sweep
from main import answer
from models.db import open_database
from tests.handlers.chat import Chat
from tests.line_api import Line
from tests.work.world import Bot, running, said

PDF = b"%PDF-1.7 " + b"x" * 5000
BEFORE = datetime(2020, 9, 1, tzinfo=UTC)  # the events of this world are of 13 September 2563


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send, "BACK_OFF", (0.02, 0.1))


def on_its_day(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """The bot's own answer, on the day of the message; a message that says so fails."""
    if "พัง" in message.text:
        raise ValueError
    return list(answer(connection, message, message.said_at))


@asynccontextmanager
async def officers(url: str, folder: Path) -> AsyncIterator[tuple[Bot, Line]]:
    """A running bot with an officer of บางรัก and one of สาทร, and a LINE that holds one file for every message."""
    database = open_database(url)
    chat = Chat(database, at=BEFORE).load()
    chat.enrol("Ua", "บางรัก")
    chat.enrol("Ub", "สาทร")
    database.dispose()
    with Line(otherwise=(200, PDF)) as line:
        async with running(url, line, folder, on_its_day) as bot:
            yield bot, line


async def sends(bot: Bot, line: Line, lane: str, number: str) -> None:
    """A person sends the file."""
    message = {"id": number, "type": "file", "fileName": "แบบรายงาน 2.pdf", "fileSize": 4, "contentProvider": {"type": "line"}}
    assert await bot.tell(said(line, lane, "", message=message)) == 200


async def unsends(bot: Bot, line: Line, lane: str, number: str) -> None:
    """A person takes a message back; the sweep comes by."""
    assert await bot.tell(said(line, lane, "", type="unsend", message=None, unsend={"messageId": number})) == 200
    await bot.idle()
    await bot.engine.drop_files()


def files(folder: Path) -> list[str]:
    return [each.name for each in (folder / "content").glob("**/*") if each.is_file()]


async def kept(bot: Bot) -> str:
    """All that is kept of what was sent."""
    told = [await bot.rows(f"SELECT * FROM {name}") for name in ("content", "fact", "draft", "report", "inbox", "outbox")]
    return str(told)


def test_an_unsent_file_is_deleted_with_its_name(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with officers(database_url, tmp_path) as (bot, line):
            await sends(bot, line, "Ua", "700")
            await bot.until(lambda: bool(line.seen("Ua")))
            await bot.idle()
            await bot.rows_do("UPDATE outbox SET state = 4, body = 'แบบรายงาน 2.pdf'")  # it may not have arrived
            assert "content/" in await kept(bot)
            await unsends(bot, line, "Ua", "700")
            assert files(tmp_path) == []
            assert not [word for word in ("content/", "แบบรายงาน 2.pdf", hashlib.sha256(PDF).hexdigest()) if word in await kept(bot)]

    asyncio.run(main())


def test_a_file_that_two_sent_stays_until_both_are_unsent(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with officers(sqlite_url, tmp_path) as (bot, line):
            for lane, number in (("Ua", "700"), ("Ub", "701")):
                await sends(bot, line, lane, number)
                await bot.until(lambda lane=lane: bool(line.seen(lane)))  # type: ignore[misc]  # mypy sees no lane
            await unsends(bot, line, "Ua", "700")
            assert len(files(tmp_path)) == 1
            assert "content/" in str(await bot.rows("SELECT slots FROM fact"))
            await unsends(bot, line, "Ub", "701")
            assert files(tmp_path) == []

    asyncio.run(main())


def test_a_file_that_is_unsent_while_it_is_fetched_is_never_filed(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with officers(sqlite_url, tmp_path) as (bot, line):
            line.contents["700"] = (202, b"")
            await sends(bot, line, "Ua", "700")
            await bot.until(lambda: line.fetched["700"] > 0)
            await unsends(bot, line, "Ua", "700")
            line.contents["700"] = (200, PDF)

            async def fetched() -> bool:
                return await bot.rows("SELECT 1 FROM content WHERE state = 0") == []

            await bot.until(fetched)
            await bot.engine.drop_files()
            assert (files(tmp_path), await bot.rows("SELECT words FROM report"), line.seen("Ua")) == ([], [], [])

    asyncio.run(main())


def test_an_unsent_message_that_failed_is_forgotten(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with officers(sqlite_url, tmp_path) as (bot, line):
            event: dict[str, Any] = said(line, "Ua", "พัง 0812345678")
            assert await bot.tell(event) == 200
            await bot.until(lambda: bool(line.seen("Ua")))
            await bot.say("Ua", "พัง อีกข้อความ")
            await bot.until(lambda: len(line.seen("Ua")) == 2)
            await bot.idle()
            await unsends(bot, line, "Ua", event["message"]["id"])
            told = await kept(bot)
            assert "0812345678" not in told
            assert "อีกข้อความ" in told

    asyncio.run(main())


def test_a_file_that_made_no_report_goes_after_its_time_and_a_broken_download_after_a_day(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with officers(sqlite_url, tmp_path) as (bot, line):
            await sends(bot, line, "Ustranger", "700")
            await bot.until(lambda: bool(line.seen("Ustranger")))
            for days, left in ((89, 1), (2, 0)):
                await bot.rows_do(f"UPDATE content SET asked = asked - {days * 86400}")
                await bot.engine.drop_files()
                assert len(files(tmp_path)) == left
        for name, hours in (("part-old", 25), ("part-new", 1)):
            (tmp_path / "content" / name).write_bytes(b"x")
            os.utime(tmp_path / "content" / name, (time.time() - hours * 3600,) * 2)
        sweep.drop_parts(tmp_path)
        assert files(tmp_path) == ["part-new"]

    asyncio.run(main())


def test_a_file_whose_erasing_comes_to_nothing_is_kept(sqlite_url: str, tmp_path: Path) -> None:
    """Jobs of one commit run again alone where one of them fails, and then one that had erased may fail too."""
    again = "not a second time"

    runs = count()

    def erases(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE content SET state = 5")
        if next(runs):
            raise ValueError(again)

    def fails(_: Connection) -> None:
        raise ValueError(again)

    async def main() -> None:
        async with officers(sqlite_url, tmp_path) as (bot, line):
            await sends(bot, line, "Ua", "700")
            await bot.until(lambda: bool(line.seen("Ua")))
            await asyncio.gather(bot.engine.run(erases), bot.engine.drop_files(), bot.engine.run(fails), return_exceptions=True)
            erased = await bot.rows("SELECT 1 FROM content WHERE state = 5") != []
            assert erased or len(files(tmp_path)) == 1

    asyncio.run(main())
