"""Days without a number: วันศุกร์หน้า, พรุ่งนี้, 3 วันก่อน, สิ้นเดือน, สัปดาห์หน้า; and a weekday before a date.

Knows weekdays and words that count from today. Must not know today itself.
"""

import re
from typing import Literal

from bot.thai.days import at_day, slashed_day, word_day
from bot.thai.months import gregorian, month, nearness, weekday_number
from bot.thai.numerals import numeral
from bot.thai.recurrence import WORKING_WEEK
from bot.thai.values import Day, Noise, Repeat, Span
from bot.thai.vocabulary import MARKS, POLITE, Pattern, glued, load, one_of

_DATA = load("days")
_NAMES: tuple[str, ...] = tuple(name for names in _DATA["weekdays"]["full"].values() for name in names)
_SHORT: tuple[str, ...] = tuple(_DATA["weekdays"]["short"].values())
SHIFTS: dict[str, int] = _DATA["shift"]
_PARTS = ("เช้า", "สาย", "เที่ยง", "บ่าย", "เย็น", "ค่ำ")
OF_YESTERDAY = tuple(lead + part + day for lead in ("", "ตอน", "เมื่อ", "เมื่อตอน") for part in _PARTS for day in ("วาน", "วันวาน"))
BARE_WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์", *(n for n in _NAMES if n.isascii()))
MISSPELT_WEEKDAYS = ("ศุก", "ศุกร", "อังคาน", "พุท", "พฤหัด")  # ศุกนี้; alone they are other words
SHORT_WEEKDAYS = (*_SHORT, "พฤ")
EDGES = ("สิ้น", "ต้น", "กลาง", "ปลาย", "วันสุดท้าย", "วันแรก")
WEEKS = ("สัปดาห์", "อาทิตย์")
FROM_NOW = ("ถัดจากนี้", "นับจากนี้", "จากนี้ไป", "จากนี้")

_NAME = rf"(?:{one_of(_NAMES)})(?!{MARKS})"
_WEEKDAY = Pattern(rf"(?P<wan>วัน ?)?(?P<name>{_NAME}|พฤฯ|(?:จ|อ|พ|พฤ|ศ|ส|อา)\.)\)?")
_ON = Pattern(r" ?,? ?(?:(?:ที่|วันที่)? ?(?=\d)|(?:วันที่|ที่) ?(?=[หสเแยก]))")
_SUFFIX = Pattern(
    r" ?(?P<week>(?:ของ|ใน)?(?:สัปดาห์|อาทิตย์|วีค)(?:นี้|หน้า|ที่แล้ว|ก่อน|ที่ผ่านมา|ถัดไป)|หน(?:้า(?:นี้)?|า(?![ก-ฮเ-ไ]))"
    r"|ที่แล้ว|ก่อน(?!ประชุม|เที่ยง|วัน|เวลา|\d| \d))"
    r"| ?(?P<near>ที่ผ่านมา(?:นี้)?|ที่จะถึง(?:นี้)?|ที่จะมาถึง(?:นี้)?|ถัดไป|นี้)"
)
_NTH = Pattern(r" ?(?:แรก|สุดท้าย|ที่ ?(?:\d|สอง|สาม|สี่)) ?ของ(?:ทุก)?เดือน(?:นี้|หน้า)?")
_WORKING = Pattern(rf"(?:วัน)?{WORKING_WEEK}")
_WEEKEND = Pattern(r"(?:วัน)?เสาร์ ?(?:-|และ|กับ)? ?(?:วัน)?อาทิตย์")
_REPEATED = Pattern(r" ?(?:ของ)?(?:ทุกๆ?|แต่ละ) ?(?:สัปดาห์|อาทิตย์)(?!หน้า|นี้)")
_BEFORE_BARE = Pattern(r"(?:\A|[^ก-๎a-z]|เตือน|ประชุม|ภายใน|ก่อน|เมื่อ|นัด|ถึง|และ|กับ|เป็น|จัด|ไม่เกิน|เลื่อน|ไป|มา|ตอน|ผม|หนู|ฉัน|เช้า|บ่าย|เย็น)\Z")
_AFTER_BARE = Pattern(rf"\Z|[^ก-๎a-z]|เช้า|บ่าย|เย็น|ตอน|เวลา|{POLITE}|ได้|ที่|ไม่|แล้ว|นี่|เลย|เรื่อง|ประชุม|จัด")
_SKY = ("ดวง", "พระ", "ดาว", "แสง", "วัด")
_NO_WEEKDAY = ("คุณ", "นาง", "นาย", "วาร", "น้อง", "ป้า", "น้า", "ลุง", "พี่", "ยาย", "ตา")
_WEEK_WORD = {"นี้": 0, "หน้า": 1, "หนา": 1, "ถัดไป": 1, "ที่แล้ว": -1, "ก่อน": -1, "ที่ผ่านมา": -1}
_OTHER_DAY = Pattern(r" ?(?:ของ ?)?วัน(?!นี้)(?:ที่ ?\d|จันทร|อังคาร|พุธ|พฤ|ศุกร|เสาร|อาทิตย)")
_WEEK = Pattern(r"(?:สัปดาห์|อาทิตย์)(?P<which>นี้|หน้า|ที่แล้ว|ก่อน|ที่ผ่านมา|ถัดไป)(?: ?,? ?(?:ใน)?(?P<day>วัน(?! ?ที่)))?")
_AGO = Pattern(
    r" ?(?P<unit>วัน|สัปดาห์|อาทิตย์|เดือน) ?(?P<way>ก่อน(?!วัน|กำหนด|ถึง|สิ้น|ครบ|หมด|เริ่ม|งาน)|ที่แล้ว|ที่ผ่านมา|มาแล้ว|ข้างหน้า|นับจากนี้|จากนี้|หลังจากนี้|ถัดไป)"
)
_DAYS = Pattern(r" ?วัน(?=แล้ว)")
_SINCE = Pattern(r"(?:(?:เสร็จ|จบ|จัด|ประชุม|แล้ว)(?:ไป)?มา(?:ได้|แล้ว)?|ผ่าน(?:มา|ไป)(?:ได้|แล้ว)?) ?\Z")
_AHEAD = Pattern(r" ?(?P<unit>วัน|สัปดาห์|อาทิตย์|เดือน)(?!ละ)(?: ?(?:นับ|เริ่ม)?(?:ตั้งแต่|แต่|จาก)(?:วันนี้|นี้)(?:เป็นต้นไป|ไป)?)?")
_AGAIN = Pattern(rf"(?:อีก|{one_of(FROM_NOW)}) ?(?:สัก|ซัก|ประมาณ|ราว)? ?")
_PLAN_AHEAD = Pattern(r"(?:เตือน|แจ้ง|ล่วงหน้า|บอก|ภายใน|อย่างน้อย|ไม่น้อยกว่า)[^\n]{0,12}\Z")
_EDGE = Pattern(
    r"(?P<edge>สิ้น|ต้น|กลาง|ปลาย|วันสุดท้าย(?:ของ)?|วันแรก(?:ของ)?)ๆ? ?"
    r"(?:(?P<fiscal>ปีงบ(?:ประมาณ)?)|(?P<year>ปี)(?!\w*บ)|เดือน ?(?:(?P<which>นี้|หน้า|ที่แล้ว|ก่อน|ที่ผ่านมา|ถัดไป)(?!า))?)?"
)
_EDGE_YEAR = Pattern(r" ?(?:พ\. ?ศ\. ?)?(?P<year>2[0-6]\d\d|[4-9]\d)(?!\d)|(?P<this>นี้)|(?P<other>หน้า|ที่แล้ว|ก่อน)")
_DRAWS_NEAR = ("จะ", "ใกล้", "ใกล้จะ", "จวน", "จวนจะ", "เกือบ")
_PART: dict[str, Literal["start", "middle", "late", "end"]] = {"ต้น": "start", "กลาง": "middle", "ปลาย": "late"}


def weekday(text: str, at: int, before: Span | None) -> Span | None:
    """A weekday with its date or its week: พ. 18 มี.ค., วันศุกร์หน้า; จันทร์-ศุกร์ repeats, a bare เสาร์อาทิตย์ is noise."""
    match = _WEEKDAY.match(text, at)
    short = match is not None and match["name"].endswith(".") and not match["wan"]
    if match is None or (short and glued(text, at) and match["name"] != "พฤ."):  # the พ. of รพ.
        return None
    if working := _WORKING.match(text, at):
        return Span(at, working.end(), "repeat", Repeat("weekdays"), "working-week")
    if weekend := _WEEKEND.match(text, at):
        return _weekend(text, at, weekend.end())
    day = weekday_number(match["name"].replace("ฯ", ""))
    if dated := _with_date(text, at, match.end(), day):
        return dated
    if short and not _SUFFIX.match(text, match.end()):
        return None
    return _of_week(text, at, match, day)


def _with_date(text: str, at: int, end: int, day: int) -> Span | None:
    """The weekday with the date behind it: ศุกร์ที่ 8 พฤษภาคม 2563, วันพุธที่ 25, พฤหัสที่ยี่สิบสี่กันยายน."""
    on = _ON.match(text, end)
    if on is None:
        return None
    if not text[on.end()].isdecimal():
        found = word_day(text, on.end())
    elif (found := at_day(text, on.end())) is None and "ที่" in on[0]:
        found = slashed_day(text, on.end())
        if found is None:
            return _bare_day(text, at, on.end(), day)
    return found and Span(at, found.end, "date", found.day._replace(weekday=day), "weekday-date")


_BARE_DAY = Pattern(r"(?P<day>[12]\d|3[01]|[1-9])(?![\d/.:])")


def _bare_day(text: str, at: int, start: int, day: int) -> Span | None:
    """The weekday with a day of the month: วันพุธที่ 25."""
    match = _BARE_DAY.match(text, start)
    return match and Span(at, match.end(), "date", Day(day=int(match["day"]), weekday=day), "weekday-date")


def _weekend(text: str, at: int, end: int) -> Span:
    """Saturday and Sunday of a week; without a week said they are no date."""
    suffix = _SUFFIX.match(text, end)
    if suffix is None:
        return Span(at, end, "noise", Noise("label"), "weekend")
    day = _placed(Day(weekday=5), suffix)
    return Span(at, suffix.end(), "date", day._replace(last=day._replace(weekday=6)), "weekend")


def _of_week(text: str, at: int, match: re.Match[str], day: int) -> Span | None:
    """The weekday with its week, or bare after วัน or as a word of its own; วันศุกร์แรกของเดือน is no date."""
    if text.endswith(_SKY, 0, at) and not match["wan"]:
        return None
    if match["name"].startswith("อาทิตย") and not match["wan"]:
        return week(text, at, None)
    repeated = _REPEATED.match(text, match.end())
    if repeated:
        return Span(at, repeated.end(), "repeat", Repeat("weekly", Day(weekday=day)), "of-week")
    if nth := _NTH.match(text, match.end()):
        return Span(at, nth.end(), "date", Day(weekday=day, edge="late"), "nth-of-month")
    suffix = _SUFFIX.match(text, match.end())
    if suffix:
        return Span(at, suffix.end(), "date", _placed(Day(weekday=day), suffix), "weekday")
    return Span(at, match.end(), "date", Day(weekday=day), "weekday") if match["wan"] else _bare(text, at, match, day)


def _bare(text: str, at: int, match: re.Match[str], day: int) -> Span | None:
    """The weekday that stands as a word of its own: ประชุมพุธ 10 โมง, not จันทร์เพ็ญ."""
    if text.endswith(_NO_WEEKDAY, 0, at):
        return None
    if match["name"] in BARE_WEEKDAYS and _BEFORE_BARE.search(text, max(0, at - 8), at) and _AFTER_BARE.match(text, match.end()):
        return Span(at, match.end(), "date", Day(weekday=day), "weekday-bare")
    return None


def _placed(day: Day, suffix: re.Match[str]) -> Day:
    """The weekday in the week that หน้า, ที่แล้ว or สัปดาห์นี้ says; นี้ is this week's."""
    if suffix["near"] == "นี้":
        return day._replace(week=0)
    if suffix["near"]:
        return day._replace(near="coming" if suffix["near"] == "ถัดไป" else nearness(suffix["near"]))
    word = re.sub(r"\A(?:ของ|ใน)?(?:สัปดาห์|อาทิตย์|วีค)?|(?<=หน้า)นี้\Z", "", suffix["week"])
    return day._replace(week=_WEEK_WORD[word])


def week(text: str, at: int, before: Span | None) -> Span | None:
    """A week without a weekday, which is no date (อาทิตย์หน้า), or with one: สัปดาห์หน้าวันพุธ."""
    match = _WEEK.match(text, at)
    if match is None:
        return None
    number = _WEEK_WORD[match["which"]]
    named = _WEEKDAY.match(text, match.start("day")) if match["day"] else None
    if named:
        day = Day(weekday=weekday_number(named["name"]), week=number)
        return Span(at, named.end(), "date", day, "weekday")
    return Span(at, match.end("which"), "date", Day(week=number), "week")


def shift(text: str, at: int, before: Span | None) -> Span | None:
    """A day counted from today by a word: พรุ่งนี้, เมื่อวานซืน, เมื่อเช้า; none where another day follows (เมื่อเช้าวันที่ 5)."""
    if of_yesterday := _OF_YESTERDAY.match(text, at):
        return Span(at, of_yesterday.end(), "date", Day(shift=-2 if of_yesterday["before"] else -1), "shift")
    match = _SHIFT.match(text, at)
    if match is None or text.endswith("เร็ว", 0, at):  # ในเร็ววันนี้
        return None
    if match[0].startswith("เมื่อ") and (_OTHER_DAY.match(text, match.end()) or text.startswith("ก่อน", match.end())):
        return None
    return _dated_shift(text, at, match)


def _dated_shift(text: str, at: int, match: re.Match[str]) -> Span:
    """พรุ่งนี้, or พรุ่งนี้ (20 ม.ค. 63) with the date behind it, which says more."""
    day = Day(shift=SHIFTS[match[0]])
    return Span(at, match.end(), "date", day, "shift")


_SHIFT = Pattern(rf"(?:{one_of(SHIFTS)})(?!{MARKS})")
_OF_YESTERDAY = Pattern(rf"(?:{one_of(OF_YESTERDAY)})(?:(?P<before>ซืน)(?:นี้)?|นี้)?(?!{MARKS})")


_MOST_MONTHS = 24


def ago(text: str, at: int, end: int, amount: object) -> Span | None:
    """The day that a number counts: 3 วันก่อน, 2 วันข้างหน้า, ประชุมเสร็จมาได้ 2 วันแล้ว; weeks and months so counted are no date.

    Nobody counts 70 เดือนก่อน.
    """
    match = _AGO.match(text, end)
    days = _DAYS.match(text, end) if match is None and isinstance(amount, int) else None
    if days and isinstance(amount, int) and _SINCE.search(text, max(0, at - 20), at):
        return Span(at, days.end(), "date", Day(shift=-amount), "counted")
    if match is None or not isinstance(amount, int) or (match["unit"] == "เดือน" and amount > _MOST_MONTHS):
        return None
    back = match["way"] in ("ก่อน", "ที่แล้ว", "ที่ผ่านมา", "มาแล้ว")
    if match["way"] == "ก่อน" and _PLAN_AHEAD.search(text, max(0, at - 24), at):
        return None
    return Span(at, match.end(), "date", _counted(match["unit"], -amount if back else amount), "counted")


def again(text: str, at: int, before: Span | None) -> Span | None:
    """The day after อีก: อีก 3 วัน, อีกสองอาทิตย์, ถัดจากนี้ 5 วัน; อีก 2 เดือน is no date."""
    start = _AGAIN.match(text, at)
    found = start and numeral(text, start.end())
    match = found and _AHEAD.match(text, found.end)
    if not match or not found or not isinstance(found.value, int) or found.rule == "between":
        return None
    days = {"วัน": 1, "สัปดาห์": 7, "อาทิตย์": 7}.get(match["unit"])
    day = Day(shift=found.value * days) if days else _counted(match["unit"], found.value)
    return Span(at, match.end(), "date", day, "counted")


def _counted(unit: str, amount: int) -> Day:
    """So many days from today; weeks and months are no date, however many."""
    if unit == "วัน":
        return Day(shift=amount)
    return Day(months=amount) if unit == "เดือน" else Day(week=amount)


def edge(text: str, at: int, before: Span | None) -> Span | None:
    """A part of a month or year: สิ้นเดือนหน้า, ปลายมีนา, สิ้นปีงบประมาณ; only its end and its first day are dates."""
    match = _EDGE.match(text, at)
    assert match is not None
    if text.endswith(_DRAWS_NEAR, 0, at):
        return None  # เหลืออีก 3 เดือนจะสิ้นปีงบ
    part = _PART.get(match["edge"], "end")
    if match["fiscal"] or match["year"]:
        return _year_edge(text, at, match, part)
    if match["edge"].startswith("วันแรก"):
        return _first_day(text, at, match)
    if match["which"]:
        return Span(at, match.end("which"), "date", Day(edge=part, months=_WEEK_WORD[match["which"]]), "edge")
    said = text[at : match.end()].rstrip(" ").endswith("เดือน")
    found = month(text, match.end(), sure=True)
    if found:
        return Span(at, found.end, "date", found.day._replace(edge=part), "edge")
    return Span(at, match.end() - text.endswith(" ", at, match.end()), "date", Day(edge=part, months=0), "edge") if said else None


def _first_day(text: str, at: int, match: re.Match[str]) -> Span | None:
    """The first day of a month: วันแรกของเดือนนี้, วันแรกของมิถุนายน."""
    if match["which"]:
        return Span(at, match.end("which"), "date", Day(day=1, months=_WEEK_WORD[match["which"]]), "edge")
    found = month(text, match.end(), sure=True)
    return found and Span(at, found.end, "date", found.day._replace(day=1), "edge")


def _year_edge(text: str, at: int, match: re.Match[str], part: Literal["start", "middle", "late", "end"]) -> Span | None:
    """The end of a year or fiscal year: 31 December or 30 September; other parts of a year are no date."""
    if part != "end":
        tail = _EDGE_YEAR.match(text, match.end())
        return Span(at, tail.end() if tail else match.end(), "date", Day(edge=part), "edge")
    year = _EDGE_YEAR.match(text, match.end())
    kind: Literal["fiscal-end", "year-end"] = "fiscal-end" if match["fiscal"] else "year-end"
    if year and year["other"]:
        return Span(at, year.end(), "date", Day(edge="late"), "edge")
    number = gregorian(int(year["year"])) if year and year["year"] else None
    return Span(at, year.end() if year else match.end(), "date", Day(edge=kind, year=number), "edge")
