"""The days that words say: which meeting of a correction, in which month, and why a day is no day of a meeting.

Must not know what is stored.
"""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.reading.facts.sent_on import sent_on as in_clauses
from bot.texts import Texts
from bot.thai import Day, clean, find, month_end, resolve
from bot.thai.dates import Look

say = Texts(__file__)


def in_its_month(said: Fact, known: Known, words: str) -> Fact:
    """A day said by its number alone in the month nearer to what it puts right: แก้เป็นวันที่ 5, of a meeting on 4 มี.ค., is 5 มี.ค."""
    before, day = known.slots.get("date"), said.slots.get("date")
    bare = [each for each in _days(words) if each.month is None and each.shift is None and each.weekday is None]
    if len(bare) != 1 or not isinstance(before, date) or not isinstance(day, date) or day.day != bare[0].day:
        return said
    if day.day > monthrange(before.year, before.month)[1]:
        return said
    nearest = min(day, before.replace(day=day.day), key=lambda each: abs(each - before))
    return replace(said, slots={**said.slots, "date": nearest})


def in_the_month_told(said: Fact, words: str, told: str, today: date) -> Fact:
    """A day said by its number alone in the month that a report was told of without a day: 12, of ประชุมเดือนที่แล้ว 40 คน."""
    day = said.slots.get("date")
    bare = all((each.month, each.months, each.shift, each.weekday, each.near) == (None,) * 5 for each in _days(words))
    ends = [month_end(span.value, today, "back") for span in find(clean(told)) if isinstance(span.value, Day)]
    if not isinstance(day, date) or not bare or len(ends) != 1 or ends[0] is None or day.day > ends[0].day:
        return said
    return replace(said, slots={**said.slots, "date": ends[0].replace(day=day.day)})


def due_in_its_month(day: date, before: date, words: str, today: date) -> date:
    """A day said by its number alone in the month of the deadline that it moves, where that is ahead: of 26 มิ.ย., เปลี่ยนเป็นวันที่ 29."""
    days = _days(words)
    if len(days) != 1 or days[0].month is not None or days[0].shift is not None or days[0].weekday is not None:
        return day
    found = before.replace(day=day.day) if day.day <= monthrange(before.year, before.month)[1] else day
    return found if found >= today else resolve(days[0], today, "ahead").date or day


def _days(words: str) -> list[Day]:
    """The days that are said with their number."""
    return [span.value for span in find(clean(words)) if isinstance(span.value, Day) and span.value.day is not None]


def named(words: str, said: Fact) -> set[tuple[int, int | None]]:
    """Day and month of the meetings that a new day is given for: แก้วันประชุม 20 ม.ค. เป็น 21 ม.ค. names the 20th, วันที่ 4 ไม่ใช่ 5 the 5th.

    แก้วันที่ 5 เป็น 6 names the 5th.
    """
    new = said.slots.get("date")
    if not isinstance(new, date) or said.kind not in (None, "meeting"):
        return set()
    days: set[tuple[int, int | None]] = {(each.day or 0, each.month) for each in _days(words)}
    return (days | _denied(words)) - {(new.day, new.month), (new.day, None)}


def _denied(words: str) -> set[tuple[int, int | None]]:
    """The day of the month that is last said to be wrong by its number: ไม่ใช่ 5."""
    denied = re.search(say.table("words")["denied"], clean(words).text)
    return {(int(denied["day"]), None)} if denied else set()


def sent_on(words: str, fact: Fact, today: date, since: date) -> date | None:
    """The day that words say a document was sent on, since the project began: 5 พ.ค. in ส่งแบบรายงาน 1 แล้วเมื่อ 5 พ.ค."""
    day = in_clauses(words, str(fact.slots["document"]), today, fact.district) or _of_letter(words, today)
    return day if day is not None and since <= day <= today else None


def _of_letter(words: str, today: date) -> date | None:
    """The day of the letter that documents were sent with: ลงวันที่ 5 มิ.ย. 63."""
    led = re.search(say.table("words")["of_letter"], clean(words).text)
    found = _days(clean(words).text[led.end() :]) if led is not None else []
    return resolve(found[0], today, "back").date if found else None


def why_none(words: str, today: date) -> str | None:
    """Why a day that words say is none that a meeting was held on: "clash" with its weekday, no day of the "calendar", or "ahead"."""
    found = [resolve(day, today, None) for day in _days(words)]
    if len(found) != 1:
        return None
    if found[0].date is None:
        return "clash" if found[0].clash else "calendar"
    return "ahead" if found[0].date > today else None


def are_said(words: str) -> bool:
    """Whether words say a day at all: วันที่ 5, พุธ, เมื่อวาน."""
    return any(isinstance(span.value, Day) for span in find(clean(words)))


def no_day(words: str, today: date) -> bool:
    """Whether a day is said that no calendar has: 31 ก.พ."""
    said = [day for day in _days(words) if day.month is not None]
    return any(resolve(day, today, "ahead") == (None, False) for day in said)


def listed(words: str, today: date) -> tuple[date, ...]:
    """The days of a list, each gone by: 1, 3, 5 มิ.ย., วันที่ 1 กับ 5; none of a stretch, 1-3 มิ.ย."""
    text = clean(words)
    found: list[date] = []
    for span in find(text):
        day, said = span.value, text.text[span.start : span.end]
        if not isinstance(day, Day):
            return ()
        if day.last is not None and re.search(say.table("words")["through"], said):
            return ()
        found += [when for one in _each(day, said) if (when := resolve(one, today, "back").date) is not None and when <= today]
    return tuple(dict.fromkeys(found))


def _each(day: Day, said: str) -> list[Day]:
    """The days of a list said in one: 1, 3, 5 มิ.ย.; the day itself where it is none."""
    numbers = [int(number) for number in re.findall(r"[0-9]{1,2}", said)] if day.last is not None else []
    return [day._replace(day=number, last=None) for number in numbers[: numbers.index(day.last.day or 0) + 1]] if day.last else [day]


def beside(words: str, planned: date, today: date) -> tuple[date, ...]:
    """The later days that words plan meetings for beside the first, none of a stretch: 19 ก.พ. in นัดประชุม 12 ก.พ. กับ 19 ก.พ."""
    text, found, end = clean(words), list[date](), 0
    for span in find(text):
        if not isinstance(span.value, Day):
            continue
        said = text.text[span.start : span.end]
        of_else = re.search(say.table("words")["of_else"], text.text[end : span.start]) if end else None
        if of_else is None and not (span.value.last and re.search(say.table("words")["through"], said)):
            found += [when for one in _each(span.value, said) if (when := resolve(one, today, "ahead").date) is not None]
        end = span.end
    return tuple(dict.fromkeys(day for day in found if day > planned))


def in_one_list(words: str) -> bool:
    """Whether the only days that words say are those of one list: 1, 3 และ 5 มิ.ย."""
    found = [span.value for span in find(clean(words)) if isinstance(span.value, Day)]
    return len(found) == 1 and found[0].last is not None


def of_a_clash(words: str, today: date, status: object) -> tuple[date, date] | None:
    """The day of its number and the nearest of its weekday, where the two said contradict each other: 20 พ.ค. วันอังคาร, a Wednesday."""
    look: Look = {"held": "back", "scheduled": "ahead"}.get(str(status))  # type: ignore[assignment]  # the two are looks
    for day in _days(words):
        if day.weekday is not None and resolve(day, today, look).clash:
            numbered = resolve(day._replace(weekday=None), today, look).date
            return (numbered, numbered + timedelta((day.weekday - numbered.weekday() + 3) % 7 - 3)) if numbered else None
    return None


def weekday_alone(words: str) -> int | None:
    """The weekday that is the only day said, 0 for Monday: พุธค่ะ."""
    days = [span.value for span in find(clean(words)) if isinstance(span.value, Day)]
    alone = len(days) == 1 and days[0].day is None and days[0].shift is None and days[0].week is None and days[0].near is None
    return days[0].weekday if alone else None
