"""The program: `create_app` puts the rooms together; the commands are what a person types. Heavy imports stand inside the commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import FastAPI
    from sqlalchemy import Connection, Engine

    from bot.message import Message
    from bot.reply import Push, Reply
    from bot.settings import Settings
    from bot.work.clock import Clock
    from models.store import Store

ROLES = ("officer", "head", "hq", "viewer")
DOCUMENTS = ("progress_form", "form1", "form2", "forms", "summary")
OPERATOR = "operator"  # whom the commands act as


def answer(connection: Connection, message: Message, now: datetime) -> list[Reply | Push]:
    """What the worker asks for each message: the replies, within its transaction."""
    from handlers import dispatch
    from models.store import Store

    return dispatch(message, Store(connection, message.person, message.lane, message.said_at, now))


def warm() -> None:
    """Loads what the first answer would otherwise wait for: the handlers and the words of the reading."""
    from bot.reading import read
    from handlers import talk

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
        await engine.start()
        await daily.start()
        yield
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
    import uvicorn

    from bot.settings import faults, read
    from bot.work import log

    settings = read()
    if found := faults(settings):
        print("serve cannot start:", *found, sep="\n  ", file=sys.stderr)
        return 2
    log.to_stderr()
    uvicorn.run(create_app(settings), host=asked.host, port=asked.port, log_level="warning", access_log=False)
    return 0


def demo(asked: argparse.Namespace) -> int:
    """Runs everything on SQLite with the chat simulator, starting with the season of 2563."""
    import uvicorn

    from bot.pages.demo import DATA, UNLIMITED, Season, create_demo, fresh, settings_for

    settings = settings_for(asked.host, asked.port, fresh(DATA / str(asked.port)))
    app = create_demo(settings, lambda set_, clock: create_app(set_, clock, pace=UNLIMITED), Season.load())
    print(f"open {settings.public_url} (the season of 2563 is being told; stop with Ctrl+C)")
    uvicorn.run(app, host=asked.host, port=asked.port, log_level="warning", access_log=False)
    return 0


def understand(asked: argparse.Namespace) -> int:
    """Reads messages from standard input, a message a line, and prints a reading a line."""
    from bot.reading.command import run

    run(sys.stdin, sys.stdout, asked.today or date.today(), asked.district, explain=asked.explain)  # noqa: DTZ011  # the day here
    return 0


def project(asked: argparse.Namespace) -> int:
    """Loads or replaces a project from one file, or only says what it holds."""
    from models.project_file import ProjectFileError, read_project, summary

    try:
        file = read_project(asked.file)
    except ProjectFileError as faulty:
        print(f"{asked.file} was not loaded:", *faulty.faults, sep="\n  ", file=sys.stderr)
        return 1
    print(summary(file))
    if asked.dry_run:
        print("nothing was stored (--dry-run)")
        return 0
    with _opened() as connection:
        print(f"stored as project {_store(connection).save_project(file)}")
    return 0


def invite(asked: argparse.Namespace) -> int:
    """Prints one-time codes, one a line; or makes one worthless."""
    with _opened() as connection:
        store = _store(connection)
        if asked.revoke:
            revoked = store.revoke(asked.revoke)
            print("revoked" if revoked else "no open invitation has this code", file=sys.stdout if revoked else sys.stderr)
            return 0 if revoked else 1
        if wrong := _wrong_invitation(asked):
            print(wrong, file=sys.stderr)
            return 2
        for invited in store.invite(asked.role, asked.district, asked.count):
            print(invited.code)
    return 0


def _wrong_invitation(asked: argparse.Namespace) -> str:
    from bot.districts import names

    bound = asked.role in ("officer", "head")
    if bound and not asked.district:
        return f"an invitation for {asked.role} needs --district"
    if not bound and asked.district:
        return f"an invitation for {asked.role} takes no --district"
    if asked.district and asked.district not in names():
        return f"{asked.district} is none of the fifty districts"
    return "" if 1 <= asked.count <= 500 else "--count is 1 to 500"


def officers(asked: argparse.Namespace) -> int:
    """Lists who holds a post, or ends one."""
    from bot.message import BANGKOK

    with _opened() as connection:
        store = _store(connection)
        if asked.end is not None:
            ended = store.end_post(asked.end, store.now)
            print(f"ended: {ended.role} {ended.district or ''} {ended.official_name}" if ended else f"no post {asked.end} is held")
            return 0 if ended else 1
        for post in store.posts():
            since = post.since.astimezone(BANGKOK).date() if post.since else ""
            print(f"{post.id}\t{post.role}\t{post.district or '-'}\t{post.official_name or '-'}\t{post.telephone or '-'}\t{since}")
    return 0


def import_form(asked: argparse.Namespace) -> int:
    """Reads a printed progress form, says what it found and every fault; stores it only with --save."""
    from bot.pages import documents
    from bot.settings import read
    from models.db import open_database, upgrade

    database = open_database(read().database_url) if asked.save else None
    if database is not None:
        upgrade(database)
    try:
        for line in documents.import_form(asked.file, database, save=asked.save, target=asked.target):
            print(line)
    except (OSError, ValueError) as unreadable:
        print(f"{asked.file} was not read: {unreadable}", file=sys.stderr)
        return 1
    return 0


def export(asked: argparse.Namespace) -> int:
    """Writes an official document from the ledger, as of now or of a past day."""
    from bot.forms.make import FORMS
    from bot.pages import documents
    from bot.settings import read
    from models.db import open_database, upgrade

    written = asked.format or FORMS[asked.document][0]
    if written not in FORMS[asked.document]:
        print(f"{asked.document} is written as {', '.join(FORMS[asked.document])}", file=sys.stderr)
        return 2
    settings = read()
    database = open_database(settings.database_url)
    upgrade(database)
    try:
        content = documents.export_document(
            database, asked.document, written, asked.as_of, asked.district, thai=asked.thai, data=settings.data
        )
    except (LookupError, ValueError) as missing:
        print(f"{asked.document} was not written: {missing}", file=sys.stderr)
        return 1
    out = asked.out or Path(f"{asked.document}.{written}")
    out.write_bytes(content)
    print(f"{out}: {len(content):,} bytes")
    return 0


def parked(asked: argparse.Namespace) -> int:
    """Lists the events that failed three times, or hands one out again."""
    from sqlalchemy import select, update

    from models.queue import NEW, PARKED, Inbox
    from models.store.base import table

    inbox = table(Inbox)
    with _opened() as connection:
        if asked.again is not None:
            waiting = update(inbox).where(inbox.c.id == asked.again, inbox.c.state == PARKED).values(state=NEW, tries=0)
            found = connection.execute(waiting).rowcount
            print("handed out again" if found else f"no event {asked.again} is parked")
            return 0 if found else 1
        for row in connection.execute(select(inbox.c.id, inbox.c.event_id, inbox.c.reason).where(inbox.c.state == PARKED)):
            print(f"{row.id}\t{row.event_id}\t{row.reason}")
    return 0


@contextmanager
def _opened() -> Iterator[Connection]:
    """A transaction on the configured database, brought up to date first."""
    from bot.settings import read
    from models.db import open_database, upgrade

    database: Engine = open_database(read().database_url)
    upgrade(database)
    with database.begin() as connection:
        yield connection
    database.dispose()


def _store(connection: Connection) -> Store:
    from bot.work.clock import SystemClock
    from models.store import Store

    now = SystemClock().now()
    return Store(connection, OPERATOR, OPERATOR, now, now)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="main.py", description="The district offices' progress bot for LINE.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, act: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=(act.__doc__ or "").rstrip("."), description=act.__doc__)
        made.set_defaults(act=act)
        return made

    for name, act, port in (("serve", serve, 8000), ("demo", demo, 8000)):
        made = add(name, act)
        made.add_argument("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
        made.add_argument("--port", type=int, default=port, help="port to listen on (default %(default)s)")
    made = add("understand", understand)
    made.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day the messages are read on (default today)")
    made.add_argument("--district", metavar="NAME", help="the speaker's district by its name alone")
    made.add_argument("--explain", action="store_true", help="add the spans found and why the intent was chosen")
    made = add("project", project)
    made.add_argument("file", type=Path, metavar="FILE", help="a project file (docs/project_2570.toml is a sample)")
    made.add_argument("--dry-run", action="store_true", help="only check the file and say what it holds")
    made = add("invite", invite)
    made.add_argument("--role", choices=ROLES, default="officer", help="who the code makes of an account (default %(default)s)")
    made.add_argument("--district", metavar="NAME", help="the district of an officer or head, by its name alone")
    made.add_argument("--count", type=int, default=1, metavar="N", help="how many codes")
    made.add_argument("--revoke", metavar="CODE", help="make an unused code worthless")
    made = add("officers", officers)
    made.add_argument("--end", type=int, metavar="POST", help="end the post of this number")
    made = add("import-form", import_form)
    made.add_argument("file", type=Path, metavar="FILE", help="the printed form as text or HTML")
    made.add_argument("--save", action="store_true", help="store it as a project (without it, nothing is stored)")
    made.add_argument("--target", type=Decimal, metavar="PERCENT", help="the indicator's target, where the print has none")
    made = add("export", export)
    made.add_argument("document", choices=DOCUMENTS, help="what to write; forms is forms 1 and 2 of all districts in one file")
    made.add_argument("--format", choices=("pdf", "docx", "xlsx"), help="default: the document's usual one")
    made.add_argument("--as-of", type=date.fromisoformat, metavar="YYYY-MM-DD", help="what was known at the end of that day")
    made.add_argument("--district", metavar="NAME", help="one district's form, by its name alone")
    made.add_argument("--thai", action="store_true", help="Thai digits")
    made.add_argument("--out", type=Path, metavar="FILE", help="where to write (default DOCUMENT.FORMAT here)")
    made = add("parked", parked)
    made.add_argument("--again", type=int, metavar="EVENT", help="hand out the event of this number again")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit status."""
    asked = parser().parse_args(arguments)
    return int(asked.act(asked))


if __name__ == "__main__":
    sys.exit(main())
