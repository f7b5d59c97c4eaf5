"""From a day as it was said to a day of the calendar, once today and the direction of the verb are known.

Knows the rules of years, weeks and months. Must not read text, nor know which verbs look which way.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal, NamedTuple

from bot.thai.values import Day, Repeat, Years

Look = Literal["back", "ahead"] | None
_LEAP_DAY = (2, 29)
_FEW_YEARS = 5  # that a plan of a project may be off its years


class Resolved(NamedTuple):
    """The date a Day means; None when it means none. clash: the weekday said is not the weekday of the date said."""

    date: date | None
    clash: bool = False


def resolve(day: Day, today: date, look: Look) -> Resolved:
    """The date that is meant; look None is the bare meeting: back, unless more than six months ago, then ahead."""
    found = _date(day, today, look)
    if found is None:
        return Resolved(None)
    stated = day.weekday if day.day is not None or day.shift is not None else None
    if stated is not None and found.weekday() != stated:
        meant = _of_month(day, today, "ahead") if look is None and day.day and day.month is None and day.months is None else None
        return Resolved(meant) if meant is not None and meant.weekday() == stated else Resolved(None, clash=True)  # ประชุมวันศุกร์ที่ 19
    return Resolved(found)


def _date(day: Day, today: date, look: Look) -> date | None:
    """The date said, weekday unchecked."""
    if day.shift is not None:
        return _moved(today, day.shift)
    if day.edge is not None:
        return month_end(day, today, look) if day.edge.endswith("end") else None
    if day.day is None:
        return _of_week(day, today, look) if day.weekday is not None else None
    if day.month is None:
        return _of_month(day, today, look)
    if day.year is not None:
        return _made(day.year, day.month, day.day)
    years = range(-4, 5) if (day.month, day.day) == _LEAP_DAY else range(-1, 2)
    return _nearest([_made(today.year + n, day.month, day.day) for n in years], today, _leaning(day, look))


def _leaning(day: Day, look: Look) -> Literal["back", "ahead", "bare", "near"]:
    """The direction to look in: ที่ผ่านมา is back whatever the verb; "20 ม.ค. นี้" without a verb is the nearest either way."""
    if day.near in ("past", "coming"):
        return "back" if day.near == "past" else "ahead"
    return look or ("near" if day.near == "this" else "bare")


def _nearest(days: list[date | None], today: date, look: str) -> date | None:
    """The day nearest to today in the direction; today itself counts both ways."""
    behind = max((day for day in days if day and day <= today), default=None)
    ahead = min((day for day in days if day and day >= today), default=None)
    match look:
        case "back":
            return behind
        case "ahead":
            return ahead
        case "near":
            return min(filter(None, (behind, ahead)), key=lambda day: abs(day - today), default=None)
    return behind if behind and behind >= months_off(today, -6) else ahead


def _of_week(day: Day, today: date, look: Look) -> date | None:
    """The day of a weekday: วันศุกร์หน้า is next week's, a bare past one the latest before today."""
    assert day.weekday is not None
    if day.week is not None:
        return _moved(today, 7 * day.week + day.weekday - today.weekday())
    ahead = (day.weekday - today.weekday() - 1) % 7 + 1
    behind = (today.weekday() - day.weekday - 1) % 7 + 1
    coming = day.near == "coming" or (day.near is None and look == "ahead")
    return _moved(today, ahead if coming else -behind)


def _of_month(day: Day, today: date, look: Look) -> date | None:
    """The day of a day without a month: วันที่ 25, วันที่ 17 เดือนนี้, 25 นี้."""
    assert day.day is not None
    if day.months is not None:
        year, month = _month(today, day.months)
        return _made(day.year or year, month, day.day)
    if day.near == "this" and look is None:
        return _made(today.year, today.month, day.day)
    months = [_month(today, n) for n in range(-3, 4)]
    return _nearest([_made(year, month, day.day) for year, month in months], today, _leaning(day, look))


def month_end(day: Day, today: date, look: Look = "ahead") -> date | None:
    """The last day of a month said alone (ภายในเดือนสิงหาคม), of สิ้นเดือน, สิ้นปี or สิ้นปีงบประมาณ; None if none was said."""
    if day.day is not None:
        return None
    if day.edge == "year-end":
        return date(day.year or today.year, 12, 31)
    if day.edge == "fiscal-end":
        return date(day.year or fiscal_of(today) - 543, 9, 30)
    if day.month is not None:
        return _end_of_month(day, today, look)
    if day.months is None and day.edge is None:
        return None
    year, month = _month(today, day.months or 0)
    return _last(year, month)


def _last(year: int, month: int) -> date | None:
    """The last day of a month; None beyond the calendar."""
    return date(year, month, monthrange(year, month)[1]) if 1 <= year <= 9999 else None


def _end_of_month(day: Day, today: date, look: Look) -> date | None:
    """The last day of a named month: of its year, or of the nearest in the direction."""
    assert day.month is not None
    if day.year is not None:
        return _last(day.year, day.month)
    ends = [_last(year, day.month) for year in range(today.year - 1, today.year + 2)]
    return _nearest(ends, today, _leaning(day, look))


def fiscal_of(day: date) -> int:
    """The fiscal year of a day, Buddhist: 1 October 2019 is in 2563."""
    return day.year + 543 + (day.month >= 10)


def may_be_fiscal(year: int, first: date, last: date) -> bool:
    """Whether a fiscal year is within a few of those of two days: 2564 is of 2563, 2512 and 5000 are not."""
    return fiscal_of(first) - _FEW_YEARS <= year <= fiscal_of(last) + _FEW_YEARS


def fiscal_year(years: Years, today: date) -> int | None:
    """The fiscal year said: ปี 63 is 2563, ปีหน้า the next; a span of years (ปี 63-64) is none."""
    if years.shift is not None:
        return fiscal_of(today) + years.shift
    return years.first if years.last is None else None


def starts(repeat: Repeat, today: date) -> date | None:
    """The first day after today of a recurrence: ทุกวันจันทร์ is the next Monday."""
    days = [today + timedelta(days=n) for n in range(1, 63)]
    on = repeat.on
    match repeat.every:
        case "daily":
            return days[0]
        case "weekdays":
            return next(day for day in days if day.weekday() < 5)
        case "weekly":
            return next((day for day in days if on is None or day.weekday() == on.weekday), None)
    if on is not None and on.edge == "end":
        return next(day for day in days if (day + timedelta(days=1)).day == 1)
    return next((day for day in days if on is None or day.day == on.day), None)


def _month(today: date, months: int) -> tuple[int, int]:
    """The year and month so many months from today's."""
    years, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return years, month + 1


def months_off(day: date, months: int) -> date:
    """The same day so many months away, or that month's last."""
    year, month = _month(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _moved(today: date, days: int) -> date | None:
    """The day so many days from today; None beyond the calendar."""
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _made(year: int, month: int, day: int) -> date | None:
    """A date, or None where the calendar has none: 31 เมษายน."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
