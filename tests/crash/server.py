"""The server that is killed: the real engine behind the real webhook, on a port. Imports once, then forks a server for each life.

Reads a line of JSON for each life from its standard input: port, database, LINE's host, folder, and the point at which to die
(`point`, at its `at`-th pass). Points are wrapped around the engine's functions here; the product knows nothing of them.
"""

import functools
import inspect
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import linebot.v3.messaging
import uvicorn
from fastapi import FastAPI
from sqlalchemy import Connection, text

from bot.line import content, send
from bot.line.webhook import router
from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.settings import Settings
from bot.work import fetching, log, queue, sweep
from bot.work.clock import SystemClock
from bot.work.engine import Engine
from bot.work.worker import Worker
from models.db import open_database
from models.store import Store

POINTS: dict[str, tuple[Any, str, bool]] = {  # name: whose function, which, and whether to die before it
    "stored": (queue.Queue, "arrive", False),  # in the transaction, not on disk
    "promised": (Engine, "accept", False),  # on disk, the 200 not sent
    "handled": (Worker, "_handle", False),  # facts and letters written, not committed
    "posted": (queue.Queue, "post", False),  # a letter written, the event not done
    "committed": (send.Sender, "send", True),  # facts, letters and done on disk, nothing sent
    "sent": (send.Sender, "send", False),  # LINE has it, we have not noted so
    "settled": (queue.Queue, "settle", False),  # noted, not committed
    "freed": (queue.Queue, "free", False),  # the chat given back, not committed
    "timed": (sweep, "due_timers", False),  # a timer turned into an event, not committed
    "fetched": (content, "fetch", False),  # a file stored, its row not
}
TIMER_EVERY = 10
LOADED = linebot.v3.messaging


def answer(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """Notes every message as a fact without any guard against doubles, sets a timer for some, and says it back."""
    words = message.data if message.kind == "timer" else message.text or f"file {message.attachment and message.attachment.type}"
    number = message.event_id.rsplit("-", 1)[-1]
    fact = {"event": message.event_id, "lane": message.lane, "words": words}
    connection.execute(text("INSERT INTO noted(event, lane, words) VALUES(:event, :lane, :words)"), fact)
    if message.kind == "text" and int(number) % TIMER_EVERY == 0:
        store = Store(connection, message.person, message.lane, message.said_at, now)
        store.set_timer(f"t:{message.event_id}", message.lane, now + timedelta(milliseconds=1), f"timer {number}")
    return [Text(words)]


def die_at(point: str, passes: int) -> None:
    """Makes the process kill itself at the n-th pass of a point."""
    owner, name, before = POINTS[point]
    inner: Callable[..., Any] = getattr(owner, name)
    left = [passes]

    def maybe() -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    @functools.wraps(inner)
    def plain(*args: Any, **more: Any) -> Any:
        found = inner(*args, **more)
        maybe()
        return found

    @functools.wraps(inner)
    async def awaited(*args: Any, **more: Any) -> Any:
        if before:
            maybe()
        found = await inner(*args, **more)
        if not before:
            maybe()
        return found

    setattr(owner, name, awaited if inspect.iscoroutinefunction(inner) else plain)


def serve(life: dict[str, Any]) -> None:
    """One life of the server."""
    send.TIMEOUT, send.BACK_OFF, queue.LEASE = 0.6, (0.03, 0.5), 1.5
    fetching.SECONDS = 1.0
    if life["point"]:
        die_at(life["point"], life["at"])
    log.to_stderr()
    line, data = life["line"], Path(life["data"])
    settings = Settings((life["secret"],), "token", line, line, life["url"], "https://bot.example", data, "บอท")
    engine = Engine(settings, open_database(life["url"]), answer, SystemClock(), pace=0)
    app = FastAPI(on_startup=[engine.start], on_shutdown=[engine.stop])
    app.include_router(router(engine))
    uvicorn.run(app, host="127.0.0.1", port=life["port"], log_level="warning", access_log=False)


def main() -> None:
    """A life for each line; tells the process number of each."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            serve(json.loads(line))
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
