"""Numbers and days of something else: of a letter, a road, a table, a price, of nights.

Knows what stands right before a value. Must not know what the message is about.
"""

from itertools import takewhile

from bot.kinds.clause import NEGATIVE, Token, last_stretch
from bot.thai import Amount, Money, Number, Place

_SPELT = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "กี่", "หลาย", "ทุก", "กลาง", "ค่ำ", "ค้าง")
_LODGED = ("พัก", "ห้อง", "โรงแรม", "ค้าง", "นอน", "เที่ยว", "ทริป", "รีสอร์ท", "โฮมสเตย์", "ทัวร์")
_MOST_NIGHTS = 100
_BORROWED = ("ยืม", "ขอใช้", "ไปใช้", "เช่า")
_CALLED = ("เขต", "สนข", "สำนักงาน")
_COUNTS = ("number", "money")
_LEAST = 4  # letters
_WAVES = ("โควิด", "โควิท", "covid", "วัคซีน", "ระบาด")
_DAYS = frozenset({"date", "done", "particle", "filler"})
_OURS = frozenset({
    "attend", "people", "disburse", "refund", "make", "review", "new", "enter", "progress", "correct", "meeting", "report", "round",
    "draft", "progress_form",
})  # fmt: skip


def owned(token: Token, out: list[Token]) -> Token | None:
    """A value or a district as what stands before it makes it: None where it is a letter's or a road's, no value where it is nobody's."""
    if token.tag == "same_day":
        return _same_day(token, out)
    if token.tag in _COUNTS and _of_broken(token, out):
        out[-2] = out[-2]._replace(tag="neutral", span=None)
        return token._replace(tag="neutral", span=None)
    if token.tag == "money":
        return token
    if token.tag == "district":
        return token._replace(tag="neutral", span=None) if _home(token, out) or _room(token, out) else token
    lettered = token.gap != "\n" and token.tag != "year" and _of_letter(out)  # ลงปี 64 ไป 3 โครงการ
    if token.tag != "ordinal" and (lettered or (token.tag == "number" and out and (_road(out[-1]) or _lane(out)))):
        return None
    wave = token.tag == "ordinal" and out and out[-1].text in _WAVES and not token.gap  # โควิดรอบ 3
    stray = token.tag in ("number", "ordinal") and out and (wave or _of_nobody(token, out) or _price(token, out) or out[-1].text == "อายุ")
    return token._replace(tag="neutral", span=None) if stray else token


def _of_broken(token: Token, out: list[Token]) -> bool:
    """Whether a number in words goes on behind one that nobody can read: สามหมื่นเจ็ดลอยสี่สิบ."""
    glued = len(out) > 1 and not token.gap and not out[-1].gap and out[-1].tag == "?" and len(out[-1].text) <= _LEAST
    return glued and not token.text[:1].isdecimal() and out[-2].tag in _COUNTS and out[-2].span is not None


def _same_day(token: Token, out: list[Token]) -> Token:
    """วันเดียวกัน as the day named before it: พญาไทประชุม 18 ส.ค. ดินแดงวันเดียวกัน; small where none is."""
    day = next((before.span for before in reversed(out) if before.tag == "date"), None)
    return token._replace(tag="date", span=day) if day is not None else token._replace(tag="filler")


def _home(token: Token, out: list[Token]) -> bool:
    """Whether a district without its เขต is only where somebody lives: บ้านหนูอยู่หนองจอก."""
    lives = bool(out) and out[-1].text == "อยู่" and not token.gap and not token.text.startswith(_CALLED)
    return lives and any("บ้าน" in before.text for before in last_stretch(out))


def _room(token: Token, out: list[Token]) -> bool:
    """Whether a district ends the name of a place, borrowed or without its เขต and unknown: ยืมห้องเขตสาทร, ที่ศูนย์เยาวชนลาดพร้าว."""
    of = 2 if out and out[-1].text == "ของ" and len(out) > 1 else 1  # ยืมห้องประชุมของ สนข.ลาดพร้าว
    near = len(out) >= of and (not token.gap or of == 2)
    if near and out[-of].tag == "venue" and any(before.text.endswith(_BORROWED) for before in last_stretch(out)):
        return True
    if not out or token.gap or out[-1].tag != "?" or token.text.startswith(_CALLED):
        return False
    return any(before.tag == "venue" for before in last_stretch(out))


def _of_letter(out: list[Token]) -> bool:
    """Whether a letter is named right before, or its ลง, so that a date is the letter's: ที่ กท 0503/845 ลงวันที่ 20 เมษายน."""
    if not out or out[-1].text != "ลง":
        return bool(out) and (out[-1].tag == "letter" or (len(out) > 1 and out[-2].tag == "letter"))
    return bool(out[-1].gap) or len(out) < 2 or out[-2].tag in ("filler", "letter")  # a letter's number may be glued to its ลงวันที่


def _road(token: Token) -> bool:
    """Whether a token is the name of a road, whose number follows: ซอยลาดพร้าว 45."""
    place = token.span.value if token.span else None
    return isinstance(place, Place) and place.name is None and place.kind == "road"


def _lane(out: list[Token]) -> bool:
    """Whether a place right behind ซ. or ซอย is named, whose number follows: ซ.อ่อนนุช 44."""
    return len(out) > 1 and out[-1].tag == "place" and out[-2].text in ("ซ", "ซ.", "ซอย", "ถ", "ถ.", "ถนน")


def _price(token: Token, out: list[Token]) -> bool:
    """Whether a number without a unit is what one of something costs: ชาโบราณแก้วโตละ 25."""
    priced = out[-1].text == "ละ" and not out[-1].gap and len(out) > 1 and out[-2].tag in ("?", "venue")
    return priced and token.span is not None and token.span.unit is None


def _of_nobody(token: Token, out: list[Token]) -> bool:
    """Whether a number has no unit and follows words that nobody knows: นั่งโต๊ะ 22, หมดพิซซ่าไป 399; not คนมากันเพียบ 118."""
    if token.span is None or token.span.unit is not None or token.gap not in ("", " "):
        return False
    if token.gap and (token.tag == "ordinal" or token.span.rule.startswith("word")):
        return False  # จนตาลาย หกสิบสามค่ะ; แดดแรง ครั้งที่ 8 ความก้าวหน้า 70%
    run = {before.tag for before in last_stretch(out)}
    unknown = ("?" in run and out[-1].tag in ("?", "filler")) or ("life" in run and out[-1].tag in ("life", "filler", "full"))
    return unknown and _OURS.isdisjoint(run) and all(before.tag != "kpi" for before in out)


def without_todays(found: list[Token]) -> list[Token]:
    """The words without an opening that only says what day it is, before a no: วันนี้วันที่ 15 แล้ว ยังไม่ได้ประชุมเลย."""
    at = next((n for n, token in enumerate(found) if n and token.gap and token.tag not in _DAYS), 0)
    opens = {token.tag for token in found[:at]}
    return found[at:] if {"date", "done"} <= opens <= _DAYS and found[at].tag in NEGATIVE else found


def nights(out: list[Token]) -> bool:
    """Whether nights are counted: สามคืน, ค่าที่พัก 2 คืน; not a sum of money before its own word, เบิก52300คืน13000."""
    value = out[-1].span.value if out and out[-1].span else None
    few = isinstance(value, Number) and out[-1].tag == "number" and value.value < _MOST_NIGHTS
    numbered = bool(out) and out[-1].tag == "neutral" and out[-1].text[-1:].isdigit()  # ค่าที่พัก 2: no house's number
    return few or numbered or bool(out and out[-1].text in _SPELT)


def lodged(out: list[Token]) -> bool:
    """Whether a stay is told just before: ค่าที่พัก, โรงแรม."""
    return any(token.text.endswith(_LODGED) for token in out[-4:])


def listed(found: list[Token]) -> list[Token]:
    """The words of a list without what only orders it or sums it up: 1 ราษฎร์บูรณะ 4 / 2 ทุ่งครุ 6; คลองเตย 5,000 วัฒนา 7,500 รวม 12,500."""
    named = [n for n, token in enumerate(found) if token.tag == "district"]
    if named == [0]:
        return found
    if ordering := _line_numbers(found, named) | _counted_out(found, named):
        found = [token for n, token in enumerate(found) if n not in ordering]
    return _without_sum(found) if len(named) > 1 else found


def _line_numbers(found: list[Token], named: list[int]) -> set[int]:
    """The places of 1, 2, 3 … where each opens a line and a district follows."""
    opens = [n - 1 for n in named if n and found[n - 1].tag == "number" and (n == 1 or found[n - 1].gap == "\n")]
    return set(opens) if len(opens) > 1 and [_count(found[n]) for n in opens] == list(range(1, len(opens) + 1)) else set()


def _counted_out(found: list[Token], named: list[int]) -> set[int]:
    """The places of numbers that only say how many names follow: ประชุมแล้ว 3 คือ ธนบุรี คลองสาน บางกอกใหญ่."""
    places = [n - 2 for n in named if n > 1 and found[n - 2].tag == "number" and found[n - 1].text in ("คือ", "ได้แก่")]
    return {n for n in places if _names(found[n + 2 :]) == _count(found[n])}


def _names(found: list[Token]) -> int:
    """How many districts are named one behind the other."""
    return sum(name.tag == "district" for name in takewhile(lambda other: other.tag in ("district", "and"), found))


def _without_sum(found: list[Token]) -> list[Token]:
    """The words without the sum of what stands before it, a number to each of several districts."""
    at = next((n for n in range(len(found) - 1, 0, -1) if found[n].tag in _COUNTS and found[n - 1].tag == "total"), 0)
    before = [n for n in range(at) if found[n].tag in _COUNTS]
    places = sum(token.tag == "district" for token in found[:at])
    summed = len(before) > 1 and places == len(before) and sum(_count(found[n]) for n in before) == _count(found[at])
    return [*found[: at - 1], *found[at + 1 :]] if summed else found


def _count(token: Token) -> Amount:
    """The number of a token, 0 where it is none."""
    value = token.span.value if token.span else None
    return value.value if isinstance(value, Number | Money) else 0
