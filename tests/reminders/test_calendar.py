"""The calendar of Thai offices: tables of days."""

from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from bot import calendar
from bot.thai.dates import fiscal_of


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(("day", "year"), [("2019-09-30", 2562), ("2019-10-01", 2563), ("2020-09-30", 2563), ("2020-10-01", 2564)])
def test_the_fiscal_year_begins_in_october(day: str, year: int) -> None:
    assert fiscal_of(d(day)) == year


def test_a_fiscal_year_has_its_bounds() -> None:
    assert calendar.fiscal_bounds(2563) == (d("2019-10-01"), d("2020-09-30"))


@pytest.mark.parametrize(
    ("day", "works", "why"),
    [
        ("2020-04-13", True, "Songkran of 2563 was moved because of COVID-19"),
        ("2020-07-27", False, "its first substitute"),
        ("2020-09-04", False, "its second"),
        ("2020-09-07", False, "its third"),
        ("2020-05-11", False, "the Royal Ploughing Ceremony, a government holiday"),
        ("2020-05-06", False, "Visakha Bucha"),
        ("2020-12-11", False, "a special holiday of the cabinet"),
        ("2020-09-12", False, "a Saturday"),
        ("2020-02-29", False, "a Saturday, and a day that exists"),
        ("2020-09-15", True, "a Tuesday"),
    ],
)
def test_working_days(day: str, works: bool, why: str) -> None:
    assert calendar.works(d(day)) is works, why


def test_a_holiday_has_its_thai_name() -> None:
    assert calendar.holiday(d("2020-10-23")) == "วันปิยมหาราช"
    assert calendar.holiday(d("2020-10-24")) is None


def test_the_override_file_adds_and_removes_days(tmp_path: Path) -> None:
    file = tmp_path / "days.toml"
    file.write_text('[added]\n2026-08-11 = "วันหยุดพิเศษ"\n[removed]\n2026-05-13 = "เลื่อน"\n', encoding="utf-8")
    known = calendar.holidays_of(2026, file)
    assert known[d("2026-08-11")] == "วันหยุดพิเศษ"
    assert d("2026-05-13") not in known
    assert d("2026-05-13") in calendar.holidays_of(2026)


@pytest.mark.parametrize(
    ("day", "count", "gives"),
    [
        ("2020-09-15", -1, "2020-09-14"),
        ("2020-09-15", -3, "2020-09-10"),
        ("2020-09-15", -7, "2020-09-02"),  # over the weekend and both Songkran substitutes
        ("2020-09-15", 0, "2020-09-15"),
        ("2020-09-15", 4, "2020-09-21"),
        ("2020-09-13", 0, "2020-09-11"),  # a Sunday is the Friday before
        ("2020-09-13", -1, "2020-09-11"),
        ("2020-09-13", 1, "2020-09-14"),
        ("2019-12-30", 1, "2020-01-02"),  # New Year's Eve and Day
        ("2020-02-28", 1, "2020-03-02"),
    ],
)
def test_steps_count_working_days(day: str, count: int, gives: str) -> None:
    assert calendar.step(d(day), count) == d(gives)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [("2020-09-15", "2020-09-15", 0), ("2020-09-11", "2020-09-15", 2), ("2020-09-15", "2020-09-11", -2), ("2019-12-30", "2020-01-03", 2),
     ("2020-09-12", "2020-09-13", 0)],
)  # fmt: skip
def test_working_days_between(first: str, last: str, count: int) -> None:
    assert calendar.between(d(first), d(last)) == count


def test_between_agrees_with_step_and_with_counting_day_by_day() -> None:
    start = d("2019-06-03")
    assert all(calendar.between(start, calendar.step(start, count)) == count for count in range(1, 240))
    days = [start + timedelta(days=number) for number in range(1, 700)]
    assert calendar.between(start, days[-1]) == sum(map(calendar.works, days))


@pytest.mark.parametrize("count", [1, 250, 251, 490, 740, 2_000])
def test_a_step_of_many_years_is_as_good_as_a_short_one(count: int) -> None:
    start = d("2020-09-15")
    there = calendar.step(start, count)
    assert calendar.between(start, there) == count
    assert calendar.step(there, -count) == start


@pytest.mark.parametrize(
    ("moment", "open_", "opening"),
    [
        ("2020-09-15T08:29", False, "2020-09-15T08:30"),
        ("2020-09-15T08:30", True, "2020-09-16T08:30"),
        ("2020-09-15T16:29", True, "2020-09-16T08:30"),
        ("2020-09-15T16:30", False, "2020-09-16T08:30"),
        ("2020-09-12T10:00", False, "2020-09-14T08:30"),
        ("2020-09-03T17:00", False, "2020-09-08T08:30"),
    ],
)
def test_office_hours(moment: str, open_: bool, opening: str) -> None:
    at = datetime.fromisoformat(moment)
    assert calendar.in_hours(at) is open_
    assert calendar.next_opening(at) == datetime.fromisoformat(opening)


@pytest.mark.parametrize(
    ("first", "rule", "gives"),
    [
        ("2020-01-31T09:00", "monthly", ["01-31", "02-29", "03-31", "04-30"]),
        ("2019-01-30T09:00", "monthly", ["01-30", "02-28", "03-30", "04-30"]),
        ("2019-12-31T09:00", "monthly", ["12-31", "01-31", "02-29", "03-31"]),
        ("2020-02-29T09:00", "monthly", ["02-29", "03-29", "04-29", "05-29"]),
        ("2020-09-28T09:00", "weekly", ["09-28", "10-05", "10-12", "10-19"]),  # from one fiscal year into the next
        ("2020-02-28T09:00", "daily", ["02-28", "02-29", "03-01", "03-02"]),
        ("2020-09-03T09:00", "weekdays", ["09-03", "09-08", "09-09", "09-10"]),  # no weekend, no holiday
    ],
)
def test_repeats(first: str, rule: str, gives: list[str]) -> None:
    found = list(islice(calendar.repeats(datetime.fromisoformat(first), rule), 4))
    assert [f"{moment:%m-%d}" for moment in found] == gives
    assert {f"{moment:%H:%M}" for moment in found} == {"09:00"}


def test_missed_times_are_not_made_up_for() -> None:
    first = datetime.fromisoformat("2020-01-31T14:00")
    assert calendar.next_time(first, "monthly", datetime.fromisoformat("2020-06-30T14:00")) == datetime.fromisoformat("2020-07-31T14:00")
