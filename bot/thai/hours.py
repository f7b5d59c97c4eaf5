"""One time of day: 9.00 น., 9 โมง, บ่ายสอง, สี่โมงเย็น, หนึ่งทุ่ม, ตีสอง, เที่ยงครึ่ง, 2 pm.

Knows the twenty-four-hour clock and the Thai six-hour one. Must not know ranges, nor the words around a time.
"""

import re
from datetime import time
from typing import NamedTuple

from bot.thai.numbers import counts
from bot.thai.numerals import words
from bot.thai.vocabulary import MARKS, POLITE, Pattern, load, one_of

_HOURS: dict[str, int] = load("clock")["hours"]
PARTS = ("เช้า", "บ่าย", "เย็น", "ค่ำ", "สาย", "ดึก", "กลางคืน")
_DIGIT_WORDS = "ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|เอ็ด"
HOUR = rf"(?:\d{{1,2}}|(?:{one_of(_HOURS)})(?!{MARKS}))"
_O_CLOCK = r"น\.(?! ?ส\.)|น(?![ก-๎.])|นาฬิกา|โมง(?:เช้า|เย็น|ตรง|บ่าย)?"
_DIGITAL = Pattern(
    rf"(?P<hour>\d{{1,2}})(?P<sep>[.:]) ?(?P<minute>\d\d)(?::\d\d)?(?!\d|[.,:/]\d|%)(?: ?(?P<unit>{_O_CLOCK}|[ap]\.?m\.?(?![a-z])))?"
)
_PARTED = Pattern(rf"(?:ตอน|ช่วง)? ?(?P<part>บ่าย|เย็น|เช้า|ค่ำ|ดึก|สาย) ?(?P<n>{HOUR})(?![.:,]?\d)(?: ?(?P<unit>โมง|ทุ่ม|นาฬิกา|น\.))?(?:เย็น|เช้า)?")
_WITH_UNIT = Pattern(
    rf"(?P<n>{HOUR}) ?(?P<unit>โมง|ทุ่ม|นาฬิกา|น\.(?! ?ส\.)|น(?![ก-๎.])|[ap]\.?m\.?(?![a-z]))(?: ?(?P<part>เช้า|เย็น|ตรง|บ่าย)(?!{MARKS}))?"
)
_AFTER_NOON = Pattern(r"บ่าย ?โมง(?:เย็น)?")
_AFTER_MIDNIGHT = Pattern(rf"ตี ?(?P<n>{HOUR})(?!หน้า)")
_NOON = Pattern(r"เที่ยง(?P<night>คืน)?(?:ตรง|วัน(?!ที่|นี้|จันทร|อังคาร|พุธ|พฤ|ศุกร|เสาร|อาทิตย| ?\d))?(?!ธรรม|แท้|หยุด| ?ๆ)")
_SEVEN = Pattern(rf"(?P<evening>ทุ่ม(?:นึง|หนึ่ง|ตรง|(?=ครึ่ง|ห้า|สิบ|ยี่|สาม|สี่|กว่า)|(?![ก-๎])|(?={POLITE})))|(?P<morning>โมงเช้า)")
_MILITARY = Pattern(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?= ?น\.| ?- ?[0-2]\d[0-5]\d ?น\.)(?: ?น\.)?")
_HALF = Pattern(r" ?ครึ่ง(?!หนึ่ง|ๆ|นึง|วัน(?!นี้|พรุ่ง)|ปี|เดือน|ชั่วโมง|ทาง|แรก)")
_MINUTES = Pattern(r" ?(?P<n>\d{1,2})(?P<unit> ?นาที)?(?![\d.,:/])")
_MINUTE_UNIT = Pattern(" ?นาที")
_SECONDS = Pattern(rf" ?(?:\d{{1,2}}|(?:{_DIGIT_WORDS}){{1,4}}) ?วินาที")
_MATTER = Pattern(r" ?เรื่อง(?=[ก-๎])| (?:เรื่อง|แผน|ท่าน ?(?:ผอ|ผู้|รอง|ปลัด|หัวหน้า|ประธาน|เลขา))")
_MORE = Pattern(r" ?(?:กว่าๆ?|เศษๆ?)(?!จะ)")
PART_OF_DAY = Pattern(rf"(?:ตอน|ช่วง)? ?(?:{one_of(PARTS)})(?:ๆ|ตรู่|มืด)?(?!{MARKS}|[ก-ฮ]?์)")
QUARTERS = (0, 15, 30, 45)


class Point(NamedTuple):
    """One time and where it ends; rule says how sure it is: digital, dotted (8.30), spoken, bare (สามโมง)."""

    end: int
    at: time
    rule: str
    vague: bool = False


def point(text: str, at: int) -> Point | None:
    """One time of day that begins there."""
    if text[at : at + 1].isdecimal():
        return _digital(text, at) or _military(text, at) or o_clock(text, at)
    return _in_words(text, at) or _parted(text, at) or o_clock(text, at)


def _digital(text: str, at: int) -> Point | None:
    """09.00 น., 13:30, 8.30."""
    match = _DIGITAL.match(text, at)
    if match is None:
        return None
    unit = match["unit"] or ""
    hour, minute = int(match["hour"]), int(match["minute"])
    if unit.startswith("โมง"):
        hour = six_hour(hour, "โมง", unit[3:])
    elif unit.startswith(("a", "p")):
        hour = _twelve(hour, unit)
    made = made_time(hour, minute)
    return Point(match.end(), made, "digital" if unit or match["sep"] == ":" else "dotted") if made else None


def _military(text: str, at: int) -> Point | None:
    """0900 น., and the 0900 of 0900-1200 น."""
    match = _MILITARY.match(text, at)
    made = match and made_time(int(match["hour"]), int(match["minute"]))
    return Point(match.end(), made, "digital") if match and made else None


def _in_words(text: str, at: int) -> Point | None:
    """บ่ายโมง, ตีสอง, เที่ยงครึ่ง, ทุ่มนึง."""
    if match := _AFTER_NOON.match(text, at):
        return _minuted(text, match.end(), 13)
    if match := _AFTER_MIDNIGHT.match(text, at):
        hour = hour_number(match["n"])
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
    lead = PART_OF_DAY.match(text, at)
    found = lead and _digital(text, lead.end() + text.startswith(" ", lead.end()))
    if not found or not lead:
        return None
    late = any(part in lead[0] for part in ("บ่าย", "เย็น", "ค่ำ"))
    hour = found.at.hour + 12 if late and found.at.hour < 12 else found.at.hour
    return Point(found.end, time(hour, found.at.minute), "digital")


def _of_part(text: str, match: re.Match[str]) -> Point | None:
    """The time of a part of the day and an hour: บ่ายสาม is 15:00; without โมง only บ่าย has one."""
    part, unit, hour = match["part"], match["unit"], hour_number(match["n"])
    counted = counts(text, match.end()) and not _MATTER.match(text, match.end())  # บ่ายสอง เรื่องประชุม
    counted = counted and (match["n"].isdecimal() or not text.startswith(" ", match.end()))  # บ่ายสอง เขตข้างๆ ก็ถาม
    if unit is None and (part != "บ่าย" or not 1 <= hour <= 6 or counted):
        return None
    if part == "บ่าย" and 1 <= hour <= 6:
        return _minuted(text, match.end(), hour + 12)
    if unit in ("นาฬิกา", "น."):
        return _minuted(text, match.end(), hour + 12 if part in ("บ่าย", "เย็น", "ค่ำ") and hour < 12 else hour)
    return _minuted(text, match.end(), six_hour(hour, unit, part))


def o_clock(text: str, at: int) -> Point | None:
    """9 โมง, สี่โมงเย็น, สองทุ่มครึ่ง, 13 น., สิบสามนาฬิกา, 2 pm."""
    match = _WITH_UNIT.match(text, at)
    if match is None:
        return None
    hour, unit, part = hour_number(match["n"]), match["unit"], match["part"] or ""
    if unit[0] in "ap":
        hour = _twelve(hour, unit)
    elif unit in ("โมง", "ทุ่ม"):
        hour = six_hour(hour, unit, part)
    return _minuted(text, match.end(), hour, after=unit)


def six_hour(hour: int, unit: str | None, part: str) -> int:
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
    made = made_time(hour, minute)
    return Point(end, made, "spoken") if made else None


def _minute(text: str, end: int) -> tuple[int, int]:
    """The minutes after an hour and where they end; 0 where there are none: เก้าโมงสิบห้า, 9 โมง 30 นาที."""
    match = _MINUTES.match(text, end)
    if match:
        value = int(match["n"])
        sure = match["unit"] or (value in QUARTERS and value and not counts(text, match.end()))
        return (value, match.end()) if sure and value < 60 else (0, end)
    found = words(text, end + text.startswith(" ", end))
    if found and isinstance(found.value, int) and 1 <= found.value < 60 and found.rule != "between":
        minutes = _MINUTE_UNIT.match(text, found.end)
        if minutes:
            return found.value, minutes.end()
        if not text.startswith(" ", end) and not counts(text, found.end):
            return found.value, found.end
    return 0, end


def hour_number(written: str) -> int:
    """The hour as a number: สิบเอ็ด is 11."""
    return int(written) if written.isdecimal() else _HOURS[written]


def made_time(hour: int, minute: int) -> time | None:
    """A time, or None where the clock has none; 24.00 is midnight."""
    if hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if 0 <= hour < 24 and 0 <= minute < 60 else None
