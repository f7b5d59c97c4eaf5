"""The calendar of Thai offices: holidays, working days and hours, fiscal years, and when a repeating reminder comes next.

Pure: dates in, dates out. Knows nothing of the clock, of deadlines, or of who is away. Moments are naive Bangkok time here.
"""

import calendar
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

OVERRIDE = Path(__file__).parent / "data" / "holidays_override.toml"
OPENS, CLOSES = time(8, 30), time(16, 30)  # office hours of the civil service: no reminder leaves outside them
ONE_DAY = timedelta(days=1)


def fiscal_bounds(year: int) -> tuple[date, date]:
    """First and last day of a fiscal year (B.E.): 2563 is 1 October 2019 to 30 September 2020."""
    return date(year - 544, 10, 1), date(year - 543, 9, 30)


def overrides(path: Path) -> tuple[dict[date, str], frozenset[date]]:
    """Holidays added by hand with their names, and days that are no holidays after all."""
    file = tomllib.loads(path.read_text(encoding="utf-8"))
    added = {date.fromisoformat(day): str(name) for day, name in file.get("added", {}).items()}
    return added, frozenset(map(date.fromisoformat, file.get("removed", {})))


@cache
def holidays_of(year: int, override: Path = OVERRIDE) -> dict[date, str]:
    """Public and government holidays of a Gregorian year with their Thai names, those of the override file applied."""
    import holidays

    added, removed = overrides(override)
    known = dict(holidays.country_holidays("TH", years=year, categories=("public", "government"), language="th"))
    known |= {day: name for day, name in added.items() if day.year == year}
    return {day: name for day, name in known.items() if day not in removed}


def holiday(day: date) -> str | None:
    """The Thai name of a holiday, None on other days, weekends included."""
    return holidays_of(day.year).get(day)


def works(day: date) -> bool:
    """Whether offices are open: no weekend, no holiday."""
    return day.weekday() < 5 and holiday(day) is None


@cache
def _working_days(year: int) -> tuple[date, ...]:
    """The working days of a year and of both its neighbours, in order."""
    first, last = date(year - 1, 1, 1), date(year + 1, 12, 31)
    return tuple(filter(works, (first + timedelta(days=n) for n in range((last - first).days + 1))))


def step(day: date, count: int) -> date:
    """The working day `count` working days after `day`, before it when negative; 0 is the day itself, or the last before a day off."""
    days = _working_days(day.year)
    index = (bisect_left(days, day) if count < 0 else bisect_right(days, day) - 1) + count
    if index < 0:
        return step(days[0], index)
    return days[index] if index < len(days) else step(days[-1], index - len(days) + 1)


def between(first: date, last: date) -> int:
    """Working days after `first` up to and with `last`; negative when `last` is earlier."""
    if last < first:
        return -between(last, first)
    return sum(len(_within(year, first, last)) for year in range(first.year, last.year + 1))


def _within(year: int, first: date, last: date) -> tuple[date, ...]:
    days = _working_days(year)
    start = max(first + ONE_DAY, date(year, 1, 1))
    return days[bisect_left(days, start) : bisect_right(days, min(last, date(year, 12, 31)))]


def in_hours(moment: datetime) -> bool:
    """Whether a naive Bangkok moment is in the office hours of a working day."""
    return works(moment.date()) and OPENS <= moment.time() < CLOSES


def next_opening(moment: datetime, at: time = OPENS) -> datetime:
    """The first `at` o'clock of a working day after a moment: after Friday 17.00, Monday's."""
    today = datetime.combine(moment.date(), at)
    if works(moment.date()) and moment < today:
        return today
    return datetime.combine(step(moment.date(), 1), at)


def repeats(first: datetime, rule: str) -> Iterator[datetime]:
    """Every time a repeating reminder comes, its first included: daily, weekdays (working days), weekly, monthly.

    The 31st of a shorter month is its last day, and 31 again in the next; the hour never moves (Bangkok has no summer time).
    """
    number = 0
    while first.year + number // 12 < date.max.year:
        moment = _nth(first, rule, number)
        if rule != "weekdays" or works(moment.date()):
            yield moment
        number += 1


def _nth(first: datetime, rule: str, number: int) -> datetime:
    if rule == "monthly":
        years, month = divmod(first.month - 1 + number, 12)
        year = first.year + years
        last = calendar.monthrange(year, month + 1)[1]
        return first.replace(year=year, month=month + 1, day=min(first.day, last))
    return first + timedelta(days=number * (7 if rule == "weekly" else 1))


def next_time(first: datetime, rule: str, after: datetime) -> datetime:
    """When a reminder that began at `first` comes next, strictly after a moment; missed times are not made up for."""
    return next(moment for moment in repeats(first, rule) if moment > after)
