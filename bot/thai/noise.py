"""Digits that are no number: telephones, letter numbers, houses, plates, laughter, links, list numbers, codes.

Knows what such things look like. Must not know which message they are in.
"""

import re

from bot.thai.months import FULL_MONTHS, SHORT_MONTHS
from bot.thai.numbers import counts, following
from bot.thai.values import Noise, Span
from bot.thai.vocabulary import Pattern, glued, load, one_of

_DATA = load("noise")
_LABELS: list[str] = _DATA["label"]["words"]
_HOUSES: list[str] = _DATA["house"]["words"]
_PHONES: list[str] = _DATA["phone"]["words"]
_LETTERS: list[str] = _DATA["letter"]["words"]
_HEADS: list[str] = _DATA["letter"]["heads"]
_CODES: list[str] = _DATA["code"]["words"]
WORDS = tuple(dict.fromkeys((*_LABELS, *_HOUSES, *_PHONES, *_LETTERS, *_HEADS, *_CODES, "+66", "(")))

_LATIN = Pattern("[a-z@]")
_WORDS = "kpi|form|fy|no|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|code|pin|otp|tel"  # a number after these is one
_DOMAIN = r"(?<![a-z0-9.@-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|th|net|org|io|me|app|info|gov|ly|gl)(?![a-z0-9])(?:/[^\s\"'<>]*)?"
_REGIONS = Pattern(
    rf"(?P<url>https?://[^\s\"'<>]+|www\.[^\s\"'<>]+|{_DOMAIN})"
    r"|(?P<email>(?<![a-z0-9._+-])[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})"
    r"|(?P<file>(?<![ก-๎a-z0-9._-])[a-z0-9._-]{1,80}\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|pptx?|csv|heic|mp4)(?![a-z]))"
    r"|(?P<emoji>\((?:[a-z][a-z !'-]{1,30})\))"
    r"|(?P<code>(?<![a-z0-9@])@[a-z0-9._-]{2,40}"
    rf"|(?<![a-z0-9])(?!(?:{_WORDS})(?![a-z]))[a-z]{{1,20}}[-_]?\d[a-z0-9]{{0,40}}(?:[._-]\d{{1,20}}){{0,8}}"
    r"|(?<![a-z0-9])covid[ -]?(?:19|2019)?"
    r"|(?<![a-z0-9.,])\d{1,9}(?:\.\d{1,3})?(?:g|d|x|p|gb|mb|kb|kg|km|cm|mm|ml|hz|mg|mah|hrs?|mbps|inch)(?![a-z0-9]))"
)
_GAP = r" ?(?:คือ|เป็น|:|=|#|no\.?|หมายเลข|เบอร์)? ?"
_DIGIT_AHEAD = Pattern(r"[^\d\n]{1,40}+\d")  # a cheap look that spares most words the seven patterns below
_CODE = Pattern(
    rf"(?:{one_of(_CODES)})(?:ลงทะเบียน|เข้าระบบ)?(?:(?:ของ|ที่)[ก-๎]{{1,12}}(?![ก-๎]))?{_GAP}"
    rf"(?P<digits>(?:[ก-ฮ]{{1,3}}[ -]?)?\d(?:[\d ./-]{{0,24}}\d)?)(?![\d,])"
)
_PHONE = Pattern(
    rf"(?:{one_of(_PHONES)})(?:ที่|ของ[ก-๎]{{1,12}})?{_GAP}(?P<digits>\+?\d[\d -]{{1,14}}\d)(?: ?(?:ต่อ|#|-|,|/) ?\d{{1,5}})*(?![\d.,])"
)
_LETTER = Pattern(rf"(?:{one_of(_LETTERS)})\.? ?(?:\(?[ก-ฮ.]{{1,6}}\)? ?)?\d{{3,5}}(?:\.\d{{1,3}})*(?: ?/ ?(?:[วพ]\.? ?)?\d{{1,6}})+")
_HEADED = Pattern(
    rf" ?(?:{one_of(head.strip(' ') for head in _HEADS)}) ?(?:[ก-ฮ]{{2,3}}\.? ?)?"
    rf"\d{{1,6}}(?:[./]\d{{1,4}})*(?:/ ?(?:ว\.? ?)?\d{{1,6}})*(?!\d)"
)
_HOUSE = Pattern(rf"(?:{one_of(_HOUSES)}) ?\d{{1,5}}(?:/\d{{1,5}})*(?:-\d{{1,5}}(?!\d))?(?![\d,])")
_LABEL = Pattern(rf"(?:{one_of(_LABELS)})(?:-| - | )?(?:\d{{1,4}}(?:[./]\d{{1,4}})*(?:-\d{{1,3}})?)(?![\d,])")
_LIST_IN = Pattern(r"\((?P<n>\d{1,2})\)(?P<counts> ?(?:คน|ชุมชน|โครงการ|บาท|แผน|%))?")
_STICKER = Pattern(r"\((?:ส่ง)?สติ๊?กเก[อิ]ร์[^()\n]{0,60}\)")
_TIME = Pattern(r"\A(?!ข้อ)[ก-๎]+ ?\d{1,2}[.:][0-5]\d\Z")  # อาทิตย์หน้า 14.00
_DAY = Pattern(r".* (?:[12]?\d|3[01])$")
_MONTH = Pattern(rf" ?(?!มีคน)(?:{one_of((*FULL_MONTHS, *SHORT_MONTHS))})")
_OCLOCK = Pattern(r" ?(?:น\.|โมง|ทุ่ม|นาฬิกา)")
_ENDINGS = ("ป", "ม.", "ร.", "หน้า", "สาย", "ท่า", "ข้อ", "ขนาด", "ต่อ", "กท", "มท", "นร", "กค", "สธ", "รง")  # also of longer words
_INTERNATIONAL = Pattern(r"\+66[ -]?\d(?:[ -]?\d){7,8}(?!\d)")

_NUMBERS = Pattern(
    r"(?P<phone>0(?:2|[3-9]\d?)[ -]?\d{3}[ -]?\d{3,4}(?:[ -]\d{1,4})?(?![\d,.]\d|\d)(?: ?(?:ต่อ|#) ?\d{1,5})?|0[689]\d(?:[ -]?\d){7}(?!\d))"
    r"|(?P<code>\d{3} \d{3,4} \d{4}(?!\d))"
    r"|(?P<laugh>5{3,}\+*(?![\d,.:/-]\d|\d))"
    r"|(?P<plate>\d[ก-ฮ]{2} ?-? ?\d{3,4}(?![\d,.]))"
    r"|(?P<letter>\d{1,4}/2[45]\d\d(?!\d|/))"
    r"|(?P<house>\d{1,4}/\d{1,4}(?:-\d{1,4})?(?= ?(?:หมู่|ม\.(?!ค)|ซอย|ซ\.|ถนน|ถ\.|แขวง|ต\.(?!ค)|ตำบล)))"
    r"|(?P<list>\d{1,2}[.)](?!\d))"
)
_CODED = Pattern(
    r"(?P<house>(?P<a>\d{1,4})/(?P<b>\d{1,4})(?![\d/.,]))"
    r"|(?P<code>\d{11,}|\d{5,}-\d+(?:-\d+)*|\d+(?:-\d+){2,}(?!\d)|\d+(?:/\d+){2,}(?!\d))"
    r"|(?P<label>\d+(?:\.\d+){2,}(?!\d))"
)
_PLATE_NOT = ("คน", "มค", "กพ", "มย", "พค", "กค", "สค", "กย", "ตค", "พย", "ธค", "วน", "นน", "ชม", "กม", "กก", "บท", "ลบ", "คก", "ชช", "นท")
_SCORE = Pattern(r"(?P<a>\d{1,3}) ?(?:-|ต่อ) ?(?P<b>\d{1,3})(?![\d./:,]|-\d| ?(?:[ก-ฮ]{1,2}\.|น\.|โมง))")


def regions(text: str) -> list[Span]:
    """Links, mail addresses, file names, LINE's (love) and codes with Latin letters, found before all else."""
    if not _LATIN.search(text):
        return []
    return [Span(m.start(), m.end(), "noise", Noise(str(m.lastgroup)), "latin") for m in _REGIONS.finditer(text)]


def headed(text: str, at: int, before: Span | None) -> Span | None:
    """Digits after a word that makes them no number: ชั้น 5, เลขที่ 12/3, โทร. 3142; of รหัส 019284 the digits only."""
    if text[at] == "(":
        return _bracketed(text, at)
    if not _DIGIT_AHEAD.match(text, at):
        return None
    if (code := _CODE.match(text, at)) and not _is_no_code(text, at, code):
        digits = code["digits"].rstrip(" ")
        return Span(code.start("digits"), code.start("digits") + len(digits), "noise", Noise("code"), "headed")
    for kind, pattern in (
        ("letter", _LETTER),
        ("letter", _HEADED),
        ("phone", _PHONE),
        ("house", _HOUSE),
        ("label", _LABEL),
        ("phone", _INTERNATIONAL),
    ):
        if match := pattern.match(text, at):
            return _headed(text, at, match, kind, before)
    return None


def _is_no_code(text: str, at: int, code: re.Match[str]) -> bool:
    """Whether its word is the end of a Latin one, or what follows are people: ลงทะเบียน 33 คน."""
    latin = "a" <= text[at] <= "z" and "a" <= text[at - 1 : at] <= "z"
    return latin or (text.startswith("ทะเบียน", at) and following(text, code.end("digits"))["unit"] in ("คน", "ท่าน", "ราย"))


def _headed(text: str, at: int, match: re.Match[str], kind: str, before: Span | None) -> Span | None:
    """The find, unless its word is the end of another one, or a number is counted by it: 2 ห้อง 45 คน, สุดสาย 8."""
    if kind in ("label", "house") and (_counts_much(text, match.end()) or _TIME.search(match[0]) or _OCLOCK.match(text, match.end())):
        return None
    dated = kind in ("label", "house") and _MONTH.match(text, match.end()) and _DAY.match(match[0])
    if dated or text.endswith("ค่า", 0, at):
        return None  # ประชุมที่แฟลต 23 พ.ย., ค่าห้อง 2 คืน
    if glued(text, at) and match[0].startswith(_ENDINGS) and not text.endswith(("หนังสือ", "ที่"), 0, at):
        return None
    if before is not None and before.unit is not None and before.end >= at - 1:
        return None
    return Span(at, match.end(), "noise", Noise(kind), "headed")


def _counts_much(text: str, end: int) -> bool:
    """Whether the number that ends there counts people, baht, per cent: อาคาร 2 คน is no building."""
    tail = following(text, end)
    return bool(tail["baht"] or tail["percent"] or tail["unit"] in ("คน", "ท่าน", "ราย", "ชุมชน", "โครงการ"))


def _bracketed(text: str, at: int) -> Span | None:
    """A sticker in words, (สติกเกอร์แมวง่วง), or a list number, (1); not one that counts, ประชุมแล้ว (45) คน, unless the next of a list."""
    if sticker := _STICKER.match(text, at):
        return Span(at, sticker.end(), "noise", Noise("emoji"), "bracketed")
    match = _LIST_IN.match(text, at)
    if match is None or (match["counts"] and f"({int(match['n']) - 1})" not in text[:at]):
        return None
    return Span(at, match.end("n") + 1, "noise", Noise("list"), "bracketed")


def numbered(text: str, at: int, before: Span | None) -> Span | None:
    """Noise that begins with a digit: 089-123-4567, 5555, 1. at the head of a line, 1/2563, 1กข 1234."""
    match = _NUMBERS.match(text, at)
    if match is None:
        return None
    kind = str(match.lastgroup)
    if not _LOOKS[kind](text, at, match):
        return None
    return Span(at, match.end(), "noise", Noise(kind), "shape")


def coded(text: str, at: int, before: Span | None) -> Span | None:
    """Digits in groups that are no date: 21000000-3142, 123-4-56789-0, 1.2.3, and 99/9, which is no fraction."""
    match = _CODED.match(text, at)
    if match and match["a"] and (int(match["a"]) <= int(match["b"]) or not int(match["b"])):
        return None
    return match and Span(at, match.end(), "noise", Noise(str(match.lastgroup)), "shape")


def score(text: str, at: int) -> Span | None:
    """Two numbers that fall, 2-1 or 3 ต่อ 1: a score or a grade, never an amount."""
    match = _SCORE.match(text, at)
    if match is None or int(match["a"]) <= int(match["b"]):
        return None
    return Span(at, match.end(), "noise", Noise("score"), "shape")


def _sure(text: str, at: int, match: re.Match[str]) -> bool:
    """Shapes that are never a number."""
    return True


def _is_laugh(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether 555 laughs: it counts nothing and no word before it asks for an amount."""
    if match[0].endswith("+") or len(match[0].rstrip("+")) > 6:
        return True
    return not counts(text, match.end()) and not text[max(0, at - 8) : at].rstrip(" ").endswith(("จำนวน", "รวม", "เบิก", "คืน", "เป็น", "ที่"))


def _is_plate(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether two letters between digits are no unit and no month."""
    return match[0][1:3] not in _PLATE_NOT


def _is_list(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether 1. or 1) numbers a list: at the head of a line, or between its neighbours."""
    number = int(match[0][:-1])
    if match[0].endswith(")") and "(" in text[max(0, at - 20) : at].rpartition(")")[2]:
        return False
    if not 0 < number <= 30 or text.startswith((".-", "-"), match.end() - 1):
        return False
    if at == 0 or text[at - 1] == "\n":
        return True
    sign = match[0][-1]
    return f"{number - 1}{sign}" in text[max(0, at - 200) : at] or (number == 1 and f"2{sign}" in text[at : at + 200])


_LOOKS = {
    "phone": _sure,
    "code": _sure,
    "laugh": _is_laugh,
    "plate": _is_plate,
    "letter": _sure,
    "house": _sure,
    "list": _is_list,
}
