"""A project as one TOML file: read, checked with every fault named, and brought into the shape that the store saves."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.districts import names
from bot.indicators import FORMULAS
from bot.ledger import KINDS, OWED
from bot.message import BANGKOK

_HEAD = {"code": str, "name": str, "fiscal_year": int, "starts": date, "ends": date, "budget": (int, float)}
_INDICATOR = {
    "version": int, "name": str, "formula": str, "data": dict, "target": (int, float), "base": int, "base_on": date,
    "since": date, "resolution": str,
}  # fmt: skip


class ProjectFileError(ValueError):
    """The file cannot be loaded; `faults` says everything that is wrong with it."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_project(path: Path) -> dict[str, Any]:
    """The checked content of a project file, ready for `Store.save_project`; ProjectFileError names every fault."""
    try:
        file = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ProjectFileError([f"{path}: {problem}"]) from problem
    if found := list(faults(file)):
        raise ProjectFileError(found)
    return _prepared(file)


def faults(file: Mapping[str, Any]) -> Iterator[str]:
    """Everything that keeps a file from being loaded, one sentence each."""
    head = file.get("project", {})
    yield from _typed(head, _HEAD, "[project]")
    if all(isinstance(head.get(name), date) for name in ("starts", "ends")) and head["starts"] > head["ends"]:
        yield "[project] starts after it ends"
    for number, indicator in enumerate(file.get("indicators", []), 1):
        yield from _indicator_faults(indicator, f"[[indicators]] {number}")
    yield from _round_faults(file.get("rounds", []))
    for number, due in enumerate(file.get("deadlines", []), 1):
        yield from _typed(due, {"about": str, "due": date, "said_on": date}, f"[[deadlines]] {number}")
        if due.get("about") not in OWED:
            yield f"[[deadlines]] {number}: about is one of {', '.join(OWED)}"
    yield from _allocation_faults(file.get("allocation", {}))


def _typed(table: Mapping[str, Any], wanted: Mapping[str, Any], where: str) -> Iterator[str]:
    for name, kind in wanted.items():
        if name not in table:
            yield f"{where}: {name} is missing"
        elif not isinstance(table[name], kind) or isinstance(table[name], bool):
            yield f"{where}: {name} has the wrong type ({table[name]!r})"


def _indicator_faults(indicator: Mapping[str, Any], where: str) -> Iterator[str]:
    yield from _typed(indicator, _INDICATOR, where)
    formula = indicator.get("formula")
    if formula not in FORMULAS:
        yield f"{where}: no formula {formula!r}; there are {', '.join(FORMULAS)}"
        return
    data = indicator.get("data", {})
    if formula == "districts_with_projects" and not data.get("fiscal_years"):
        yield f"{where}: data needs fiscal_years"
    if formula != "districts_with_projects" and data.get("kind") not in KINDS:
        yield f"{where}: data needs a kind, one of {', '.join(KINDS)}"


def _round_faults(rounds: list[Mapping[str, Any]]) -> Iterator[str]:
    numbers = [line.get("number") for line in rounds]
    if len(set(numbers)) != len(numbers):
        yield "[[rounds]]: a number stands twice"
    for number, line in enumerate(rounds, 1):
        yield from _typed(line, {"number": int, "on": date}, f"[[rounds]] {number}")


def _allocation_faults(allocation: Mapping[str, Any]) -> Iterator[str]:
    amounts = allocation.get("amounts", {})
    for name in amounts:
        if name not in names():
            yield f"[allocation.amounts]: {name} is none of the fifty districts"
    if amounts and not isinstance(allocation.get("on"), date):
        yield "[allocation]: on is missing"


def _prepared(file: Mapping[str, Any]) -> dict[str, Any]:
    allocation = file.get("allocation", {})
    other = {name: value for name, value in file.items() if name in ("communities", "milestones", "reminders")}
    letter = {"allocation_letter": allocation.get("letter", "")} if allocation else {}
    return {
        "project": file["project"],
        "header": {**file.get("header", {}), **other, **letter},
        "indicators": [{**each, "target": Decimal(str(each["target"]))} for each in file.get("indicators", [])],
        "rounds": [_round(line) for line in file.get("rounds", [])],
        "allocations": [
            {"district": name, "amount": Decimal(str(amount)), "on_day": allocation["on"], "made_up": allocation.get("made_up", False)}
            for name, amount in allocation.get("amounts", {}).items()
        ],
        "deadlines": [
            {"about": due["about"], "document": due.get("document", ""), "due": due["due"], "letter": due.get("letter", ""),
             "said_at": datetime.combine(due["said_on"], time(8), BANGKOK).astimezone(UTC)}
            for due in file.get("deadlines", [])
        ],
    }  # fmt: skip


def _round(line: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {name: Decimal(str(line[name])) if name in line else None for name in ("percent", "disbursed")}
    told |= {name: line.get(name, "") for name in ("narrative", "schedule", "target")}
    return {"number": line["number"], "on_day": line["on"], **told, "signed_at": signed_at(line["on"], told)}


def signed_at(on: date, told: Mapping[str, Any]) -> datetime | None:
    """When a round with what it told counts as signed off: the midnight after its day; None for one that told nothing yet."""
    if all(value in (None, "") for value in told.values()):
        return None
    return datetime.combine(on + timedelta(days=1), time(), BANGKOK).astimezone(UTC)


def summary(file: Mapping[str, Any]) -> str:
    """What a file holds, in one line a part, for the person who loads it."""
    head, total = file["project"], sum((row["amount"] for row in file["allocations"]), Decimal(0))
    return "\n".join(
        [
            f"{head['code']} {head['name']}",
            f"fiscal year {head['fiscal_year']}, {head['starts']} to {head['ends']}, budget {head['budget']:,} baht",
            f"{len(file['indicators'])} indicator version(s), {len(file['rounds'])} round(s), {len(file['deadlines'])} deadline(s)",
            f"{len(file['allocations'])} allocation(s), {total:,} baht",
        ]
    )
