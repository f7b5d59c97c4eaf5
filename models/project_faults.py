"""What keeps a project file from being loaded: every fault as a sentence, with its section, its line and what is wanted there."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from bot.deadlines import Rules
from bot.districts import names
from bot.indicators import FORMULAS
from bot.kinds.progress import SCHEDULE, TARGET
from bot.ledger import DOCUMENTS, KINDS, OWED


@dataclass(frozen=True, slots=True)
class Kind:
    """What a line may hold: in words, and whether a value is such."""

    words: str
    holds: Callable[[Any], bool]


def _is_number(value: object) -> bool:
    return type(value) is int or (type(value) is float and math.isfinite(value))


def _one_of(*allowed: str) -> Kind:
    return Kind(f"one of {', '.join(allowed)}", lambda value: value in allowed)


def _are(kind: Kind, values: object) -> bool:
    return isinstance(values, list) and all(map(kind.holds, values))


TEXT = Kind("text", lambda value: isinstance(value, str))
DAY = Kind("a day, YYYY-MM-DD", lambda value: type(value) is date)  # a moment is none
FLAG = Kind("true or false", lambda value: type(value) is bool)
TABLE = Kind("a table", lambda value: isinstance(value, dict))
COUNT = Kind("a whole number from 1", lambda value: type(value) is int and value > 0)
WHOLE = Kind("a whole number from 0", lambda value: type(value) is int and value >= 0)
AMOUNT = Kind("a number from 0", lambda value: _is_number(value) and value >= 0)
PERCENT = Kind("a number from 0 to 100", lambda value: _is_number(value) and 0 <= value <= 100)
DAYS = Kind("a list of whole numbers", lambda value: _are(WHOLE, value))
YEARS = Kind("a list of fiscal years", lambda value: bool(value) and _are(COUNT, value))
DISTRICTS = Kind("a list of districts", lambda value: bool(value) and _are(TEXT, value))
PRINTED = Kind("text, a number, or a list of texts", lambda value: TEXT.holds(value) or _is_number(value) or _are(TEXT, value))

_PROJECT = {"code": TEXT, "name": TEXT, "fiscal_year": COUNT, "starts": DAY, "ends": DAY, "budget": AMOUNT}
_COMMUNITIES = {"total": WHOLE, "to_review": WHOLE, "to_make": WHOLE, "source": TEXT}
_MILESTONES = dict.fromkeys(("allocated", "summarised", "finished"), PERCENT)
_REMINDERS = {each.name: {"before": DAYS, "on_day": FLAG}.get(each.name, WHOLE) for each in fields(Rules)}
_INDICATOR = {
    "version": COUNT, "name": TEXT, "formula": _one_of(*FORMULAS), "data": TABLE, "target": PERCENT, "base": COUNT, "base_on": DAY,
    "since": DAY, "resolution": TEXT,
}  # fmt: skip
_ROUND = {"number": COUNT, "on": DAY}
_OF_ROUND = {"narrative": TEXT, "percent": PERCENT, "disbursed": AMOUNT, "schedule": _one_of(*SCHEDULE), "target": _one_of(*TARGET)}
_DEADLINE = {"about": _one_of(*OWED), "due": DAY, "said_on": DAY}
_OF_DEADLINE = {"document": _one_of(*DOCUMENTS), "letter": TEXT}
_ALLOCATION = {"on": DAY, "letter": TEXT, "made_up": FLAG, "amounts": TABLE}
_SECTIONS = ("project", "header", "communities", "milestones", "reminders", "allocation")
_LISTS = ("indicators", "rounds", "deadlines")


def faults(file: Mapping[str, Any]) -> Iterator[str]:
    """Everything that keeps a file from being loaded, one sentence each."""
    yield from (f"[{name}] is not known" for name in file if name not in (*_SECTIONS, *_LISTS))
    yield from (f"{name} is not written as [{name}]" for name in _SECTIONS if not isinstance(file.get(name, {}), dict))
    yield from (f"{name} is not written as [[{name}]]" for name in _LISTS if not _are(TABLE, file.get(name, [])))
    section = {name: file.get(name, {}) if isinstance(file.get(name), dict) else {} for name in _SECTIONS}
    yield from _project_faults(section["project"])
    yield from _header_faults(section["header"])
    if section["communities"]:
        yield from _wrong(section["communities"], _COMMUNITIES, "[communities]", {"as_of": TEXT})
    yield from _wrong(section["milestones"], {}, "[milestones]", _MILESTONES)
    yield from _wrong(section["reminders"], {}, "[reminders]", _REMINDERS)
    for number, indicator in _each(file, "indicators"):
        yield from _indicator_faults(indicator, f"[[indicators]] {number}")
    yield from _round_faults([line for _, line in _each(file, "rounds")])
    for number, due in _each(file, "deadlines"):
        yield from _wrong(due, _DEADLINE, f"[[deadlines]] {number}", _OF_DEADLINE)
    yield from _allocation_faults(section["allocation"])


def _each(file: Mapping[str, Any], name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The tables of a list, from 1; none of one that is written otherwise."""
    told = file.get(name, [])
    return enumerate(told if _are(TABLE, told) else [], 1)


def _wrong(table: Mapping[str, Any], wanted: Mapping[str, Kind], where: str, optional: Mapping[str, Kind] | None = None) -> Iterator[str]:
    """What is missing in a table, not known there, or not of its kind."""
    known = {**wanted, **(optional or {})}
    yield from (f"{where}: {name} is missing" for name in wanted if name not in table)
    yield from (f"{where}: {name} is not known; there are {', '.join(known)}" for name in table if name not in known)
    yield from (f"{where}: {name} is {table[name]!r}, not {kind.words}" for name, kind in known.items()
                if name in table and not kind.holds(table[name]))  # fmt: skip


def _project_faults(head: Mapping[str, Any]) -> Iterator[str]:
    yield from _wrong(head, _PROJECT, "[project]")
    if all(DAY.holds(head.get(name)) for name in ("starts", "ends")) and head["starts"] > head["ends"]:
        yield "[project] starts after it ends"


def _header_faults(header: Mapping[str, Any]) -> Iterator[str]:
    """What the form could not print, and districts that there are not."""
    yield from _wrong(header, {}, "[header]", dict.fromkeys(header, PRINTED) | {"districts": DISTRICTS})
    taking_part = header.get("districts")
    yield from _unknown_districts(taking_part if isinstance(taking_part, list) else (), "[header]: districts")
    if isinstance(taking_part, list) and any(taking_part.count(name) > 1 for name in taking_part):
        yield "[header]: districts: a district stands twice"


def _unknown_districts(told: Sequence[Any], where: str) -> Iterator[str]:
    return (f"{where}: {name} is none of the fifty districts" for name in told if name not in tuple(names()))


def _indicator_faults(indicator: Mapping[str, Any], where: str) -> Iterator[str]:
    yield from _wrong(indicator, _INDICATOR, where)
    formula, data = indicator.get("formula"), indicator.get("data")
    if not _INDICATOR["formula"].holds(formula) or not isinstance(data, dict):
        return
    if formula == "districts_with_projects":
        yield from _wrong(data, {"fiscal_years": YEARS}, f"{where}: data")
    else:
        yield from _wrong(data, {"kind": _one_of(*KINDS)}, f"{where}: data")


def _round_faults(rounds: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    numbers = [line.get("number") for line in rounds]
    if any(numbers.count(number) > 1 for number in numbers if number is not None):
        yield "[[rounds]]: a number stands twice"
    for number, line in enumerate(rounds, 1):
        yield from _wrong(line, _ROUND, f"[[rounds]] {number}", _OF_ROUND)


def _allocation_faults(allocation: Mapping[str, Any]) -> Iterator[str]:
    yield from _wrong(allocation, {}, "[allocation]", _ALLOCATION)
    amounts = allocation.get("amounts")
    if not isinstance(amounts, dict):
        return
    yield from _unknown_districts(tuple(amounts), "[allocation.amounts]")
    yield from _wrong(amounts, {}, "[allocation.amounts]", dict.fromkeys(amounts, AMOUNT))
    if amounts and "on" not in allocation:
        yield "[allocation]: on is missing"
