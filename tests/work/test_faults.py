"""LINE answers 429, 500, hangs, drops: what reaches the chat, how often, and in which order."""

import asyncio
from pathlib import Path

import pytest

from bot.line import send
from bot.message import Message
from bot.reply import Push, Reply, Text
from tests.line_api import Line
from tests.work.world import Bot, note, running, said


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send, "TIMEOUT", 0.3)
    monkeypatch.setattr(send, "BACK_OFF", (0.02, 0.2))


async def _once(url: str, folder: Path, fault: str, times: int, *, way: str = "reply", hang: float = 0.6) -> tuple[Line, Bot]:
    """Says one thing while the first calls go wrong in one way; what was seen in the end."""
    with Line(fault=lambda _, number: fault if number < times else "", hang=hang) as line:
        async with running(url, line, folder) as bot:
            event = said(line, "Ua", "หนึ่ง")
            if way == "push":
                line.tokens[event["replyToken"]].used = True
                del event["replyToken"]
            assert await bot.tell(event) == 200
            await bot.idle()
            bot.kept = await bot.rows("SELECT state, how, reason FROM outbox")
        assert line.wrong == []
        return line, bot


@pytest.mark.parametrize("way", ["reply", "push"])
@pytest.mark.parametrize("fault", ["429", "500", "lost500", "drop", "lostdrop", "hang", "losthang"])
def test_after_any_passing_fault_the_answer_arrived_just_once(sqlite_url: str, tmp_path: Path, fault: str, way: str) -> None:
    line, bot = asyncio.run(_once(sqlite_url, tmp_path, fault, 2, way=way))
    assert line.seen("Ua") == ["ok หนึ่ง"]
    assert [each.way for each in line.delivered] == [way]
    assert bot.kept[0][:2] == (1, way)


def test_a_refused_token_is_followed_by_a_push(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(sqlite_url, line, tmp_path) as bot:
                event = said(line, "Ua", "หนึ่ง")
                line.tokens.clear()  # LINE knows it no more: the event was an hour on its way
                assert await bot.tell(event) == 200
                await bot.idle()
            assert [(each.way, each.texts) for each in line.delivered] == [("push", ["ok หนึ่ง"])]

    asyncio.run(main())


def test_a_reply_whose_token_went_stale_in_doubt_is_marked_and_never_repeated(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(send, "FRESH", 1.0)
    line, bot = asyncio.run(_once(sqlite_url, tmp_path, "lostdrop", 99))
    assert line.seen("Ua") == ["ok หนึ่ง"]  # it did arrive, and only LINE knows
    assert bot.kept == [(4, "", "token went stale in doubt")]


def test_a_reply_that_never_left_is_pushed_when_its_token_went_stale(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(send, "FRESH", 0.2)
    monkeypatch.setattr(send, "TIMEOUT", 8.0)
    line, bot = asyncio.run(_once(sqlite_url, tmp_path, "429", 8))
    assert [each.way for each in line.delivered] == ["push"]
    assert bot.kept[0][:2] == (1, "push")


@pytest.mark.parametrize("fault", ["429", "token"])
def test_in_a_group_an_answer_whose_token_went_stale_is_given_up_and_its_facts_stay(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(send, "FRESH", 1.0)
    monkeypatch.setattr(send, "TIMEOUT", 8.0)

    async def main() -> None:
        with Line(fault=lambda *_: fault) as line:
            async with running(sqlite_url, line, tmp_path) as bot:
                event = said(line, "Cg", "น้องแผน หนึ่ง", source={"type": "group", "groupId": "Cg", "userId": "Ua"})
                if fault == "token":
                    line.tokens.clear()
                assert await bot.tell(event) == 200
                await bot.idle()
                assert await bot.rows("SELECT state, reason FROM outbox") == [(2, "token went stale in a group")]
                assert await bot.rows("SELECT words FROM noted") == [("หนึ่ง",)]
            assert {way for way, _ in line.calls} == {"reply"}

    asyncio.run(main())


@pytest.mark.parametrize(("fault", "reason"), [("400", "400 The request body has 1 error(s)"), ("quota", "quota")])
def test_what_line_will_never_take_is_put_aside_with_its_reason(sqlite_url: str, tmp_path: Path, fault: str, reason: str) -> None:
    line, bot = asyncio.run(_once(sqlite_url, tmp_path, fault, 1, way="push"))
    assert line.delivered == []
    assert bot.kept == [(2, "", reason)]


def test_while_line_is_away_events_are_taken_and_facts_kept_and_the_order_stays(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            host, line.fault = line.host, lambda way, number: "500"
            async with running(sqlite_url, line, tmp_path) as bot:
                assert host == line.host
                await bot.say("Ua", *(f"{n}" for n in range(5)))
                await bot.say("Ub", "x")
                await bot.until(lambda: len(line.calls) > 4)
                assert await bot.rows("SELECT words FROM noted WHERE lane = 'Ua'") == [(f"{n}",) for n in range(5)]
                line.fault = lambda way, number: ""
                await bot.sees("Ua", *(f"ok {n}" for n in range(5)))
                await bot.sees("Ub", "ok x")

    asyncio.run(main())


def test_one_chat_backing_off_holds_up_no_other(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send, "BACK_OFF", (30.0, 60.0))

    async def main() -> None:
        with Line(fault=lambda _, number: "500" if number == 0 else "") as line:
            async with running(sqlite_url, line, tmp_path) as bot:
                await bot.say("Ua", "waits")
                await bot.until(lambda: len(line.calls) == 1)
                await bot.say("Ub", *(f"{n}" for n in range(3)))
                await bot.sees("Ub", "ok 0", "ok 1", "ok 2")
                assert line.seen("Ua") == []

    asyncio.run(main())


def test_a_push_to_another_chat_goes_after_what_was_said_there(database_url: str, tmp_path: Path) -> None:
    def answer(connection: object, message: Message, now: object) -> list[Reply | Push]:
        if message.text.startswith("ถึง"):
            return [Text("ส่งแล้ว"), Push("Ub", (Text(message.text),))]
        return note(connection, message, now)  # type: ignore[arg-type]

    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path, answer) as bot:
                await bot.say("Ub", "ก่อน")
                await bot.sees("Ub", "ok ก่อน")
                await bot.say("Ua", "ถึงบางรัก")
                await bot.sees("Ua", "ส่งแล้ว")
                await bot.sees("Ub", "ok ก่อน", "ถึงบางรัก")
                assert [each.way for each in line.delivered] == ["reply", "reply", "push"]
                await bot.engine.push([Push("Uc", (Text("ประกาศ"),))])
                await bot.sees("Uc", "ประกาศ")

    asyncio.run(main())
