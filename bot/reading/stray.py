"""Numbers and days of something else: of a letter, a road, a table, a price, of nights.

Knows what stands right before a value. Must not know what the message is about.
"""

from bot.kinds.clause import Token
from bot.thai import Number, Place

_SPELT = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "กี่", "หลาย", "ทุก", "กลาง", "ค่ำ", "ค้าง")
_MOST_NIGHTS = 100
_OURS = frozenset({"attend", "people", "disburse", "refund", "make", "review", "new", "enter", "progress", "correct", "meeting"})


def owned(token: Token, out: list[Token]) -> Token | None:
    """A value as what stands before it makes it: None where it is a letter's or a road's, no value where it is nobody's."""
    if _of_letter(out) or (token.tag == "number" and out and _road(out[-1])):
        return None
    stray = token.tag == "number" and out and _of_nobody(token, out)
    return token._replace(tag="neutral", span=None) if stray else token


def _of_letter(out: list[Token]) -> bool:
    """Whether a letter is named right before, or its ลง, so that a date is the letter's: ที่ กท 0503/845 ลงวันที่ 20 เมษายน."""
    return any(before.tag == "letter" for before in out[-2:]) or bool(out and out[-1].text == "ลง" and out[-1].gap)


def _road(token: Token) -> bool:
    """Whether a token is the name of a road, whose number follows: ซอยลาดพร้าว 45."""
    place = token.span.value if token.span else None
    return isinstance(place, Place) and place.name is None and place.kind == "road"


def _of_nobody(token: Token, out: list[Token]) -> bool:
    """Whether a number has no unit and follows words that nobody knows: นั่งโต๊ะ 22, หมดพิซซ่าไป 399; not คนมากันเพียบ 118."""
    if token.span is None or token.span.unit is not None or out[-1].tag not in ("?", "filler") or token.gap not in ("", " "):
        return False
    start = next((n for n in range(len(out) - 1, -1, -1) if out[n].gap), 0)
    run = {before.tag for before in out[start:]}
    return "?" in run and _OURS.isdisjoint(run) and all(before.tag != "kpi" for before in out)


def nights(out: list[Token]) -> bool:
    """Whether nights are counted: สามคืน; not a sum of money before its own word, เบิก52300คืน13000."""
    value = out[-1].span.value if out and out[-1].span else None
    few = isinstance(value, Number) and out[-1].tag == "number" and value.value < _MOST_NIGHTS
    return few or bool(out and out[-1].text in _SPELT)
