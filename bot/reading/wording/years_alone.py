"""Years without their ปี, between years or numbers that say what they are: บรรจุปี 63 2 โครงการ 64 3 โครงการ, บรรจุ 63 2 64 3.

Knows which bare number may be a year. Must not know today, nor what is told of it.
"""

from bot.kinds.clause import NEGATIVE, Token
from bot.thai import Number, Years
from bot.thai.years import buddhist

OF_PROJECTS = frozenset({"enter", "project", "action_plan"})
"""Tags of which a message has one that tells of projects."""
_SMALL = frozenset({"filler", "particle", "have", "get", "enter", "done", "past", "and", "but"})
_APART = 3
"""Years that two of one message lie apart at most."""
_OF_PLANS = range(2550, 2580)
"""Fiscal years that anybody tells projects of; 10 and 11 are how many."""
_DIGITS = (2, 4)


def with_years(words: list[Token]) -> list[Token]:
    """The words with the bare years among them as years, in a message that tells of projects year by year."""
    stated = [token.span.value.first for token in words if token.span is not None and isinstance(token.span.value, Years)]
    bare = {n: year for n, token in enumerate(words) if (year := _may_be(token)) is not None and _valued(words, n)}
    known = [year for year in stated if year is not None] or list(bare.values())
    if not bare or len(stated) + len(bare) < 2 or len(stated) != len([year for year in stated if year is not None]):
        return words
    if any(abs(year - known[0]) > _APART for year in bare.values()) or len({*stated, *bare.values()}) < len(stated) + len(bare):
        return words
    return [_as_year(token, bare[n]) if n in bare else token for n, token in enumerate(words)]


def _may_be(token: Token) -> int | None:
    """The Buddhist year that a bare number may be."""
    span = token.span
    if token.tag != "number" or span is None or not isinstance(span.value, Number) or span.unit is not None or span.value.hedge:
        return None
    year = buddhist(int(span.value.value)) if token.text.isdecimal() and len(token.text) in _DIGITS else 0
    return year if year in _OF_PLANS else None


def _valued(words: list[Token], n: int) -> bool:
    """Whether a number or a no follows a number at once, as that of its year: 64 3, 64 มี 3, 63 ไม่มี."""
    behind = next((token for token in words[n + 1 :] if token.tag not in _SMALL), None)
    return behind is not None and (behind.tag == "number" or behind.tag in NEGATIVE)


def _as_year(token: Token, year: int) -> Token:
    assert token.span is not None
    return token._replace(tag="year", span=token.span._replace(type="year", value=Years(first=year), unit=None))
