"""A bot in the test's own process: events go in through the webhook, signed; what reaches the chats is read at the stand-in."""

import asyncio
import base64
import hashlib
import hmac
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import orjson
from fastapi import FastAPI
from sqlalchemy import Connection, text

from bot.line.webhook import router
from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.settings import Settings
from bot.work.clock import SystemClock
from bot.work.engine import PACE, Engine
from models.db import open_database
from tests.line_api import Line

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
_numbers = count(1)
Answer = Callable[[Connection, Message, datetime], Sequence[Reply | Push]]


def note(connection: Connection, message: Message, _: datetime) -> list[Reply | Push]:
    """The tests' own handler: notes the message as a fact, not unique, so that doubles show, and says it back."""
    fact = {"event": message.event_id, "lane": message.lane, "words": message.text or message.data or message.kind}
    connection.execute(text("INSERT INTO noted(event, lane, words) VALUES(:event, :lane, :words)"), fact)
    return [Text(f"ok {fact['words']}", about=f"report:{message.text}")]


def settings(line: Line, url: str, data: Path) -> Settings:
    """Settings that point at the stand-in."""
    return Settings((SECRET,), "test-token", line.host, line.host, url, "https://bot.example", data, "น้องแผน")


def signature(body: bytes, secret: str = SECRET) -> str:
    """LINE's signature."""
    return base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()


def said(line: Line, lane: str, words: str, **more: Any) -> dict[str, Any]:
    """A text event of a 1:1 chat, with a token that the stand-in knows."""
    number = next(_numbers)
    event = {
        "type": "message", "mode": "active", "timestamp": 1_600_000_000_000 + number, "source": {"type": "user", "userId": lane},
        "webhookEventId": f"E{number:025d}", "deliveryContext": {"isRedelivery": False}, "replyToken": f"token-{number}",
        "message": {"type": "text", "id": str(number), "text": words},
    }  # fmt: skip
    event.update(more)
    line.issue(str(event["replyToken"]), lane)
    return event


@dataclass
class Bot:
    """A running bot: `tell` posts events, `until` polls."""

    engine: Engine
    line: Line
    client: httpx.AsyncClient
    statuses: list[int] = field(default_factory=list)

    async def tell(self, *events: Any, secret: str = SECRET) -> int:
        """Posts events in one body, as LINE does; the status."""
        body = orjson.dumps({"destination": "U" + "0" * 32, "events": events})
        response = await self.client.post("/webhook", content=body, headers={"x-line-signature": signature(body, secret)})
        return response.status_code

    async def say(self, lane: str, *words: str, **more: Any) -> None:
        """One event each, all of them taken."""
        for each in words:
            assert await self.tell(said(self.line, lane, each, **more)) == 200

    async def until(self, true: Callable[[], bool | Awaitable[bool]], seconds: float = 20.0) -> None:
        """Waits until something holds."""
        end = time.monotonic() + seconds
        while True:
            found = true()
            if found is True or (not isinstance(found, bool) and await found):
                return
            assert time.monotonic() < end, "waited in vain"
            await asyncio.sleep(0.01)

    async def sees(self, lane: str, *texts: str, seconds: float = 20.0) -> None:
        """Waits until a chat has seen just these texts, in this order."""
        try:
            await self.until(lambda: self.line.seen(lane) == list(texts), seconds)
        except AssertionError:
            assert self.line.seen(lane) == list(texts)

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What a query gives."""
        return [tuple(row) for row in await self.engine.run(lambda connection: connection.execute(text(query)).fetchall())]

    async def rows_do(self, statement: str) -> None:
        """Changes something behind the bot's back."""
        await self.engine.run(lambda connection: connection.execute(text(statement)))

    async def idle(self) -> None:
        """Waits until nothing is left to do."""
        todo = "SELECT (SELECT COUNT(*) FROM inbox WHERE state IN (0, 3)) + (SELECT COUNT(*) FROM outbox WHERE state = 0)"

        async def done() -> bool:
            return (await self.rows(todo))[0][0] == 0 and not self.engine.worker.busy

        await self.until(done, 30)


@asynccontextmanager
async def running(url: str, line: Line, data: Path, answer: Answer = note, *, pace: int = PACE, clock: Any = None,
                  change: Callable[[Engine], None] = lambda engine: None, **other: Any) -> AsyncIterator[Bot]:  # fmt: skip
    """A bot on a database, started and stopped as `serve` does it; `change` may put a fault into the engine before it starts."""
    database = open_database(url)
    with database.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS noted(event TEXT, lane TEXT, words TEXT)")
    engine = Engine(replace(settings(line, url, data), **other), database, answer, clock or SystemClock(), pace=pace)
    change(engine)
    app = FastAPI()
    app.include_router(router(engine))
    await engine.start()
    try:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            yield Bot(engine, line, client)
    finally:
        await engine.stop()


def now() -> datetime:
    """Now, aware."""
    return datetime.now(UTC)
