"""The demo as `make run` starts it, served on a free port of 127.0.0.1 by the test that uses it."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from sqlalchemy import Engine

from bot.line.standin import ChatMessage, Standin, line_id
from bot.pages.demo import BEGINS, UNLIMITED, Season, create_demo, fresh, settings_for
from main import create_app

PATIENCE = 60.0  # seconds for the season to be told and answered


class Demo:
    """A served demo: say things as people, read what the chats show."""

    def __init__(self, app: FastAPI, origin: str, loop: asyncio.AbstractEventLoop) -> None:
        self.app, self.origin, self.loop = app, origin, loop
        self.standin: Standin = app.state.standin
        self.database: Engine = app.state.engine.database

    def chat(self, who: str) -> list[ChatMessage]:
        """Everything in a person's chat with the bot."""
        return self.standin.chats.of(line_id(who))

    def bot_said(self, who: str) -> list[str]:
        """What the bot said to a person: texts, and the altText of cards."""
        return [str(each.message.get("text") or each.message.get("altText")) for each in self.chat(who) if not each.sender]

    def says(self, who: str, text: str) -> list[str]:
        """The bot's new messages after somebody said something."""
        before = len(self.bot_said(who))
        person = line_id(who)
        asyncio.run_coroutine_threadsafe(self.standin.say(person, person, text), self.loop).result(10)
        until(lambda: len(self.bot_said(who)) > before and self.idle())
        return self.bot_said(who)[before:]

    def idle(self) -> bool:
        """Whether everything that arrived is done and everything to send is sent."""
        figures = asyncio.run_coroutine_threadsafe(self.app.state.engine.figures(), self.loop).result(10)
        return not any(figures.get(name) for name in ("inbox_waiting_rows", "outbox_waiting_rows", "chats_busy"))


def until(true: Callable[[], bool]) -> None:
    """Waits until something holds, polling."""
    for _ in range(int(PATIENCE / 0.02)):
        if true():
            return
        time.sleep(0.02)
    message = "it did not come about in time"
    raise AssertionError(message)


@contextmanager
def demo(folder: Path) -> Iterator[Demo]:
    """The demo with its season told."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = settings_for("127.0.0.1", port, fresh(folder / "demo"))
    season = Season.load()
    app = create_demo(settings, lambda set_, clock: create_app(set_, clock, pace=UNLIMITED), season)
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        until(lambda: server.started)
        loop = server.servers[0].get_loop()
        served = Demo(app, settings.public_url, loop)
        until(lambda: app.state.clock.now() >= BEGINS and len(served.chat(season.messages[-1]["who"])) > 0 and served.idle())
        yield served
    finally:
        server.should_exit = True
        thread.join(20)
