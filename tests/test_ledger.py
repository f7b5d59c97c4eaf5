"""The ledger's rules as tables, without a database: what is owed and done, what is carried over, put right, lacking, restated."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot import ledger
from bot.kinds.fact import Fact, Value
from bot.ledger import Known

SAID = datetime(2020, 6, 1, tzinfo=UTC)
DAY = date(2020, 1, 20)
Slots = dict[str, Value]


def known(kind: str, slots: Mapping[str, Value], report: int = 1) -> Known:
    """A fact of บางรัก that stands."""
    return Known(report, report, kind, "บางรัก", ledger.key(Fact(kind, "บางรัก", slots), report), slots, SAID)


KEYS: list[tuple[str, Slots, str]] = [
    ("meeting", {"status": "held", "date": DAY}, "held:2020-01-20"),
    ("meeting", {"status": "held"}, "held:"),
    ("meeting", {"status": "scheduled", "date": DAY}, "plan"),
    ("meeting", {"status": "cancelled"}, "plan"),
    ("plans", {"done": 3}, "all"),
    ("action_plan", {"projects": 3, "fiscal_year": 2564}, "2564"),
    ("disbursement", {"amount": Decimal(5)}, "total"),
    ("disbursement", {"amount": Decimal(5), "more": True}, "more:7"),
    ("refund", {"none": True}, "total"),
    ("document", {"document": "form2", "status": "sent"}, "form2"),
    ("progress", {"percent": Decimal(5), "round": 9}, "round:9"),
    ("progress", {"percent": Decimal(5)}, "own"),
    ("obstacle", {"text": "ก"}, "report:7"),
]


@pytest.mark.parametrize(("kind", "slots", "key"), KEYS)
def test_the_key_of_each_kind(kind: str, slots: Slots, key: str) -> None:
    assert ledger.key(Fact(kind, "บางรัก", slots), 7) == key


def test_every_kind_has_its_key() -> None:
    assert {each[0] for each in KEYS} == set(ledger.KINDS)


# Counts as done · no longer owed after


DONE: list[tuple[str, list[Slots], bool, bool]] = [
    ("meeting", [], False, True),
    ("meeting", [{"status": "held"}], True, False),
    ("meeting", [{"status": "cancelled"}], False, False),
    ("meeting", [{"status": "scheduled", "date": DAY}], False, True),
    ("meeting", [{"status": "not_held"}], False, True),
    ("meeting", [{"status": "postponed"}], False, True),
    ("meeting", [{"status": "held"}, {"status": "scheduled"}], True, False),
    ("plans", [], False, True),
    ("plans", [{"done": 0}], False, True),
    ("plans", [{"done": 14}], True, True),
    ("plans", [{"done": 15}], True, False),
    ("plans", [{"made": 5, "reviewed": 10}], True, False),
    ("plans", [{"done": 14, "communities": 14}], True, False),
    ("plans", [{"done": 15, "communities": 16}], True, True),
    ("action_plan", [], False, True),
    ("action_plan", [{"projects": 0, "fiscal_year": 2564}], False, False),
    ("action_plan", [{"projects": 1, "fiscal_year": 2564}], True, False),
    ("action_plan", [{"projects": 0, "fiscal_year": 2564}, {"projects": 1, "fiscal_year": 2563}], True, False),
    ("disbursement", [], False, True),
    ("disbursement", [{"amount": Decimal(0)}], False, False),
    ("disbursement", [{"amount": Decimal(1)}], True, False),
    ("disbursement", [{"amount": Decimal(0)}, {"amount": Decimal(1), "more": True}], True, False),
    ("refund", [], False, True),
    ("refund", [{"none": True}], False, False),
    ("refund", [{"amount": Decimal(0)}], False, False),
    ("refund", [{"amount": Decimal(1)}], True, False),
    ("document", [], False, True),
    ("document", [{"document": "form1", "status": "pending"}], False, True),
    ("document", [{"document": "form1", "status": "sent"}], True, False),
]


@pytest.mark.parametrize(("kind", "facts", "done", "owed"), DONE)
def test_what_counts_as_done_and_what_is_still_owed_by_a_district_of_fifteen_communities(
    kind: str, facts: list[Slots], done: bool, owed: bool
) -> None:
    stands = [known(kind, slots, number) for number, slots in enumerate(facts)]
    assert (ledger.done(kind, stands), ledger.owed(kind, stands, 15)) == (done, owed)


def test_every_kind_that_may_be_owed_has_its_cases() -> None:
    assert {each[0] for each in DONE} == set(ledger.OWED)


# Slots


@pytest.mark.parametrize(
    ("said", "before", "stored"),
    [({"made": 3}, None, {"made": 3}),
     ({"made": 3}, {"reviewed": 7, "communities": 20}, {"made": 3, "reviewed": 7, "communities": 20}),
     ({"made": 3}, {"done": 9, "communities": 20}, {"made": 3, "communities": 20}),
     ({"done": 12}, {"made": 3, "reviewed": 7, "communities": 20}, {"done": 12, "communities": 20}),
     ({"communities": 21}, {"done": 9, "communities": 20}, {"done": 9, "communities": 21})],
)  # fmt: skip
def test_plans_carry_over_what_they_do_not_state(said: Slots, before: Slots | None, stored: Slots) -> None:
    assert ledger.carried(Fact("plans", "บางรัก", said), before) == stored


def test_no_other_kind_carries_over() -> None:
    held: Slots = {"status": "held", "date": DAY}
    assert ledger.carried(Fact("meeting", "บางรัก", held), {**held, "attendees": 45}) == held


@pytest.mark.parametrize(
    ("kind", "before", "said", "right"),
    [("meeting", {"status": "held", "attendees": 45}, {"attendees": 54}, {"status": "held", "attendees": 54}),
     ("refund", {"none": True}, {"amount": Decimal(5)}, {"amount": Decimal(5)}),
     ("refund", {"amount": Decimal(5)}, {"none": True}, {"none": True}),
     ("plans", {"done": 12, "communities": 20}, {"made": 3}, {"made": 3, "communities": 20}),
     ("plans", {"done": 12}, {}, {"done": 12})],
)  # fmt: skip
def test_a_correction_changes_what_it_says_and_leaves_the_rest(kind: str, before: Slots, said: Slots, right: Slots) -> None:
    assert ledger.corrected(before, Fact(None, None, said), kind, date(2020, 6, 1)) == right


LACKS: list[tuple[str, Slots, tuple[str, ...]]] = [
    ("meeting", {"date": DAY}, ("status",)),
    ("meeting", {"status": "held"}, ()),
    ("plans", {"communities": 15}, ("done",)),
    ("plans", {"reviewed": 0}, ()),
    ("action_plan", {"fiscal_year": 2564}, ("projects",)),
    ("disbursement", {"more": True}, ("amount",)),
    ("refund", {}, ("amount",)),
    ("refund", {"none": True}, ()),
    ("document", {}, ("document", "status")),
    ("document", {"status": "sent"}, ("document",)),
    ("progress", {}, ()),
    ("obstacle", {}, ()),
]


@pytest.mark.parametrize(("kind", "slots", "lacks"), LACKS)
def test_the_slots_a_fact_cannot_do_without(kind: str, slots: Slots, lacks: tuple[str, ...]) -> None:
    assert ledger.lacks(Fact(kind, "บางรัก", slots)) == lacks


@pytest.mark.parametrize(
    ("kind", "said", "stands", "same"),
    [("disbursement", {"amount": Decimal(5)}, [], False),
     ("disbursement", {"amount": Decimal(5)}, [{"amount": Decimal(5)}], True),
     ("disbursement", {"amount": Decimal("5.00")}, [{"amount": Decimal(3)}, {"amount": Decimal(2), "more": True}], True),
     ("disbursement", {"amount": Decimal(5), "more": True}, [{"amount": Decimal(5)}], False),
     ("refund", {"none": True}, [{"none": True}], True),
     ("refund", {"amount": Decimal(0)}, [{"none": True}], False),
     ("action_plan", {"projects": 3, "fiscal_year": 2564}, [{"projects": 3, "fiscal_year": 2564}], True),
     ("action_plan", {"projects": 3, "fiscal_year": 2564}, [{"projects": 3, "fiscal_year": 2563}], False),
     ("document", {"document": "form1", "status": "sent"}, [{"document": "form1", "status": "pending"}], False)],
)  # fmt: skip
def test_what_is_the_same_as_before(kind: str, said: Slots, stands: list[Slots], same: bool) -> None:
    standing = [known(kind, slots, number) for number, slots in enumerate(stands)]
    assert ledger.restated(Fact(kind, "บางรัก", said), said, standing) == same


def test_an_amount_is_the_total_and_every_more_after_it_and_nothing_said_is_no_amount() -> None:
    facts = [known("disbursement", {"amount": Decimal(100)}), known("disbursement", {"amount": Decimal("20.50"), "more": True}, 2)]
    assert ledger.amount(facts) == Decimal("120.50")
    assert ledger.amount([]) is None
    assert ledger.amount([known("refund", {"none": True})]) == 0
