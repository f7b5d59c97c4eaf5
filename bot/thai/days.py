"""Days with a number: 20 ม.ค. 63, 20-21 มกราคม, 20/1/2563, 2020-01-20, วันที่ 25 เดือนหน้า.

Knows the forms of a date and ranges. Must not know today, nor which way a verb looks.
"""

import re
from calendar import monthrange
from itertools import pairwise

from bot.thai.months import NEAR, WEEKDAYS, Found, counted, gregorian, moved, weekday_number, with_month
from bot.thai.numerals import words
from bot.thai.values import Day, Fraction, Repeat, Span
from bot.thai.vocabulary import MARKS, Pattern, one_of

_WEEKDAY_NAMES = rf"(?:{one_of(WEEKDAYS)})(?!{MARKS})"
_DAYS = Pattern(
    r"(?P<first>\d{1,2})(?:(?:(?:(?: ?(?:,|และ|กับ) ?| )\d{1,2}){0,4} ?(?:-|จนถึง|ถึง|,|และ|กับ) ?(?:วันที่ ?)?|(?: \d{1,2}){1,4} )"
    r"(?P<last>\d{1,2}))?(?![\d:])"
)
_ISO = Pattern(r"(?P<year>2[0-6]\d\d|19\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)")
_DMY = Pattern(
    r"(?P<day>\d{1,2})(?:-(?P<last>\d{1,2}))?(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<year>2[0-6]\d\d|19\d\d|\d\d)(?!\d|[/,]\d|[-.]\d(?!\d*[/.-]))"
)
_APART = Pattern(r"\d \d")
_SPACED = Pattern(r"(?P<day>\d{1,2}) (?P<month>1[0-2]|0?[1-9]) (?P<year>2[45]\d\d)(?!\d|[.,:/]\d| ?(?:บาท|คน))")
_DM = Pattern(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/]|[.,:-]\d)")
_TO = Pattern(r" ?(?:-|ถึง|จนถึง) ?(?:วัน(?:จ|อั|พ|ศ|เส|อา)[ก-๎]{2,9}?ที่ ?|วันที่ ?)?(?=\d)")
_OF_DATE = Pattern(
    rf" ?(?P<open>\()? ?(?:วัน)?(?P<name>{_WEEKDAY_NAMES}|(?:จ|อ|พ|พฤ|ศ|ส|อา)\.(?=\)))(?![ก-๎])(?(open)\))"
    rf"| ?วัน(?P<plain>{_WEEKDAY_NAMES})(?! ?ที่| ?\d)"
)
_REPEATED = Pattern(r" ?(?:ของ)?ทุกๆ? ?เดือน")
_NUMBER_OF_FORM = Pattern(r"(?:แบบ|แบบที่|รายงาน|รายงานที่|ฟอร์ม) ?\Z")
_FORMS = Pattern(r"[12](?!\d) ?(?:-|ถึง|จนถึง|,|และ|กับ)? ?(?:วันที่ ?)?\d{1,2}(?:[ /]|(?=[ก-ฮ]))")
_DATE_CUE = Pattern(r"(?:วันที่|เมื่อ|ภายใน|ลว\.|ลงวันที่|ลงวัน|ถึง|ก่อน|ประชุม|นัด|กำหนด|เลื่อนเป็น|เป็นวัน) ?\Z")
_CLOCK_NEXT = Pattern(r" ?(?:เวลา|ตอน|\d{1,2}[.:]\d\d|น\.)")


def dated(text: str, at: int, before: Span | None) -> Span | None:
    """The date that begins with a digit; 5/12 is a fraction that may be a date (other), 20/3 only a date."""
    if text[at] in "12" and _FORMS.match(text, at) and _NUMBER_OF_FORM.search(text, max(0, at - 16), at):
        return None  # แบบ 2 ถึง 20 ก.ค.
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
    found = found or slashed_day(text, start) or _alone(text, start)
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
    months = with_month(text, numeral.end, numeral.value)
    if months:
        return months
    near = NEAR.match(text, numeral.end)
    if near:
        return Found(near.end(), moved(Day(day=numeral.value), near))
    return Found(numeral.end, Day(day=numeral.value)) if text.startswith("ที่", max(0, at - 4)) or text[at - 3 : at] == "ที่" else None


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
        whole = whole._replace(last=whole._replace(day=int(last)))
    return Found(match.end(), whole)


def _falls(match: re.Match[str]) -> bool:
    """Whether numbers with a comma or a space between are not days in turn, so that the first is none: ทบทวน 15, 13 มิ.ย. ประชุม."""
    if match["last"] is None or ("," not in match[0] and not _APART.search(match[0])):
        return False
    numbers = [int(number) for number in re.findall(r"\d+", match[0])]
    return any(later <= before for before, later in pairwise(numbers))


def _named(text: str, at: int) -> Found | None:
    """20 ม.ค. 63, 20 และ 21 มกราคม; the last day of several ends the range."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31 or _falls(match):
        return None
    found = with_month(text, match.end(), int(match["first"]))
    if found is None and match["last"]:
        return with_month(text, match.end("first"), int(match["first"]))
    if found and match["last"]:
        return Found(found.end, found.day._replace(last=found.day._replace(day=int(match["last"]))))
    return found


def _near(text: str, at: int) -> Found | None:
    """A day of a month near today: 25 เดือนหน้า, 25 นี้."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31:
        return None
    near = NEAR.match(text, match.end())
    if near is None or (near["near"] and near["near"] not in ("นี้", "ที่จะถึงนี้", "ที่จะถึง")):
        return None
    day = moved(Day(day=int(match["first"])), near)
    if match["last"]:
        day = day._replace(last=day._replace(day=int(match["last"])))
    return Found(near.end(), day)


def _alone(text: str, at: int) -> Found | None:
    """The day of the month after วันที่ without a month: 25, or 20-21."""
    match = _DAYS.match(text, at)
    if match is None or not 1 <= int(match["first"]) <= 31 or text[match.end("first") : match.end("first") + 1] in ("/", "%"):
        return None
    day = Day(day=int(match["first"]))
    if match["last"] and int(match["first"]) < int(match["last"]) <= 31 and not counted(text, match.end()):
        return Found(match.end(), day._replace(last=Day(day=int(match["last"]))))
    return Found(match.end("first"), day)


def _range(text: str, found: Found) -> Found:
    """The day with the last day of a range: 20 ม.ค. - 5 ก.พ. 63; the first takes the year of the last."""
    to = _TO.match(text, found.end) if found.day.last is None else None
    last = to and (_numeric(text, to.end()) or _named(text, to.end()))
    if not last or last.day.last is not None:
        return found
    first, day = found.day, last.day
    if first.year is None and day.year is not None and first.month is not None and day.month is not None:
        first = first._replace(year=day.year - (first.month > day.month))
    return Found(last.end, first._replace(last=day))


def _of_weekday(text: str, found: Found) -> Found:
    """The day with the weekday that is written behind it: 18 มี.ค. 63 (พุธ)."""
    match = _OF_DATE.match(text, found.end)
    if match is None:
        return found
    return Found(match.end(), found.day._replace(weekday=weekday_number(match["name"] or match["plain"])))


def slashed_day(text: str, at: int) -> Found | None:
    """The day of 20/3 after วันที่."""
    match = _DM.match(text, at)
    if match is None or not _real(int(match["day"]), int(match["month"])):
        return None
    return _of_weekday(text, Found(match.end(), Day(day=int(match["day"]), month=int(match["month"]))))


def _slashed(text: str, at: int) -> Span | None:
    """A date like 20/3, or the fraction 5/12 that may be one; None where it counts something."""
    found = slashed_day(text, at)
    if found is None or counted(text, found.end):
        return None
    day, month_ = found.day.day or 0, found.day.month or 0
    cued = found.day.weekday is not None or _DATE_CUE.search(text, max(0, at - 12), at) or _CLOCK_NEXT.match(text, found.end)
    if cued or day > month_:
        return Span(at, found.end, "date", found.day, "slash")
    return Span(at, found.end, "fraction", Fraction(day, month_), "slash", None, found.day)


def _real(day: int, month_: int) -> bool:
    """Whether some year has that day."""
    return 1 <= month_ <= 12 and 1 <= day <= monthrange(2000, month_)[1]
