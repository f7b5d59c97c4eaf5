"""Times in a message: ranges (09.00-12.00 น.), a dotted one that may be a number (8.30), and the vague ones (เย็นนี้).

Knows the words around a time. Must not know which day it is.
"""

from datetime import time
from decimal import Decimal

from bot.thai.hours import HOUR, PART_OF_DAY, QUARTERS, Point, hour_number, made_time, o_clock, point, six_hour
from bot.thai.numbers import counts, following
from bot.thai.values import Clock, Number, Span
from bot.thai.vocabulary import MARKS, Pattern, load, one_of

_VAGUE: list[str] = load("clock")["vague"]
TODAY: tuple[str, ...] = tuple(load("clock")["today"])
VAGUE = tuple(_VAGUE)
SPOKEN = ("บ่าย", "ตี", "เที่ยง", "ทุ่ม", "โมงเช้า", "เช้า", "เย็น", "ค่ำ", "สาย", "ดึก", "กลางคืน", "ตอน", "ช่วง")

_TO = Pattern(r" ?(?:-|(?:ลาก|ลากยาว|ยาว|ไป|ลากไป|ยาวไป|ไปจน)?ถึง|จน(?:ถึง)?|(?:ลาก|ยาว|ลากยาว|ไป)?ยัน|~) ?(?:เวลา ?|ประมาณ ?|ราวๆ? ?)?")
_BARE = Pattern(rf"(?P<n>{HOUR})(?![.,:/]\d)(?: ?(?:-|ถึง|จนถึง|ยัน) ?)")
_ALONE = Pattern(r"(?P<n>\d{1,2})(?![\d.,:/%]|-\d{3})")
_TIME_CUE = Pattern(r"(?:เวลา|ตอน|เริ่ม|ช่วง|ตั้งแต่|นัด|เตือน|ถึง|เป็นเวลา|ราว|ก่อน|เจอกัน|เปิด|ปิด|เลิก|จบ) ?\Z")
_AT_CUE = Pattern(r"เวลา ?\Z")
_POWER = Pattern(r" ?(?:ล้าน|แสน|หมื่น|พัน|ร้อย|k(?![a-z]))")
_AFTER_DATE = Pattern(r"[ ,]*(?:เวลา|ตอน|ช่วง)? ?\Z")
_VAGUE_WORD = Pattern(rf"(?:{one_of(_VAGUE)})(?!{MARKS}|ที่ ?\d)")  # ทั้งวันที่ 6
_TODAY_WORD = Pattern(rf"(?:ตอน|ช่วง)?(?:{one_of(TODAY)})(?!{MARKS}|แหละ)")
_SOON = Pattern(
    rf"อีก ?(?:สัก|ซัก|ประมาณ)? ?(?:(?:{HOUR}|ครึ่ง|ไม่กี่|แป๊บ|พัก|สักพัก|(?=ชั่วโมง|ครู่)) ?(?:ชั่วโมง|ชม\.?|นาที|ครู่|เดียว|พัก)?(?:ครึ่ง)?"
    r"|แปบ|เดี๋ยว)(?:นึง)?"
)


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
    tail = following(text, first.end)
    cue = _TIME_CUE.search(text, max(0, at - 12), at)
    apart = cue is not None and text.startswith(" ", first.end)  # เลิก 12.00 คนมา 39 คน
    counted = tail["unit"] and not apart and not _follows_day(text, at, before)  # พรุ่งนี้ 10.15 เรื่องแบบ 2
    if tail["percent"] or tail["baht"] or tail["millions"] or counted or _POWER.match(text, first.end):
        return None
    whole = span.end > first.end or ":" in text[at : first.end]  # 9.30:10 is no number
    if whole or cue or _follows_day(text, at, before) or _padded(text, at):
        return span
    if first.at.minute not in QUARTERS or not 6 <= first.at.hour <= 20:
        return None
    return Span(at, first.end, "time", span.value, "dotted", None, Number(_plain(text[at : first.end])))


def _padded(text: str, at: int) -> bool:
    """Whether an hour is written with a nought before it, as only times are: 08.30; not 0.00."""
    return text[at] == "0" and text[at + 1].isdecimal()


def _plain(written: str) -> int | Decimal:
    """The number 8.30 is, where it is no time."""
    value = Decimal(written.replace(" ", ""))  # 9. 30
    return int(value) if value == int(value) else value


def _follows_day(text: str, at: int, before: Span | None) -> bool:
    """Whether a day was said right before: 20 ม.ค. 63 8.30."""
    return before is not None and before.type in ("date", "repeat") and bool(_AFTER_DATE.fullmatch(text, before.end, at))


def spoken(text: str, at: int, before: Span | None) -> Span | None:
    """The time that begins with a word: บ่ายสอง, ตีสาม, เที่ยงครึ่ง, ทุ่มนึง; else a vague one: ตอนเช้า, เย็นนี้."""
    lead = _LEAD.match(text, at)
    first = (point(text, lead.end()) if lead else None) or (point(text, at) if _may_begin(text, at) else None)
    return _ranged(text, at, first) if first else vague(text, at, before)


_NOT_NOON = ("ความ", "ไม่", "มือ", "บาน", "ปืน", "ศรี", "ก่อน", "หลัง", "ช่วง", "พัก", "ข้าว", "มื้อ", "อาหาร")


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
    match = PART_OF_DAY.match(text, at)
    if match is None:
        return None
    said = match[0].startswith(("ตอน", "ช่วง")) or match[0].endswith("ๆ")
    follows = before is not None and before.type in ("date", "repeat") and before.end >= at - 1
    leads = bool(_LEADS_DAY.match(text, match.end()))
    return Span(at, match.end(), "time", Clock(vague=True), "vague") if said or follows or leads else None


_LEAD = Pattern(r"(?:ตอน|ช่วง(?! ?เที่ยง)) ?(?=[ก-๎\d])")
_LEADS_DAY = Pattern(r" ?(?:วัน(?:ที่|นี้|พรุ่ง|จันทร|อังคาร|พุธ|พฤ|ศุกร|เสาร|อาทิตย)|พรุ่งนี้|มะรืน)")


def soon(text: str, at: int, before: Span | None) -> Span | None:
    """อีกสองชั่วโมง, อีก 30 นาที: a vague time, for the clock is not known here."""
    match = _SOON.match(text, at)
    ends = ("ชั่วโมง", "ชม", "ชม.", "นาที", "ครู่", "เดียว", "พัก", "ครึ่ง", "แป๊บ", "แปบ", "เดี๋ยว")
    if match is None or not match[0].removesuffix("นึง").endswith(ends):
        return None
    return Span(at, match.end(), "time", Clock(vague=True, today=True), "soon")


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
    tail = following(text, end)
    return bool(tail["percent"] or tail["baht"])


def _shared_unit(text: str, at: int) -> Span | None:
    """A range whose first hour has no unit of its own: 9-12 น., 1-3 ทุ่ม, 9 ถึง 12 นาฬิกา; and the hour of เวลา 9."""
    match = _BARE.match(text, at)
    last = match and o_clock(text, match.end())
    if match and last and not last.vague:
        hour = hour_number(match["n"])
        unit = text[match.end() : last.end]
        first = made_time(six_hour(hour, "ทุ่ม", "") if "ทุ่ม" in unit else hour, 0)
        if first and first < last.at:
            return Span(at, last.end, "time", Clock(first, last.at), "spoken")
    alone = _ALONE.match(text, at) if _AT_CUE.search(text, max(0, at - 6), at) else None
    made = alone and not counts(text, alone.end()) and made_time(int(alone["n"]), 0)
    if not alone or not made:
        return None
    to = _TO.match(text, alone.end())
    end = to and _ALONE.match(text, to.end())
    until = end and not counts(text, end.end()) and made_time(int(end["n"]), 0)
    if end and until and until > made:
        return Span(at, end.end(), "time", Clock(made, until), "bare")
    return Span(at, alone.end(), "time", Clock(made), "bare")
