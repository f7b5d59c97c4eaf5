"""Facts: writing them by the ledger's rules, withdrawing them, and what is current now or was at a past moment."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, bindparam, or_, select, text, update

from bot import ledger
from bot.districts import district as district_named
from bot.kinds.fact import Fact, Value, pack, unpack
from bot.ledger import Known
from bot.message import BANGKOK
from models.facts import FactRow, Report
from models.store.base import table
from models.store.reports import Reports
from models.store.standing import decoded, parameters, standing


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

    def write(self, fact: Fact, report_id: int, kept_day: date | None = None, place: datetime | None = None,
              again: Known | None = None) -> Known:  # fmt: skip
        """Stores a fact of a report by the ledger's rules: it closes what its key closes, or is closed already when it comes late.

        `place` is where a fact put right stands among the others: where what it puts right did, which is `again`.
        """
        self.lock(fact.district)
        assert fact.kind is not None
        placed = self._of_kind(fact.kind, fact.district)
        key, at = ledger.key(fact, report_id), place or self.said_at
        standing = [known for known, _ in placed if _stands(known, self.said_at)]
        closed = [known for known, said in placed if known in standing and said <= at
                  and ledger.closes(key, known.key, added=fact.added or ledger.held_since(fact.slots, known.told_at))]  # fmt: skip
        before = next((known.slots for known in closed if known.key == key), None)
        slots = ledger.carried(fact, before)
        self._close(closed, self.said_at, report_id)
        self._close_returned(placed, key, report_id)
        later = [(said, known.id, known) for known, said in placed
                 if said > at and ledger.closes(known.key, key, added=ledger.held_since(known.slots, at))]  # fmt: skip
        successor = min(later)[2] if later else None
        confirms = ledger.restated(fact, slots, standing) if again is None else (again.district, again.slots) == (fact.district, slots)
        stood = next((each for each in reversed(closed) if each.key == key), again) if fact.kind == "document" else None
        kept_day = kept_day or (stood.happened_on if confirms and stood is not None else None)
        confirms = confirms and (stood is None or stood.happened_on == kept_day)  # a document sent on another day is told anew
        closed_at = max(successor.said_at, self.said_at) if successor else None
        known = Known(0, report_id, fact.kind, fact.district, key, slots, self.said_at, kept_day or _day_of(slots, self.said_at),
                      closed_at, confirms)  # fmt: skip
        stored = self._insert(known, successor.report_id if successor else None, place)
        return (self._outlasted(stored, at, successor) if successor else None) or stored

    def _outlasted(self, late: Known, place: datetime, successor: Known) -> Known | None:
        """A late fact as it stands again since what superseded it was undone, or put right as another's; None when it does not."""
        report = table(Report).c
        undone = select(report.id).where(report.id == successor.report_id, report.undone_at.is_not(None))
        if successor.closed_at is None or (self.one(undone) is None and not self._put_elsewhere(successor)):
            return None
        return next(iter(self._give_back([(late, place)], successor.closed_at)), None)

    def _put_elsewhere(self, closed: Known) -> bool:
        """Whether what closed a fact put it right as one of another district, year or document, so that nothing is left in its place."""
        fact = table(FactRow).c
        row = self.one(select(fact.closed_by).where(fact.id == closed.id))
        if row is None or row.closed_by is None or closed.report_id not in self.put_right_by(row.closed_by):
            return False
        told = (known for known in self.facts_of_report(row.closed_by) if (known.kind, known.district) == (closed.kind, closed.district))
        return not any(ledger.closes(known.key, closed.key) for known in told)

    def _close_returned(self, placed: Iterable[tuple[Known, datetime]], key: str, report_id: int) -> None:
        """Ends what was put right or brought back since, when a late message turns out to have been said in between."""
        for known, said in placed:
            if said <= self.said_at < known.said_at and known.closed_at is None and ledger.closes(key, known.key):
                self._close([known], known.said_at, report_id)

    def _of_kind(self, kind: str, district: str | None) -> list[tuple[Known, datetime]]:
        """Facts of a kind and district that stand at the message's moment or were said after it, each with its place."""
        values = {"project": self.plan.id, "kind": kind, "district": district or "", "said_at": self.said_at}
        return [(known_of(row), row.place or row.said_at) for row in self.all(_near(), values)]

    def _rivals(self, kind: str, district: str | None) -> list[tuple[Known, datetime]]:
        """Current facts of a kind and district, each with its place."""
        fact = table(FactRow).c
        return self._placed(fact.kind == kind, fact.district == (district or ""), fact.closed_at.is_(None))

    def _placed(self, *conditions: ColumnElement[bool]) -> list[tuple[Known, datetime]]:
        """Facts of the project in the order said, each with its place among the others."""
        fact = table(FactRow)
        query = select(fact).where(fact.c.project_id == self.plan.id, *conditions).order_by(fact.c.said_at, fact.c.id)
        return [(known_of(row), row.place or row.said_at) for row in self.all(query)]

    def _close(self, facts: Iterable[Known], at: datetime, report_id: int) -> None:
        for known in facts:
            values = {"number": known.id, "at": at, "by": report_id, "length": _lasted(known.said_at, at)}
            self.connection.execute(_closing(), values)

    def _hand_on(self, known: Known, report_id: int) -> None:
        """Names another report as the one whose undo gives a closed fact back; its own when none does."""
        rows = table(FactRow)
        self.connection.execute(update(rows).where(rows.c.id == known.id).values(closed_by=report_id))

    def _insert(self, known: Known, closed_by: int | None, place: datetime | None, reopens: int | None = None) -> Known:
        number = self.add(
            FactRow, project_id=self.plan.id, district=known.district or "", kind=known.kind, key=known.key, happened_on=known.happened_on,
            said_at=known.said_at, closed_at=known.closed_at, lasted=_lasted(known.said_at, known.closed_at), closed_by=closed_by,
            report_id=known.report_id, place=place, reopens=reopens, confirms=known.confirms, slots=pack(known.slots),
        )  # fmt: skip
        return replace(known, id=number)

    def rewrite(self, old: Known, slots: Mapping[str, Value], district: str | None, report_id: int, on: date | None = None) -> Known:
        """Corrects a fact: closes it and opens one with `slots` that keeps its place and, but for the day `on`, its day.

        Closed where a later fact has its key.

        What the fact had wrongly closed, of another district or year, stands again; a meeting told of before of the same day does not.
        """
        self._lock_all((old.district, district))
        ((_, place),) = self._placed(table(FactRow).c.id == old.id)
        if old.closed_at is None:
            self._close([old], self.said_at, report_id)
        else:
            self._hand_on(old, report_id)
        day = on or (old.happened_on if "date" not in slots or old.kind != "meeting" else None)
        known = self.write(Fact(old.kind, district, slots), report_id, day, place, old)
        if old.kind == "meeting" and old.district == district and old.slots.get("status") == slots.get("status"):
            return known  # it was told of twice, and its day is put right
        put_right = self.put_right_by(old.report_id)
        self._give_back([(other, said) for other, said in self._closed_by((old.report_id,)) if other.report_id not in put_right
                         and (other.kind, other.district) == (old.kind, old.district) and ledger.closes(old.key, other.key)])  # fmt: skip
        return known

    def withdraw(self, report_id: int, kind: str | None = None, key: str | None = None,
                 districts: Collection[str] = (), *, others: bool = True, alone: bool = False,
                 ) -> tuple[tuple[Known, ...], tuple[Known, ...]]:  # fmt: skip
        """Undoes a report with those that put it right: closes their facts, reopens as new rows of the old reports what they had closed.

        With a kind only the facts of that kind, with a key only those of that key, with districts only theirs ("" the department's);
        the report is undone when none of its facts stands any more. Without `others`, what somebody else put right since stays;
        `alone` all that was put right since, whoever did it.
        Returns the facts withdrawn and the facts that stand again; a key that has changed since stays as it is.
        """
        report = table(Report).c
        if self.one(select(report.id).where(report.id == report_id, report.undone_at.is_not(None))):
            return (), ()
        family = self.completed(report_id) if alone else self.family(report_id) if others else self.own_family(report_id)
        standing = [known for number in family for known in self.standing_of_report(number)]
        own = [known for known in standing if _is_of(known, kind, key, districts)]
        closed = [each for each in self._closed_by(family) if _is_of(each[0], kind, key, districts)]
        self._lock_all(known.district for known in (*own, *(known for known, _ in closed)))
        for known in own:
            self._close([known], self.said_at, known.report_id)
        closed = self._without_handed_on(closed, report_id, family) if alone else closed
        for number in family if len(own) == len(standing) else ():
            self.mark_undone(number)
        return tuple(own), self._give_back(closed)

    def _without_handed_on(self, closed: Sequence[tuple[Known, datetime]], report_id: int,
                           told: Sequence[int]) -> list[tuple[Known, datetime]]:  # fmt: skip
        """What a report had closed, without what those that put its facts right answer for from now on."""
        since = sorted(set(self.family(report_id)) - set(told))
        put_right = [(number, known) for number in since for known, _ in self._closed_by((number,)) if known.report_id in told]
        before, left = self.put_right_by(report_id), list[tuple[Known, datetime]]()
        for old, place in closed:
            of_it = (number for number, known in put_right if known.kind == old.kind and (
                old.report_id in before or (known.district == old.district and ledger.closes(known.key, old.key))))  # fmt: skip
            if (number := next(of_it, None)) is None:
                left.append((old, place))
            else:
                self._hand_on(old, number)
        return left

    def _lock_all(self, districts: Iterable[str | None]) -> None:
        for district in sorted({district or "" for district in districts}):
            self.lock(district or None)

    def _closed_by(self, reports: Sequence[int]) -> list[tuple[Known, datetime]]:
        """Facts of other reports, none undone, that these had closed, each with its place."""
        fact, report = table(FactRow).c, table(Report).c
        undone = select(report.id).where(report.id == fact.report_id, report.undone_at.is_not(None)).exists()
        return self._placed(fact.closed_by.in_(reports), fact.report_id.not_in(reports), ~undone)

    def _give_back(self, closed: Iterable[tuple[Known, datetime]], at: datetime | None = None) -> tuple[Known, ...]:
        """Reopens closed facts (now or `at`), the latest first, each unless a later one has its key, which then answers for it."""
        reopened, at = [], at or self.said_at
        for known, place in sorted(closed, key=lambda each: (each[1], each[0].id), reverse=True):
            rivals = [(other, said) for other, said in self._rivals(known.kind, known.district) if other.report_id != known.report_id]
            taker = next((other for other, said in rivals if said >= place and _takes(other, known, place)), None)
            self._hand_on(known, taker.report_id if taker else known.report_id)
            if taker is None:
                older = [other for other, said in rivals if said < place and _takes(known, other, said)]
                self._close(older, at, known.report_id)
                again = replace(known, said_at=at, closed_at=None, confirms=False, first_told=place)
                reopened.append(self._insert(again, None, place, reopens=known.id))
        return tuple(sorted(reopened, key=lambda known: known.id))

    def facts_of_report(self, report_id: int) -> tuple[Known, ...]:
        """The facts a report stated, open and closed, in order; reopened copies included."""
        fact = table(FactRow)
        return tuple(known_of(row) for row in self.all(select(fact).where(fact.c.report_id == report_id).order_by(fact.c.id)))

    def standing_of_report(self, report_id: int) -> tuple[Known, ...]:
        """The facts of a report that stand now, in order."""
        return tuple(known for known in self.facts_of_report(report_id) if known.closed_at is None)

    def current(self, kinds: Sequence[str] = ledger.KINDS, district: str | None = None, at: datetime | None = None,
                *, only: bool = False) -> tuple[Known, ...]:  # fmt: skip
        """Facts that stand now, or stood at a past moment, in the order said.

        `district` narrows to one; with `only` and no district, to the department's own.
        """
        meant = (district or "") if district is not None or only else None
        query = standing(tuple(kinds), past=at is not None, one=meant is not None)
        rows = self.all(query, parameters(self.plan.id, meant, at))
        return tuple(sorted((decoded(tuple(row)) for row in rows), key=lambda each: (each.said_at, each.id)))

    def replaced(self, known: Known) -> tuple[Known, ...]:
        """The facts of a fact's kind and district that its report took the place of, in the order said."""
        values = {"report": known.report_id, "kind": known.kind, "district": known.district or ""}
        return tuple(known_of(row) for row in self.all(_taken_by(), values))

    def taken_out_at(self, moment: datetime, district: str | None) -> tuple[Known, ...]:
        """The facts of a district that an undo closed at a moment, in the order said; those that are told anew since left out."""
        fact = table(FactRow).c
        gone = self._placed(fact.district == (district or ""), fact.closed_at == moment, fact.closed_by == fact.report_id)
        return tuple(known for known, _ in gone if not any(other.key == known.key for other, _ in self._rivals(known.kind, known.district)))

    def fact(self, number: int) -> Known | None:
        """One fact by number, current or not."""
        row = self.one(select(table(FactRow)).where(table(FactRow).c.id == number))
        return known_of(row) if row else None


@cache
def _near() -> Executable:
    """Facts of a kind and district that stand at a moment or were said after it, in the order said."""
    fact = table(FactRow).c
    said_at = bindparam("said_at", type_=fact.said_at.type)
    of_it = (fact.project_id == bindparam("project"), fact.kind == bindparam("kind"), fact.district == bindparam("district"))
    alive = or_(fact.closed_at.is_(None), fact.closed_at >= said_at)
    return select(table(FactRow)).where(*of_it, alive).order_by(fact.said_at, fact.id)


@cache
def _taken_by() -> Executable:
    fact = table(FactRow).c
    same = (fact.kind == bindparam("kind"), fact.district == bindparam("district"))
    return select(table(FactRow)).where(fact.closed_by == bindparam("report"), *same).order_by(fact.said_at, fact.id)


@cache
def _closing() -> Executable:
    rows = table(FactRow)
    values: dict[str, Any] = {"closed_at": bindparam("at"), "closed_by": bindparam("by"), "lasted": bindparam("length")}
    return update(rows).where(rows.c.id == bindparam("number")).values(**values)


def _lasted(said_at: datetime, closed_at: datetime | None) -> int | None:
    """The bit length of the seconds between; 0 for a fact that was superseded before it came."""
    return None if closed_at is None else max(0, int((closed_at - said_at).total_seconds())).bit_length()


def _is_of(known: Known, kind: str | None, key: str | None, districts: Collection[str]) -> bool:
    """Whether a fact is of a kind, a key and of districts, each where it is given."""
    return kind in (None, known.kind) and key in (None, known.key) and (not districts or (known.district or "") in districts)


def _stands(known: Known, at: datetime) -> bool:
    return known.said_at <= at and (known.closed_at is None or known.closed_at > at)


def _takes(later: Known, earlier: Known, told_at: datetime) -> bool:
    """Whether a fact takes the place of another of its kind and district, told at a moment before it."""
    return ledger.closes(later.key, earlier.key, added=ledger.held_since(later.slots, told_at))


def _day_of(slots: Mapping[str, Value], said_at: datetime) -> date:
    day = slots.get("date")
    return day if isinstance(day, date) else said_at.astimezone(BANGKOK).date()


def known_of(row: Row[Any]) -> Known:
    """A fact of the ledger from a row of `fact`."""
    return Known(row.id, row.report_id, row.kind, row.district or None, row.key, unpack(row.slots), row.said_at,
                 row.happened_on, row.closed_at, row.confirms, row.place if row.reopens else None)  # fmt: skip
