"""The period that a question names, up to today: ตั้งแต่ 1 มิ.ย., ช่วง 15-18 มิ.ย., อาทิตย์นี้, เดือนที่แล้ว, 3 วันที่ผ่านมา.

Knows how a period is said. Must not know what is asked of it.
"""

import re
from datetime import date, timedelta

from bot.texts import Texts
from bot.thai import Day, clean, find, month_end, resolve

say = Texts(__file__)
WEEK = timedelta(days=6)  # and its first day


def named(words: str, today: date) -> tuple[date, date] | None:
    """The first and the last day of the period, up to today; None where none is named, only one day, or one to come."""
    text = clean(words)
    for span in find(text):
        if not isinstance(span.value, Day):
            continue
        led = re.search(say.table("words")["since"], text.text[: span.start]) is not None
        counted = text.text[span.start : span.end].endswith(say("past"))  # 3 วันที่ผ่านมา; not 3 วันก่อน
        first, last = _of(span.value, today, since=led or counted)
        if first is not None and last is not None and first <= today:
            return first, min(last, today)
    return None


def _of(day: Day, today: date, *, since: bool) -> tuple[date | None, date | None]:
    """The days from which to which a day said may be a period; `since`: it is its beginning."""
    end = month_end(day, today, "back")
    if end is not None:
        return end.replace(day=1), today if since else end
    if day.week is not None and day.weekday is None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=day.week)
        return monday, today if since else monday + WEEK
    first = resolve(day._replace(last=None), today, "back").date
    if day.last is not None:
        return first, resolve(day.last, today, "back").date
    return first, today if since else None
