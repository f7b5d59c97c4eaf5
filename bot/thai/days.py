"""Days with a number: 20 ม.ค. 63, 20-21 มกราคม, 20/1/2563, 2020-01-20, วันที่ 25 เดือนหน้า, and months said alone.

Knows months, Buddhist years and ranges. Must not know today, nor which way a verb looks.
"""

import re
from calendar import monthrange
from dataclasses import replace
from typing import Literal, NamedTuple

from bot.thai.numbers import TAIL
from bot.thai.numerals import words
from bot.thai.values import Day, Fraction, Repeat, Span
from bot.thai.vocabulary import MARKS, THAI, Pattern, glued, load, one_of

_DATA = load("days")
_FULL = {name: int(month) for month, names in _DATA["months"]["full"].items() for name in names}
_SHORT = {form: int(month) for month, form in _DATA["months"]["short"].items()}
_WEEKDAYS = {name: int(day) for day, names in _DATA["weekdays"]["full"].items() for name in names}
_WEEKDAYS_SHORT = {form.rstrip("."): int(day) for day, form in _DATA["weekdays"]["short"].items()}
_NUMBER_OF = {name.replace(".", ""): month for name, month in (_FULL | _SHORT).items()}
FULL_MONTHS = tuple(name for name in _FULL if name.endswith(("คม", "ยน", "พันธ์", "พันธุ์", "พันธ", "พัน")) or name.isascii())
SPOKEN_MONTHS = tuple(name for name in _FULL if name not in FULL_MONTHS)

SHORT_MONTHS = (*_SHORT, *(form.replace(".", "") for form in _SHORT))
_GLUED = "(?=ที่|เวลา|ปี|นี้|ถึง|พ\\.?ศ|ค่ะ|คะ|ครับ|คับ|นะ|ณ|คน|มี|แล้ว)"
_SHORT_MONTHS = "|".join(rf"{a}(?:\. ?)?{b}(?:\.|(?!{THAI})|{_GLUED})" for a, b in (form.rstrip(".").split(".") for form in _SHORT))
_MONTH = rf"(?:{one_of(_FULL)})(?!{MARKS}|[a-z])\.?|{_SHORT_MONTHS}"
_WEEKDAY_NAMES = rf"(?:{one_of(_WEEKDAYS)})(?!{MARKS})"
_YEAR = r"(?P<era> ?(?:ปี ?)?(?:พ\. ?ศ\. ?|พศ\.? ?|ค\. ?ศ\. ?|คศ\.? ?)| ?ปี ?| ?[,'/]? ?)(?P<year>2[0-6]\d\d|19\d\d|[3-9]\d)(?![\d%]|[.,:]\d)"
YEAR = Pattern(_YEAR)
_MONTH_AT = Pattern(rf" ?[-/]?(?:(?:ของ)?เดือน ?)?(?P<month>{_MONTH})")
_HYPHENED = Pattern(r"-(?P<year>2[0-6]\d\d|19\d\d|\d\d)(?!\d)")
_MONTH_NUMBER = Pattern(r" ?(?:ของ)?เดือน ?(?P<month>1[0-2]|0?[1-9])(?!\d)")
_DAYS = Pattern(r"(?P<first>\d{1,2})(?:(?: ?(?:,|และ|กับ) ?\d{1,2}){0,4} ?(?:-|ถึง|,|และ|กับ) ?(?:วันที่ ?)?(?P<last>\d{1,2}))?(?![\d:])")
_ISO = Pattern(r"(?P<year>2[0-6]\d\d|19\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)")
_DMY = Pattern(
    r"(?P<day>\d{1,2})(?:-(?P<last>\d{1,2}))?(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<year>2[0-6]\d\d|19\d\d|\d\d)(?!\d|[/,]\d|[-.]\d(?!\d*[/.-]))"
)
_SPACED = Pattern(r"(?P<day>\d{1,2}) (?P<month>1[0-2]|0?[1-9]) (?P<year>2[45]\d\d)(?!\d|[.,:/]\d| ?(?:บาท|คน))")
_DM = Pattern(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/]|[.,:-]\d)")
_TO = Pattern(r" ?(?:-|ถึง|จนถึง) ?(?:วัน(?:จ|อั|พ|ศ|เส|อา)[ก-๎]{2,9}?ที่ ?|วันที่ ?)?(?=\d)")
_OF_DATE = Pattern(
    rf" ?(?P<open>\()? ?(?:วัน)?(?P<name>{_WEEKDAY_NAMES}|(?:จ|อ|พ|พฤ|ศ|ส|อา)\.(?=\)))(?![ก-๎])(?(open)\))"
    rf"| วัน(?P<plain>{_WEEKDAY_NAMES})(?! ?ที่| ?\d)"
)
_NEAR = Pattern(
    r" ?(?P<months>เดือน(?:นี้|หน้า|ที่แล้ว|ก่อน|ที่ผ่านมา|ที่จะถึง(?:นี้)?|ถัดไป|เดียวกัน(?!นี้))|(?:สิ้น)?ของเดือน(?:นี้|หน้า))"
    r"| ?(?P<near>ที่ผ่านมา(?:นี้)?|ที่แล้ว|ที่จะถึง(?:นี้)?|ที่จะมาถึง(?:นี้)?|นี้)(?!แหละ)"
)
_REPEATED = Pattern(r" ?(?:ของ)?ทุกๆ? ?เดือน")
_DATE_CUE = Pattern(r"(?:วันที่|เมื่อ|ภายใน|ลว\.|ลงวันที่|ลงวัน|ถึง|ก่อน|ประชุม|นัด|กำหนด|เลื่อนเป็น|เป็นวัน) ?\Z")
_CLOCK_NEXT = Pattern(r" ?(?:เวลา|ตอน|\d{1,2}[.:]\d\d|น\.)")
_MONTH_WORD = {"นี้": 0, "หน้า": 1, "ถัดไป": 1, "ที่จะถึง": 1, "ที่จะถึงนี้": 1, "ที่แล้ว": -1, "ก่อน": -1, "ที่ผ่านมา": -1}


class Found(NamedTuple):
    """A day and where it ends."""

    end: int
    day: Day


def weekday_number(name: str) -> int:
    """0 for จันทร์ or จ., 6 for อาทิตย์."""
    plain = name.rstrip(".")
    return _WEEKDAYS_SHORT[plain] if plain in _WEEKDAYS_SHORT else _WEEKDAYS[name]


def dated(text: str, at: int, before: Span | None) -> Span | None:
    """The date that begins with a digit; 5/12 is a fraction that may be a date (other), 20/3 only a date."""
    found = at_day(text, at)
    if found and found.day.months == -1 and (found.day.day or 0) <= 12:
        return None  # 2 เดือนที่แล้ว is two months ago
    if found:
        repeated = _REPEATED.match(text, found.end)
        if repeated and found.day.month is None:
            return Span(at, repeated.end(), "repeat", Repeat("monthly", Day(day=found.day.day)), "of-month")
        return Span(at, found.end, "date", found.day, "date")
    return _slashed(text, at)


def at_day(text: str, at: int) -> Found | None:
    """The day written there, with its month and the range it opens: 20 ม.ค. 63, 20-21 ม.ค., 20/1/63, 25 เดือนหน้า."""
    found = _numeric(text, at) or _named(text, at) or _near(text, at)
    return found and _of_weekday(text, _range(text, found))


def numbered(text: str, at: int, before: Span | None) -> Span | None:
    """The day after วันที่, which stands at at: วันที่ 25, วันที่สิบห้ามีนา, วันที่ 20-21."""
    start = at + 6 + text.startswith(" ", at + 6)
    found = at_day(text, start) if text[start : start + 1].isdecimal() else word_day(text, start)
    found = found or _slashed_day(text, start) or _alone(text, start)
    if found is None:
        return None
    repeated = _REPEATED.match(text, found.end)
    if repeated and found.day.month is None:
        return Span(at, repeated.end(), "repeat", Repeat("monthly", Day(day=found.day.day)), "of-month")
    return Span(at, found.end, "date", found.day, "date")


def word_day(text: str, at: int) -> Found | None:
    """A day of the month in words: สิบห้ามีนา, ยี่สิบ เดือนหน้า; a bare one only after วันที่."""
    numeral = words(text, at)
    if numeral is None or not 1 <= numeral.value <= 31 or not isinstance(numeral.value, int):
        return None
    months = _with_month(text, numeral.end, numeral.value)
    if months:
        return months
    near = _NEAR.match(text, numeral.end)
    if near:
        return Found(near.end(), _moved(Day(day=numeral.value), near))
    return Found(numeral.end, Day(day=numeral.value)) if text.startswith("ที่", max(0, at - 4)) or text[at - 3 : at] == "ที่" else None


def month_alone(text: str, at: int, before: Span | None) -> Span | None:
    """A month without a day: มกราคม 2563, เดือนสิงหา, เดือนหน้า, and English ones before the day (march 10, 2020)."""
    start = at
    if text.startswith("เดือน", at):
        near = _NEAR.match(text, at)
        if near and near["months"]:
            return Span(at, near.end(), "date", _moved(Day(), near), "month")
        start = at + 5 + text.startswith(" ", at + 5)
        number = _MONTH_NUMBER.match(text, at)
        if number and not _counted(text, number.end()):
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
    if name.isascii() and (english := _english(text, match.end(), value)):
        return english
    year = _year(text, match.end())
    if not sure and not _stands(text, at, name, dated=year is not None):
        return None
    end, day = (year[0], Day(month=value, year=year[1])) if year else (match.end(), Day(month=value))
    near = _NEAR.match(text, end)
    if near and near["near"]:
        return Found(near.end(), _moved(day, near))
    return Found(end, day)


def _stands(text: str, at: int, name: str, *, dated: bool) -> bool:
    """Whether a month without เดือน is one: มกราคม or ม.ค. 63, but neither มีนา nor the มค of สมควร."""
    if glued(text, at) and not _before(text, at):
        return False
    return dated or (name in FULL_MONTHS and not name.isascii())


def _before(text: str, at: int) -> bool:
    """Whether the letters before a month are a word that goes with months."""
    return text[max(0, at - 10) : at].endswith(("ใน", "ถึง", "ก่อน", "เดือน", "ช่วง", "ต้น", "กลาง", "ปลาย", "สิ้น", "และ", "ประจำ", "หลัง"))


_ENGLISH_DAY = Pattern(r" ?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? ?(?P<year>2[0-6]\d\d|19\d\d))?(?!\d|[.:]\d)")


def _english(text: str, at: int, value: int) -> Found | None:
    """The day after an English month: 10, 2020."""
    match = _ENGLISH_DAY.match(text, at)
    if match is None or not 1 <= int(match["day"]) <= 31 or _counted(text, match.end()):
        return None
    year = int(match["year"]) if match["year"] else None
    return Found(match.end(), Day(day=int(match["day"]), month=value, year=gregorian(year) if year else None))


def gregorian(year: int) -> int:
    """A year as written, Gregorian: 63 and 2563 are 2020; from 2400 up a year is Buddhist."""
    if year < 100:
        return year + 2500 - 543
    return year - 543 if year >= 2400 else year


def _numeric(text: str, at: int) -> Found | None:
    """20/1/63, 20.1.2563, 15 7 2565, 20-21/1/63 or 2020-01-20."""
    match = _ISO.match(text, at) or _DMY.match(text, at) or _SPACED.match(text, at)
    if match is None:
        return None
    parts = match.groupdict()
    year, month_, day = (int(parts[part]) for part in ("year", "month", "day"))
    doubtful = year < 50 and parts.get("sep") != "/"
    if doubtful or not _real(day, month_):
        return None
    whole = Day(day=day, month=month_, year=gregorian(year))
    last = parts.get("last")
    if last:
        whole = replace(whole, last=replace(whole, day=int(last)))
    return Found(match.end(), whole)


def _named(text: str, at: int) -> Found | None:
    """20 ม.ค. 63, 20 และ 21 มกราคม; the last day of several ends the range."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31:
        return None
    found = _with_month(text, match.end(), int(match["first"]))
    if found is None and match["last"]:
        return _with_month(text, match.end("first"), int(match["first"]))
    if found and match["last"]:
        return Found(found.end, replace(found.day, last=replace(found.day, day=int(match["last"]))))
    return found


def _with_month(text: str, at: int, day: int) -> Found | None:
    """The day with the month and year that follow it."""
    match = _MONTH_AT.match(text, at) or _MONTH_NUMBER.match(text, at)
    if match is None:
        return None
    name = match["month"].replace(".", "").replace(" ", "")
    value = int(name) if name.isdecimal() else _NUMBER_OF[name]
    year = _hyphened(text, match) or _year(text, match.end())
    end, whole = (year[0], Day(day=day, month=value, year=year[1])) if year else (match.end(), Day(day=day, month=value))
    near = None if year else _NEAR.match(text, end)
    return Found(near.end(), _moved(whole, near)) if near and near["near"] else Found(end, whole)


def _hyphened(text: str, month_: re.Match[str]) -> tuple[int, int] | None:
    """Where the year of 15-ก.ค.-2565 ends and the year; two digits may be any here."""
    match = _HYPHENED.match(text, month_.end()) if month_[0].startswith("-") else None
    return (match.end(), gregorian(int(match["year"]))) if match else None


def _year(text: str, at: int) -> tuple[int, int] | None:
    """Where a year ends and the year, Gregorian; two digits that count something are none: 20 ม.ค. 45 คน."""
    match = YEAR.match(text, at)
    if match is None:
        return None
    if len(match["year"]) == 2 and match["era"] in ("", " ", " , ", ", ", ",") and (_people(text, match.end()) or "," in match["era"]):
        return None
    value = int(match["year"])
    return match.end(), value + 2000 if "ค" in match["era"] and value < 100 else gregorian(value)


_PEOPLE = ("คน", "ท่าน", "ราย", "ชุมชน")


def _people(text: str, at: int) -> bool:
    """Whether what ends there counts people, communities, baht or per cent, or is a clock."""
    tail = TAIL.match(text, at)
    assert tail is not None
    return bool(tail["baht"] or tail["percent"] or tail["more"] or tail["unit"] in _PEOPLE or _HOURS.match(text, at))


_HOURS = Pattern(rf" ?(?:น\.|โมง|ทุ่ม|นาฬิกา|นาที|ล้าน|แสน|หมื่น|พัน(?!{MARKS}|ธ)|-\d{{1,4}} ?(?:คน|ท่าน))")


def _counted(text: str, at: int) -> bool:
    """Whether a number that ends there counts something."""
    tail = TAIL.match(text, at)
    assert tail is not None
    return tail.end() > at or bool(_HOURS.match(text, at))


def _near(text: str, at: int) -> Found | None:
    """A day of a month near today: 25 เดือนหน้า, 25 นี้."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31:
        return None
    near = _NEAR.match(text, match.end())
    if near is None or (near["near"] and near["near"] not in ("นี้", "ที่จะถึงนี้", "ที่จะถึง")):
        return None
    day = _moved(Day(day=int(match["first"])), near)
    if match["last"]:
        day = replace(day, last=replace(day, day=int(match["last"])))
    return Found(near.end(), day)


def _moved(day: Day, near: re.Match[str]) -> Day:
    """The day with what a word like เดือนหน้า, นี้ or ที่ผ่านมา says."""
    if near["months"]:
        word = near["months"].partition("เดือน")[2]
        return replace(day, months=_MONTH_WORD.get(word, 0))
    return replace(day, near=nearness(near["near"]))


def nearness(word: str) -> Literal["this", "past", "coming"]:
    """What นี้, ที่ผ่านมา or ที่จะถึง says of a day."""
    if word == "นี้":
        return "this"
    return "coming" if word.startswith("ที่จะ") else "past"


def _alone(text: str, at: int) -> Found | None:
    """The day of the month after วันที่ without a month: 25, or 20-21."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31 or text[match.end("first") : match.end("first") + 1] in ("/", "%"):
        return None
    day = Day(day=int(match["first"]))
    if match["last"] and int(match["first"]) < int(match["last"]) <= 31 and not _counted(text, match.end()):
        return Found(match.end(), replace(day, last=Day(day=int(match["last"]))))
    return Found(match.end("first"), day)


def _range(text: str, found: Found) -> Found:
    """The day with the last day of a range: 20 ม.ค. - 5 ก.พ. 63; the first takes the year of the last."""
    to = _TO.match(text, found.end) if found.day.last is None else None
    last = to and (_numeric(text, to.end()) or _named(text, to.end()))
    if not last or last.day.last is not None:
        return found
    first, day = found.day, last.day
    if first.year is None and day.year is not None and first.month is not None and day.month is not None:
        first = replace(first, year=day.year - (first.month > day.month))
    return Found(last.end, replace(first, last=day))


def _of_weekday(text: str, found: Found) -> Found:
    """The day with the weekday that is written behind it: 18 มี.ค. 63 (พุธ)."""
    match = _OF_DATE.match(text, found.end)
    if match is None:
        return found
    return Found(match.end(), replace(found.day, weekday=weekday_number(match["name"] or match["plain"])))


def _slashed_day(text: str, at: int) -> Found | None:
    """The day of 20/3 after วันที่."""
    match = _DM.match(text, at)
    if match is None or not _real(int(match["day"]), int(match["month"])):
        return None
    return _of_weekday(text, Found(match.end(), Day(day=int(match["day"]), month=int(match["month"]))))


def _slashed(text: str, at: int) -> Span | None:
    """A date like 20/3, or the fraction 5/12 that may be one; None where it counts something."""
    found = _slashed_day(text, at)
    if found is None or _counted(text, found.end):
        return None
    day, month_ = found.day.day or 0, found.day.month or 0
    cued = found.day.weekday is not None or _DATE_CUE.search(text, max(0, at - 12), at) or _CLOCK_NEXT.match(text, found.end)
    if cued or day > month_:
        return Span(at, found.end, "date", found.day, "slash")
    return Span(at, found.end, "fraction", Fraction(day, month_), "slash", None, found.day)


def _real(day: int, month_: int) -> bool:
    """Whether some year has that day."""
    return 1 <= month_ <= 12 and 1 <= day <= monthrange(2000, month_)[1]
