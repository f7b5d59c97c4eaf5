"""Times of day: 09.00-12.00 น., 9 โมง, บ่ายสอง, สี่โมงเย็น, หนึ่งทุ่ม, ตีสอง, เที่ยงครึ่ง, and the vague ones.

Knows the twenty-four-hour clock and the Thai six-hour one. Must not know which day it is.
"""

import re
from datetime import time
from decimal import Decimal
from typing import NamedTuple

from bot.thai.numbers import TAIL
from bot.thai.numerals import digits, words
from bot.thai.values import Clock, Number, Span
from bot.thai.vocabulary import MARKS, Pattern, load, one_of

_HOURS: dict[str, int] = load("clock")["hours"]
_VAGUE: list[str] = load("clock")["vague"]
TODAY: tuple[str, ...] = tuple(load("clock")["today"])
VAGUE = tuple(_VAGUE)
PARTS = ("เช้า", "บ่าย", "เย็น", "ค่ำ", "สาย", "ดึก", "กลางคืน")
SPOKEN = ("บ่าย", "ตี", "เที่ยง", "ทุ่ม", "โมงเช้า", "เช้า", "เย็น", "ค่ำ", "สาย", "ดึก", "กลางคืน", "ตอน", "ช่วง")

_DIGIT_WORDS = "ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|เอ็ด"
_N = rf"(?:\d{{1,2}}|(?:{one_of(_HOURS)})(?!{MARKS}))"
_O_CLOCK = r"น\.(?! ?ส\.)|น(?![ก-๎.])|นาฬิกา|โมง(?:เช้า|เย็น|ตรง|บ่าย)?"
_DIGITAL = Pattern(
    rf"(?P<hour>\d{{1,2}})(?P<sep>[.:]) ?(?P<minute>\d\d)(?::\d\d)?(?!\d|[.,:/]\d|%)(?: ?(?P<unit>{_O_CLOCK}|[ap]\.?m\.?(?![a-z])))?"
)
_PARTED = Pattern(rf"(?:ตอน|ช่วง)? ?(?P<part>บ่าย|เย็น|เช้า|ค่ำ|ดึก|สาย) ?(?P<n>{_N})(?![.:,]?\d)(?: ?(?P<unit>โมง|ทุ่ม|นาฬิกา|น\.))?(?:เย็น|เช้า)?")
_WITH_UNIT = Pattern(
    rf"(?P<n>{_N}) ?(?P<unit>โมง|ทุ่ม|นาฬิกา|น\.(?! ?ส\.)|น(?![ก-๎.])|[ap]\.?m\.?(?![a-z]))(?: ?(?P<part>เช้า|เย็น|ตรง|บ่าย)(?!{MARKS}))?"
)
_AFTER_NOON = Pattern(r"บ่าย ?โมง(?:เย็น)?")
_AFTER_MIDNIGHT = Pattern(rf"ตี ?(?P<n>{_N})(?!หน้า)")
_NOON = Pattern(r"เที่ยง(?P<night>คืน)?(?:ตรง|วัน(?!ที่|นี้|จันทร|อังคาร|พุธ|พฤ|ศุกร|เสาร|อาทิตย| ?\d))?(?!ธรรม|แท้|หยุด| ?ๆ)")
_SEVEN = Pattern(r"(?P<evening>ทุ่ม(?:นึง|หนึ่ง|ตรง|(?=ครึ่ง|ห้า|สิบ|ยี่|สาม|สี่|กว่า)|(?![ก-๎])|(?=ค่ะ|คะ|ครับ|คับ|นะ)))|(?P<morning>โมงเช้า)")
_MILITARY = Pattern(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?= ?น\.| ?- ?[0-2]\d[0-5]\d ?น\.)(?: ?น\.)?")
_HALF = Pattern(r" ?ครึ่ง(?!หนึ่ง|ๆ|นึง|วัน|ปี|เดือน|ชั่วโมง|ทาง|แรก)")
_MINUTES = Pattern(r" ?(?P<n>\d{1,2})(?P<unit> ?นาที)?(?![\d.,:/])")
_MINUTE_UNIT = Pattern(" ?นาที")
_SECONDS = Pattern(rf" ?(?:\d{{1,2}}|(?:{_DIGIT_WORDS}){{1,4}}) ?วินาที")
_TO = Pattern(r" ?(?:-|ถึง|จนถึง|ยัน|~) ?(?:เวลา ?|ประมาณ ?|ราวๆ? ?)?")
_BARE = Pattern(rf"(?P<n>{_N})(?![.,:/]\d)(?: ?(?:-|ถึง|จนถึง|ยัน) ?)")
_ALONE = Pattern(r"(?P<n>\d{1,2})(?![\d.,:/%]|-\d{3})")
_TIME_CUE = Pattern(r"(?:เวลา|ตอน|เริ่ม|ช่วง|ตั้งแต่|นัด|เตือน|ถึง|เป็นเวลา|ราว|ก่อน|เจอกัน) ?\Z")
_AT_CUE = Pattern(r"เวลา ?\Z")
_POWER = Pattern(r" ?(?:ล้าน|แสน|หมื่น|พัน|ร้อย|k(?![a-z]))")
_AFTER_DATE = Pattern(r"[ ,]*(?:เวลา|ตอน|ช่วง)? ?\Z")
_MORE = Pattern(r" ?(?:กว่าๆ?|เศษๆ?)(?!จะ)")
_VAGUE_WORD = Pattern(rf"(?:{one_of(_VAGUE)})(?!{MARKS})")
_TODAY_WORD = Pattern(rf"(?:ตอน|ช่วง)?(?:{one_of(TODAY)})(?!{MARKS}|แหละ)")
_PART_OF_DAY = Pattern(rf"(?:ตอน|ช่วง)? ?(?:{one_of(PARTS)})(?:ๆ|ตรู่|มืด)?(?!{MARKS}|[ก-ฮ]?์)")
_SOON = Pattern(rf"อีก ?(?:สัก|ซัก|ประมาณ)? ?(?:{_N}|ครึ่ง|ไม่กี่|แป๊บ|พัก|สักพัก) ?(?:ชั่วโมง|ชม\.?|นาที|ครู่|เดียว|พัก)?(?:ครึ่ง)?")
_SMALL = (0, 15, 30, 45)


class Point(NamedTuple):
    """One time and where it ends; rule says how sure it is: digital, dotted (8.30), spoken, bare (สามโมง)."""

    end: int
    at: time
    rule: str
    vague: bool = False


def numbered(text: str, at: int, before: Span | None) -> Span | None:
    """The time that begins with a number; a dotted one without น. or เวลา has the number as its other reading."""
    first = point(text, at)
    if first is None:
        return _shared_unit(text, at)
    span = _ranged(text, at, first)
    if first.rule != "dotted":
        return span
    return _dotted(text, at, before, first, span)


def _dotted(text: str, at: int, before: Span | None, first: Point, span: Span) -> Span | None:
    """8.30 as a time where the words around say so, else with the number as second reading; None where it is likelier one (1.35)."""
    tail = TAIL.match(text, first.end)
    assert tail is not None
    if tail["percent"] or tail["baht"] or tail["millions"] or tail["unit"] or _POWER.match(text, first.end):
        return None
    whole = span.end > first.end
    if whole or _TIME_CUE.search(text, max(0, at - 12), at) or _follows_day(text, at, before) or text[at] == "0":
        return span
    if first.at.minute not in _SMALL or not 6 <= first.at.hour <= 20:
        return None
    return Span(at, first.end, "time", span.value, "dotted", None, Number(_plain(text[at : first.end])))


def _plain(written: str) -> int | Decimal:
    """The number 8.30 is, where it is no time."""
    value = Decimal(written)
    return int(value) if value == int(value) else value


def _follows_day(text: str, at: int, before: Span | None) -> bool:
    """Whether a day was said right before: 20 ม.ค. 63 8.30."""
    return before is not None and before.type in ("date", "repeat") and bool(_AFTER_DATE.fullmatch(text, before.end, at))


def spoken(text: str, at: int, before: Span | None) -> Span | None:
    """The time that begins with a word: บ่ายสอง, ตีสาม, เที่ยงครึ่ง, ทุ่มนึง; else a vague one: ตอนเช้า, เย็นนี้."""
    first = point(text, at) if _may_begin(text, at) else None
    return _ranged(text, at, first) if first else vague(text, at, before)


_NOT_NOON = ("ความ", "ไม่", "มือ", "บาน", "ปืน", "ศรี", "ก่อน", "หลัง", "ช่วง", "พัก", "ข้าว", "มื้อ", "อาหาร", "ตอน")


def _may_begin(text: str, at: int) -> bool:
    """Whether a time may begin there: ก่อนเที่ยง and มื้อเที่ยง are no noon."""
    if not text.startswith("เที่ยง", at):
        return True
    return text.startswith("เที่ยงครึ่ง", at) or not text[max(0, at - 5) : at].endswith(_NOT_NOON)


def vague(text: str, at: int, before: Span | None) -> Span | None:
    """A time that is no exact one: เย็นนี้ (which says today), ตอนเช้า, อีกสองชั่วโมง, and เช้า after a day."""
    if match := _TODAY_WORD.match(text, at):
        return Span(at, match.end(), "time", Clock(vague=True, today=True), "part-of-today")
    if match := _VAGUE_WORD.match(text, at):
        return Span(at, match.end(), "time", Clock(vague=True), "vague")
    match = _PART_OF_DAY.match(text, at)
    if match is None:
        return None
    said = match[0].startswith(("ตอน", "ช่วง")) or match[0].endswith("ๆ")
    follows = before is not None and before.type in ("date", "repeat") and before.end >= at - 1
    leads = bool(_LEADS_DAY.match(text, match.end()))
    return Span(at, match.end(), "time", Clock(vague=True), "vague") if said or follows or leads else None


_LEADS_DAY = Pattern(r" ?(?:วัน(?:ที่|นี้|พรุ่ง|จันทร|อังคาร|พุธ|พฤ|ศุกร|เสาร|อาทิตย)|พรุ่งนี้|มะรืน)")


def soon(text: str, at: int, before: Span | None) -> Span | None:
    """อีกสองชั่วโมง, อีก 30 นาที: a vague time, for the clock is not known here."""
    match = _SOON.match(text, at)
    if match is None or not match[0].endswith(("ชั่วโมง", "ชม", "ชม.", "นาที", "ครู่", "เดียว", "พัก", "ครึ่ง")):
        return None
    return Span(at, match.end(), "time", Clock(vague=True, today=True), "soon")


def point(text: str, at: int) -> Point | None:
    """One time of day that begins there."""
    if text[at : at + 1].isdecimal():
        return _digital(text, at) or _military(text, at) or _o_clock(text, at)
    return _in_words(text, at) or _parted(text, at) or _o_clock(text, at)


def _digital(text: str, at: int) -> Point | None:
    """09.00 น., 13:30, 8.30."""
    match = _DIGITAL.match(text, at)
    if match is None:
        return None
    unit = match["unit"] or ""
    hour, minute = int(match["hour"]), int(match["minute"])
    if unit.startswith("โมง"):
        hour = _six_hour(hour, "โมง", unit[3:])
    elif unit.startswith(("a", "p")):
        hour = _twelve(hour, unit)
    made = _made(hour, minute)
    return Point(match.end(), made, "digital" if unit or match["sep"] == ":" else "dotted") if made else None


def _military(text: str, at: int) -> Point | None:
    """0900 น., and the 0900 of 0900-1200 น."""
    match = _MILITARY.match(text, at)
    made = match and _made(int(match["hour"]), int(match["minute"]))
    return Point(match.end(), made, "digital") if match and made else None


def _in_words(text: str, at: int) -> Point | None:
    """บ่ายโมง, ตีสอง, เที่ยงครึ่ง, ทุ่มนึง."""
    if match := _AFTER_NOON.match(text, at):
        return _minuted(text, match.end(), 13)
    if match := _AFTER_MIDNIGHT.match(text, at):
        hour = _number(match["n"])
        return _minuted(text, match.end(), hour) if 1 <= hour <= 6 and text[at - 1 : at] not in ("เ", "แ", "โ") else None
    if match := _NOON.match(text, at):
        return _minuted(text, match.end(), 0 if match["night"] else 12)
    match = _SEVEN.match(text, at) if not text.endswith("กระ", 0, at) else None
    return _minuted(text, match.end(), 19 if match["evening"] else 7) if match else None


def _parted(text: str, at: int) -> Point | None:
    """บ่ายสอง, เย็น 5 โมง, บ่าย 1.30, เช้า 9 โมง."""
    match = _PARTED.match(text, at)
    if match:
        return _of_part(text, match)
    lead = _PART_OF_DAY.match(text, at)
    found = lead and _digital(text, lead.end() + text.startswith(" ", lead.end()))
    if not found or not lead:
        return None
    late = any(part in lead[0] for part in ("บ่าย", "เย็น", "ค่ำ"))
    hour = found.at.hour + 12 if late and found.at.hour < 12 else found.at.hour
    return Point(found.end, time(hour, found.at.minute), "digital")


def _of_part(text: str, match: re.Match[str]) -> Point | None:
    """The time of a part of the day and an hour: บ่ายสาม is 15:00; without โมง only บ่าย has one."""
    part, unit, hour = match["part"], match["unit"], _number(match["n"])
    if unit is None and (part != "บ่าย" or not 1 <= hour <= 6 or _counts(text, match.end())):
        return None
    if part == "บ่าย" and 1 <= hour <= 6:
        return _minuted(text, match.end(), hour + 12)
    if unit in ("นาฬิกา", "น."):
        return _minuted(text, match.end(), hour + 12 if part in ("บ่าย", "เย็น", "ค่ำ") and hour < 12 else hour)
    return _minuted(text, match.end(), _six_hour(hour, unit, part))


def _o_clock(text: str, at: int) -> Point | None:
    """9 โมง, สี่โมงเย็น, สองทุ่มครึ่ง, 13 น., สิบสามนาฬิกา, 2 pm."""
    match = _WITH_UNIT.match(text, at)
    if match is None:
        return None
    hour, unit, part = _number(match["n"]), match["unit"], match["part"] or ""
    if unit[0] in "ap":
        hour = _twelve(hour, unit)
    elif unit in ("โมง", "ทุ่ม"):
        hour = _six_hour(hour, unit, part)
    return _minuted(text, match.end(), hour, after=unit)


def _six_hour(hour: int, unit: str | None, part: str) -> int:
    """The hour of the day: สองโมงเช้า is 8, สี่โมงเย็น 16, สองทุ่ม 20; -1 where there is none. สามโมง alone is in the afternoon."""
    if unit == "ทุ่ม":
        return (18 + hour) % 24 if 1 <= hour <= 6 else -1
    if part == "เช้า":
        return hour + 6 if 1 <= hour <= 5 else hour if hour <= 11 else -1
    if part in ("เย็น", "ค่ำ"):
        return hour + 12 if hour <= 7 else hour if 13 <= hour <= 19 else -1
    if part == "บ่าย":
        return hour + 12 if hour <= 6 else hour if 13 <= hour <= 18 else -1
    return hour + 12 if 1 <= hour <= 5 else hour


def _twelve(hour: int, unit: str) -> int:
    """The hour of am and pm."""
    if not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if unit[0] == "p" else 0)


def _minuted(text: str, end: int, hour: int, after: str = "โมง") -> Point | None:
    """The time with the minutes behind it: ครึ่ง, สิบห้า, 15 นาที; กว่า makes it vague."""
    minute = 0
    if half := _HALF.match(text, end):
        minute, end = 30, half.end()
    elif after != "น.":
        minute, end = _minute(text, end)
    if more := _MORE.match(text, end):
        return Point(more.end(), time(0), "spoken", vague=True)
    if seconds := _SECONDS.match(text, end):
        end = seconds.end()
    made = _made(hour, minute)
    return Point(end, made, "spoken") if made else None


def _minute(text: str, end: int) -> tuple[int, int]:
    """The minutes after an hour and where they end; 0 where there are none: เก้าโมงสิบห้า, 9 โมง 30 นาที."""
    match = _MINUTES.match(text, end)
    if match:
        value = int(match["n"])
        sure = match["unit"] or (value in _SMALL and value and not _counts(text, match.end()))
        return (value, match.end()) if sure and value < 60 else (0, end)
    found = words(text, end + text.startswith(" ", end))
    if found and isinstance(found.value, int) and 1 <= found.value < 60 and found.rule != "between":
        minutes = _MINUTE_UNIT.match(text, found.end)
        if minutes:
            return found.value, minutes.end()
        if not text.startswith(" ", end) and not _counts(text, found.end):
            return found.value, found.end
    return 0, end


def _counts(text: str, end: int) -> bool:
    """Whether the number that ends there counts something."""
    tail = TAIL.match(text, end)
    assert tail is not None
    return tail.end() > end


def _ranged(text: str, at: int, first: Point) -> Span:
    """The time, with its end where a range is said: 09.00-12.00 น., บ่ายโมงถึงสี่โมงเย็น."""
    if first.vague:
        return Span(at, first.end, "time", Clock(vague=True), "vague")
    to = _TO.match(text, first.end)
    last = to and point(text, to.end())
    if last and last.at <= first.at and last.at.hour < 12 <= first.at.hour and last.rule == "spoken" and "เช้า" not in text[at : last.end]:
        last = last._replace(at=time(last.at.hour + 12, last.at.minute))  # 4 โมงเย็น - 6 โมง
    if last and last.at > first.at and not last.vague and not (last.rule == "dotted" and _amount_next(text, last.end)):
        return Span(at, last.end, "time", Clock(first.at, last.at), first.rule if first.rule != "dotted" else "digital")
    return Span(at, first.end, "time", Clock(first.at), first.rule)


def _amount_next(text: str, end: int) -> bool:
    """Whether per cent or baht follow, so that 8.30-9.30 is no range of hours."""
    tail = TAIL.match(text, end)
    return tail is not None and bool(tail["percent"] or tail["baht"])


def _shared_unit(text: str, at: int) -> Span | None:
    """A range whose first hour has no unit of its own: 9-12 น., 1-3 ทุ่ม, 9 ถึง 12 นาฬิกา; and the hour of เวลา 9."""
    match = _BARE.match(text, at)
    last = match and _o_clock(text, match.end())
    if match and last and not last.vague:
        hour = _number(match["n"])
        unit = text[match.end() : last.end]
        first = _made(_six_hour(hour, "ทุ่ม", "") if "ทุ่ม" in unit else hour, 0)
        if first and first < last.at:
            return Span(at, last.end, "time", Clock(first, last.at), "spoken")
    alone = _ALONE.match(text, at) if _AT_CUE.search(text, max(0, at - 6), at) else None
    made = alone and not _counts(text, alone.end()) and _made(int(alone["n"]), 0)
    if not alone or not made:
        return None
    to = _TO.match(text, alone.end())
    end = to and _ALONE.match(text, to.end())
    until = end and not _counts(text, end.end()) and _made(int(end["n"]), 0)
    if end and until and until > made:
        return Span(at, end.end(), "time", Clock(made, until), "bare")
    return Span(at, alone.end(), "time", Clock(made), "bare")


def _number(written: str) -> int:
    """The hour as a number: สิบเอ็ด is 11."""
    return int(written) if written.isdecimal() else _HOURS[written]


def _made(hour: int, minute: int) -> time | None:
    """A time, or None where the clock has none; 24.00 is midnight."""
    if hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if 0 <= hour < 24 and 0 <= minute < 60 else None


__all__ = ["SPOKEN", "TODAY", "VAGUE", "Point", "digits", "numbered", "point", "soon", "spoken", "vague"]
