"""Days and times as a clause says them. Knows which way a verb looks; must not know what happens on the day."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, time
from itertools import pairwise
from typing import NamedTuple

from bot.kinds.clause import Clause, Token
from bot.thai import Clock, Day, Years, resolve
from bot.thai.dates import Look

_THROUGH = ("-", "ถึง")
_HAPPENS = frozenset({"meeting", "hold", "attend", "date", "postpone"})
_GOING = ("ไป", "ออก", "ถึง", "กลับ")
_SINCE = ("ตั้งแต่", "ออก", "มา", "ไป", "กลับ", "ถึง")
_WITH_AN_HOUR = frozenset({"meeting", "hold", "attend", "will", "venue", "date", "past", "remind"})  # what an hour may be of
_TITLE = frozenset({"report", "filler", "district", "date", "year", "particle", "honorific", "greeting", "project"})


class When(NamedTuple):
    """The day of a clause; clash: a weekday was said that the date has not."""

    day: date | None
    clash: bool = False


def day(clause: Clause, look: Look, start: int = 0) -> When:
    """The first day said from a place on: เมื่อวันที่ 18 มี.ค. looks back."""
    for at, token in enumerate(clause.tokens[start:], start):
        if token.span and isinstance(token.span.value, Day) and not _of_figures(clause, at):
            found = resolve(token.span.value, clause.today, look)
            if found.date and _called_else(clause, at, found.date):
                return When(None, clash=True)
            if found.date or found.clash:
                return When(found.date, found.clash)
            if token.span.value.day and token.span.value.month:
                return When(None, clash=True)  # a day that no month has: 31 ก.พ.
    return When(None)


def _called_else(clause: Clause, at: int, found: date) -> bool:
    """Whether another weekday is named right behind a day: เมื่อวาน (อังคาร) on a Thursday."""
    behind = clause.tokens[at + 1].span if at + 1 < len(clause.tokens) else None
    match behind and behind.value:
        case Day(weekday=int(weekday), day=None, week=None, near=None, last=None):
            return is_shift(clause.tokens[at]) and found.weekday() != weekday
    return False


def day_of(token: Token) -> Day | None:
    """The day as a word says it, None for a word that says none: 9 มี.ค., เมื่อวาน."""
    return token.span.value if token.span is not None and isinstance(token.span.value, Day) else None


def is_shift(token: Token) -> bool:
    """Whether a day is said by its distance from today: เมื่อวาน."""
    when = day_of(token)
    return when is not None and when.shift is not None


def _of_figures(clause: Clause, at: int) -> bool:
    """Whether a day is only that of the figures told: ข้อมูล ณ 30 มิ.ย.; สนข.จอมทอง ณ วันที่ 30 มิ.ย. 63 before the first word of a kind."""
    led = [token.text for token in clause.tokens[max(0, at - 2) : at]]
    opens = led[-1:] == ["ณ"] and _TITLE.issuperset(clause.tags(0, at))
    return led == ["ข้อมูล", "ณ"] or (opens and any(token.gap == "\n" for token in clause.tokens[at + 1 :]))


def later_today(clause: Clause) -> bool:
    """Whether a part of today is named: บ่ายนี้, เย็นนี้."""
    if "time" not in clause.heard:
        return False
    return any(token.span and isinstance(token.span.value, Clock) and token.span.value.today for token in clause.tokens)


def later_this_month(token: Token, today: date) -> bool:
    """Whether a date is a day, of whatever month, that is still to come in this: วันที่ 27 on the 20th."""
    when = day_of(token)
    return when is not None and when.day is not None and today.day < when.day <= monthrange(today.year, today.month)[1]


def _of_something_else(clause: Clause, n: int) -> bool:
    """Whether an hour is that of private life, or of something nobody knows: ตื่นตีสี่มารอรถเมล์, เพิ่งวางสายไปตอน 16.40 น."""
    stretch = clause.stretch(n)
    opens = next((m for m in range(n, -1, -1) if clause.tokens[m].gap), 0)
    if "?" in clause.tags(opens, n) and _WITH_AN_HOUR.isdisjoint(stretch):
        return True
    led = clause.tokens[next((m for m in range(n - 1, -1, -1) if clause.tokens[m].gap), 0) : n]
    tags = {*stretch, *(token.tag for token in led)}
    if not tags.isdisjoint(("to", "from")) and tags.isdisjoint(_HAPPENS) and _moves(led):
        return True  # ไปถึงชุมชนเจ็ดโมงครึ่ง, ออกจากเขต 7.30 น.
    refused = not {"deny"}.isdisjoint(clause.tags(n + 1, n + 2))  # บ่ายสองไม่ต้องแวะมาแล้ว
    glued = bool(led) and led[-1].tag == "?" and not clause.tokens[n].gap
    since = "?" in tags and bool(led) and led[-1].text in _SINCE  # ฝนตกตั้งแต่บ่ายโมง, รถออก 8.00 น.
    return "life" in stretch or refused or ((glued or since) and tags.isdisjoint(("meeting", "hold", "will")))


def _moves(led: Sequence[Token]) -> bool:
    """Whether words tell of going somewhere."""
    return any(token.text.startswith(_GOING) for token in led)


def clocks(clause: Clause) -> dict[str, time]:
    """start and end of the times said: 09.00-12.00 น.; a time behind เลิก is the end, of two that fall the later one."""
    found: dict[str, time] = {}
    last = 0
    for n, token in enumerate(clause.tokens if "time" in clause.heard else ()):
        clock = token.span.value if token.span else None
        if not isinstance(clock, Clock) or clock.start is None or _of_something_else(clause, n):
            continue
        if "start" in found and _in_brackets(clause, n):
            continue  # 9 โมงเช้า (ทีมจัดโต๊ะมา 7 โมงครึ่ง)
        begins = n > 0 and clause.tokens[n - 1].text == "เริ่ม"  # เพิ่งเลิกสองทุ่มครึ่ง เริ่มหกโมงเย็น
        if "finish" in clause.tags(max(0, n - 3), n) and not begins:
            found.setdefault("end", clock.start)
        elif "start" in found and "date" in clause.tags(last, n):
            break  # 25 มิ.ย. 9 โมง และ 26 มิ.ย. บ่ายโมง
        elif "start" not in found or (clock.start > found["start"] and n > 1 and clause.tokens[n - 2].text == "เริ่ม"):
            last, found["start"] = n, clock.start
            if clock.end:
                found["end"] = clock.end
        elif "end" not in found and clock.start > found["start"]:
            found["end"] = clock.start
        elif "end" not in found and clock.start < found["start"]:
            found = {"start": clock.start, "end": found["start"]}  # เสร็จหกโมงเย็น เริ่มตั้งแต่บ่ายสาม
    return found


def _in_brackets(clause: Clause, n: int) -> bool:
    """Whether a time stands within brackets, with words of its own: not 9.00 น. (เลิก 12.00 น.)."""
    opened = next((m for m in range(n, -1, -1) if set(clause.tokens[m].gap) & {"(", ")"}), None)
    return opened is not None and "(" in clause.tokens[opened].gap and n - opened > 1


def both_days(token: Token) -> list[Token]:
    """The tokens of the two days that a stretch of two is: 10-11 มิ.ย.; none for a longer one."""
    day = token.span.value if token.span is not None else None
    if token.span is None or not isinstance(day, Day) or day.day is None or day.last is None:
        return []
    if day.last.day != day.day + 1 or day.last.month != day.month:
        return []
    both = (day._replace(day=number, last=None) for number in (day.day, day.day + 1))
    return [token._replace(span=token.span._replace(value=each)) for each in both]


def is_ahead(token: Token) -> bool:
    """Whether a word is a day or a time said by how far it is still to come: พรุ่งนี้, อาทิตย์หน้า, ปีหน้า."""
    match token.span and token.span.value:
        case Day(shift=shift, week=week, months=months):
            return max(shift or 0, week or 0, months or 0) > 0
        case Years(shift=int(shift)):
            return shift > 0
    return False


def has_come(token: Token) -> bool:
    """Whether a word is a day that has come, said by how far it lies back: วันนี้, เมื่อวาน; not 18 มี.ค., which may only have been planned."""
    day = token.span.value if token.span is not None else None
    return isinstance(day, Day) and day.shift is not None and day.shift <= 0


def days_named(token: Token) -> list[Token]:
    """The token of each day that one names by its number, 8, 9 และ 12 พ.ค. three; none where it names a stretch of days, 8-9 พ.ค."""
    day = token.span.value if token.span is not None else None
    if token.span is None or not isinstance(day, Day) or day.day is None or day.weekday is not None:
        return []
    if day.last is None:
        return [token]
    if any(word in token.text for word in _THROUGH):
        return []
    numbers = [int(number) for number in re.findall(r"\d{1,2}", token.text)]
    named = numbers[: numbers.index(day.last.day) + 1] if day.last.day in numbers else []
    rising = all(one < two for one, two in pairwise(named))
    return [token._replace(span=token.span._replace(value=day._replace(day=number, last=None))) for number in named] if rising else []


def is_one_day(token: Token) -> bool:
    """Whether a date is one day and no month: 9 มี.ค., เมื่อวาน; not เดือนนี้."""
    when = day_of(token)
    return when is not None and (when.day, when.shift, when.weekday) != (None, None, None)


def of_no_month(token: Token) -> bool:
    """Whether a date is a day of a month not said: วันที่ 14."""
    when = day_of(token)
    return when is not None and when.day is not None and when.month is None


def is_numbered(token: Token) -> bool:
    """Whether a day is said by its number: 25 มิ.ย."""
    when = day_of(token)
    return when is not None and when.day is not None
