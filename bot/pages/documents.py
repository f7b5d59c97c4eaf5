"""Documents on demand, at the edge: what a link gives, and what the command line imports and exports.

Opens transactions and writes bytes; which facts stand where is `handlers.documents.papers`, who may have what `handlers.documents.export`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from bot.forms.intake import Intake, read_form, report_lines
from bot.forms.make import FORMS, OWN_TEMPLATES, make
from bot.message import BANGKOK
from handlers.documents import export, papers
from handlers.documents.project_form import lacking, project_from
from models.store import Store
from models.store.documents import Link, Order
from models.store.facts import end_of
from models.values import Post

COMMAND = "command line"  # who asks when nobody of the chat does
_NO_TEXT = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # PDF, DOCX and XLSX, old Office
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # UTF-16, where every second byte of Latin letters is 0


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link leads to: open with the project's name, or unknown, expired, refused."""

    state: str
    link: Link | None = None
    project: str = ""


def open_link(database: Engine, token: str, now: datetime) -> Opened:
    """The state of a link at a moment, by the rights its officer has then."""
    with database.connect() as connection:
        asker = Store(connection, "", "", now, now)
        link = asker.link(token)
        if link is None:
            return Opened("unknown")
        if now >= link.expires_at:
            return Opened("expired", link)
        store = _as_asked(connection, link, now)
        return Opened("open", link, store.plan.name) if _allowed(store, link) else Opened("refused", link)


def _as_asked(connection: Connection, link: Link, now: datetime) -> Store:
    """The store as the officer of a link had it when the link was made."""
    return Store(connection, link.user_id, link.user_id, link.made_at, now)


def _allowed(store: Store, link: Link) -> bool:
    """Whether the officer still holds the post the link was made for, and the post may have the document."""
    post = store.post
    return post is not None and post.id == link.officer_id and not export.refusal(link.order.document, link.order.district, store)


def write(database: Engine, link: Link, now: datetime, data: Path | None = None) -> bytes:
    """The bytes of a link's document; it is written after the database has been left. `data` holds headquarters' templates."""
    with database.connect() as connection:
        values = _values(_as_asked(connection, link, now), link.order)
    return _written(link.order, values, data)


def _written(order: Order, values: Any, data: Path | None) -> bytes:
    """The document, in headquarters' own layout when data/templates/form1.xlsx and the like is there."""
    own = data / "templates" / f"{order.document}.{order.format}" if data else None
    template = own.read_bytes() if own and (order.document, order.format) in OWN_TEMPLATES and own.exists() else None
    return make(order.document, order.format, values, thai=order.thai_digits, template=template)


def _values(store: Store, order: Order) -> Any:
    if order.document == "progress_form":
        return papers.progress(store, order.as_of)
    return papers.districts(store, order.as_of, order.district, sources=order.document == "summary")


def export_document(database: Engine, document: str, file_format: str, as_of: date | None = None, district: str | None = None,
                    *, thai: bool = False, now: datetime | None = None, data: Path | None = None) -> bytes:  # fmt: skip
    """The bytes of a document for the command line, as of the end of a day or now; LookupError without a project.

    A project that was closed still has its documents; nothing is certified of a day to come.
    """
    now = now or datetime.now(UTC)
    if as_of and as_of > now.astimezone(BANGKOK).date():
        message = f"{as_of} is a day to come"
        raise ValueError(message)
    moment = min(end_of(as_of), now) if as_of else now
    with database.connect() as connection:
        store = _operator(connection, moment)
        store.look_back()
        order = Order(document, file_format, moment, district, thai)
        values = _values(store, order)
    return _written(order, values, data)


def import_form(path: Path, database: Engine | None = None, *, save: bool = False, target: Decimal | None = None) -> Iterator[str]:
    """What a printed form holds, line by line, with its faults; with `save` it is stored, and the last line says as what."""
    intake = _form(path.read_bytes())
    yield from report_lines(intake)
    if not save:
        yield "nothing was stored: add --save to store it"
        return
    assert database is not None
    yield from _save(intake, database, target)


def _form(raw: bytes) -> Intake:
    """The form in a file; ValueError where it is no text, or there is nothing of a form in it."""
    if raw.startswith(_NO_TEXT) or (b"\0" in raw and not raw.startswith(_WIDE)):
        message = "it is neither text nor HTML; save the page of the form as HTML, or its text"
        raise ValueError(message)
    intake = read_form(raw)
    if not (intake.header.code or intake.header.name or intake.rounds):
        message = "it holds no progress form: no code, no name of a project, no round"
        raise ValueError(message)
    return intake


def _save(intake: Intake, database: Engine, target: Decimal | None) -> Iterator[str]:
    if missing := lacking(intake.header):
        yield f"nothing was stored: the print has no {', '.join(missing)}"
        return
    file = project_from(intake, target)
    with database.begin() as connection:
        store = _operator(connection, datetime.now(UTC))
        known = store.find_project(file["project"]["code"], file["project"]["fiscal_year"])
        number = store.save_project(file) if known is None else store.save_form(known, file)
    yield f"stored as project {number}: header and {len(file['rounds'])} round(s)"
    if known is None and not file["indicators"]:
        yield "without an indicator: the print states no target; import again with --target, or load a project file"


def _operator(connection: Connection, moment: datetime) -> Store:
    """The store as the command line has it: it sees what headquarters sees."""
    store = Store(connection, COMMAND, COMMAND, moment, moment)
    store.__dict__["post"] = Post(0, COMMAND, "hq", None)
    return store


__all__ = ["FORMS", "Opened", "export_document", "import_form", "open_link", "write"]
