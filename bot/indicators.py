"""The indicators: one pure function per formula, versions as data. Facts in, a share of districts with both lists of names out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from bot import ledger
from bot.districts import all_districts
from bot.ledger import Known


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an indicator: formula and its data, target in percent, base (districts) on a day, in force from `since`."""

    version: int
    name: str
    formula: str
    data: Mapping[str, Any]
    target: Decimal
    base: int
    base_on: date
    since: date
    resolution: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a formula gives: the districts that count, by name, out of `base`."""

    counted: tuple[str, ...]
    base: int

    @property
    def numerator(self) -> int:
        """How many districts count."""
        return len(self.counted)

    @property
    def percent(self) -> Decimal:
        """The share in percent, to two decimals: 44 of 50 → 88.00."""
        return percent(self.numerator, self.base)


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """Percent to two decimals, half up: 583,203 of 3,267,440 → 17.85; 0 of nothing → 0."""
    if not whole:
        return Decimal(0)
    return (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def by_district(facts: Iterable[Known]) -> dict[str, list[Known]]:
    """Current facts grouped by the fifty districts; the department's own are left out."""
    found: dict[str, list[Known]] = {}
    for fact in facts:
        if fact.district is not None:
            found.setdefault(fact.district, []).append(fact)
    return found


def districts_with_projects(facts: Iterable[Known], data: Mapping[str, Any]) -> tuple[str, ...]:
    """Districts with at least one project in their annual action plan of any of `fiscal_years`."""
    years = {str(year) for year in data["fiscal_years"]}
    return _districts(fact for fact in facts if fact.key in years and ledger.done("action_plan", [fact]))


def districts_done(facts: Iterable[Known], data: Mapping[str, Any]) -> tuple[str, ...]:
    """Districts whose facts of `kind` count as done: held a meeting, sent a document, disbursed."""
    kind = data["kind"]
    grouped = by_district(fact for fact in facts if fact.kind == kind)
    return _in_order(name for name, own in grouped.items() if ledger.done(kind, own))


def districts_complete(facts: Iterable[Known], data: Mapping[str, Any]) -> tuple[str, ...]:
    """Districts that owe nothing more of `kind`: plans for every community, meeting held or cancelled."""
    kind = data["kind"]
    communities = {each.name: each.communities for each in all_districts()}
    grouped = by_district(fact for fact in facts if fact.kind == kind)
    return _in_order(name for name, own in grouped.items() if not ledger.owed(kind, own, communities[name]))


FORMULAS: dict[str, Callable[[Iterable[Known], Mapping[str, Any]], tuple[str, ...]]] = {
    "districts_with_projects": districts_with_projects,
    "districts_done": districts_done,
    "districts_complete": districts_complete,
}


def kinds_of(version: Version) -> tuple[str, ...]:
    """The fact kinds a version's formula reads."""
    return ("action_plan",) if version.formula == "districts_with_projects" else (str(version.data["kind"]),)


def result(version: Version, facts: Iterable[Known], fiscal_year: int | None = None) -> Result:
    """The indicator from current facts; `fiscal_year` narrows a formula that knows years."""
    data = dict(version.data)
    if fiscal_year and "fiscal_years" in data:
        data["fiscal_years"] = [fiscal_year]
    return Result(FORMULAS[version.formula](facts, data), version.base)


def _districts(facts: Iterable[Known]) -> tuple[str, ...]:
    return _in_order({fact.district for fact in facts if fact.district is not None})


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Names in Thai order, as a list on paper has them."""
    return tuple(sorted(names, key=thai_order))


@cache
def thai_order(name: str) -> str:
    """A sort key that puts a leading vowel behind its consonant: เ-แ-โ-ใ-ไ."""
    return "".join(name[i + 1] + name[i] if name[i] in "เแโใไ" else name[i] for i in range(len(name))
                   if i == 0 or name[i - 1] not in "เแโใไ")  # fmt: skip
