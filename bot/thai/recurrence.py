"""What comes again and again: ทุกวัน, ทุกวันจันทร์, ทุกเดือนวันที่ 25, ทุกวันทำการ.

Knows the words of recurrence. Must not know when the first time is.
"""

import re

from bot.thai.months import weekday_number
from bot.thai.values import Day, Noise, Repeat, Span
from bot.thai.vocabulary import MARKS, Pattern, load, one_of

_NAMES = [name for names in load("days")["weekdays"]["full"].values() for name in names]
WORKING_WEEK = r"(?:จันทร์ ?(?:-|ถึง|จนถึง) ?(?:วัน)?ศุกร์|จ\.? ?- ?ศ\.?(?![ก-๎]))"
_WEEKDAY = rf"(?:{one_of(_NAMES)})(?!{MARKS})"
_DAY = r"(?:วันที่|ที่) ?(?P<{}>[12]\d|3[01]|[1-9])(?!\d|/| ?[ก-ฮ]{{1,2}}\.)"
_EVERY = Pattern(
    rf"ทุก ?ๆ? ?(?:"
    rf"(?P<weekdays>(?:วัน ?)?{WORKING_WEEK}|วัน(?: ?เฉพาะ ?วัน)?(?:ทำการ|ทำงาน|ราชการ|ธรรมดา))"
    rf"|(?P<none>วันนี้|วัน(?:หยุด|พระ|เกิด|สำคัญ))"
    rf"|(?P<end>(?:วัน)?สิ้นเดือน|วันสุดท้ายของเดือน)"
    rf"|{_DAY.format('on')}(?: ?(?:ของ)?(?:ทุก ?)?เดือน)?"
    rf"|วัน ?(?P<weekday>{_WEEKDAY})|(?P<bare>(?!อาทิต){_WEEKDAY})(?![ก-ฮ]{{3}})"
    rf"|(?P<month>เดือน)(?: ?(?:ใน|ตอน|ทุก|พอถึง)?{_DAY.format('day')}| ?(?:ใน|ตอน)?(?P<monthend>(?:วัน)?สิ้นเดือน))?"
    rf"|(?P<week>(?:ต้น)?สัปดาห์|อาทิตย์|วีค)(?: ?(?:ใน|ตอน)?วัน ?(?P<weekly>{_WEEKDAY}))?"
    rf"|(?P<daily>วัน)"
    rf"|(?P<part>เช้า|เย็น|บ่าย|เที่ยง|คืน|ค่ำ)(?: ?วัน ?(?P<parted>{_WEEKDAY}))?"
    rf"|(?P<other>\d+ ?(?:วัน|สัปดาห์|อาทิตย์|เดือน|ปี|ชั่วโมง|ชม\.?|นาที)|(?:สอง|สาม|สี่|ห้า|หก) ?(?:วัน|สัปดาห์|เดือน|ปี|ชั่วโมง)|ปี|ไตรมาส|ชั่วโมง|นาที)"
    rf")"
)
_EXCEPTION = Pattern(
    rf" ?(?:แรก|สุดท้าย|ที่ ?\d+ ?ของ|เว้น)| ?(?:และ|กับ|,|ถึง|-) ?(?:(?:วัน)?(?:ที่ ?)?\d{{1,2}}(?![\d.:])(?! ?(?:น\.|โมง|ทุ่ม))|(?:วัน)?{_WEEKDAY})"
)
_FIXED = {
    "รายวัน": Repeat("daily"),
    "รายสัปดาห์": Repeat("weekly"),
    "รายเดือน": Repeat("monthly"),
    "วันธรรมดา": Repeat("weekdays"),
    "วันละครั้ง": Repeat("daily"),
    "ไม่เว้นวัน": Repeat("daily"),
    "วันทำการทุกวัน": Repeat("weekdays"),
    "วันทำงานทุกวัน": Repeat("weekdays"),
    "วันราชการทุกวัน": Repeat("weekdays"),
    "สัปดาห์ละครั้ง": Repeat("weekly"),
    "อาทิตย์ละครั้ง": Repeat("weekly"),
    "เดือนละครั้ง": Repeat("monthly"),
    "วันละหน": Repeat("daily"),
    "สัปดาห์ละหน": Repeat("weekly"),
    "อาทิตย์ละหน": Repeat("weekly"),
    "เดือนละหน": Repeat("monthly"),
}
WORDS = ("ทุก", "วันเว้นวัน", *_FIXED)


def every(text: str, at: int, before: Span | None) -> Span | None:
    """A recurrence; one that Repeat can't say (ทุก 2 สัปดาห์, ทุกวันจันทร์และพุธ) is noise of kind repeat."""
    if not text.startswith("ทุก", at):
        return _fixed(text, at)
    match = _EVERY.match(text, at)
    if match is None:
        return None
    if match["none"]:
        return Span(at, match.end(), "noise", Noise("label"), "not-a-day")
    exception = _EXCEPTION.match(text, match.end())
    if match["other"] or exception:
        return Span(at, (exception or match).end(), "noise", Noise("repeat"), "repeat")
    end = match.start("part") if match["part"] else match.end()
    return Span(at, end, "repeat", _repeat(match), "every")


def _repeat(match: re.Match[str]) -> Repeat:
    """The recurrence that ทุก and what follows it say."""
    weekday = match["weekday"] or match["bare"] or match["weekly"] or match["parted"]
    day = match["on"] or match["day"]
    if match["weekdays"]:
        return Repeat("weekdays")
    if weekday or match["week"]:
        return Repeat("weekly", Day(weekday=weekday_number(weekday)) if weekday else None)
    if match["end"] or match["monthend"]:
        return Repeat("monthly", Day(edge="end"))
    if day or match["month"]:
        return Repeat("monthly", Day(day=int(day)) if day else None)
    return Repeat("daily")


def _fixed(text: str, at: int) -> Span | None:
    """รายเดือน and the like; วันเว้นวัน is noise."""
    for word, repeat in _FIXED.items():
        if text.startswith(word, at):
            return Span(at, at + len(word), "repeat", repeat, "fixed")
    return Span(at, at + 10, "noise", Noise("repeat"), "repeat") if text.startswith("วันเว้นวัน", at) else None
