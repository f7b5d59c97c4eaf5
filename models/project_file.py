"""A project as one TOML file: read, checked with every fault named, and brought into the shape that the store saves."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.message import BANGKOK
from models.project_faults import faults


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
