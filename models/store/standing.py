"""Which facts stand, now or at a moment: the queries, and rows into values at little cost.

A fact never changes but for being closed, so the same row always decodes to the same value: decoding is remembered.
"""

import json
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    String,
    Text,
    bindparam,
    cast,
    literal_column,
    or_,
    select,
    type_coerce,
    union_all,
)

from bot.kinds.fact import unpack
from bot.ledger import KINDS, Known
from models.facts import FactRow
from models.store.base import table

SHORT, LONGEST = 16, 31  # a fact that stood less than 2**16 seconds stood less than a day; 2**30 seconds are 34 years
LENGTHS = range(SHORT, LONGEST)
FEW = {"progress"}  # kinds of which a project has some dozens of facts: to look at them all costs less than the ranges
REMEMBERED = 8_192  # a project's facts of one moment are some hundreds


def parameters(project: int, district: str | None, at: datetime | None) -> dict[str, Any]:
    """The values of `standing`: `district` "" for the department's own, None for all."""
    values: dict[str, Any] = {"project": project}
    if district is not None:
        values["district"] = district
    if at is not None:
        values |= {"at": at, **{f"since{bits}": at - timedelta(seconds=2**bits) for bits in LENGTHS}}
    return values


@cache
def standing(kinds: tuple[str, ...], *, past: bool, one: bool) -> Executable:
    """The query for facts of some kinds that stand now, or that were said before `at` and not closed before it.

    The past, but of the few, has one index range for each length of life: a fact that stood less than 2**n seconds and stood at a
    moment was said less than 2**n seconds before it.
    """
    if not set(kinds) <= set(KINDS):  # they become part of the statement
        message = f"no kinds of facts: {kinds}"
        raise ValueError(message)
    fact = table(FactRow).c
    about = [fact.project_id == bindparam("project"), _one_of(fact.kind, kinds)]
    if one:
        about.append(fact.district == bindparam("district"))
    if not past:
        return select(*_columns()).where(*about, fact.closed_at.is_(None))
    at = bindparam("at", type_=fact.said_at.type)
    if FEW.issuperset(kinds):
        return select(*_columns()).where(*about, fact.said_at < at, or_(fact.closed_at.is_(None), fact.closed_at >= at))
    found = [select(*_columns()).where(*about, fact.closed_at.is_(None), fact.said_at < at)]
    for bits in LENGTHS:
        lasted = _one_of(fact.lasted, (bits,) if bits > SHORT else tuple(range(SHORT + 1)))
        since = bindparam(f"since{bits}", type_=fact.said_at.type)
        found.append(select(*_columns()).where(*about, lasted, fact.said_at > since, fact.said_at < at, fact.closed_at >= at))
    return union_all(*found)


def _one_of(column: ColumnElement[Any], values: tuple[Any, ...]) -> ColumnElement[bool]:
    """A condition whose values are part of the statement: an IN list would be written anew at each execution."""
    return or_(*(column == literal_column(repr(value)) for value in values))


def _columns() -> list[ColumnElement[Any]]:
    """The columns of a fact as the driver gives them, in the order of `decoded`."""
    fact = table(FactRow).c
    moments = [type_coerce(column, String) for column in (fact.said_at, fact.happened_on, fact.closed_at)]
    confirms = type_coerce(fact.confirms, Integer)
    again = [fact.reopens, type_coerce(fact.place, String)]
    return [fact.id, fact.report_id, fact.kind, fact.district, fact.key, cast(fact.slots, Text), *moments, confirms, *again]


@lru_cache(REMEMBERED)
def decoded(row: tuple[Any, ...]) -> Known:
    """A fact from its row; moments come as text from SQLite, as values from PostgreSQL."""
    number, report_id, kind, district, key, slots, said_at, happened_on, closed_at, confirms, reopens, place = row
    day = date.fromisoformat(happened_on) if isinstance(happened_on, str) else happened_on
    closed = None if closed_at is None else _moment(closed_at)
    told = None if reopens is None or place is None else _moment(place)
    known = (number, report_id, kind, district or None, key, unpack(json.loads(slots)))
    return Known(*known, _moment(said_at), day, closed, bool(confirms), told)


def _moment(given: Any) -> datetime:
    moment = datetime.fromisoformat(given) if isinstance(given, str) else given
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
