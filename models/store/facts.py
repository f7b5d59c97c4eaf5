"""Facts: writing them by the ledger's rules, withdrawing them, and what is current now or was at a past moment."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, insert, or_, select, text, union_all, update

from bot import ledger
from bot.districts import district as district_named
from bot.kinds.fact import Fact, Value, pack, unpack
from bot.ledger import Known
from bot.message import BANGKOK
from models.facts import FactRow, Report
from models.store.base import table
from models.store.reports import Reports

LONGEST = 33  # 2**32 seconds are 136 years


def end_of(day: date) -> datetime:
    """The moment a Bangkok day is over: what was said before it is known "as of" that day."""
    return datetime.combine(day + timedelta(days=1), time(), BANGKOK)


class Facts(Reports):
    """The ledger."""

    def lock(self, district: str | None) -> None:
        """Lets only this transaction write facts of a district of the project until it ends; SQLite has one writer anyway."""
        if self.connection.dialect.name == "postgresql":
            code = district_named(district).code if district else 0
            self.connection.execute(text("SELECT pg_advisory_xact_lock(:project, :code)"), {"project": self.plan.id, "code": code})

    def write(self, fact: Fact, report_id: int, kept_day: date | None = None) -> Known:
        """Stores a fact of a report by the ledger's rules: it closes what its key closes, or is closed already when it comes late."""
        self.lock(fact.district)
        assert fact.kind is not None
        same = self._of_kind(fact.kind, fact.district)
        key = ledger.key(fact, report_id)
        standing = [known for known in same if _stands(known, self.said_at) and ledger.closes(key, known.key)]
        later = [known for known in same if known.said_at > self.said_at and ledger.closes(known.key, key)]
        before = next((known.slots for known in standing if known.key == key), None)
        slots = ledger.carried(fact, before)
        self._close(standing, self.said_at, report_id)
        successor = min(later, key=lambda known: (known.said_at, known.id), default=None)
        return self._insert(
            Known(0, report_id, fact.kind, fact.district, key, slots, self.said_at,
                  kept_day or _day_of(slots, self.said_at), successor.said_at if successor else None, slots == before),
            closed_by=successor.report_id if successor else None,
        )  # fmt: skip

    def _of_kind(self, kind: str, district: str | None) -> list[Known]:
        """Facts of a kind and district that stand at the message's moment or were said after it."""
        fact = table(FactRow).c
        alive = or_(fact.closed_at.is_(None), fact.closed_at >= self.said_at)
        query = select(table(FactRow)).where(
            fact.project_id == self.plan.id, fact.kind == kind, fact.district == (district or ""), alive
        )
        return [_known(row) for row in self.all(query.order_by(fact.said_at, fact.id))]

    def _close(self, facts: Iterable[Known], at: datetime, report_id: int) -> None:
        rows = table(FactRow)
        for known in facts:
            values = {"closed_at": at, "closed_by": report_id, "lasted": _lasted(known.said_at, at)}
            self.connection.execute(update(rows).where(rows.c.id == known.id).values(**values))

    def _insert(self, known: Known, closed_by: int | None = None, reopens: int | None = None) -> Known:
        made = insert(table(FactRow)).values(
            project_id=self.plan.id, district=known.district or "", kind=known.kind, key=known.key, happened_on=known.happened_on,
            said_at=known.said_at, closed_at=known.closed_at,
            lasted=_lasted(known.said_at, known.closed_at), closed_by=closed_by, report_id=known.report_id, reopens=reopens,
            confirms=known.confirms, slots=pack(known.slots),
        )  # fmt: skip
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return Known(number, known.report_id, known.kind, known.district, known.key, known.slots, known.said_at,
                     known.happened_on, known.closed_at, known.confirms)  # fmt: skip

    def rewrite(self, old: Known, slots: Mapping[str, Value], district: str | None, report_id: int) -> Known:
        """Corrects a fact: closes it and opens one with `slots` that keeps its day; a superseded one is stored closed."""
        fact = Fact(old.kind, district, slots)
        day = old.happened_on if "date" not in slots or old.kind != "meeting" else None
        if old.closed_at is None:
            self.lock(old.district)
            self._close([old], self.said_at, report_id)
            return self.write(fact, report_id, day)
        known = Known(0, report_id, old.kind, district, ledger.key(fact, report_id), slots, self.said_at,
                      day or _day_of(slots, self.said_at), self.said_at)  # fmt: skip
        return self._insert(known, closed_by=self._closer(old))

    def _closer(self, known: Known) -> int | None:
        row = self.one(select(table(FactRow).c.closed_by).where(table(FactRow).c.id == known.id))
        return row.closed_by if row else None

    def withdraw(self, report_id: int) -> tuple[tuple[Known, ...], tuple[Known, ...]]:
        """Undoes a report: closes its facts and reopens, as new rows of the old reports, what they had closed.

        Returns the facts withdrawn and the facts that stand again; a key that has changed since stays as it is.
        """
        closed = self._closed_by(report_id)
        own = [known for known in self.facts_of_report(report_id) if known.closed_at is None]
        for district in sorted({known.district or "" for known in (*own, *closed)}):
            self.lock(district or None)
        self._close(own, self.said_at, report_id)
        reopened = [self._reopen(known) for known in closed if not self._taken(known)]
        self.mark_undone(report_id)
        return tuple(own), tuple(reopened)

    def _closed_by(self, report_id: int) -> list[Known]:
        """Other reports' facts that a report closed, whose own report was not undone since."""
        fact, report = table(FactRow), table(Report)
        query = (
            select(fact).join(report, report.c.id == fact.c.report_id)
            .where(fact.c.closed_by == report_id, fact.c.report_id != report_id, report.c.undone_at.is_(None))
            .where(fact.c.said_at < fact.c.closed_at).order_by(fact.c.id)
        )  # fmt: skip
        return [_known(row) for row in self.all(query)]

    def _reopen(self, known: Known) -> Known:
        again = Known(0, known.report_id, known.kind, known.district, known.key, known.slots, self.said_at, known.happened_on)
        return self._insert(again, reopens=known.id)

    def _taken(self, known: Known) -> bool:
        """Whether the key of a closed fact has a current fact again, or one that would close it."""
        current = self.current((known.kind,), known.district, only=True)
        return any(other.report_id != known.report_id and ledger.closes(other.key, known.key) for other in current) or any(
            other.key == known.key for other in current
        )

    def facts_of_report(self, report_id: int) -> tuple[Known, ...]:
        """The facts a report stated, open and closed, in order; reopened copies included."""
        fact = table(FactRow)
        return tuple(_known(row) for row in self.all(select(fact).where(fact.c.report_id == report_id).order_by(fact.c.id)))

    def current(self, kinds: Sequence[str] = ledger.KINDS, district: str | None = None, at: datetime | None = None,
                *, only: bool = False) -> tuple[Known, ...]:  # fmt: skip
        """Facts that stand now, or stood at a past moment, in the order said.

        `district` narrows to one; with `only` and no district, to the department's own.
        """
        fact = table(FactRow).c
        about = [fact.project_id == self.plan.id, fact.kind.in_(tuple(kinds))]
        if district is not None or only:
            about.append(fact.district == (district or ""))
        rows = self.all(union_all(*(select(table(FactRow)).where(*about, *when) for when in _alive(at))))
        return tuple(sorted(map(_known, rows), key=lambda known: (known.said_at, known.id)))

    def fact(self, number: int) -> Known | None:
        """One fact by number, current or not."""
        row = self.one(select(table(FactRow)).where(table(FactRow).c.id == number))
        return _known(row) if row else None


def _alive(at: datetime | None) -> Iterable[tuple[ColumnElement[bool], ...]]:
    """Standing now; or said before a moment and not closed before it, one condition for each length of life, so each is an index range."""
    fact = table(FactRow).c
    if at is None:
        return [(fact.closed_at.is_(None),)]
    closed = ((fact.lasted == bits, fact.said_at < at, fact.said_at > at - timedelta(seconds=2**bits), fact.closed_at >= at)
              for bits in range(LONGEST))  # fmt: skip
    return [(fact.closed_at.is_(None), fact.said_at < at), *closed]


def _lasted(said_at: datetime, closed_at: datetime | None) -> int | None:
    """The bit length of the seconds between; 0 for a fact that was superseded before it came."""
    return None if closed_at is None else max(0, int((closed_at - said_at).total_seconds())).bit_length()


def _stands(known: Known, at: datetime) -> bool:
    return known.said_at <= at and (known.closed_at is None or known.closed_at > at)


def _day_of(slots: Mapping[str, Value], said_at: datetime) -> date:
    day = slots.get("date")
    return day if isinstance(day, date) else said_at.astimezone(BANGKOK).date()


def _known(row: Row[Any]) -> Known:
    return Known(row.id, row.report_id, row.kind, row.district or None, row.key, unpack(row.slots), row.said_at,
                 row.happened_on, row.closed_at, row.confirms)  # fmt: skip
