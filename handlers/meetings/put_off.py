"""By how much something is put off, counted from the day that stood: ขยายอีก 7 วัน, เลื่อนออกไป 1 อาทิตย์.

Knows lengths of time and the words for putting off, a wish for more time among them. Must not know what stands.
"""

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from bot import calendar
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, Number, clean, find, resolve
from bot.thai.dates import months_off

say = Texts(__file__)


class Length(NamedTuple):
    """A length of time as it was said: so many of a unit, "day", "working", "week" or "month"."""

    number: int
    unit: str


def length(words: str) -> Length | None:
    """By how much something is put off: อีก 7 วัน, ออกไป 1 อาทิตย์; None where no length is said, or a day besides it."""
    text = clean(words).text
    found = list(_pattern().finditer(text))
    if len(found) != 1 or _days(words) or not any(verb in text for verb in say.table("words")["verbs"]):
        return None
    count = _count(found[0]["count"])
    return Length(count, _unit(found[0]["unit"])) if count else None


def later(before: date, by: Length) -> date:
    """The day that is so much behind the one that stood."""
    match by.unit:
        case "working":
            return calendar.step(before, by.number)
        case "month":
            return months_off(before, by.number)
    return before + timedelta(by.number * (7 if by.unit == "week" else 1))


def named(words: str, today: date) -> date | None:
    """The day that is named beside a length: the seventh of อีก 7 วัน เป็น 7 ส.ค."""
    days = _days(words)
    return resolve(days[0], today, "ahead").date if len(days) == 1 and _pattern().search(clean(words).text) else None


def _days(words: str) -> list[Day]:
    """The days that are named themselves: 26 มิ.ย., วันศุกร์; a length is none."""
    values = (span.value for span in find(clean(words)))
    return [value for value in values if isinstance(value, Day) and (value.day is not None or value.weekday is not None)]


def _count(said: str | None) -> int:
    """How many: 7, สอง, one where no number is said; 0 for none that can be counted by."""
    if not said or said in say.table("words")["one"]:
        return 1
    values = [span.value for span in find(clean(said)) if isinstance(span.value, Number)]
    return int(values[0].value) if len(values) == 1 else 0


def _unit(said: str) -> str:
    return next(str(unit) for unit, spellings in say.table("units").items() if said in spellings)


@cache
def _pattern() -> re.Pattern[str]:
    units = sorted((word for spellings in say.table("units").values() for word in spellings), key=len, reverse=True)
    return re.compile(say.table("words")["by"].replace("UNIT", "|".join(map(re.escape, units))))


def more_time(message: Message, reading: Reading) -> Reading:
    """The reading of a district's wish for more time for a document as a deadline, which it cannot set: ขอเลื่อนส่งแบบ 2 เป็น 30 มิ.ย."""
    pending = all(fact.slots.get("status") == "pending" for fact in reading.facts)
    documents = tuple(str(fact.slots["document"]) for fact in reading.facts if "document" in fact.slots)
    wished = reading.intent == "report" and pending and re.search(say.table("words")["more_time"], clean(message.text).text)
    if not wished:
        return reading
    deadline = Reading("deadline", about="document", documents=documents, why=("deadline", "wished"))
    stated = any(word in message.text for word in say.table("words")["not_sent"])  # แบบ 2 ยังไม่ส่ง ขอเลื่อนเป็น 30 มิ.ย.
    return reading._replace(also=deadline) if stated else deadline
