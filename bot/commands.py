"""The operator's commands: projects, invitations, officers, documents, parked events. Each prints for a person and gives an exit status."""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.failures import Refused, database, known_district

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from models.store import Store

OPERATOR = "operator"  # whom the commands act as


def project(asked: argparse.Namespace) -> int:
    """Loads or replaces a project from one file, or only says what it holds."""
    from models.project_file import ProjectFileError, read_project, summary

    try:
        file = read_project(asked.file)
    except ProjectFileError as faulty:
        print(f"{asked.file} was not loaded:", *faulty.faults, sep="\n  ", file=sys.stderr)
        return 1
    print(summary(file))
    if asked.close:
        return _close(file["project"])
    if asked.dry_run:
        print("nothing was stored (--dry-run)")
        return 0
    with _opened() as connection:
        print(f"stored as project {_store(connection).save_project(file)}")
    return 0


def _close(head: Mapping[str, Any]) -> int:
    with _opened(new=False) as connection:
        store = _store(connection)
        number = store.find_project(head["code"], head["fiscal_year"])
        if number is None:
            print("this project was never stored", file=sys.stderr)
            return 1
        store.close_project(number)
    print(f"closed project {number}: nothing more is reported in it")
    return 0


def invite(asked: argparse.Namespace) -> int:
    """Prints one-time codes, one a line; or makes one worthless."""
    with _opened(new=False) as connection:
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
    bound = asked.role in ("officer", "head")
    if bound and not asked.district:
        return f"an invitation for {asked.role} needs --district"
    if not bound and asked.district:
        return f"an invitation for {asked.role} takes no --district"
    known_district(asked.district)
    return "" if 1 <= asked.count <= 500 else "--count is 1 to 500"


def officers(asked: argparse.Namespace) -> int:
    """Lists who holds a post, or ends one."""
    from bot.message import BANGKOK

    with _opened(new=False) as connection:
        store = _store(connection)
        if asked.end is not None:
            ended = store.end_post(asked.end, store.now)
            print(f"ended: {ended.role} {ended.district or ''} {ended.official_name}" if ended else f"no post {asked.end} is held")
            return 0 if ended else 1
        posts = store.posts()
        _none(posts, "nobody holds a post")
        for post in posts:
            since = post.since.astimezone(BANGKOK).date() if post.since else ""
            print(f"{post.id}\t{post.role}\t{post.district or '-'}\t{post.official_name or '-'}\t{post.telephone or '-'}\t{since}")
    return 0


def import_form(asked: argparse.Namespace) -> int:
    """Reads a printed progress form, says what it found and every fault; stores it only with --save."""
    from bot.pages import documents
    from models.db import upgrade

    into = _database(new=True) if asked.save else None
    if into is not None:
        upgrade(into)
    try:
        for line in documents.import_form(asked.file, into, save=asked.save, target=asked.target):
            print(line)
    except ValueError as unreadable:
        print(f"{asked.file} was not read: {unreadable}", file=sys.stderr)
        return 1
    return 0


def export(asked: argparse.Namespace) -> int:
    """Writes an official document from the ledger, as of now or of a past day."""
    from bot.forms.make import FORMS
    from bot.pages import documents
    from bot.settings import read
    from models.db import upgrade

    written = asked.format or FORMS[asked.document][0]
    if written not in FORMS[asked.document]:
        print(f"{asked.document} is written as {', '.join(FORMS[asked.document])}", file=sys.stderr)
        return 2
    district, ledger = known_district(asked.district), _database(new=False)
    upgrade(ledger)
    try:
        content = documents.export_document(
            ledger, asked.document, written, asked.as_of, district, thai=asked.thai, data=read().data
        )
    except (LookupError, ValueError) as missing:
        print(f"{asked.document} was not written: {missing}", file=sys.stderr)
        return 1
    out = asked.out or Path(f"{asked.document}.{written}")
    out.write_bytes(content)
    print(f"{out}: {len(content):,} bytes")
    return 0


def parked(asked: argparse.Namespace) -> int:
    """Lists the events that failed three times and the letters that were given up, or hands an event out again."""
    from sqlalchemy import select, update

    from models.queue import NEW, PARKED, Inbox
    from models.store.base import table

    inbox = table(Inbox)
    with _opened(new=False) as connection:
        if asked.again is not None:
            waiting = update(inbox).where(inbox.c.id == asked.again, inbox.c.state == PARKED).values(state=NEW, tries=0)
            found = connection.execute(waiting).rowcount
            print("handed out again" if found else f"no event {asked.again} is parked")
            return 0 if found else 1
        rows = connection.execute(select(inbox.c.id, inbox.c.event_id, inbox.c.reason).where(inbox.c.state == PARKED)).fetchall()
        lines = [*(f"{row.id}\t{row.event_id}\t{row.reason}" for row in rows), *_letters(connection)]
        _none(lines, "no event is parked and no letter given up")
        for line in lines:
            print(line)
    return 0


def _letters(connection: "Connection") -> list[str]:
    """The letters that did not arrive, or of which nobody knows: when made, for which chat (as the log has it), why."""
    from sqlalchemy import select

    from bot.message import BANGKOK
    from bot.work import log
    from models.queue import PARKED, UNSURE, Outbox
    from models.store.base import table

    outbox = table(Outbox)
    rows = connection.execute(select(outbox).where(outbox.c.state.in_((PARKED, UNSURE))).order_by(outbox.c.id)).fetchall()
    return [f"letter\t{datetime.fromtimestamp(row.made, BANGKOK):%Y-%m-%d %H:%M}\t{log.short(row.lane)}\t{row.reason}" for row in rows]


def _none(found: Sequence[object], told: str) -> None:
    """Says that there is nothing to list, and in which database; to a person, so that a list stays a list."""
    if not found:
        print(f"{told} ({database()})", file=sys.stderr)


@contextmanager
def _opened(*, new: bool = True) -> "Iterator[Connection]":
    """A transaction on the configured database, brought up to date first; a `new` one is made where there is none."""
    from models.db import upgrade

    found: Engine = _database(new=new)
    upgrade(found)
    with found.begin() as connection:
        yield connection
    found.dispose()


def _database(*, new: bool) -> "Engine":
    """The configured database; Refused where it is a file that is not there and none is to be made."""
    from bot.settings import read
    from models.db import open_database

    settings = read()
    path = settings.database_url.removeprefix("sqlite:///")
    if settings.one_process and not new and not Path(path).exists():
        message = f"there is no database {path}: is this the folder of .env, are BOT_DATA and DATABASE_URL right?"
        raise Refused(message)
    return open_database(settings.database_url)


def _store(connection: "Connection") -> "Store":
    from bot.work.clock import SystemClock
    from models.store import Store

    now = SystemClock().now()
    return Store(connection, OPERATOR, OPERATOR, now, now)
