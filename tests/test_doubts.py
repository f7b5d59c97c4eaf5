"""The doubts at their edges: what just waits and what just does not. Their words are in `handlers/test_saved_or_waiting`."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.doubts import Surroundings, reasons
from bot.kinds.fact import Fact, Value
from bot.ledger import Known, key

SAID = datetime(2020, 6, 1, tzinfo=UTC)
TEN = tuple(Decimal(each) for each in (1, 1, 2, 2, 3, 3, 4, 4, 5, 5))  # the median is 3


def stands(kind: str, **slots: Value) -> Known:
    """A fact of บางรัก that stands."""
    return Known(1, 1, kind, "บางรัก", key(Fact(kind, "บางรัก", slots), 1), slots, SAID)


def rules(kind: str, slots: Mapping[str, Value], *current: Known, edits: int = 0, **around: Any) -> list[str]:
    """The rules that doubt a fact of บางรัก."""
    return [doubt.rule for doubt in reasons(Fact(kind, "บางรัก", slots, edits), Surroundings(current=current, **around))]


def rules_of(fact: Fact, **around: Any) -> list[str]:
    """The rules that doubt a fact."""
    return [doubt.rule for doubt in reasons(fact, Surroundings(**around))]


ON_TOP: dict[str, Value] = {"amount": Decimal(5), "more": True}
SPENT = stands("disbursement", amount=Decimal(100))
EDGES: list[tuple[str, list[str], list[str]]] = [
    ("two letters wrong, and one", rules("document", {"document": "form1"}, edits=2), ["misspelt"]),
    ("one letter wrong", rules("document", {"document": "form1"}, edits=1), []),
    ("two letters wrong in a correction", rules("document", {"document": "form1"}, edits=2, correction=True), []),
    ("read by its n-grams", rules_of(Fact("document", "บางรัก", {"document": "form1"}, unsure=True)), ["unsure"]),
    ("the same in a correction", rules_of(Fact("document", "บางรัก", {"document": "form1"}, unsure=True), correction=True), []),
    ("a satang less", rules("disbursement", {"amount": Decimal("99.99")}, SPENT), ["falls"]),
    ("the same", rules("disbursement", {"amount": Decimal(100)}, SPENT), []),
    ("less in a correction", rules("disbursement", {"amount": Decimal(1)}, SPENT, correction=True), []),
    ("less as more", rules("disbursement", {"amount": Decimal(1), "more": True}, SPENT), []),
    ("ten times", rules("disbursement", {"amount": Decimal(1000)}, SPENT), []),
    ("above ten times", rules("disbursement", {"amount": Decimal("1000.01")}, SPENT), ["jumps"]),
    ("above ten times in a correction", rules("disbursement", {"amount": Decimal(1001)}, SPENT, correction=True), ["jumps"]),
    ("anything after nothing", rules("disbursement", {"amount": Decimal(1001)}, stands("disbursement", amount=Decimal(0))), []),
    ("ten times the median", rules("action_plan", {"projects": 30, "fiscal_year": 2564}, others={"projects": TEN}), []),
    ("above it", rules("action_plan", {"projects": 31, "fiscal_year": 2564}, others={"projects": TEN}), ["unusual"]),
    ("above it, of nine districts", rules("action_plan", {"projects": 31, "fiscal_year": 2564}, others={"projects": TEN[1:]}), []),
    ("above it, not the first time", rules("action_plan", {"projects": 31, "fiscal_year": 2564},
                                           stands("action_plan", projects=30, fiscal_year=2564), others={"projects": TEN}), []),
    ("fewer projects of another year", rules("action_plan", {"projects": 1, "fiscal_year": 2564},
                                             stands("action_plan", projects=30, fiscal_year=2563)), []),
    ("the same sum on top within ten minutes", rules("disbursement", ON_TOP, stands("disbursement", **ON_TOP),
                                                     said_at=SAID + timedelta(minutes=9)), ["twice"]),
    ("the same sum on top later", rules("disbursement", ON_TOP, stands("disbursement", **ON_TOP),
                                        said_at=SAID + timedelta(minutes=10)), []),
    ("another sum on top", rules("disbursement", {**ON_TOP, "amount": Decimal(6)}, stands("disbursement", **ON_TOP), said_at=SAID), []),
    ("of the other kind of money", rules("refund", ON_TOP, stands("disbursement", **ON_TOP), said_at=SAID), []),
    ("all of what was allocated", rules("refund", {"amount": Decimal(50)}, SPENT, allocated=Decimal(150)), []),
    ("a satang above", rules("refund", {"amount": Decimal("50.01")}, SPENT, allocated=Decimal(150)), ["over_allocation"]),
    ("nothing was allocated", rules("refund", {"amount": Decimal(50)}, SPENT), []),
    ("more above", rules("disbursement", {"amount": Decimal(51), "more": True}, SPENT, allocated=Decimal(150)), ["over_allocation"]),
    ("a tenth above the communities", rules("plans", {"done": 22}, communities=20), []),
    ("above a tenth", rules("plans", {"done": 23}, communities=20), ["over_communities"]),
    ("above those stated", rules("plans", {"done": 23, "communities": 30}, communities=20), []),
    ("with those carried over", rules("plans", {"reviewed": 12}, stands("plans", made=12), communities=20), ["over_communities"]),
    ("parts that come to another number", rules("plans", {"made": 5, "reviewed": 7, "done": 10}), ["parts"]),
    ("parts that come to it", rules("plans", {"made": 5, "reviewed": 7, "done": 12}), []),
    ("a part of those done", rules("plans", {"reviewed": 7, "done": 12}), []),
    ("fewer made, more reviewed", rules("plans", {"made": 1, "reviewed": 9}, stands("plans", made=2, reviewed=3)), ["falls"]),
    ("fewer in other words", rules("plans", {"made": 4}, stands("plans", done=5)), ["falls"]),
    ("as many in other words", rules("plans", {"made": 5}, stands("plans", done=5)), []),
    ("none returned after nothing was", rules("refund", {"none": True}, stands("refund", amount=Decimal(0))), []),
    ("none returned after some was", rules("refund", {"none": True}, stands("refund", amount=Decimal(1))), ["falls"]),
    ("the first day of the project", rules("meeting", {"date": date(2019, 10, 1)}, starts=date(2019, 10, 1)), []),
    ("the day before", rules("meeting", {"date": date(2019, 9, 30)}, starts=date(2019, 10, 1)), ["outside"]),
    ("the day after the last", rules("meeting", {"date": date(2020, 9, 30)}, ends=date(2020, 9, 29)), ["outside"]),
    ("held today", rules("meeting", {"status": "held", "date": date(2020, 6, 1)}, today=date(2020, 6, 1)), []),
    ("held tomorrow", rules("meeting", {"status": "held", "date": date(2020, 6, 2)}, today=date(2020, 6, 1)), ["ahead"]),
    ("planned for tomorrow", rules("meeting", {"status": "scheduled", "date": date(2020, 6, 2)}, today=date(2020, 6, 1)), []),
    ("on plan, a quarter behind", rules("progress", {"schedule": "on_plan"},
                                        shares={"elapsed": Decimal("0.5"), "meetings": Decimal("0.25")}), []),
    ("on plan, further behind", rules("progress", {"schedule": "on_plan"},
                                      shares={"elapsed": Decimal("0.5"), "meetings": Decimal("0.24")}), ["words"]),
    ("behind, and saying so", rules("progress", {"schedule": "behind"},
                                    shares={"elapsed": Decimal("0.5"), "meetings": Decimal("0.1")}), []),
]  # fmt: skip


@pytest.mark.parametrize(("found", "doubts"), [each[1:] for each in EDGES], ids=[each[0] for each in EDGES])
def test_what_waits_and_what_does_not(found: list[str], doubts: list[str]) -> None:
    assert found == doubts


def test_a_doubt_names_both_values_and_the_moment_of_the_old_one() -> None:
    (doubt,) = reasons(Fact("disbursement", "บางรัก", {"amount": Decimal(40)}), Surroundings(current=(SPENT,)))
    assert doubt.values == {"slot": "amount", "was": Decimal(100), "now": Decimal(40), "on": SAID}
