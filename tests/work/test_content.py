"""Photos and files: fetched at once beside the chat, handled once they are there or given up, never twice."""

import asyncio
import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.line import content, send
from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.work import fetching
from tests.line_api import Line
from tests.work.world import Bot, note, running, said

PDF = b"%PDF-1.7 " + b"x" * 5000


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send, "BACK_OFF", (0.02, 0.1))


def filed(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """Says what came of an attachment."""
    note(connection, message, now)
    at = message.attachment
    return [Text(f"{at.name}|{at.type}|{at.size}|{at.path}|{at.fault}" if at else f"ok {message.text}")]


def file(line: Line, number: str, name: str = "แบบ 1.pdf") -> dict[str, Any]:
    message = {"id": number, "type": "file", "fileName": name, "fileSize": 4, "contentProvider": {"type": "line"}}
    return said(line, "Ua", "", message=message)


async def _file(url: str, folder: Path, status: int, data: bytes, *, chunked: bool = False) -> tuple[str, Bot]:
    with Line(chunked=chunked) as line:
        line.contents["700"] = (status, data)
        async with running(url, line, folder, filed) as bot:
            assert await bot.tell(file(line, "700")) == 200
            await bot.until(lambda: bool(line.seen("Ua")))
            await bot.idle()
        assert len(line.seen("Ua")) == 1
        return line.seen("Ua")[0], bot


def test_a_file_is_stored_under_its_hash_and_handed_over_with_its_type(database_url: str, tmp_path: Path) -> None:
    seen, _ = asyncio.run(_file(database_url, tmp_path, 200, PDF))
    sha256 = hashlib.sha256(PDF).hexdigest()
    path = f"content/{sha256[:2]}/{sha256}.pdf"
    assert seen == f"แบบ 1.pdf|application/pdf|{len(PDF)}|{path}|"
    assert (tmp_path / path).read_bytes() == PDF
    assert [each.name for each in (tmp_path / "content").iterdir()] == [sha256[:2]]  # no part of a download stays


@pytest.mark.parametrize(
    ("status", "data", "fault"),
    [
        (404, b"", "gone"),
        (410, b"", "gone"),
        (200, b"MZ not a form", "type"),
        (200, b"", "empty"),
        (200, PDF * 10, "large"),
        (202, b"", "slow"),
        (500, b"", "slow"),
    ],
)
def test_what_cannot_be_had_is_given_up_with_its_reason(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, data: bytes, fault: str
) -> None:
    monkeypatch.setattr(content, "LARGEST", 20_000)
    monkeypatch.setattr(fetching, "PATIENCE", 0.3)
    seen, _ = asyncio.run(_file(sqlite_url, tmp_path, status, data))
    assert seen == f"แบบ 1.pdf||4||{fault}"
    assert [each for each in (tmp_path / "content").glob("**/*") if each.is_file()] == []


def test_a_file_that_is_stumbled_over_each_time_is_given_up_too(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(part: Path) -> str:
        raise RuntimeError(part.name)

    monkeypatch.setattr(content, "type_of", stumble)
    monkeypatch.setattr(fetching, "PATIENCE", 0.3)
    seen, _ = asyncio.run(_file(sqlite_url, tmp_path, 200, PDF))
    assert seen == "แบบ 1.pdf||4||slow"


def test_a_download_that_does_not_tell_its_size_is_cut_off_all_the_same(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "LARGEST", 20_000)
    seen, _ = asyncio.run(_file(sqlite_url, tmp_path, 200, PDF * 10, chunked=True))
    assert seen == "แบบ 1.pdf||4||large"


def test_a_file_not_ready_is_asked_for_again_and_holds_up_nothing_meanwhile(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            line.contents["700"] = (202, b"")
            async with running(database_url, line, tmp_path, filed) as bot:
                await bot.tell(file(line, "700"))
                await bot.say("Ua", "ต่อ")
                await bot.sees("Ua", "ok ต่อ")
                await bot.until(lambda: line.fetched["700"] > 3)
                line.contents["700"] = (200, PDF)
                await bot.until(lambda: len(line.seen("Ua")) == 2)
                assert "application/pdf" in line.seen("Ua")[1]

    asyncio.run(main())


def test_a_download_that_died_with_its_process_is_fetched_after_the_start(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            line.contents["700"] = (202, b"")
            async with running(sqlite_url, line, tmp_path, filed) as bot:
                await bot.tell(file(line, "700"))
                await bot.until(lambda: line.fetched["700"] > 0)
            line.contents["700"] = (200, PDF)
            async with running(sqlite_url, line, tmp_path, filed) as bot:
                await bot.until(lambda: len(line.seen("Ua")) == 1)

    asyncio.run(main())


def test_the_same_photo_event_twice_is_fetched_once(sqlite_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            line.contents["700"] = (200, PDF)
            async with running(sqlite_url, line, tmp_path, filed) as bot:
                event = file(line, "700")
                await bot.tell(event, event)
                await bot.tell(event)
                await bot.until(lambda: len(line.seen("Ua")) == 1)
                await bot.idle()
                assert line.fetched["700"] == 1

    asyncio.run(main())
