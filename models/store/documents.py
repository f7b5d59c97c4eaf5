"""Documents: links to download them, drafts of rounds, sign-offs, and the rounds of the form as they stood at a moment."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, bindparam, insert, select, update

from bot.ledger import Known
from bot.message import BANGKOK
from models.documents import DocumentLink, RoundDraftRow, RoundMark
from models.people import Officer
from models.plans import Allocation, Project, Round
from models.store.base import table
from models.store.facts import Facts, end_of
from models.values import RoundLine

LINK_LIVES = timedelta(days=1)
SIGNED, REOPENED = "signed", "reopened"


@dataclass(frozen=True, slots=True)
class Order:
    """A document to be written: which, in what format, of which district (None: all), as of a moment."""

    document: str
    format: str
    as_of: datetime
    district: str | None = None
    thai_digits: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A link's order, whose it is, and until when it holds."""

    order: Order
    user_id: str
    officer_id: int
    made_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class RoundDraft:
    """A draft of a round; `settled_at` is None while it can be edited and signed."""

    id: int
    line: RoundLine
    as_of: datetime
    user_id: str
    made_at: datetime
    settled_at: datetime | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign-off or a reopening: by whom, when, with the line it was about."""

    action: str
    at: datetime
    line: RoundLine
    official_name: str


@cache
def _marks() -> Executable:
    mark, officer = table(RoundMark), table(Officer)
    signed = select(mark, officer.c.official_name).join_from(mark, officer, mark.c.officer_id == officer.c.id, isouter=True)
    until = mark.c.at <= bindparam("until", type_=mark.c.at.type)
    return signed.where(mark.c.project_id == bindparam("project"), until).order_by(mark.c.at, mark.c.id)


class Documents(Facts):
    """Links, rounds as they stood, drafts and sign-offs of rounds."""

    # Links

    def make_link(self, order: Order) -> str:
        """The token of a new link for the person, good for a day by the process clock; only its hash is stored."""
        token = secrets.token_urlsafe(24)
        assert self.post is not None
        made = insert(table(DocumentLink)).values(
            token_hash=_hash(token), project_id=self.plan.id, officer_id=self.post.id, user_id=self.person, document=order.document,
            format=order.format, district=order.district or "", thai_digits=order.thai_digits, as_of=order.as_of, made_at=self.said_at,
            expires_at=self.now + LINK_LIVES,
        )  # fmt: skip
        self.connection.execute(made)
        return token

    def link(self, token: str) -> Link | None:
        """The link of a token, whether it still holds or not; None for a token that was never given."""
        row = self.one(select(table(DocumentLink)).where(table(DocumentLink).c.token_hash == _hash(token)))
        if row is None:
            return None
        order = Order(row.document, row.format, row.as_of, row.district or None, row.thai_digits)
        return Link(order, row.user_id, row.officer_id, row.made_at, row.expires_at)

    def drop_old_links(self) -> int:
        """Deletes the links that ended more than thirty days ago; how many."""
        links = table(DocumentLink)
        return self.connection.execute(links.delete().where(links.c.expires_at < self.now - timedelta(days=30))).rowcount

    # Rounds as they stood

    def rounds(self, until: date | None = None) -> tuple[RoundLine, ...]:
        """The rounds as they stand for the message: the project's own, what headquarters reported since, what was signed off."""
        return tuple(line for line in self.rounds_at(self.said_at) if until is None or line.on <= until)

    def rounds_at(self, moment: datetime) -> tuple[RoundLine, ...]:
        """The rounds of the form in order as they stood at a moment; one not signed off by then has no `signed_at`."""
        reported = {int(str(fact.slots["round"])): fact for fact in self._progress(moment)}
        lines = {line.number: _as_planned(line, moment) for line in super().rounds()}
        for number, fact in reported.items():
            lines[number] = _with_report(lines.get(number) or RoundLine(number, _day_of(fact), ""), fact)
        for mark in self.round_marks(moment):
            line = mark.line if mark.action == SIGNED else replace(mark.line, signed_at=None)
            later = reported.get(line.number)
            lines[line.number] = _with_report(line, later) if later and later.said_at > mark.at else line
        return tuple(lines[number] for number in sorted(lines))

    def _progress(self, moment: datetime) -> tuple[Known, ...]:
        """Headquarters' reports of rounds that stood at a moment."""
        facts = self.current(("progress",), at=moment, only=True)
        return tuple(fact for fact in facts if "round" in fact.slots)

    def round_marks(self, until: datetime, number: int | None = None) -> tuple[Mark, ...]:
        """Sign-offs and reopenings up to a moment, of one round when named, the oldest first."""
        rows = self.all(_marks(), {"project": self.plan.id, "until": until})
        marked = [row for row in rows if number in (None, row.number)]
        return tuple(Mark(row.action, row.at, _line_of(row, row.at), row.official_name or "") for row in marked)

    def transferred(self, day: date) -> Mapping[str, Decimal]:
        """Baht transferred to each district by the end of a day."""
        given = table(Allocation)
        rows = self.all(select(given.c.district, given.c.amount).where(given.c.project_id == self.plan.id, given.c.on_day <= day))
        return {row.district: row.amount for row in rows}

    def save_form(self, number: int, file: Mapping[str, Any]) -> int:
        """Puts a printed form's header and rounds into a project that is there; all else of it stays. Its number."""
        project, rounds = table(Project), table(Round)
        row = self.one(select(project.c.header).where(project.c.id == number))
        header = {**(row.header if row else {}), **file["header"]}
        self.connection.execute(update(project).where(project.c.id == number).values(**file["project"], header=header))
        self.connection.execute(rounds.delete().where(rounds.c.project_id == number))
        if file["rounds"]:
            self.connection.execute(insert(rounds), [{"project_id": number, **line} for line in file["rounds"]])
        self.__dict__.pop("project", None)
        return number

    # Drafts and sign-offs of rounds

    def keep_round_draft(self, line: RoundLine, as_of: datetime) -> RoundDraft:
        """A new draft of a round; the open one it replaces is settled."""
        self.settle_round_draft(line.number, "replaced")
        made = insert(table(RoundDraftRow)).values(
            project_id=self.plan.id, number=line.number, on_day=line.on, as_of=as_of, **_parts(line), user_id=self.person,
            made_at=self.said_at, outcome="",
        )  # fmt: skip
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return RoundDraft(int(number), line, as_of, self.person, self.said_at)

    def round_draft(self, number: int) -> RoundDraft | None:
        """A draft by its number, settled or not; headquarters' only."""
        draft = table(RoundDraftRow)
        row = self.one(select(draft).where(draft.c.id == number, draft.c.project_id == self.plan.id))
        return _draft_of(row) if row and self.is_hq else None

    def open_round_draft(self, round_number: int) -> RoundDraft | None:
        """The draft of a round that waits to be signed."""
        draft = table(RoundDraftRow)
        row = self.one(
            select(draft).where(draft.c.project_id == self.plan.id, draft.c.number == round_number, draft.c.settled_at.is_(None))
        )
        return _draft_of(row) if row else None

    def change_round_draft(self, draft: RoundDraft, line: RoundLine) -> RoundDraft:
        """The draft with another line."""
        rows = table(RoundDraftRow)
        self.connection.execute(update(rows).where(rows.c.id == draft.id, rows.c.settled_at.is_(None)).values(**_parts(line)))
        return replace(draft, line=line)

    def settle_round_draft(self, round_number: int, outcome: str) -> None:
        """Ends the open draft of a round, if there is one: signed, replaced or dropped."""
        rows = table(RoundDraftRow)
        self.connection.execute(
            update(rows).where(rows.c.project_id == self.plan.id, rows.c.number == round_number, rows.c.settled_at.is_(None))
            .values(settled_at=self.said_at, outcome=outcome)
        )  # fmt: skip

    def mark_round(self, line: RoundLine, action: str) -> None:
        """Notes that the person signed off or reopened a round, with its line."""
        made = insert(table(RoundMark)).values(
            project_id=self.plan.id, number=line.number, action=action, at=self.said_at, user_id=self.person,
            officer_id=self.post.id if self.post else None, on_day=line.on, **_parts(line),
        )  # fmt: skip
        self.connection.execute(made)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _parts(line: RoundLine) -> dict[str, Any]:
    return {"narrative": line.narrative, "percent": line.percent, "disbursed": line.disbursed, "schedule": line.schedule,
            "target": line.target}  # fmt: skip


def _line_of(row: Row[Any], signed_at: datetime | None) -> RoundLine:
    return RoundLine(row.number, row.on_day, row.narrative, row.percent, row.disbursed, row.schedule, row.target, signed_at)


def _draft_of(row: Row[Any]) -> RoundDraft:
    return RoundDraft(row.id, _line_of(row, None), row.as_of, row.user_id, row.made_at, row.settled_at, row.outcome)


def _as_planned(line: RoundLine, moment: datetime) -> RoundLine:
    """The line as it stood at a moment: before it was signed off there is but its number and its day."""
    return line if line.signed_at and line.signed_at <= moment else RoundLine(line.number, line.on, "")


def _with_report(line: RoundLine, fact: Known) -> RoundLine:
    """The line with what headquarters reported of its round; a line signed off keeps what it has."""
    told = {name: fact.slots[name] for name in ("percent", "disbursed", "schedule", "target") if name in fact.slots}
    if line.signed_at:
        told = {name: value for name, value in told.items() if getattr(line, name) in (None, "")}
    return replace(line, **told)  # type: ignore[arg-type]  # a slot's name says its type


def _day_of(fact: Known) -> date:
    return fact.happened_on or fact.said_at.astimezone(BANGKOK).date()


__all__ = ["LINK_LIVES", "REOPENED", "SIGNED", "Documents", "Link", "Mark", "Order", "RoundDraft", "end_of"]
