"""Years with their numbers, asked how many projects were entered: 63 ไม่มี, 64 มี 3, ของปี 64 นะ 3, 63 2 64 3.

Knows which number is a year and which its projects. Must not know what becomes of them.
"""

from datetime import date

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.fact import Fact
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.thai import Number, Years, fiscal_year
from bot.thai.dates import may_be_fiscal
from bot.thai.years import buddhist

WHY = ("answer",)
_SMALL = frozenset({"filler", "particle", "honorific", "have", "get", "done", "and", "but", "project", "enter", "left"})
_UNITS = ("โครงการ", "กิจกรรม")
_VALUED = ("number", "year")


def each_year(said: Said, asked: Asked) -> Reading | None:
    """The report of the projects of each year that an answer names with its number; None where it is anything else."""
    if (asked.kind, asked.slot) != ("action_plan", "projects") or asked.intent is not None:
        return None
    told = [token for token in said.words if token.tag not in _SMALL]
    if len(told) < 2 or len(told) % 2 or not all(token.tag in _VALUED or token.tag in NEGATIVE for token in told):
        return None
    pairs = list(zip(told[::2], told[1::2], strict=True))
    if len(pairs) == 1 and _year(told[0], said.today) is None and (told[1].tag == "year" or told[0].tag in NEGATIVE):
        pairs = [(told[1], told[0])]  # 3 ปี 64, ไม่มี 63
    facts = tuple(Fact("action_plan", None, {"projects": count, "fiscal_year": year}) for one, other in pairs
                  if (year := _year(one, said.today)) is not None and (count := _count(other, said.today)) is not None)  # fmt: skip
    return Reading("report", facts=facts, why=WHY) if len(facts) == len(pairs) else None


def _year(token: Token, today: date) -> int | None:
    """The fiscal year that a word is, or may be."""
    value = token.span.value if token.span is not None else None
    if isinstance(value, Years):
        return fiscal_year(value, today)
    if not isinstance(value, Number) or value.hedge or token.span is None or token.span.unit is not None:
        return None
    year = buddhist(int(value.value)) if token.text.isdecimal() and len(token.text) in (2, 4) else 0
    return year if may_be_fiscal(year, today, today) else None


def _count(token: Token, today: date) -> int | None:
    """The number of projects that a word is: none too; one that may be a year itself is none for sure."""
    if token.tag in NEGATIVE:
        return 0
    value, unit = (token.span.value, token.span.unit) if token.span is not None else (None, None)
    if not isinstance(value, Number) or value.hedge or value.value != int(value.value) or unit not in (None, *_UNITS):
        return None
    return int(value.value) if unit in _UNITS or _year(token, today) is None else None
