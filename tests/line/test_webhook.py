"""The door: who may put something in, what is refused before it costs anything, and that one bad event harms no other."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.line import webhook
from bot.line.webhook import parse, sign, signed
from tests.line_api import Line
from tests.work.world import SECRET, Bot, running, said, signature

BODY = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'


def test_the_signature_is_lines_own_test_vector() -> None:
    assert sign(BODY, SECRET.encode()) == b"GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="


def test_either_of_two_secrets_signs_and_no_other() -> None:
    secrets = (SECRET.encode(), b"the-next-one")
    for secret in (SECRET, "the-next-one"):
        assert signed(BODY, signature(BODY, secret), secrets)
    assert not signed(BODY, signature(BODY, "third"), secrets)
    assert not signed(BODY + b" ", signature(BODY), secrets)
    assert not signed(BODY, "é" * 44, secrets)


@pytest.mark.parametrize(
    ("body", "count"),
    [
        (BODY, 0),
        (b'{"events":[1,"two",null]}', 3),
        (b'{"events":[{"a":"\\ud83d"},{"b":1}]}', 2),
        (b'{"events":{}}', None),
        (b"{}", None),
        (b"[]", None),
        (b"not json", None),
        (b"", None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
    ],
)
def test_a_body_gives_its_events_or_nothing(body: bytes, count: int | None) -> None:
    events = parse(body)
    assert (None if events is None else len(events)) == count


def _at_the_door(url: str, folder: Path, what: Callable[[Bot], Awaitable[None]]) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(url, line, folder) as bot:
                await what(bot)

    asyncio.run(main())


def test_a_bad_signature_is_refused_and_nothing_stored(sqlite_url: str, tmp_path: Path) -> None:
    async def refused(bot: Bot) -> None:
        assert await bot.tell(said(bot.line, "Ua", "หนึ่ง"), secret="guessed") == 400
        assert (await bot.client.post("/webhook", content=BODY)).status_code == 400
        assert await bot.rows("SELECT * FROM inbox") == []

    _at_the_door(sqlite_url, tmp_path, refused)


def test_the_consoles_verify_gets_its_200(sqlite_url: str, tmp_path: Path) -> None:
    async def verify(bot: Bot) -> None:
        assert await bot.tell() == 200

    _at_the_door(sqlite_url, tmp_path, verify)


@pytest.mark.parametrize("broken", [None, 7, {}, {"type": "message"}, {"type": 3, "source": [], "timestamp": "x"}, [[[]]]])
def test_one_unreadable_event_of_three_loses_only_itself(sqlite_url: str, tmp_path: Path, broken: Any) -> None:
    async def three(bot: Bot) -> None:
        assert await bot.tell(said(bot.line, "Ua", "หนึ่ง"), broken, said(bot.line, "Ub", "สาม")) == 200
        await bot.sees("Ua", "ok หนึ่ง")
        await bot.sees("Ub", "ok สาม")

    _at_the_door(sqlite_url, tmp_path, three)


def test_what_is_too_large_is_refused_unread(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def large(bot: Bot) -> None:
        monkeypatch.setattr(webhook, "BODY", 400)
        assert await bot.tell(said(bot.line, "Ua", "ก" * 400)) == 413

        async def stream() -> Any:
            for _ in range(100):
                yield b"x" * 100

        answer = await bot.client.post("/webhook", content=stream(), headers={"x-line-signature": "x" * 44})
        assert answer.status_code == 413
        monkeypatch.setattr(webhook, "BODY", 1_000_000)
        monkeypatch.setattr(webhook, "EVENTS", 2)
        assert await bot.tell(*(said(bot.line, "Ua", "ก") for _ in range(3))) == 400
        assert await bot.rows("SELECT * FROM inbox") == []

    _at_the_door(sqlite_url, tmp_path, large)


def test_when_too_much_waits_the_answer_is_503_and_nothing_is_promised(sqlite_url: str, tmp_path: Path) -> None:
    async def full(bot: Bot) -> None:
        bot.engine.commits._limit = 0
        event = said(bot.line, "Ua", "หนึ่ง")
        assert await bot.tell(event) == 503
        assert await bot.rows("SELECT * FROM inbox") == []
        bot.engine.commits._limit = 100
        assert await bot.tell(event) == 200
        await bot.sees("Ua", "ok หนึ่ง")

    _at_the_door(sqlite_url, tmp_path, full)


def test_probes_tell_health_and_what_waits(database_url: str, tmp_path: Path) -> None:
    async def probe(bot: Bot) -> None:
        assert (await bot.client.get("/healthz")).json() == {"status": "ok"}
        await bot.say("Ua", "หนึ่ง")
        await bot.sees("Ua", "ok หนึ่ง")
        await bot.idle()
        figures = dict(line.split(" ") for line in (await bot.client.get("/metrics")).text.splitlines())
        shown = [figures[f"bot_{name}"] for name in ("events_accepted", "inbox_waiting_rows", 'letters{outcome="reply"}')]
        assert shown == ["1", "0", "1"]

    _at_the_door(database_url, tmp_path, probe)


def test_an_event_whose_text_no_database_would_take_is_taken(database_url: str, tmp_path: Path) -> None:
    async def odd(bot: Bot) -> None:
        assert await bot.tell(said(bot.line, "Ua", "ก\0ข")) == 200
        await bot.sees("Ua", "ok กข")

        half = orjson.dumps({"events": [said(bot.line, "Ub", "HALF")]}).replace(b"HALF", b"\\ud83d")
        answer = await bot.client.post("/webhook", content=half, headers={"x-line-signature": signature(half)})
        assert answer.status_code == 200
        await bot.sees("Ub", "ok ?")

    _at_the_door(database_url, tmp_path, odd)
