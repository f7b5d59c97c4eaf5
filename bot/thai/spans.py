"""Everything in a message that has a value, found in one pass from left to right.

Knows which finder looks first at which letters. Must not know what a value is about, nor today.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable
from functools import cache

from bot.thai import clock, days, months, near, noise, numbers, ordinals, places, recurrence, years
from bot.thai.clean import Clean
from bot.thai.numerals import FIRST_WORDS, Numeral, digits, unread, words
from bot.thai.values import Noise, Number, Span, Years
from bot.thai.vocabulary import Pattern, one_of

Finder = Callable[[str, int, Span | None], Span | None]
_SHORT = 30


def _number(text: str, at: int, before: Span | None) -> Span | None:
    """What begins with a digit: noise, a date, a time, or a number with what it counts."""
    found = digits(text, at)
    if found is None:
        return _unread(text, at)
    after = text[found.end : found.end + 2]
    plain = 2 < found.end - at <= 10 and text[at] not in "05" and "." not in text[at : found.end] and not _GOES_ON.match(after)
    if not plain and not _COUNTED.match(text, found.end) and (other := _shaped(text, at, before)):
        return other
    if text[at] == "0" and found.rule == "arabic" and text[at : found.end].isdecimal() and found.end - at > 2:
        return Span(at, found.end, "noise", Noise("code"), "leading-zero")
    return near.ago(text, at, found.end, found.value) or _or_year(numbers.number(text, at, found))


def _or_year(span: Span | None) -> Span | None:
    """A number like 2564 that counts nothing, with the year as its other reading."""
    if span is None or span.type != "number" or span.unit is not None:
        return span
    match span.value:
        case Number(int(value), None) if 2540 <= value < 2600:
            return span._replace(other=Years(value))
    return span


def _shaped(text: str, at: int, before: Span | None) -> Span | None:
    """A number that by its shape may be something else."""
    for finder in (noise.numbered, days.dated, noise.coded, clock.numbered):
        if span := finder(text, at, before):
            return span
    return noise.score(text, at)


_COUNTED = Pattern(r" ?(?:คน(?!มา)|ท่าน|ชุมชน|โครงการ|บาท|%)")
_GOES_ON = Pattern(r"[/:.\d-]| \d")
_DIGITS = Pattern(r"[\d,.]*\d")


def _unread(text: str, at: int) -> Span:
    """Digits that are no number, taken whole so that nothing looks at them again."""
    match = _DIGITS.match(text, at)
    assert match is not None
    return Span(at, match.end(), "noise", Noise("code"), "unread")


def _word(text: str, at: int, before: Span | None) -> Span | None:
    """What begins with a number word: a time, a date, a number with what it counts, or digits spelt out."""
    found = words(text, at)
    if found is None:
        end = unread(text, at)
        return Span(at, end, "noise", Noise("code"), "unread") if end > at else None
    return _clock_or_day(text, at, found) or numbers.number(text, at, found)


def _clock_or_day(text: str, at: int, found: Numeral) -> Span | None:
    """สองทุ่ม, สิบห้ามีนา, สามวันก่อน."""
    if span := clock.numbered(text, at, None):
        return span
    day = days.word_day(text, at) if found.end - at < 16 else None
    if day and day.day.month is not None:
        return Span(at, day.end, "date", day.day, "date")
    return near.ago(text, at, found.end, found.value)


_PER_HUNDRED = ("ร้อยละ", "ร้อยล่ะ")
_LABEL = Pattern(r" ?[:=]? ?")
"""What may stand between a label and its value: ร้อยละ: 40."""


def _percent(text: str, at: int, before: Span | None) -> Span | None:
    """ร้อยละ 57.16, ร้อยล่ะ 57.16; not เบิกเรียบร้อยละ 18,650."""
    if text.endswith("เรียบ", 0, at):
        return None
    start = at + next(len(word) for word in _PER_HUNDRED if text.startswith(word, at))
    label = _LABEL.match(text, start)
    return numbers.percent(text, at, label.end() if label else start)


def _baht(text: str, at: int, before: Span | None) -> Span | None:
    """฿58,320."""
    return numbers.baht(text, at, at + 1 + text.startswith(" ", at + 1))


_FINDERS: tuple[tuple[Iterable[str], Finder], ...] = (
    ("0123456789", _number),
    (places.TRIGGERS, places.triggered),
    (places.HEADS, places.headed),
    (places.OTHERS, places.elsewhere),
    (places.NAMES, places.named),
    (("(",), years.bracketed),
    (noise.WORDS, noise.headed),
    (recurrence.WORDS, recurrence.every),
    ((*near.SHIFTS, *near.OF_YESTERDAY), near.shift),
    (("วันที่",), days.numbered),
    (("วัน", *near.BARE_WEEKDAYS, *near.MISSPELT_WEEKDAYS, *near.SHORT_WEEKDAYS), near.weekday),
    (near.WEEKS, near.week),
    (near.EDGES, near.edge),
    (("เดือน", *months.FULL_MONTHS, *months.SPOKEN_MONTHS, *months.SHORT_MONTHS), months.month_alone),
    (years.WORDS, years.years),
    (ordinals.WORDS, ordinals.ordinal),
    (("อีก", *near.FROM_NOW), near.again),
    (("อีก",), clock.soon),
    ((*clock.SPOKEN, *clock.VAGUE, *clock.TODAY), clock.spoken),
    (_PER_HUNDRED, _percent),
    (("฿",), _baht),
    (FIRST_WORDS, _word),
)


@cache
def _table() -> dict[str, tuple[Finder, ...]]:
    """By its trigger, each finder, and behind them those of the shorter triggers that it begins with."""
    own: dict[str, list[Finder]] = {}
    for triggers, finder in _FINDERS:
        for trigger in triggers:
            own.setdefault(trigger, []).append(finder)
    shorter = {trigger: range(len(trigger), 0, -1) for trigger in own}
    return {
        trigger: tuple(dict.fromkeys(finder for size in sizes for finder in own.get(trigger[:size], ())))
        for trigger, sizes in shorter.items()
    }


@cache
def _search() -> Callable[[str, int], re.Match[str] | None]:
    """Where the next trigger stands, the longest one there."""
    return re.compile(one_of(_table())).search


def find(message: Clean) -> tuple[Span, ...]:
    """All spans of a message in order, never overlapping: "คนมา 45" gives one number at 5 to 7."""
    text = message.text
    taken = deque(noise.regions(text))
    spans: list[Span] = []
    last: Span | None = None
    at = 0
    search, table = _search(), _table()
    while match := search(text, at):
        at = match.start()
        if taken and taken[0].start <= at:
            last = taken.popleft()
            spans.append(last)
            at = max(at, last.end)
            continue
        for finder in table[match[0]]:
            span = finder(text, at, last)
            if span is not None:
                break
        else:
            last = spans[-1] if spans else None
            at += 1
            continue
        if span.type == "district" and last is not None and last.unit == "เขต" and spans and text[last.end : span.start] in ("", " "):
            spans[-1] = last._replace(unit=None)  # เบิก 22 เขตลาดพ้าวเบิก 18
        spans.append(span)
        last, at = span, span.end
        while taken and taken[0].start < at:
            taken.popleft()
    spans += taken
    if not spans and len(text) <= _SHORT and (place := places.whole(text)):
        return (place,)
    return tuple(spans)
