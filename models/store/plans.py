"""Projects and what belongs to them: indicator versions, rounds, allocations, deadlines."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from typing import Any, Self

from sqlalchemy import Executable, Row, bindparam, func, insert, select, update

from bot.indicators import Version
from models.plans import Allocation, Deadline, Indicator, Project, Round
from models.store.base import Base, table
from models.values import Plan, RoundLine


class Plans(Base):
    """The project of the day and its plans; `zones` are the groups of districts that it is narrowed to, none for the whole."""

    zones: tuple[str, ...] = ()

    @cached_property
    def project(self) -> Plan | None:
        """The project that a message of `said_at` speaks of: of those begun and not closed by then, the one begun last."""
        rows = [row for row in self.all(_begun(), {"today": self.today}) if row.closed_at is None or row.closed_at > self.said_at]
        return plan_of(rows[0]) if rows else None

    def look_back(self) -> bool:
        """Where no project is open, goes on with the one begun last although it is closed; whether there is a project now."""
        if self.project is None:
            rows = self.all(_begun(), {"today": self.today})
            self.project = plan_of(rows[0]) if rows else None
        return self.project is not None

    def any_project(self) -> Plan | None:
        """The latest project, open or not: for naming headquarters' contact when none is open."""
        row = self.one(select(table(Project)).order_by(table(Project).c.starts.desc()))
        return plan_of(row) if row else None

    @property
    def plan(self) -> Plan:
        """The project of the day; the handlers have made sure that there is one."""
        if self.project is None:
            message = "no open project"
            raise LookupError(message)
        return self.project

    def within(self, zones: Sequence[str], districts: Sequence[str]) -> Self:
        """The same store, as if only the districts of some groups took part: for figures of these alone."""
        taking_part = [each for each in self.plan.districts if each in districts]
        narrowed = copy(self)
        narrowed.zones = tuple(zones)
        narrowed.project = replace(self.plan, header={**self.plan.header, "districts": taking_part})
        return narrowed

    def versions(self) -> tuple[Version, ...]:
        """The indicator's versions, oldest first."""
        return self._versions

    @cached_property
    def _versions(self) -> tuple[Version, ...]:
        rows = self.all(_versions_of(), {"project": self.plan.id})
        return tuple(
            Version(row.version, row.name, row.formula, row.data, row.target, row.base, row.base_on, row.since, row.resolution)
            for row in rows
        )

    def rounds(self, until: date | None = None) -> tuple[RoundLine, ...]:
        """The rounds of the form in order, those dated up to `until` when it is given."""
        lines = [_round_of(row) for row in self.all(_rounds_of(), {"project": self.plan.id})]
        return tuple(line for line in lines if until is None or line.on <= until)

    def allocations(self) -> Mapping[str, Decimal]:
        """Baht transferred to each district."""
        return {row.district: row.amount for row in self.all(_allocations_of(), {"project": self.plan.id})}

    def allocated_on(self) -> date | None:
        """The day on which the districts' money was transferred; None where none was."""
        given = table(Allocation).c
        row = self.one(select(func.min(given.on_day).label("day")).where(given.project_id == self.plan.id))
        return row.day if row else None

    def allocation(self, district: str) -> Decimal | None:
        """Baht transferred to one district; None when the project has no allocation for it."""
        given = table(Allocation)
        row = self.one(select(given.c.amount).where(given.c.project_id == self.plan.id, given.c.district == district))
        return row.amount if row else None

    def find_project(self, code: str, fiscal_year: int) -> int | None:
        """The number of a project by its code and year."""
        project = table(Project).c
        row = self.one(select(project.id).where(project.code == code, project.fiscal_year == fiscal_year))
        return int(row.id) if row else None

    def save_project(self, file: Mapping[str, Any]) -> int:
        """Loads or replaces a project from the checked content of its file (see `models.project_file`); its number."""
        head = file["project"]
        number = self.find_project(head["code"], head["fiscal_year"])
        values = {
            "code": head["code"], "fiscal_year": head["fiscal_year"], "name": head["name"], "starts": head["starts"],
            "ends": head["ends"], "budget": Decimal(str(head["budget"])), "header": file["header"],
        }  # fmt: skip
        if number is None:
            (number,) = self.connection.execute(insert(table(Project)).values(**values)).inserted_primary_key or (0,)
        else:
            self.connection.execute(update(table(Project)).where(table(Project).c.id == number).values(**values))
            for model in (Indicator, Round, Allocation):
                owned = table(model)
                self.connection.execute(owned.delete().where(owned.c.project_id == number))
            due = table(Deadline)
            self.connection.execute(due.delete().where(due.c.project_id == number, due.c.report_id.is_(None)))
        tables: dict[str, type] = {"indicators": Indicator, "rounds": Round, "allocations": Allocation, "deadlines": Deadline}
        for key, kept in tables.items():
            if file[key]:
                self.connection.execute(insert(table(kept)), [{"project_id": number, **row} for row in file[key]])
        self.__dict__.pop("project", None)
        self.__dict__.pop("_versions", None)
        return int(number)

    def close_project(self, number: int | None = None) -> None:
        """Headquarters closes a project, the one of the day when none is named: from now on nothing is reported in it."""
        closing = table(Project).c.id == (number or self.plan.id)
        self.connection.execute(update(table(Project)).where(closing).values(closed_at=self.said_at))
        self.__dict__.pop("project", None)


@cache
def _begun() -> Executable:
    project = table(Project).c
    return select(table(Project)).where(project.starts <= bindparam("today")).order_by(project.starts.desc(), project.id.desc())


@cache
def _versions_of() -> Executable:
    indicator = table(Indicator).c
    return select(table(Indicator)).where(indicator.project_id == bindparam("project")).order_by(indicator.since)


@cache
def _rounds_of() -> Executable:
    lines = table(Round).c
    return select(table(Round)).where(lines.project_id == bindparam("project")).order_by(lines.number)


@cache
def _allocations_of() -> Executable:
    given = table(Allocation).c
    return select(given.district, given.amount).where(given.project_id == bindparam("project"))


def plan_of(row: Row[Any]) -> Plan:
    """A project from its row."""
    return Plan(row.id, row.code, row.name, row.fiscal_year, row.starts, row.ends, row.budget, row.header, row.closed_at)


def _round_of(row: Row[Any]) -> RoundLine:
    return RoundLine(row.number, row.on_day, row.narrative, row.percent, row.disbursed, row.schedule, row.target, row.signed_at)
