"""A naive recount of the figures from the messages themselves: no rows, no keys, every statement that is left, in the order said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any


@dataclass
class Statement:
    """One saved report of one fact. `place` is the minute it was said, for one that puts another right the minute of that one."""

    report: int
    message: str
    person: str
    kind: str
    district: str
    slots: dict[str, Any]
    place: int
    alive: bool = True
    corrects: int | None = None


@dataclass
class Recount:
    """All statements made, and what they come to."""

    statements: list[Statement] = field(default_factory=list)

    def add(self, statement: Statement) -> None:
        """A new statement; plans keep what they do not state."""
        if statement.kind == "plans" and statement.corrects is None:
            before = self.stands("plans", statement.district)
            statement.slots = merged(before[0].slots if before else {}, statement.slots)
        self.statements.append(statement)

    def family(self, report: int) -> list[Statement]:
        """A statement that is left, and those left that put it right, one after the other."""
        found = [each for each in self.statements if each.alive and each.report == report]
        for one in found:
            found += [each for each in self.statements if each.alive and each.corrects == one.report]
        return found

    def withdraw(self, report: int) -> None:
        """Strikes a statement and those that put it right."""
        for each in self.family(report):
            each.alive = False

    def unsend(self, report: int) -> None:
        """Strikes a statement alone; what put it right puts right instead what that one did."""
        one = next((each for each in self.statements if each.alive and each.report == report), None)
        for each in self.statements if one else ():
            each.corrects = one.corrects if one and each.corrects == report else each.corrects
        if one is not None:
            one.alive = False

    def stands(self, kind: str, district: str) -> list[Statement]:
        """What is left of a kind and district once every statement has been read in the order said."""
        replaced = {each.corrects for each in self.statements if each.alive}
        said = [each for each in self.statements if (each.kind, each.district) == (kind, district)]
        left = sorted((each for each in said if each.alive and each.report not in replaced), key=lambda each: each.place)
        return READ[kind](left)

    def of_kind(self, kind: str, districts: Iterable[str]) -> list[tuple[str, list[Statement]]]:
        """What stands of a kind, by district; districts with nothing left out."""
        return [(name, stands) for name in districts if (stands := self.stands(kind, name))]


def merged(before: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """Plans as said, with what they leave unsaid as before; a total drops its parts and a part the total."""
    parts = {"made", "reviewed"}
    dropped = parts if "done" in said else {"done"} if parts & set(said) else set()
    return {**{name: value for name, value in before.items() if name not in dropped}, **said}


def _last(said: list[Statement]) -> list[Statement]:
    return said[-1:]


def _by(slot: str, said: list[Statement]) -> list[Statement]:
    return list({each.slots[slot]: each for each in said}.values())


def _meetings(said: list[Statement]) -> list[Statement]:
    held: dict[Any, Statement] = {}
    plan: Statement | None = None
    for each in said:
        if each.slots["status"] == "held":
            held[each.slots["date"]], plan = each, None
        else:
            plan = each
    return [*held.values(), *([plan] if plan else [])]


def _money(said: list[Statement]) -> list[Statement]:
    left: list[Statement] = []
    for each in said:
        left = [*left, each] if each.slots.get("more") else [each]
    return left


READ = {
    "meeting": _meetings, "plans": _last, "action_plan": lambda said: _by("fiscal_year", said), "disbursement": _money, "refund": _money,
    "document": lambda said: _by("document", said),
}  # fmt: skip


def counted(recount: Recount, districts: tuple[str, ...]) -> dict[str, Any]:
    """The figures of a recount, by name."""
    meetings, plans = recount.of_kind("meeting", districts), recount.of_kind("plans", districts)
    held = [(name, each) for name, stands in meetings for each in stands if each.slots["status"] == "held"]
    projects = [(name, each.slots) for name, stands in recount.of_kind("action_plan", districts) for each in stands]
    refunds = recount.of_kind("refund", districts)
    return {
        "kpi": {name for name, slots in projects if slots["projects"] >= 1},
        "projects": {year: sum(slots["projects"] for _, slots in projects if slots["fiscal_year"] == year)
                     for year in {slots["fiscal_year"] for _, slots in projects}},
        "held": {name for name, _ in held},
        "attendees": sum(each.slots["attendees"] for _, each in held),
        "plans": sum(each.slots["done"] if "done" in each.slots else each.slots.get("made", 0) + each.slots.get("reviewed", 0)
                     for _, stands in plans for each in stands),
        "disbursed": _baht(recount.of_kind("disbursement", districts)),
        "returned": _baht(refunds),
        "not_returning": {name for name, stands in refunds if _baht([(name, stands)]) == 0},
        "sent": {(name, each.slots["document"]) for name, stands in recount.of_kind("document", districts) for each in stands
                 if each.slots["status"] == "sent"},
    }  # fmt: skip


def _baht(stands: list[tuple[str, list[Statement]]]) -> Decimal:
    return sum((each.slots.get("amount", Decimal(0)) for _, said in stands for each in said), Decimal(0))
