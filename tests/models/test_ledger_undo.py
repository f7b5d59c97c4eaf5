"""Undo and corrections as rows on both databases: what stands again, in which place, and what stays as it was."""

from datetime import date
from decimal import Decimal

import pytest

from tests.models.book import Book, baht

JAN20, JAN21 = date(2020, 1, 20), date(2020, 1, 21)
HELD = {"status": "held", "date": JAN20}


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
