"""From the signed webhook to the chat, on both databases."""

import asyncio
from pathlib import Path

from tests.line_api import Line
from tests.work.world import running, said


def test_a_message_is_stored_answered_by_its_token_and_its_words_forgotten(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path) as bot:
                await bot.say("Ua", "ประชุมแล้ว")
                await bot.sees("Ua", "ok ประชุมแล้ว")
                await bot.idle()
                assert [each.way for each in line.delivered] == ["reply"]
                assert await bot.rows("SELECT words FROM noted") == [("ประชุมแล้ว",)]
                assert await bot.rows("SELECT state, body FROM inbox") == [(1, "")]
                assert await bot.rows("SELECT state, body, how FROM outbox") == [(1, "", "reply")]
                assert await bot.rows("SELECT about FROM sent") == [("report:ประชุมแล้ว",)]
                assert await bot.rows("SELECT * FROM lane") == []
            assert line.wrong == []

    asyncio.run(main())


def test_the_same_event_sent_again_is_one_fact_and_one_answer(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path) as bot:
                event = said(line, "Ua", "หนึ่ง")
                assert await bot.tell(event, event) == 200
                await bot.sees("Ua", "ok หนึ่ง")
                event["deliveryContext"] = {"isRedelivery": True}
                assert await bot.tell(event) == 200
                await bot.say("Ua", "สอง")
                await bot.sees("Ua", "ok หนึ่ง", "ok สอง")
                assert await bot.rows("SELECT words FROM noted") == [("หนึ่ง",), ("สอง",)]

    asyncio.run(main())
