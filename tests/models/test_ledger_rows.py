"""What a later fact does to an earlier one, as rows on both databases: keys, late arrivals, undo, corrections, as-of answers."""

import threading
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from bot.kinds.fact import Fact, Value
from models.facts import FactRow
from models.store.base import table
from tests.models.book import BEGINS, Book

JAN20, JAN21 = date(2020, 1, 20), date(2020, 1, 21)
HELD = {"status": "held", "date": JAN20}


def baht(amount: int, **more: Value) -> dict[str, Value]:
    """An amount as slots."""
    return {"amount": Decimal(amount), **more}


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


# Undo


def test_undo_closes_the_reports_facts_and_reopens_what_they_had_closed_as_new_rows_of_the_old_report(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    second = book.say(2, "disbursement", **baht(200))
    assert book.undo(3, second) == (1, 1)
    with book.database.begin() as connection:
        rows = book.store(connection, 9).facts_of_report(first)
    assert [(row.report_id, row.said_at, row.closed_at) for row in rows] == [
        (first, book.at(1), book.at(2)), (first, book.at(3), None)
    ]  # fmt: skip
    assert [book.standing(minute) for minute in (1.5, 2.5, None)] == [["disbursement 100"], ["disbursement 200"], ["disbursement 100"]]


def test_undo_leaves_a_key_that_has_changed_since(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    second = book.say(2, "disbursement", **baht(200))
    book.say(3, "disbursement", **baht(300))
    assert book.undo(4, second) == (0, 0)
    assert book.standing() == ["disbursement 300"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_undo_of_two_reports_gives_back_what_stood_before_both_in_either_order(book: Book, order: tuple[int, int]) -> None:
    book.say(1, "disbursement", **baht(100))
    later = [book.say(2, "disbursement", **baht(200)), book.say(3, "disbursement", **baht(300))]
    for minute, nth in enumerate(order, 4):
        book.undo(minute, later[nth])
    assert book.standing() == ["disbursement 100"]


def test_undo_of_a_total_gives_back_the_total_and_every_more_that_it_closed(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    book.say(2, "disbursement", **baht(50, more=True))
    third = book.say(3, "disbursement", **baht(400))
    assert book.undo(4, third) == (1, 2)
    assert book.standing() == ["disbursement 100", "disbursement 50 True"]


def test_undo_twice_is_undo_once(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    second = book.say(2, "disbursement", **baht(200))
    book.undo(3, second)
    assert book.undo(4, second) == (0, 0)
    assert book.standing() == ["disbursement 100"]


def test_a_held_meeting_undone_gives_the_plan_back(book: Book) -> None:
    book.say(1, "meeting", status="scheduled", date=JAN21)
    held = book.say(2, "meeting", **HELD)
    book.undo(3, held)
    assert book.standing() == ["meeting 2020-01-21 scheduled"]


def test_a_late_message_that_an_undo_had_hidden_the_place_of_stands_again_in_its_place(book: Book) -> None:
    book.say(1, "disbursement", **baht(100))
    second = book.say(2, "disbursement", **baht(200))
    book.undo(6, second)
    book.say(4, "disbursement", **baht(300))
    assert book.standing() == ["disbursement 300"]
    assert book.standing(5) == ["disbursement 300"]


def test_a_late_message_stands_again_from_the_moment_what_superseded_it_was_undone(book: Book) -> None:
    second = book.say(5, "disbursement", **baht(200))
    book.undo(7, second)
    book.say(3, "disbursement", **baht(100))
    assert [book.standing(minute) for minute in (4, 6, 8, None)] == [
        ["disbursement 100"], ["disbursement 200"], ["disbursement 100"], ["disbursement 100"]
    ]  # fmt: skip


# Corrections


def test_a_correction_closes_the_fact_and_keeps_its_day(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    corrected = book.facts[book.correct(60 * 24 * 3, first, amount=Decimal(120))]
    assert corrected.happened_on == book.facts[first].happened_on == date(2020, 3, 2)
    assert book.standing() == ["disbursement 120"]


def test_a_correction_of_a_meetings_day_moves_its_day(book: Book) -> None:
    first = book.say(1, "meeting", **HELD)
    assert book.facts[book.correct(2, first, date=JAN21)].happened_on == JAN21
    assert book.standing() == ["meeting 2020-01-21 held"]


def test_a_correction_of_a_superseded_fact_is_stored_closed_and_is_what_an_undo_gives_back(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    second = book.say(2, "disbursement", **baht(200))
    corrected = book.facts[book.correct(3, first, amount=Decimal(120))]
    assert corrected.closed_at == book.at(3)
    assert book.standing() == ["disbursement 200"]
    book.undo(4, second)
    assert book.standing() == ["disbursement 120"]


def test_a_correction_of_the_district_gives_the_wrong_district_its_own_back(book: Book) -> None:
    book.say(1, "disbursement", "บางนา", **baht(100))
    wrong = book.say(2, "disbursement", "บางนา", **baht(200))
    right = book.correct(3, wrong, "บางแค")
    assert (book.standing(district="บางนา"), book.standing(district="บางแค")) == (["disbursement 100"], ["disbursement 200"])
    book.undo(4, right)
    assert book.standing(district="บางแค") == []


def test_a_correction_of_the_district_of_a_superseded_fact_counts_where_it_belongs(book: Book) -> None:
    wrong = book.say(1, "disbursement", "บางนา", **baht(100))
    book.say(2, "disbursement", "บางนา", **baht(200))
    book.correct(3, wrong, "บางแค")
    assert (book.standing(district="บางนา"), book.standing(district="บางแค")) == (["disbursement 200"], ["disbursement 100"])


def test_a_correction_of_the_year_gives_the_wrong_year_its_own_back(book: Book) -> None:
    book.say(1, "action_plan", projects=2, fiscal_year=2563)
    wrong = book.say(2, "action_plan", projects=3, fiscal_year=2563)
    book.correct(3, wrong, fiscal_year=2564)
    assert book.standing() == ["action_plan 2563 2", "action_plan 2564 3"]


def test_a_corrected_total_keeps_its_place_before_what_was_said_as_more_after_it(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    book.say(2, "disbursement", **baht(50, more=True))
    book.correct(3, first, amount=Decimal(120))
    assert book.standing() == ["disbursement 120", "disbursement 50 True"]


def test_a_correction_to_a_district_that_reported_since_does_not_close_what_it_said(book: Book) -> None:
    wrong = book.say(1, "disbursement", "บางนา", **baht(200))
    book.say(2, "disbursement", "บางแค", **baht(500))
    book.correct(3, wrong, "บางแค")
    assert (book.standing(district="บางนา"), book.standing(district="บางแค")) == ([], ["disbursement 500"])


def test_a_late_message_closes_the_correction_of_what_was_said_before_it(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    book.correct(5, first, amount=Decimal(120))
    book.say(3, "disbursement", **baht(300))
    assert book.standing() == ["disbursement 300"]


def test_a_correction_of_a_correction_to_another_district_leaves_nothing_behind(book: Book) -> None:
    book.say(1, "disbursement", "บางนา", **baht(100))
    first = book.correct(3, book.say(2, "disbursement", "บางนา", **baht(200)), "บางนา", amount=Decimal(300))
    last = book.correct(4, first, "บางแค")
    assert (book.standing(district="บางนา"), book.standing(district="บางแค")) == (["disbursement 100"], ["disbursement 300"])
    book.undo(5, last)
    assert (book.standing(district="บางนา"), book.standing(district="บางแค")) == (["disbursement 300"], [])


def test_undo_of_a_correction_gives_back_what_was_said_first(book: Book) -> None:
    first = book.say(1, "disbursement", **baht(100))
    second = book.correct(2, first, amount=Decimal(120))
    book.undo(3, second)
    assert book.standing() == ["disbursement 100"]


def test_undo_of_a_report_undoes_what_put_it_right(book: Book) -> None:
    book.say(1, "disbursement", **baht(50))
    first = book.say(2, "disbursement", **baht(100))
    book.correct(3, book.correct(3, first, amount=Decimal(120)), amount=Decimal(130))
    book.undo(4, first)
    assert book.standing() == ["disbursement 50"]


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
