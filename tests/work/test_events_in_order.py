"""Events of one chat run in the order they happened, a poisonous one steps aside, groups and timers take the same road."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.work.clock import DemoClock
from bot.work.worker import TRIES, say
from models.store import Store
from tests.line_api import Line
from tests.work.world import note, running, said


def test_one_body_out_of_order_runs_in_order(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path) as bot:
                events = [said(line, f"U{n % 3}", f"{n}") for n in range(30)]
                assert await bot.tell(*reversed(events)) == 200
                for lane in range(3):
                    await bot.sees(f"U{lane}", *(f"ok {n}" for n in range(lane, 30, 3)))

    asyncio.run(main())


def poisonous(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """Fails on one word, after having written."""
    replies = note(connection, message, now)
    if "พิษ" in message.text:
        raise KeyError(message.text)
    return replies


def test_a_poisonous_message_is_parked_with_an_apology_and_the_chat_goes_on(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path, poisonous) as bot:
                assert await bot.tell(*(said(line, "Ua", words) for words in ("ก่อน", "พิษ", "หลัง"))) == 200
                await bot.say("Ub", "คนอื่น")
                await bot.sees("Ub", "ok คนอื่น")
                await bot.sees("Ua", "ok ก่อน", say("apology").strip(), "ok หลัง")
                await bot.idle()
                assert await bot.rows("SELECT words FROM noted WHERE lane = 'Ua'") == [("ก่อน",), ("หลัง",)]
                ((state, body, tries, reason),) = await bot.rows("SELECT state, body, tries, reason FROM inbox WHERE state <> 1")
                assert (state, tries, "พิษ" in body) == (2, TRIES - 1, True)
                assert reason.startswith("KeyError at tests/work/test_events_in_order.py:")
                assert "พิษ" not in reason

    asyncio.run(main())


def test_a_message_that_fails_once_is_tried_again_and_nobody_sees_it(sqlite_url: str, tmp_path: Path) -> None:
    failed: list[str] = []

    def shaky(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
        replies = note(connection, message, now)
        if message.text == "สั่น" and len(failed) < TRIES - 1:
            failed.append(message.text)
            raise ValueError
        return replies

    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path, shaky) as bot:
                await bot.say("Ua", "สั่น")
                await bot.sees("Ua", "ok สั่น")
                assert await bot.rows("SELECT words FROM noted") == [("สั่น",)]

    asyncio.run(main())


def test_an_unread_quote_in_a_group_is_for_the_bot_only_when_it_quotes_the_bot(database_url: str, tmp_path: Path) -> None:
    def event(line: Line, words: str, **more: Any) -> dict[str, Any]:
        made = said(line, "Cg", words, source={"type": "group", "groupId": "Cg", "userId": "Ua"})
        made["message"].update(more)
        return made

    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path) as bot:
                await bot.tell(event(line, "คุยกันเอง"), event(line, "น้องแผน KPI"))
                await bot.sees("Cg", "ok KPI")
                await bot.idle()
                ((sent,),) = await bot.rows("SELECT message_id FROM sent")
                await bot.tell(event(line, "ของคนอื่น", quotedMessageId="999"), event(line, "แก้เป็น 45", quotedMessageId=sent))
                await bot.sees("Cg", "ok KPI", "ok แก้เป็น 45")
                await bot.idle()
                assert await bot.rows("SELECT DISTINCT body FROM inbox") == [("",)]
                assert len(await bot.rows("SELECT event_id FROM inbox")) == 4

    asyncio.run(main())


def test_a_timer_comes_due_by_the_process_clock_as_a_message_and_just_once(database_url: str, tmp_path: Path) -> None:
    start = datetime(2020, 9, 15, 2, tzinfo=UTC)
    heard: list[Message] = []

    def answer(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
        store = Store(connection, message.person, message.lane, message.said_at, now)
        if message.kind == "timer":
            heard.append(message)
            return [Text(f"เตือน {message.data}")]
        store.set_timer("remind:1", message.lane, start + timedelta(hours=2), "ส่งรายงาน")
        store.set_timer("remind:2", message.lane, start + timedelta(hours=3), "ยกเลิกแล้ว")
        store.drop_timer("remind:2")
        assert [each.key for each in store.timers("remind:")] == ["remind:1"]
        return [Text("ตั้งไว้แล้ว")]

    async def main() -> None:
        clock = DemoClock(start)
        with Line() as line:
            async with running(database_url, line, tmp_path, answer, clock=clock) as bot:
                await bot.say("Ua", "เตือนด้วย")
                await bot.sees("Ua", "ตั้งไว้แล้ว")
                clock.put(start + timedelta(days=2))
                await bot.sees("Ua", "ตั้งไว้แล้ว", "เตือน ส่งรายงาน")
                await bot.idle()
                assert await bot.rows("SELECT key FROM timer") == []
            due = start + timedelta(hours=2)
            assert heard == [Message(f"timer:remind:1:{due.isoformat()}", "Ua", "Ua", "timer", due, data="ส่งรายงาน")]
            assert [each.way for each in line.delivered] == ["reply", "push"]

    asyncio.run(main())


def test_above_its_pace_a_group_is_told_nothing(sqlite_url: str, tmp_path: Path) -> None:
    group = {"type": "group", "groupId": "Cg", "userId": "Ua"}

    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path, pace=1) as bot:
                bot.engine.worker.pace._tick = lambda: 100.0
                await bot.tell(*(said(line, "Cg", f"น้องแผน {n}", source=group) for n in range(3)))
                await bot.until(lambda: not bot.engine.worker.busy)
                assert line.seen("Cg") == ["ok 0"]
                assert await bot.rows("SELECT COUNT(*) FROM inbox WHERE state = 0") == [(2,)]

    asyncio.run(main())


def test_above_its_pace_a_person_is_told_once_and_answered_later(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path, pace=3) as bot:
                now = 100.0
                bot.engine.worker.pace._tick = lambda: now
                await bot.say("Ua", *(f"{n}" for n in range(8)))
                await bot.say("Ub", "คนอื่น")
                await bot.sees("Ub", "ok คนอื่น")
                await bot.sees("Ua", "ok 0", "ok 1", "ok 2", say("wait").strip())
                assert (await bot.rows("SELECT COUNT(*) FROM inbox"))[0][0] == 9
                for first in (3, 6):
                    now += 61
                    await bot.engine.run(lambda connection: connection.execute(text("DELETE FROM lane WHERE owner = ''")))
                    shown = [f"ok {n}" for n in range(first, min(first + 3, 8))]
                    await bot.until(lambda shown=shown: line.seen("Ua")[-len(shown):] == shown or line.seen("Ua")[-4:-1] == shown)  # type: ignore[misc]
                assert [words for words in line.seen("Ua") if words != say("wait").strip()] == [f"ok {n}" for n in range(8)]

    asyncio.run(main())
