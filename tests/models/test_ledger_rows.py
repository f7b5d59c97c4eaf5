"""What a later fact does to an earlier one, as rows on both databases: keys, late arrivals, answers as of a moment, races."""

import threading
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from bot.kinds.fact import Fact, Value
from models.facts import FactRow
from models.store.base import table
from tests.models.book import BEGINS, Book, baht

JAN20, JAN21 = date(2020, 1, 20), date(2020, 1, 21)
HELD = {"status": "held", "date": JAN20}


KEYS: list[tuple[str, list[tuple[str, dict[str, Value]]], list[str]]] = [
    ("a held meeting closes the open plan", [("meeting", {"status": "scheduled", "date": JAN20}), ("meeting", HELD)],
     ["meeting 2020-01-20 held"]),
    ("a held meeting closes the plan of another day too", [("meeting", {"status": "postponed", "date": JAN21}), ("meeting", HELD)],
     ["meeting 2020-01-20 held"]),
    ("a meeting held on another day stands beside", [("meeting", HELD), ("meeting", {"status": "held", "date": JAN21})],
     ["meeting 2020-01-20 held", "meeting 2020-01-21 held"]),
    ("a meeting held on the same day closes", [("meeting", {**HELD, "attendees": 45}), ("meeting", {**HELD, "attendees": 54})],
     ["meeting 54 2020-01-20 held"]),
    ("the day of a meeting said without one is filled in", [("meeting", {"status": "held"}), ("meeting", HELD)],
     ["meeting 2020-01-20 held"]),
    ("a plan closes the one open plan", [("meeting", {"status": "scheduled", "date": JAN20}), ("meeting", {"status": "cancelled"})],
     ["meeting cancelled"]),
    ("a new plan stands beside a meeting that was held", [("meeting", HELD), ("meeting", {"status": "scheduled", "date": JAN21})],
     ["meeting 2020-01-20 held", "meeting 2020-01-21 scheduled"]),
    ("plans close, and what is not stated is carried over", [("plans", {"made": 5, "communities": 20}), ("plans", {"reviewed": 7})],
     ["plans 20 5 7"]),
    ("made and reviewed drop done", [("plans", {"done": 12, "communities": 20}), ("plans", {"made": 5})], ["plans 20 5"]),
    ("done drops made and reviewed", [("plans", {"made": 5, "reviewed": 7}), ("plans", {"done": 14})], ["plans 14"]),
    ("an action plan closes that of its year", [("action_plan", {"projects": 3, "fiscal_year": 2564}),
                                                ("action_plan", {"projects": 4, "fiscal_year": 2564})], ["action_plan 2564 4"]),
    ("an action plan of another year stands beside", [("action_plan", {"projects": 3, "fiscal_year": 2563}),
                                                      ("action_plan", {"projects": 4, "fiscal_year": 2564})],
     ["action_plan 2563 3", "action_plan 2564 4"]),
    ("a total closes the total", [("disbursement", baht(100)), ("disbursement", baht(200))], ["disbursement 200"]),
    ("more stands beside", [("disbursement", baht(100)), ("disbursement", baht(50, more=True)), ("disbursement", baht(50, more=True))],
     ["disbursement 100", "disbursement 50 True", "disbursement 50 True"]),
    ("a total closes every more before it", [("refund", baht(100)), ("refund", baht(50, more=True)), ("refund", baht(300))],
     ["refund 300"]),
    ("money drawn leaves money returned alone", [("disbursement", baht(100)), ("refund", {"none": True})],
     ["disbursement 100", "refund True"]),
    ("a document closes that document", [("document", {"document": "form1", "status": "pending"}),
                                         ("document", {"document": "form1", "status": "sent"})], ["document form1 sent"]),
    ("another document stands beside", [("document", {"document": "form1", "status": "sent"}),
                                        ("document", {"document": "form2", "status": "sent"})],
     ["document form1 sent", "document form2 sent"]),
    ("progress without a round closes", [("progress", {"percent": Decimal(40)}), ("progress", {"percent": Decimal(50)})],
     ["progress 50"]),
    ("progress of another round stands beside", [("progress", {"percent": Decimal(40), "round": 4}),
                                                 ("progress", {"percent": Decimal(50), "round": 5})], ["progress 40 4", "progress 50 5"]),
    ("an obstacle stands until its report is undone", [("obstacle", {"text": "ก"}), ("obstacle", {"text": "ข"})],
     ["obstacle ก", "obstacle ข"]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "stands"), [each[1:] for each in KEYS], ids=[each[0] for each in KEYS])
def test_what_a_later_fact_of_the_key_does(book: Book, said: list[tuple[str, dict[str, Value]]], stands: list[str]) -> None:
    for minute, (kind, slots) in enumerate(said):
        book.say(minute, kind, **slots)
    assert book.standing() == stands


def test_a_fact_of_one_district_leaves_the_others_and_the_department_alone(book: Book) -> None:
    book.say(1, "disbursement", "บางรัก", **baht(100))
    book.say(2, "disbursement", "สาทร", **baht(200))
    book.say(3, "disbursement", None, **baht(300))
    assert [book.standing(district=name) for name in ("บางรัก", "สาทร", None)] == [
        ["disbursement 100"], ["disbursement 200"], ["disbursement 300"]
    ]  # fmt: skip


def test_a_closed_fact_ends_when_the_later_message_was_said_not_when_it_was_stored(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    book.say(5, "disbursement", **baht(200))
    assert [book.standing(minute) for minute in (1, 1.5, 5, 5.5)] == [[], ["disbursement 100"], ["disbursement 100"], ["disbursement 200"]]


def test_a_late_message_takes_its_place_and_never_closes_what_was_said_after_it(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    book.say(5, "disbursement", **baht(200))
    late = book.facts[book.say(3, "disbursement", **baht(150))]
    assert late.closed_at == book.at(5)
    assert book.standing() == ["disbursement 200"]
    assert [book.standing(minute) for minute in (2, 4, 6)] == [["disbursement 100"], ["disbursement 150"], ["disbursement 200"]]


def test_a_late_more_is_closed_by_the_total_said_after_it_and_stands_beside_the_one_before(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    book.say(5, "disbursement", **baht(200))
    book.say(3, "disbursement", **baht(50, more=True))
    book.say(6, "disbursement", **baht(20, more=True))
    assert book.standing(4) == ["disbursement 100", "disbursement 50 True"]
    assert book.standing() == ["disbursement 20 True", "disbursement 200"]


def test_answers_as_of_a_moment_do_not_change_by_what_is_said_after_it(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    book.say(2, "meeting", **HELD)
    before = book.standing(3)
    second = book.say(4, "disbursement", **baht(200))
    book.undo(5, second)
    book.correct(6, first, amount=Decimal(120))
    book.undo(7, first)
    assert book.standing(3) == before == ["disbursement 100", "meeting 2020-01-20 held"]


def test_the_departments_own_progress_as_of_a_moment_is_what_stood_then(book: Book) -> None:
    book.say(1, "progress", None, round=9, percent=Decimal(40))
    book.say(3, "progress", None, round=9, percent=Decimal(45))
    with book.database.begin() as connection:
        store = book.store(connection, 10)
        stood_at = {minute: store.current(("progress",), at=book.at(minute), only=True) for minute in (0, 2, 4)}
    assert {minute: [fact.slots["percent"] for fact in facts] for minute, facts in stood_at.items()} == {0: [], 2: [40], 4: [45]}


# What the database itself holds


def test_one_key_has_one_current_row(book: Book) -> None:
    number = book.say(1, "disbursement", **baht(100))
    again = {"project_id": 1, "district": "บางรัก", "kind": "disbursement", "key": "total", "said_at": BEGINS, "report_id": number,
             "confirms": False, "slots": {}}  # fmt: skip
    with pytest.raises(IntegrityError), book.database.begin() as connection:
        connection.execute(insert(table(FactRow)).values(**again))


def test_two_officers_of_one_district_cannot_race(book: Book) -> None:
    """Both write at once; one waits for the other, so the later closes the earlier and nothing is stored twice."""
    ready = threading.Barrier(2)

    def write(number: int) -> None:
        ready.wait()
        with book.database.begin() as connection:
            store = book.store(connection, number)
            report = store.keep_report(f"race{number}", "", "")
            store.write(Fact("disbursement", "บางรัก", baht(number)), report)

    threads = [threading.Thread(target=write, args=(number,)) for number in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert book.standing() == ["disbursement 2"]
    assert book.standing(1.5) == ["disbursement 1"]
