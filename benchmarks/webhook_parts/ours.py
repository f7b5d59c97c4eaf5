"""The bot as `serve` runs it, without the pace of one person; `seed` fills a database with the season's project and registered officers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI
from sqlalchemy import Connection

from bot.districts import all_districts
from bot.line.webhook import router
from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.settings import read
from bot.work.clock import SystemClock
from bot.work.engine import Engine
from main import create_app
from models.db import open_database, upgrade
from models.project_file import read_project
from models.store import Store

PROJECT = Path(__file__).parents[2] / "bot" / "data" / "project_2563.toml"
BEGINS = datetime(2020, 6, 1, 2, tzinfo=UTC)


def app() -> FastAPI:
    """The application, by the environment."""
    return create_app(read(), pace=1_000_000_000)


def bare() -> FastAPI:
    """The engine alone: everything but understanding and answering; it says the words back as the echo does."""
    settings = read()
    engine = Engine(settings, open_database(settings.database_url), _echo, SystemClock(), pace=0)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await engine.start()
        yield
        await engine.stop()

    made = FastAPI(lifespan=lifespan)
    made.include_router(router(engine))
    return made


def _echo(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    return [Text(message.text)]


def seed(url: str, people: int) -> None:
    """A migrated database with the project of 2563 and `people` officers U0000…, of the fifty districts in turn."""
    database = open_database(url)
    upgrade(database)
    districts = [each.name for each in all_districts()]
    with database.begin() as connection:
        Store(connection, "operator", "operator", BEGINS, BEGINS).save_project(read_project(PROJECT))
        for number in range(people):
            name = f"U{number:04d}"
            store = Store(connection, name, name, BEGINS, BEGINS)
            store.see()
            (invited,) = store.invite("officer", districts[number % len(districts)])
            store.take_post(invited)
    database.dispose()
