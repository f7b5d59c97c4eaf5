"""What a bare number of a correction is, where the word for it stands by the one that corrects: a day, a year, a per cent.

Knows such words. Must not know which of two values is right.
"""

from collections.abc import Callable
from itertools import pairwise

from bot.kinds.clause import Token
from bot.thai import Day, Number, Percent, Years

_LAST = 31
_WHOLE = 100  # per cent


def as_said_wrong(words: list[Token]) -> Callable[[Token], Token] | None:
    """What a bare number is, where the year, the day or the per cent is said to be wrong: แก้ปีเป็น 64, วันที่ผิด เป็น 27, แก้ร้อยละเป็น 90."""
    if any(before.tag == "correct" and token.tag == "year" for before, token in pairwise(words)):
        return as_year  # แก้ปี 63 เป็น 64
    if any(one.tag == "date" and two.tag == "wrong" for one, two in pairwise(words)) and _becomes_bare(words):
        return as_day  # วันที่ 12 ผิด เป็น 11
    near = [one.text + two.text for one, two in pairwise(words) if {one.tag, two.tag} & {"correct", "wrong"} and not two.gap]
    said = [*near, *(token.text for token in words if token.tag == "correct")]
    readers = (("ปี", as_year), ("วัน", as_day), ("ร้อยละ", _as_percent), ("เปอร์เซ็นต์", _as_percent))
    return next((reader for word, reader in readers if any(word in text for text in said)), None)


def _becomes_bare(words: list[Token]) -> bool:
    """Whether a bare number stands right behind เป็น, the only number there is."""
    numbers = [token for token in words if token.tag in ("number", "money")]
    return len(numbers) == 1 and any(one.text.endswith("เป็น") and two is numbers[0] for one, two in pairwise(words))


def as_day(token: Token) -> Token:
    """The day that a bare number is behind แก้วันที่: 26."""
    match token.span and token.span.value:
        case Number(int(value), None) if token.span and token.span.unit is None and 1 <= value <= _LAST:
            return token._replace(tag="date", span=token.span._replace(type="date", value=Day(day=value)))
    return token


def _as_percent(token: Token) -> Token:
    """The per cent that a bare number is behind แก้ร้อยละ: 90."""
    match token.span and token.span.value:
        case Number(value, None) if token.span and token.span.unit is None and 0 <= value <= _WHOLE:
            return token._replace(tag="percent", span=token.span._replace(type="percent", value=Percent(value)))
    return token


def as_year(token: Token) -> Token:
    """The year that a bare number is behind แก้ปี: 64, 2564."""
    match token.span and token.span.value:
        case Number(int(value), None) if token.span and token.span.unit is None and (20 < value < 100 or 2500 < value < 2600):
            return token._replace(tag="year", span=token.span._replace(value=Years(value % 100 + 2500)))
    return token
