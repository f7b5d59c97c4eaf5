"""The program: `create_app` puts the rooms together; the commands are what a person types. Heavy imports stand inside the commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import FastAPI
    from sqlalchemy import Connection

    from bot.message import Message
    from bot.reply import Push, Reply
    from bot.settings import Settings
    from bot.work.clock import Clock

ROLES = ("officer", "head", "hq", "viewer")
DOCUMENTS = ("progress_form", "form1", "form2", "forms", "summary")


def answer(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """What the worker asks for each message: the replies, within its transaction."""
    from handlers import dispatch
    from models.store import Store

    return dispatch(message, Store(connection, message.person, message.lane, message.said_at, now))


def warm() -> None:
    """Loads what the first answer would otherwise wait for: the handlers and the words of the reading."""
    from bot.reading import read
    from handlers.talk import talk

    for example in talk.say.table("examples")["officer"]:
        read(example, date(2020, 3, 18))


def create_app(settings: Settings, clock: Clock | None = None, *, pace: int | None = None) -> FastAPI:
    """The web application of `serve`: the webhook, health, and the pages of links; nothing of the demo."""
    from fastapi import FastAPI

    from bot.line.webhook import router
    from bot.pages import files
    from bot.work.clock import SystemClock
    from bot.work.daily import Daily
    from bot.work.engine import PACE, Engine
    from models.db import open_database

    database = open_database(settings.database_url)
    engine = Engine(settings, database, answer, clock or SystemClock(), pace=pace or PACE, warm=warm)
    daily = Daily(engine)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        try:
            await engine.start()
            await daily.start()
            yield
        finally:
            await daily.stop()
            await engine.stop()

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.engine = engine
    app.include_router(router(engine))
    app.include_router(files.router(engine.database, settings, engine.clock))
    return app


# Commands


def serve(asked: argparse.Namespace) -> int:
    """Runs the bot for a real LINE channel."""
    from bot.listening import listening, run
    from bot.settings import faults, read
    from bot.work import log

    settings = read()
    if found := faults(settings):
        print("serve cannot start:", *found, sep="\n  ", file=sys.stderr)
        return 2
    log.to_stderr()
    with listening(asked.host, asked.port) as on:
        app = create_app(settings)
        app.state.engine.take()
        return run(app, on)


def demo(asked: argparse.Namespace) -> int:
    """Runs everything on SQLite with the chat simulator, starting with the season of 2563."""
    from bot.listening import listening, run
    from bot.pages.demo import DATA, UNLIMITED, Season, create_demo, fresh, settings_for

    with listening(asked.host, asked.port) as on:  # before the data of a demo that runs there already is thrown away
        settings = settings_for(asked.host, asked.port, fresh(DATA / str(asked.port)))
        app = create_demo(settings, lambda set_, clock: create_app(set_, clock, pace=UNLIMITED), Season.load())
        print(f"open {settings.public_url} (the season of 2563 is being told; stop with Ctrl+C)", flush=True)
        return run(app, on)


def understand(asked: argparse.Namespace) -> int:
    """Reads messages from standard input, a message a line, and prints a reading a line."""
    from bot.failures import known_district
    from bot.reading.command import run

    run(sys.stdin, sys.stdout, asked.today or date.today(), known_district(asked.district), explain=asked.explain)  # noqa: DTZ011  # the day here
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    from bot import commands as of
    from bot.listening import port as port_number

    top = argparse.ArgumentParser(prog="main.py", description="The district offices' progress bot for LINE.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, act: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=(act.__doc__ or "").rstrip("."), description=act.__doc__)
        made.set_defaults(act=act)
        return made

    for name, act, port in (("serve", serve, 8000), ("demo", demo, 8000)):
        made = add(name, act)
        made.add_argument("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
        made.add_argument("--port", type=port_number, default=port, help="port to listen on (default %(default)s)")
    made = add("understand", understand)
    made.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day the messages are read on (default today)")
    made.add_argument("--district", metavar="NAME", help="the speaker's district by its name alone")
    made.add_argument("--explain", action="store_true", help="add the spans found and why the intent was chosen")
    made = add("project", of.project)
    made.add_argument("file", type=Path, metavar="FILE", help="a project file (docs/project_2570.toml is a sample)")
    made.add_argument("--close", action="store_true", help="close the stored project of this code and year: no more reports")
    made.add_argument("--dry-run", action="store_true", help="only check the file and say what it holds")
    made = add("invite", of.invite)
    made.add_argument("--role", choices=ROLES, default="officer", help="who the code makes of an account (default %(default)s)")
    made.add_argument("--district", metavar="NAME", help="the district of an officer or head, by its name alone")
    made.add_argument("--count", type=int, default=1, metavar="N", help="how many codes")
    made.add_argument("--revoke", metavar="CODE", help="make an unused code worthless")
    made = add("officers", of.officers)
    made.add_argument("--end", type=int, metavar="POST", help="end the post of this number")
    made = add("import-form", of.import_form)
    made.add_argument("file", type=Path, metavar="FILE", help="the printed form as text or HTML")
    made.add_argument("--save", action="store_true", help="store it as a project (without it, nothing is stored)")
    made.add_argument("--target", type=Decimal, metavar="PERCENT", help="the indicator's target, where the print has none")
    made = add("export", of.export)
    made.add_argument("document", choices=DOCUMENTS, help="what to write; forms is forms 1 and 2 of all districts in one file")
    made.add_argument("--format", choices=("pdf", "docx", "xlsx"), help="default: the document's usual one")
    made.add_argument("--as-of", type=date.fromisoformat, metavar="YYYY-MM-DD", help="what was known at the end of that day")
    made.add_argument("--district", metavar="NAME", help="one district's form, by its name alone")
    made.add_argument("--thai", action="store_true", help="Thai digits")
    made.add_argument("--out", type=Path, metavar="FILE", help="where to write (default DOCUMENT.FORMAT here)")
    made = add("parked", of.parked)
    made.add_argument("--again", type=int, metavar="EVENT", help="hand out the event of this number again")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit status."""
    from bot.failures import status

    asked = parser().parse_args(arguments)
    try:
        return int(asked.act(asked))
    except (Exception, KeyboardInterrupt) as failed:
        if (ended := status(failed)) is None:
            raise
        return ended


if __name__ == "__main__":
    sys.exit(main())
