"""Everything in a message that has a value, found in one pass from left to right.

Knows which finder looks first at which letters. Must not know what a value is about, nor today.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain

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
    match span:
        case Span(type="number", value=Number(int(value), None), unit=None) if 2540 <= value < 2600:
            return span._replace(other=Years(value))
    return span


def _shaped(text: str, at: int, before: Span | None) -> Span | None:
    """A number that by its shape may be something else."""
    for finder in (noise.numbered, days.dated, noise.coded, clock.numbered):
        if span := finder(text, at, before):
            return span
    return noise.score(text, at)


_COUNTED = Pattern(r" ?(?:คน|ท่าน|ชุมชน|โครงการ|บาท|%)")
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


def _percent(text: str, at: int, before: Span | None) -> Span | None:
    """ร้อยละ 57.16."""
    start = at + 6
    return numbers.percent(text, at, start + text.startswith(" ", start))


def _baht(text: str, at: int, before: Span | None) -> Span | None:
    """฿58,320."""
    return numbers.baht(text, at, at + 1 + text.startswith(" ", at + 1))


_FINDERS: tuple[tuple[Iterable[str], Finder], ...] = (
    ("0123456789", _number),
    (places.TRIGGERS, places.triggered),
    (places.HEADS, places.headed),
    (places.OTHERS, places.elsewhere),
    (places.NAMES, places.named),
    (noise.WORDS, noise.headed),
    (recurrence.WORDS, recurrence.every),
    (near.SHIFTS, near.shift),
    (("วันที่",), days.numbered),
    (("วัน", *near.BARE_WEEKDAYS, *near.SHORT_WEEKDAYS), near.weekday),
    (near.WEEKS, near.week),
    (near.EDGES, near.edge),
    (("เดือน", *months.FULL_MONTHS, *months.SPOKEN_MONTHS, *months.SHORT_MONTHS), months.month_alone),
    (years.WORDS, years.years),
    (ordinals.WORDS, ordinals.ordinal),
    (("อีก",), near.again),
    (("อีก",), clock.soon),
    ((*clock.SPOKEN, *clock.VAGUE, *clock.TODAY), clock.spoken),
    (("ร้อยละ",), _percent),
    (("฿",), _baht),
    (FIRST_WORDS, _word),
)


_Table = dict[str, tuple[tuple[str, tuple[Finder, ...]], ...]]
_HEAD = 4


@cache
def _table() -> _Table:
    """By its first letters, each trigger, longest first, with its finders and behind them those of the triggers it begins with."""
    own: dict[str, list[Finder]] = {}
    for triggers, finder in _FINDERS:
        for trigger in triggers:
            own.setdefault(trigger, []).append(finder)
    table: dict[str, list[tuple[str, tuple[Finder, ...]]]] = {}
    for trigger in sorted(own, key=len, reverse=True):
        ways = dict.fromkeys(finder for size in range(len(trigger), 0, -1) for finder in own.get(trigger[:size], ()))
        table.setdefault(trigger[:_HEAD], []).append((trigger, tuple(ways)))
    return {head: tuple(chain.from_iterable(table.get(head[:size], ()) for size in range(len(head), 0, -1))) for head in table}


@cache
def _search() -> Callable[[str, int], re.Match[str] | None]:
    """Where a trigger may begin: a pattern of the first letters of all of them."""
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
        last = _first(text, at, last, table[match[0]])
        if last is None:
            last = spans[-1] if spans else None
            at += 1
            continue
        spans.append(last)
        at = last.end
        while taken and taken[0].start < at:
            taken.popleft()
    spans += taken
    if not spans and len(text) <= _SHORT and (place := places.whole(text)):
        return (place,)
    return tuple(spans)


def _first(text: str, at: int, before: Span | None, triggers: tuple[tuple[str, tuple[Finder, ...]], ...]) -> Span | None:
    """What the first finder that finds anything at the longest trigger finds."""
    for trigger, finders in triggers:
        if text.startswith(trigger, at):
            for finder in finders:
                span = finder(text, at, before)
                if span is not None:
                    return span
            return None
    return None
