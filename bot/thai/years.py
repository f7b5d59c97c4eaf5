"""Fiscal years: ปี 63, ปีงบประมาณ พ.ศ. 2564, ปี 63-64, ปีหน้า.

Knows how a year is written. Must not know today's.
"""

from bot.thai import numerals
from bot.thai.values import Span, Years
from bot.thai.vocabulary import Pattern

WORDS = ("ปี", "พ.ศ.", "พศ.", "พ.ศ", "พศ ", "ค.ศ.", "fy", "งบปี", "ปีงบ")

_NUMBER = r"(?:2[0-6]\d\d|19\d\d|[4-9]\d)(?!\d|[.,:]\d|%)"
_YEAR = Pattern(
    rf"(?P<head>ปี ?(?:งบประมาณ|งบ|งปม\.?)? ?(?:ราชการ)?|fy ?)?(?P<era>พ\. ?ศ\.? ?|พศ\.? ?|ค\. ?ศ\.? ?)?(?P<first>{_NUMBER})"
    rf"(?: ?(?P<to>-|ถึง|จนถึง|และ|กับ|,|/|หรือ) ?(?:ปี ?(?:งบประมาณ|งบ)? ?)?(?:พ\. ?ศ\.? ?)?(?P<last>{_NUMBER})"
    rf"(?! ?(?:คน|โครงการ|ชุมชน|บาท|ล้าน|แสน|แผน)))?"
)
_SPOKEN = Pattern(r"(?:ปี ?(?:งบประมาณ|งบ|งปม\.?)? ?(?:พ\. ?ศ\. ?|พศ\.? ?)?|พ\. ?ศ\. ?|พศ\.? ?)(?=[สหเแย])")
_IN_BRACKETS = Pattern(r"\((?P<year>[5-7]\d|25[5-7]\d)\)")
_COUNTED = Pattern(r" ?(?:คน|ท่าน|ราย|บาท|%)")
_NEAR = Pattern(
    r"ปี(?: ?(?:งบประมาณ|งบ|งปม\.?))? ?(?:(?P<this>นี้|ปัจจุบัน)|(?P<next>หน้า|ถัดไป|ต่อไป)|(?P<last>ที่แล้ว|ก่อน(?!หน้า)|ก่อนหน้า(?:นี้)?|ที่ผ่านมา|กลาย))"
)


def years(text: str, at: int, before: Span | None) -> Span | None:
    """A year, a span of years or one counted from this: ปี 2563 - 2565, ปีที่แล้ว; never the ปี of 60 ปี 45 คน."""
    near = _NEAR.match(text, at)
    if near:
        shift = 0 if near["this"] else 1 if near["next"] else -1
        return Span(at, near.end(), "year", Years(shift=shift), "near")
    match = _YEAR.match(text, at)
    if match is None:
        return _spoken(text, at)
    if not (match["head"] or match["era"]):
        return None
    if before is not None and before.type == "number" and before.end >= at - 1 and _COUNTED.match(text, match.end("first")):
        return None
    first = buddhist(int(match["first"]))
    last = buddhist(int(match["last"])) if match["last"] else None
    if last is not None and last <= first:
        last, end = None, match.end("first")
    else:
        end = match.end()
    return Span(at, end, "year", Years(first, last), "year")


def bracketed(text: str, at: int, before: Span | None) -> Span | None:
    """The year of projects in brackets right behind their number: 2 โครงการ (64)."""
    match = _IN_BRACKETS.match(text, at)
    if match is None or before is None or text[before.end : at].strip(" ฯ") != "โครงการ":
        return None
    return Span(at, match.end(), "year", Years(buddhist(int(match["year"]))), "bracketed")


def _spoken(text: str, at: int) -> Span | None:
    """A year in words: ปีงบประมาณสองห้าหกสี่, ปีหกสิบสี่; not ปีสามสิบคน."""
    head = _SPOKEN.match(text, at)
    found = head and numerals.year(text, head.end())
    if not found or _COUNTED.match(text, found[0]):
        return None
    return Span(at, found[0], "year", Years(buddhist(found[1])), "spoken")


def buddhist(year: int) -> int:
    """A year as written, Buddhist: 63 and 2020 are 2563."""
    if year < 100:
        return year + 2500
    return year if year >= 2400 else year + 543
