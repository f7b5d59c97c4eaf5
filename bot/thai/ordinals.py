"""The n-th of something: ครั้งที่ 9, รอบแรก, งวดที่ 2, ไตรมาส 3.

Knows which nouns are counted so. Must not know what a round or an instalment is.
"""

from bot.thai.months import month
from bot.thai.numbers import counts
from bot.thai.numerals import digits, words
from bot.thai.values import Ordinal, Span
from bot.thai.vocabulary import Pattern, load, one_of

_LOOSE = ("ครั้ง", "รอบ", "round", "งวด", "ไตรมาส", "รุ่น")
_STRICT: tuple[str, ...] = tuple(load("units")["ordinals"]["nouns"])
WORDS = (*_LOOSE, *_STRICT)
_WORDED = r"(?:(?<=งวด|รอบ)|(?<=รุ่น)|(?<=ครั้ง))(?=[หสเแ])"  # งวดสอง
_HEAD = Pattern(rf"(?P<noun>{one_of(WORDS)})(?: ?(?P<the>ที่|ที|ท)(?: ?: ?| ?)(?=[\dก-ฮเแ])|(?P<first>แรก)| ?(?=\d)|{_WORDED})")
_HOUR = Pattern(r"(?:[.:]\d\d)? ?(?:โมง|ทุ่ม|นาฬิกา|น\.)")
_OF_FILES = ("ครั้ง", "รอบ")
_FILE = Pattern(r" (?:ไฟล์|แบบ) ?(?:pdf|word|excel|xlsx?|docx?|เวิร์ด|เอ็กเซล|พีดีเอฟ)")
"""A file asked for behind a round: รอบ 8 ไฟล์ pdf."""
_YEAR = Pattern(r"/(?:2[4-6]\d\d|\d\d)(?!\d)")


def ordinal(text: str, at: int, before: Span | None) -> Span | None:
    """The n-th of a noun; without ที่ only ครั้ง, รอบ, งวด, ไตรมาส: รอบ 9; never the ครั้ง of 2 ครั้ง 45 คน."""
    head = _HEAD.match(text, at)
    if head is None or (before is not None and before.unit is not None and before.end >= at - 1):
        return None
    noun = head["noun"]
    if head["first"]:
        return Span(at, head.end(), "ordinal", Ordinal(1, noun), "first")
    strict = head["the"] is not None
    if not strict and noun not in _LOOSE:
        return None
    found = digits(text, head.end()) if text[head.end()].isdecimal() else words(text, head.end())
    if found is None or not isinstance(found.value, int) or not 0 < found.value < 1000 or found.rule in ("mixed", "between"):
        return None
    spelt = found.rule == "word-bare" and text[head.end() - 1] != " " and text.startswith("คน", found.end)  # ครั้งสองคนเยอะกว่า
    spelt = spelt or (noun in _OF_FILES and _FILE.match(text, found.end) is not None)
    if not strict and ((counts(text, found.end) and not spelt) or month(text, found.end, sure=True) or _HOUR.match(text, found.end)):
        return None  # อีกรอบ 24 มิ.ย., อีกรอบ 9 โมง
    year = _YEAR.match(text, found.end)
    value = Ordinal(found.value, "รอบ" if noun == "round" else noun)
    return Span(at, year.end() if year else found.end, "ordinal", value, "ordinal")
