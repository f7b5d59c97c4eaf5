"""The formulas as tables: which districts count, out of what; percentages; the order of Thai names."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.districts import district
from bot.indicators import FORMULAS, Version, kinds_of, percent, result, thai_order
from bot.kinds.fact import Fact, Value
from bot.ledger import Known, key

SAID = datetime(2020, 6, 1, tzinfo=UTC)


def known(kind: str, name: str | None, **slots: Value) -> Known:
    """A fact that stands."""
    return Known(1, 1, kind, name, key(Fact(kind, name, slots), 1), slots, SAID)


def version(formula: str, data: Mapping[str, Any], base: int = 50) -> Version:
    """A version of an indicator with that formula."""
    return Version(1, "ตัวชี้วัด", formula, data, Decimal(80), base, date(2020, 4, 8), date(2020, 4, 8), "มติ")


PROJECTS = ("districts_with_projects", {"fiscal_years": [2563, 2564]})
MEETINGS = ("districts_done", {"kind": "meeting"})
COMPLETE = ("districts_complete", {"kind": "plans"})
CASES: list[tuple[str, tuple[str, dict[str, Any]], list[Known], tuple[str, ...]]] = [
    ("one project counts", PROJECTS, [known("action_plan", "บางรัก", projects=1, fiscal_year=2564)], ("บางรัก",)),
    ("none does not", PROJECTS, [known("action_plan", "บางรัก", projects=0, fiscal_year=2564)], ()),
    ("another year does not", PROJECTS, [known("action_plan", "บางรัก", projects=9, fiscal_year=2565)], ()),
    ("two years count once", PROJECTS, [known("action_plan", "บางรัก", projects=1, fiscal_year=2563),
                                        known("action_plan", "บางรัก", projects=1, fiscal_year=2564)], ("บางรัก",)),
    ("the department is no district", PROJECTS, [known("action_plan", None, projects=1, fiscal_year=2563)], ()),
    ("in Thai order", PROJECTS, [known("action_plan", name, projects=1, fiscal_year=2563) for name in ("สาทร", "ดุสิต", "บางรัก")],
     ("ดุสิต", "บางรัก", "สาทร")),
    ("a meeting held counts", MEETINGS, [known("meeting", "สาทร", status="held")], ("สาทร",)),
    ("one put off does not", MEETINGS, [known("meeting", "สาทร", status="postponed")], ()),
    ("other kinds do not", MEETINGS, [known("plans", "สาทร", done=9)], ()),
    ("plans for all communities are complete", COMPLETE, [known("plans", "บางรัก", done=district("บางรัก").communities)], ("บางรัก",)),
    ("for all that were stated too", COMPLETE, [known("plans", "บางรัก", made=4, reviewed=6, communities=10)], ("บางรัก",)),
    ("one short is not", COMPLETE, [known("plans", "บางรัก", done=district("บางรัก").communities - 1)], ()),
    ("nothing said is not", COMPLETE, [], ()),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "facts", "counted"), [each[1:] for each in CASES], ids=[each[0] for each in CASES])
def test_which_districts_count(rule: tuple[str, dict[str, Any]], facts: list[Known], counted: tuple[str, ...]) -> None:
    assert result(version(*rule), facts).counted == counted


def test_every_formula_has_its_cases() -> None:
    assert {each[1][0] for each in CASES} == set(FORMULAS)


def test_the_base_is_the_versions_whoever_registered() -> None:
    facts = [known("action_plan", "บางรัก", projects=1, fiscal_year=2563)]
    assert result(version(*PROJECTS, base=48), facts).percent == Decimal("2.08")


def test_a_fiscal_year_narrows_a_formula_that_knows_years_and_no_other() -> None:
    facts = [known("action_plan", "บางรัก", projects=1, fiscal_year=2563), known("action_plan", "สาทร", projects=1, fiscal_year=2564)]
    assert result(version(*PROJECTS), facts, 2564).counted == ("สาทร",)
    assert result(version(*MEETINGS), [known("meeting", "สาทร", status="held")], 2564).counted == ("สาทร",)


def test_a_version_reads_the_kinds_of_its_formula() -> None:
    assert [kinds_of(version(*rule)) for rule in (PROJECTS, MEETINGS, COMPLETE)] == [("action_plan",), ("meeting",), ("plans",)]


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(44, 50, "88.00"), (17, 50, "34.00"), (583203, 3267440, "17.85"), (774695, 3267440, "23.71"), (1909542, 3267440, "58.44"),
     (1, 8, "12.50"), (1, 16, "6.25"), (1, 20000, "0.01"), (0, 50, "0.00"), (3, 0, "0")],
)  # fmt: skip
def test_percent_has_two_decimals_half_up(part: int, whole: int, shown: str) -> None:
    assert percent(part, whole) == Decimal(shown)


def test_a_leading_vowel_stands_behind_its_consonant() -> None:
    assert sorted(["ไทร", "เขต", "คลอง", "แขวง", "ดุสิต", "ขาว"], key=thai_order) == ["ขาว", "เขต", "แขวง", "คลอง", "ดุสิต", "ไทร"]
