"""Months and their years: มกราคม 2563, ธค69, เดือนหน้า, march 10; and the words that place a day near today.

Knows every spelling of a month and how a year is written behind it. Must not know today.
"""

import re
from typing import Literal, NamedTuple

from bot.thai import numerals
from bot.thai.numbers import following
from bot.thai.values import Day, Span
from bot.thai.vocabulary import MARKS, POLITE, THAI, Pattern, glued, load, one_of

_DATA = load("days")
_FULL = {name: int(month) for month, names in _DATA["months"]["full"].items() for name in names}
_SHORT = {form: int(month) for month, form in _DATA["months"]["short"].items()}
WEEKDAYS = {name: int(day) for day, names in _DATA["weekdays"]["full"].items() for name in names}
_WEEKDAYS_SHORT = {form.rstrip("."): int(day) for day, form in _DATA["weekdays"]["short"].items()}
_NUMBER_OF = {name.replace(".", ""): month for name, month in (_FULL | _SHORT).items()}
FULL_MONTHS = tuple(name for name in _FULL if name.endswith(("คม", "ยน", "พันธ์", "พันธุ์", "พันธ", "พัน")) or name.isascii())
SPOKEN_MONTHS = tuple(name for name in _FULL if name not in FULL_MONTHS)

SHORT_MONTHS = (*_SHORT, *(form.replace(".", "") for form in _SHORT))
_GLUED = rf"(?=ที่|เวลา|ปี|นี้|ถึง|พ\.?ศ|{POLITE}|ณ|คน|มี|แล้ว)"
_SHORT_MONTHS = "|".join(rf"{a}(?:\. ?)?{b}(?:\.|(?!{THAI})|{_GLUED})" for a, b in (form.rstrip(".").split(".") for form in _SHORT))
_MONTH = rf"(?:{one_of(_FULL)})(?!(?<=ค)ร้?[ัา]บ|{MARKS}|[a-z])\.?|{_SHORT_MONTHS}"  # ธันวาครับ is ธันวา
_YEAR = r"(?P<era> ?(?:ปี ?)?(?:พ\. ?ศ\. ?|พศ\.? ?|ค\. ?ศ\. ?|คศ\.? ?)| ?ปี ?| ?[,'/]? ?)(?P<year>2[0-6]\d\d|19\d\d|[3-9]\d)(?![\d%]|[.,:]\d)"
YEAR = Pattern(_YEAR)
_SPOKEN_YEAR = Pattern(r" ?(?P<era>(?:ปี ?)?(?:พ\. ?ศ\. ?|พศ\.? ?)?)(?=[สหเแย])")
_MONTH_AT = Pattern(rf" ?[-/]?(?:(?:ของ)?เดือน ?)?(?P<month>{_MONTH})")
_EARLIEST = 50  # of two digits alone: 15 มิ.ย. 40 is no year
_CROWD = Pattern(" ?คน(?:น้อย|เยอะ|แน่น|บางตา|ไม่ค่อย)")  # ประชุม 12 มี.ค. 63 คนน้อย มา 18 คน
_HYPHENED = Pattern(r"-(?P<year>2[0-6]\d\d|19\d\d|\d\d)(?!\d)")
_MONTH_NUMBER = Pattern(r" ?(?:ของ)?เดือน ?(?P<month>1[0-2]|0?[1-9])(?!\d)")
NEAR = Pattern(
    r" ?(?P<months>เดือน(?:นี้|หน้า|ที่แล้ว|ก่อน|ที่ผ่านมา|ที่จะถึง(?:นี้)?|ถัดไป|เดียวกัน(?!นี้))|(?:สิ้น)?ของเดือน(?:นี้|หน้า))"
    r"| ?(?P<near>ที่ผ่านมา(?:นี้)?|ที่แล้ว|ที่จะถึง(?:นี้)?|ที่จะมาถึง(?:นี้)?|นี้)(?!แหละ)"
)
_MONTH_WORD = {"นี้": 0, "หน้า": 1, "ถัดไป": 1, "ที่จะถึง": 1, "ที่จะถึงนี้": 1, "ที่แล้ว": -1, "ก่อน": -1, "ที่ผ่านมา": -1}


_PEOPLE = ("คน", "ท่าน", "ราย", "ชุมชน")


_HOURS = Pattern(rf" ?(?:น\.|โมง|ทุ่ม|นาฬิกา|นาที|ล้าน|แสน|หมื่น|พัน(?!{MARKS}|ธ)|-\d{{1,4}} ?(?:คน|ท่าน))")


_THAI_DAY = Pattern(r" ?(?P<day>\d{1,2}),? (?P<year>2[0-6]\d\d|19\d\d)(?!\d|[.:]\d)")
_ENGLISH_DAY = Pattern(r" ?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? ?(?P<year>2[0-6]\d\d|19\d\d))?(?!\d|[.:]\d)")


class Found(NamedTuple):
    """A day and where it ends."""

    end: int
    day: Day


def weekday_number(name: str) -> int:
    """0 for จันทร์ or จ., 6 for อาทิตย์."""
    plain = name.rstrip(".")
    return _WEEKDAYS_SHORT[plain] if plain in _WEEKDAYS_SHORT else WEEKDAYS[name]


def month_alone(text: str, at: int, before: Span | None) -> Span | None:
    """A month without a day: มกราคม 2563, เดือนสิงหา, เดือนหน้า, and English ones before the day (march 10, 2020)."""
    start = at
    if text.startswith("เดือน", at):
        near = NEAR.match(text, at)
        if near and near["months"]:
            return Span(at, near.end(), "date", moved(Day(), near), "month")
        start = at + 5 + text.startswith(" ", at + 5)
        number = _MONTH_NUMBER.match(text, at)
        if number and not counted(text, number.end()):
            year = _year(text, number.end())
            return Span(at, year[0] if year else number.end(), "date", Day(month=int(number["month"]), year=year and year[1]), "month")
    found = month(text, start, sure=start > at)
    return found and Span(at, found.end, "date", found.day, "month")


def month(text: str, at: int, *, sure: bool) -> Found | None:
    """A month and its year; sure: a word before it says that a month follows, so that มีนา is no person."""
    match = _MONTH_AT.match(text, at)
    if match is None:
        return None
    name = match["month"]
    value = _NUMBER_OF[name.replace(".", "").replace(" ", "")]
    if first := _month_first(text, match.end(), value, _ENGLISH_DAY if name.isascii() else _THAI_DAY):
        return first
    year = _year(text, match.end())
    end, day = (year[0], Day(month=value, year=year[1])) if year else (match.end(), Day(month=value))
    near = NEAR.match(text, end)
    if not sure and not _stands(text, at, name, dated=bool(year or (near and near["near"] and not name[-1:].isalpha()))):
        return None
    if near and near["near"]:
        return Found(near.end(), moved(day, near))
    return Found(end, day)


def _stands(text: str, at: int, name: str, *, dated: bool) -> bool:
    """Whether a month without เดือน is one: มกราคม, ม.ค. 63, ภายในเมษา, but neither มีนา nor the มค of สมควร."""
    if text.endswith("ภายใน", 0, at) or text.endswith("ภายใน ", 0, at):
        return True
    if glued(text, at) and not _before(text, at):
        return False
    return dated or (name in FULL_MONTHS and not name.isascii())


def _before(text: str, at: int) -> bool:
    """Whether the letters before a month are a word that goes with months."""
    return text[max(0, at - 10) : at].endswith(("ใน", "ถึง", "ก่อน", "เดือน", "ช่วง", "ต้น", "กลาง", "ปลาย", "สิ้น", "และ", "ประจำ", "หลัง"))


def _month_first(text: str, at: int, value: int, pattern: Pattern) -> Found | None:
    """The day behind its month: 10, 2020; behind a Thai month only with its year."""
    match = pattern.match(text, at)
    if match is None or not 1 <= int(match["day"]) <= 31 or counted(text, match.end()):
        return None
    year = int(match["year"]) if match["year"] else None
    return Found(match.end(), Day(day=int(match["day"]), month=value, year=gregorian(year) if year else None))


def gregorian(year: int) -> int:
    """A year as written, Gregorian: 63 and 2563 are 2020; from 2400 up a year is Buddhist."""
    if year < 100:
        return year + 2500 - 543
    return year - 543 if year >= 2400 else year


def with_month(text: str, at: int, day: int) -> Found | None:
    """The day with the month and year that follow it."""
    match = _MONTH_AT.match(text, at) or _MONTH_NUMBER.match(text, at)
    if match is None:
        return None
    name = match["month"].replace(".", "").replace(" ", "")
    value = int(name) if name.isdecimal() else _NUMBER_OF[name]
    year = _hyphened(text, match) or _year(text, match.end())
    end, whole = (year[0], Day(day=day, month=value, year=year[1])) if year else (match.end(), Day(day=day, month=value))
    near = None if year else NEAR.match(text, end)
    return Found(near.end(), moved(whole, near)) if near and near["near"] else Found(end, whole)


def _hyphened(text: str, month_: re.Match[str]) -> tuple[int, int] | None:
    """Where the year of 15-ก.ค.-2565 ends and the year; two digits may be any here."""
    match = _HYPHENED.match(text, month_.end()) if month_[0].startswith("-") else None
    return (match.end(), gregorian(int(match["year"]))) if match else None


def _year(text: str, at: int) -> tuple[int, int] | None:
    """Where a year ends and the year, Gregorian; two digits that count something are none: 20 ม.ค. 45 คน."""
    match = YEAR.match(text, at)
    if match is None:
        return _spoken_year(text, at)
    bare = len(match["year"]) == 2 and not match["era"].strip(" ,'/")
    if bare and (int(match["year"]) < _EARLIEST or _people(text, match.end()) or "," in match["era"]):
        return None
    value = int(match["year"])
    return match.end(), value + 2000 if "ค" in match["era"] and value < 100 else gregorian(value)


def _spoken_year(text: str, at: int) -> tuple[int, int] | None:
    """The same of a year in words: มีนาคม ปีหกสี่, มีนาคมสองห้าหกสี่; two digits need ปี or พ.ศ. before them."""
    lead = _SPOKEN_YEAR.match(text, at)
    found = lead and numerals.year(text, lead.end())
    if not lead or not found or (found[1] < 100 and (not lead["era"] or _people(text, found[0]))):
        return None
    return found[0], gregorian(found[1])


def _people(text: str, at: int) -> bool:
    """Whether what ends there counts people, communities, baht or per cent, or is a clock."""
    if _CROWD.match(text, at):
        return False
    tail = following(text, at)
    return bool(tail["baht"] or tail["percent"] or tail["more"] or tail["unit"] in _PEOPLE or _HOURS.match(text, at))


def counted(text: str, at: int) -> bool:
    """Whether a number that ends there counts something."""
    tail = following(text, at)
    return tail.end() > at or bool(_HOURS.match(text, at))


def moved(day: Day, near: re.Match[str]) -> Day:
    """The day with what a word like เดือนหน้า, นี้ or ที่ผ่านมา says."""
    if near["months"]:
        word = near["months"].partition("เดือน")[2]
        return day._replace(months=_MONTH_WORD.get(word, 0))
    return day._replace(near=nearness(near["near"]))


def nearness(word: str) -> Literal["this", "past", "coming"]:
    """What นี้, ที่ผ่านมา or ที่จะถึง says of a day."""
    if word == "นี้":
        return "this"
    return "coming" if word.startswith("ที่จะ") else "past"
