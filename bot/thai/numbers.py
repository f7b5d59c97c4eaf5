"""Counts, money, percentages and fractions: what a numeral becomes by the words around it.

Knows hedges (ร้อยกว่า), currency, per cent and the words for what is counted. Must not know what they are counted for.
"""

import re
from decimal import Decimal
from typing import Literal

from bot.thai.numerals import Numeral, numeral, words
from bot.thai.values import Amount, Fraction, Hedge, Money, Number, Percent, Span
from bot.thai.vocabulary import POLITE, THAI, Pattern, glued, load, one_of

_UNITS: list[list[str]] = load("units")["words"]["list"]
_NAMED = {spelling: unit[0] for unit in _UNITS for spelling in unit}
_GUARDS: dict[str, str] = load("units")["not_before"]
_NAMES: dict[str, object] = load("places")["districts"]


def _units() -> str:
    """A pattern for what is counted, longest first; เขต only where no district's name follows."""
    guards = _GUARDS | {"เขต": f"(?! ?(?:{one_of(_NAMES)}))"}
    longest = sorted(_NAMED, key=len, reverse=True)
    return "|".join(re.escape(word) + guards.get(word, "") for word in longest)


_ODD = r"กว่าๆ?(?!จะ)|เศษๆ?(?!ที่|เหลือ|เงิน|งบ|ส่วน|ของ)"
_MORE = rf"{_ODD}|ต้นๆ|ปลายๆ|นิดๆ|หน่อยๆ|\+(?! ?\d)"
_BAHT = r"\.-(?: ?บาท)?|[/,]-|บาท(?:ถ้วน)?|บ\.(?! ?[ก-ฮ]\.)|บ(?![ก-๎a-z.])|฿|thb|baht"
_PERCENT = r"%|เปอร์เซ็นต์|เปอร์เซ็น|เปอร์เซนต์|เปอร์เซน|เปอเซ็นต์|เปอเซ็น|เปอร์เซ็นท์|เปอร์?(?![ก-๎])|percent"
TAIL = Pattern(
    rf"(?: ?(?P<more>{_MORE}))?"
    rf"(?: ?(?:(?P<baht>{_BAHT})|(?P<millions>ลบ\.)|(?P<percent>{_PERCENT})|(?P<unit>{_units()}))"
    rf"(?: ?(?P<after>{_ODD}|ขึ้นไป))?)?"
)
_SATANG = Pattern(r" ?(?:สตางค์|สต\.)")
_FORMAL = Pattern(r" ?บาท ?(?:ถ้วน|(?:[ก-๎]{2,24}?)สตางค์)")
_UPTO = Pattern(r" ?(?:-|ถึง|หรือ) ?")
_OUT_OF = Pattern(
    r" ?(?P<slash>/ ?)|"
    r" ?(?:จาก|ใน) ?(?:จำนวน|ทั้งหมด|ทั้งสิ้น|ทั้ง|เป้าหมาย|เป้า)* ?(?:จำนวน ?)?(?=[0-9หยสเแร])"
)
_MONTHS = load("days")["months"]
_MONTH = Pattern(rf" ?(?:{one_of((*(name for names in _MONTHS['full'].values() for name in names), *_MONTHS['short'].values()))})")
_EDGE = Pattern(rf"[^ก-ฮเ-ไ0-9a-z]|$|{POLITE}|แล้ว|เอง|ละ|เลย|ได้|แน่|พอ|ถ้วน|มั้ง|อะ|อ่ะ|เนี่ย|นี่|ๆ|จาก|ใน ?(?=[0-9หยสเแ])|(?!{THAI})")
_CUE = (
    *("จำนวน", "รวม", "ร่วม", "เป็น", "มา", "ไป", "แค่", "เพียง", "ทั้งหมด", "ทั้งสิ้น", "ใหม่", "ทบทวน", "แล้ว", "ได้", "จาก"),
    *("อีก", "เหลือ", "มี", "เชิญ", "คน", "ครบ", "เบิก", "คืน", "บรรจุ", "กว่า", "ประมาณ", "ราว", "ร้อยละ", "เกือบ", "ถึง", "เฉียด"),
)
_LINK = Pattern(r" ?(?:กับ|และ)? ?")
_ON_TOP = Pattern(r" ?กับอีก ?")
_ROUND = 1000
_ONE = ("หนึ่ง", "นึง")  # คนหนึ่ง, เป็นหนึ่ง: an article, or first
_NEVER_THOUSANDS = ("ใบ", "โครงการ", "โครงการฯ", "กิจกรรม", "แบบ", "เขต", "แผน", "ครั้ง", "รอบ", "งวด")
_AT_LEAST = ("ไม่ต่ำกว่า", "ไม่น้อยกว่า", "อย่างน้อย", "ขั้นต่ำ")
_UNDER = (
    *("เกือบ", "เกือบๆ", "เกือบครบ", "แทบครบ", "จวนครบ", "ไม่ถึง", "น้อยกว่า", "ต่ำกว่า", "ไม่เกิน", "ไม่ครบ", "ใกล้", "เฉียด", "จวน"),
    *("อย่างมาก", "ไม่มากกว่า"),
)
_OVER = ("เกิน", "เกินกว่า", "มากกว่า", "สูงกว่า", "กว่า", "หลาย", "เป็นหลัก", "หลัก", "เรือน", ">")
_NO_OVER = ("->", "=>", ">>", "ช้ากว่า", "เร็วกว่า", "บอกว่า", "ออกว่า", "นึกว่า", "อีกว่า")
_ABOUT = ("ประมาณ", "ประมาณว่า", "ราว", "ราวๆ", "~", "สัก", "ซัก", "คร่าวๆ", "ประมาณการ", "ประมาน", "ปรมาณ", "≈")
_THOUSANDS = Pattern(r"[1-9]\d{0,2}\.\d{3}")
_POWER_ONLY = Pattern(r"(?:ร้อย|พัน|หมื่น|แสน|ล้าน)\Z")


def following(text: str, end: int) -> re.Match[str]:
    """What follows a number that ends there: more, baht, millions, percent, unit or nothing."""
    match = TAIL.match(text, end)
    assert match is not None  # every part of it may be absent
    return match


def counts(text: str, end: int) -> bool:
    """Whether the number that ends there counts something: a unit, baht or per cent follows."""
    return following(text, end).end() > end


def number(text: str, at: int, found: Numeral) -> Span | None:
    """The number, money, percentage or fraction that a numeral is: "45 คน" counts คน, "8,450.50 บาท" is money."""
    found = _and_more(text, found)
    tail = following(text, found.end)
    unit = tail["unit"]
    satang = _SATANG.match(text, found.end) if unit is None else None
    apart = tail.end() == found.end or (text[found.end] == " " and text.startswith(_ONE, at) and glued(text, at))  # อาทิตย์นึง แผน…
    if found.rule == "word-bare" and not satang and apart and not _stands_alone(text, at, found.end):
        return None
    hedge = _hedge(text, at, found, tail)
    if tail["baht"] or tail["millions"]:
        return _money(text, at, found, tail, hedge)
    if satang:
        return Span(at, satang.end(), "money", Money(Decimal(found.value) / 100, hedge), found.rule)
    if tail["percent"]:
        return Span(at, tail.end("percent"), "percent", Percent(found.value, hedge), found.rule)
    if unit in _NEVER_THOUSANDS and found.value >= 1000:
        unit = None  # เบิก 36,740 โครงการสนับสนุนฯ
    span = Span(at, found.end, "number", Number(found.value, hedge), found.rule, unit and _NAMED[unit])
    return _upto(text, span, tail.end()) or _out_of(text, span, tail.end()) or span


def _and_more(text: str, found: Numeral) -> Numeral:
    """The number with a smaller one that is said to come on top: สามหมื่นกับอีกห้าร้อย is 30,500."""
    link = _ON_TOP.match(text, found.end) if found.value >= _ROUND and found.value % _ROUND == 0 else None
    more = numeral(text, link.end()) if link else None
    return Numeral(more.end, found.value + more.value, found.rule) if more is not None and 0 < more.value < _ROUND else found


def percent(text: str, at: int, start: int) -> Span | None:
    """The percentage after ร้อยละ, which begins at at: ร้อยละ 57.16, ร้อยละสิบ."""
    found = numeral(text, start)
    if found is None:
        return None
    tail = following(text, found.end)
    end = tail.end("percent") if tail["percent"] else found.end
    return Span(at, end, "percent", Percent(found.value, _hedge(text, at, found, tail)), found.rule)


def baht(text: str, at: int, start: int) -> Span | None:
    """The money after ฿, which stands at at: ฿58,320."""
    found = numeral(text, start)
    return found and Span(at, found.end, "money", Money(found.value, hedge_before(text, at)), "sign")


def hedge_before(text: str, at: int) -> Hedge | None:
    """The hedge that the words before a number put on it: เกือบ is under, ประมาณ about."""
    before = text[max(0, at - 14) : at].rstrip(" ")
    if before.endswith(_AT_LEAST):
        return "over"
    if before.endswith(_UNDER):
        return "under"
    if before.endswith(_OVER) and not before.endswith(_NO_OVER):
        return "over"
    return "about" if before.endswith(_ABOUT) else None


def _hedge(text: str, at: int, found: Numeral, tail: re.Match[str]) -> Hedge | None:
    """The hedge on a number, from before it or after it: ร้อยกว่าคน, 50 คนขึ้นไป; 36.740 may be thousands and may be not."""
    if found.rule == "between" or (found.rule == "arabic" and not tail["percent"] and _THOUSANDS.fullmatch(text, at, found.end)):
        return "between"
    if tail["more"] or tail["after"]:
        return "over"
    if text[max(0, at - 2) : at] == " -" and found.rule == "arabic" and text.rfind("\n", 0, at) < at - 3:
        return "between"  # เบิก -5,000 is no exact one
    if text[max(0, at - 4) : at].endswith(("เป็น", "นับ")) and _POWER_ONLY.fullmatch(text, at, found.end):
        return "over"
    return hedge_before(text, at)


def _stands_alone(text: str, at: int, end: int) -> bool:
    """Whether a one-word number is a word of its own: "เป็นสิบโครงการ" has it, เก้าอี้ has not."""
    before = text[max(0, at - 10) : at]
    free = not before or before[-1] in ' \n"(:=+,' or (not text.startswith(_ONE, at) and before.endswith(_CUE))
    return free and bool(_EDGE.match(text, end))


def _money(text: str, at: int, found: Numeral, tail: re.Match[str], hedge: Hedge | None) -> Span:
    """Money with its satang: หนึ่งร้อยบาทห้าสิบสตางค์, 3.2 ลบ."""
    formal = words(text, at, formal=True) if found.rule == "word" and _FORMAL.match(text, found.end) else None
    value: Amount = (formal or found).value * (1_000_000 if tail["millions"] else 1)
    end = tail.end("millions") if tail["millions"] else tail.end("baht")
    if text.startswith("บาท", tail.start("baht")):
        link = _LINK.match(text, end)
        rest = numeral(text, link.end() if link else end)
        satang = rest and _SATANG.match(text, rest.end)
        if rest and satang:
            value, end = value + Decimal(rest.value) / 100, satang.end()
    return Span(at, end, "money", Money(_whole(value), hedge), found.rule)


def _upto(text: str, low: Span, after: int) -> Span | None:
    """A count between two numbers, which is no exact one: 40-50 คน."""
    sign = _UPTO.match(text, low.end)
    found = sign and numeral(text, sign.end())
    if not sign or not found or not isinstance(low.value, Number) or found.value <= low.value.value:
        return None
    tail = following(text, found.end)
    if tail["percent"]:
        return Span(low.start, tail.end("percent"), "percent", Percent(low.value.value, "between"), "between")
    if tail["baht"]:
        return Span(low.start, tail.end("baht"), "money", Money(low.value.value, "between"), "between")
    glued = sign[0] == "-" and found.rule == "arabic" and text[found.end : found.end + 1] not in ("-", "/")
    if not glued and tail["unit"] is None:
        return None
    unit = tail["unit"] and _NAMED[tail["unit"]]
    return Span(low.start, found.end, "number", Number(low.value.value, "between"), "between", unit)


def _out_of(text: str, part: Span, after: int) -> Span | None:
    """A fraction: 12/41, 12 จาก 41 ชุมชน; never one of two different things (45 คน จาก 12 ชุมชน)."""
    sign = _OUT_OF.match(text, after)
    found = sign and numeral(text, sign.end())
    if not sign or not found or not isinstance(part.value, Number) or found.value < part.value.value:
        return None
    if part.value.hedge not in (None, "about") or (not sign["slash"] and _MONTH.match(text, found.end)):
        return None  # 30 กว่า จาก 48 ชุมชน; แบบ 2 จาก 10 มิ.ย. เป็น 12 มิ.ย.
    tail = following(text, found.end)
    unit = tail["unit"] and _NAMED[tail["unit"]]
    if tail["percent"] or (tail["baht"] and part.unit) or (unit and part.unit and unit != part.unit):
        return None
    rule: Literal["slash", "of"] = "slash" if sign["slash"] else "of"
    if tail["baht"]:
        unit = "บาท"
    return Span(part.start, found.end, "fraction", Fraction(part.value.value, found.value), rule, part.unit or unit)


def _whole(value: Amount) -> Amount:
    """An int where there are no satang."""
    return int(value) if value == int(value) else value
