"""The demo: the bot, a local LINE and the chat simulator in one process, with the season of 2563 told anew at each start.

Knows how a season is replayed through the signed webhook. Nothing of it is part of `serve`.
"""

import asyncio
import shutil
import sys
import tomllib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from sqlalchemy import Engine

from bot.line.standin import Person, Standin, line_id
from bot.listening import address
from bot.message import BANGKOK
from bot.pages.simulator import LINE_PATH, demo_routes
from bot.settings import Settings
from bot.texts import Texts
from bot.work.clock import DemoClock
from models.db import open_database, upgrade
from models.project_file import read_project
from models.store import Store

SEASON = Path(__file__).parents[1] / "data" / "season_2563.toml"
PROJECT = Path(__file__).parents[1] / "data" / "project_2563.toml"
DATA = Path("data") / "demo"
BEGINS = datetime(2020, 9, 15, 9, 0, tzinfo=BANGKOK)
SECRET, TOKEN = "demo-channel-only-in-this-process", "demo-access-only-in-this-process"
TRIES = 400  # to reach the bot, twenty to a second
UNLIMITED = 1_000_000  # messages a minute: the demo is exempt
say = Texts(__file__)


def settings_for(host: str, port: int, data: Path) -> Settings:
    """Settings of a demo that listens on host and port and keeps its things in `data`."""
    origin = f"http://{address(host, port)}"
    line = origin + LINE_PATH
    return Settings((SECRET,), TOKEN, line, line, f"sqlite:///{data / 'demo.db'}", origin, data, say.table("bot")["name"])


@dataclass(frozen=True, slots=True)
class Season:
    """Who played and what they typed, in order."""

    people: tuple[Mapping[str, Any], ...]
    messages: tuple[Mapping[str, Any], ...]

    @classmethod
    def load(cls, path: Path = SEASON) -> "Season":
        """The season of the file."""
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(tuple(told["people"]), tuple(sorted(told["messages"], key=lambda each: each["at"])))


def prepare(database: Engine, season: Season) -> dict[str, str]:
    """Brings up a fresh database with the project of 2563; the invitation codes by person, and the newcomer's under ""."""
    upgrade(database)
    first = season.messages[0]["at"].replace(tzinfo=BANGKOK)
    with database.begin() as connection:
        store = Store(connection, "", "", first, first)
        store.save_project(read_project(PROJECT))
        codes = {one["id"]: store.invite(one["role"], one.get("district"))[0].code for one in season.people}
        codes[""] = Store(connection, "", "", BEGINS, BEGINS).invite("officer", say.table("newcomer")["district"])[0].code
    return codes


async def replay(season: Season, codes: Mapping[str, str], standin: Standin, clock: DemoClock) -> None:
    """Tells the season through the webhook, each message signed and stamped with its time; leaves the clock where the demo begins."""
    for one in season.people:
        standin.befriend(Person(line_id(one["id"]), one["official_name"]))
    standin.tell_story(True)
    if not await _answers(standin):
        sys.stderr.write(f"the season is not told: {standin.webhook.url} does not answer\n")
        return
    names = {one["id"]: one for one in season.people}
    for message in season.messages:
        at = message["at"].replace(tzinfo=BANGKOK)
        clock.put(at)
        person = line_id(message["who"])
        await standin.say(person, person, message["says"].replace("{code}", codes[message["who"]]), at=at)
        if message["intent"] == "register":
            for minutes, slot in enumerate(("official_name", "telephone"), 1):
                await standin.say(person, person, names[message["who"]][slot], at=at + timedelta(minutes=minutes))
    await _quiet(standin)
    clock.put(BEGINS)
    standin.chats.tell("clock", None)
    standin.tell_story(False)


async def _answers(standin: Standin) -> bool:
    """Whether the bot takes events, which it does a moment after it began to listen."""
    for _ in range(TRIES):
        if await standin.webhook.post([]) == 200:
            return True
        await asyncio.sleep(0.05)
    return False


async def _quiet(standin: Standin) -> None:
    """Wait until the bot has answered everything: a second in which nobody said a thing."""
    before = -1
    while before != (before := len(standin.chats.said)):
        await asyncio.sleep(1)


def create_demo(settings: Settings, bot: Callable[[Settings, DemoClock], FastAPI], season: Season) -> FastAPI:
    """The bot's application, made by `bot`, with LINE's stand-in and the simulator's page; the season begins when it serves."""
    clock = DemoClock(BEGINS)
    database = open_database(settings.database_url)
    codes = prepare(database, season)
    database.dispose()
    standin = Standin(settings.channel_secrets[0], settings.access_token, clock, f"{settings.public_url}/webhook", settings.bot_name)
    app = bot(settings, clock)
    serving = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(inner: FastAPI) -> AsyncIterator[None]:
        async with serving(inner):
            telling = asyncio.create_task(replay(season, codes, standin, clock))
            yield
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)
            await standin.close()

    app.router.lifespan_context = lifespan
    for routes in demo_routes(standin, clock, codes[""]):
        app.include_router(routes)
    app.state.standin, app.state.clock = standin, clock
    return app


def fresh(data: Path) -> Path:
    """An empty folder for this run's database and files: every start of the demo begins anew."""
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    return data
