"""The values that Thai words stand for, before anybody knows what they are about.

Knows numbers, days, clocks, places. Must not know today, nor any word of the projects.
"""

from datetime import time
from decimal import Decimal
from typing import Literal, NamedTuple

Amount = int | Decimal
Hedge = Literal["about", "over", "under", "between"]
"""about (ประมาณ 40) is taken; over (ร้อยกว่า), under (เกือบห้าหมื่น) and between (40-50 คน) are no exact number."""


class Number(NamedTuple):
    """A count or bare amount: 45, สี่สิบห้า, 3.2 ล้าน."""

    value: Amount
    hedge: Hedge | None = None


class Money(NamedTuple):
    """Baht, said to be baht: 36,740 บาท, 45,200.-, ฿58,320."""

    value: Amount
    hedge: Hedge | None = None


class Percent(NamedTuple):
    """Per hundred: 85%, ร้อยละ 57.16, สิบเปอร์เซ็นต์."""

    value: Amount
    hedge: Hedge | None = None


class Fraction(NamedTuple):
    """So many out of so many: 12/41, 12 จาก 41."""

    part: Amount
    whole: Amount


class Ordinal(NamedTuple):
    """The n-th of a noun: ครั้งที่ 9 is (9, ครั้ง)."""

    value: int
    noun: str


class Day(NamedTuple):
    """A day as it was said, to be resolved later: the direction comes from the verb.

    week and months count from this one (หน้า is 1); shift counts days from today (พรุ่งนี้ is 1). near is this (25 นี้),
    past (ที่ผ่านมา) or coming (ที่จะถึง). edge is a part of the month or year: only its end is a date. last ends a range.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None  # Gregorian
    weekday: int | None = None  # Monday is 0
    week: int | None = None
    months: int | None = None
    shift: int | None = None
    near: Literal["this", "past", "coming"] | None = None
    edge: Literal["start", "middle", "late", "end", "year-end", "fiscal-end"] | None = None
    last: "Day | None" = None


class Years(NamedTuple):
    """A fiscal year or a span of them, Buddhist: ปี 63, ปี 63-64; shift counts from this one (ปีหน้า is 1)."""

    first: int | None = None
    last: int | None = None
    shift: int | None = None


class Clock(NamedTuple):
    """A time of day or a range of it; vague (ตอนเช้า, อีกสองชั่วโมง) has no start. today: เย็นนี้ says the day too."""

    start: time | None = None
    end: time | None = None
    vague: bool = False
    today: bool = False


class Repeat(NamedTuple):
    """A recurrence: ทุกวันจันทร์ is (weekly, on Monday), ทุกวันที่ 25 (monthly, on the 25th)."""

    every: Literal["daily", "weekdays", "weekly", "monthly"]
    on: Day | None = None


class Place(NamedTuple):
    """A name of a place. name is the Bangkok district it surely means, else None; said is the name as written.

    kind: district, or what the word before or the list says (khwaeng, province, road, area, …). edits counts the
    letters that were wrong; trigger: เขต, สนข. or ข. stood before it.
    """

    name: str | None
    kind: str
    said: str
    edits: int = 0
    trigger: bool = False


class Noise(NamedTuple):
    """Digits that are no number: phone, letter, house, plate, laugh, url, email, emoji, code, list, label."""

    kind: str


Value = Number | Money | Percent | Fraction | Ordinal | Day | Years | Clock | Repeat | Place | Noise
Type = Literal["number", "money", "percent", "fraction", "ordinal", "date", "year", "time", "repeat", "district", "place", "noise"]


class Span(NamedTuple):
    """One find: start and end index the normal form; unit is the word right after a number (คน, ชุมชน).

    other is the second reading of an ambiguous form: 5/12 is a fraction or a date, 8.30 a time or a number, 2564 a number or a year.
    """

    start: int
    end: int
    type: Type
    value: Value
    rule: str
    unit: str | None = None
    other: Value | None = None
