"""Values that are only pointed at and said to be something else's: 34 นั่นของปีที่แล้ว, 9,870 ที่เห็นในตารางคือยอดที่รอเช็ค.

Knows the words that point. Must not know what a value counts.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.kinds.clause import COUNTED, Token
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.wording.tokens import UNKNOWN
from bot.thai.vocabulary import Pattern

_POINTED = VALUES | {"date", "time", "neutral", "form"}
_THAT = ("นั่น", "นั้น", "อันนั้น", "นั่นน่ะ", "อันนั้นน่ะ", "มัน")
_SHOWS = Pattern("ที่(?:เห็น|พูด|คุย|เขียน|ขึ้น|โชว์|อยู่|ติด|คนมา)|ส่วน ?\\d")
_LEADS = frozenset({"but", "filler"})
_SHOWN = ("เห็น", "พูด", "คุย", "เขียน", "ขึ้น", "โชว์", "อยู่", "ติด", "คนมา", "เห็นใน")
_IS = ("คือ", "เป็น", "นั่น", "นั้น", "มัน")
_HAS_A_VALUE = KIND_OF.keys() | {"done", "past", "to", "from", "get", "total", "more"}
"""Tags of words whose value stands right behind them, and opens no stretch of its own: เบิกไป 30,000 นั่นคนละโครงการ."""
_NUMBERS = ("รหัส", "เลข", "เบอร์", "หมายเลข")
_CALLS = frozenset({"wh", "polar", "wrong", "correct", "right", "slip", "contrast", "inquire"})
_AGREES = ("แหละ", "ล่ะ", "ถูก", "ใช่")


def may_point(text: str) -> bool:
    """Whether a word stands in a text without which nothing is pointed away: a cheap look."""
    if "นั่น" in text or "นั้น" in text or "มัน" in text:
        return True
    return ("ที่" in text or "ส่วน" in text) and _SHOWS.search(text) is not None


def without_pointed(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the stretches that point a value away, where another value, or a no, is told besides."""
    for n in range(len(words)):
        opens = not n or (words[n].gap and words[n - 1].tag not in _HAS_A_VALUE)
        if not opens or not (end := _pointed_away(words, n)):
            continue
        rest = (*words[:n], *words[end:])
        if any(token.tag in VALUES or token.tag in ("date", "time", "form", "not_yet") for token in rest) and _apart(words, n, end):
            return without_pointed(rest)
    return words


def _apart(words: Sequence[Token], start: int, end: int) -> bool:
    """Whether the stretch calls nothing wrong and asks nothing, and more than itself is said."""
    calls = _CALLS - {"contrast"} if words[start].text == "ส่วน" else _CALLS
    return (start > 0 or end < len(words)) and calls.isdisjoint(token.tag for token in words[start:end])


def _referred(opens: Token, pointer: Token) -> bool:
    """Whether นั้น ends what a letter refers to: ตามที่แจ้งให้รายงานภายใน 30 มิ.ย. นั้น."""
    return opens.text.startswith("ตามที่") and pointer.text == "นั้น"


def _pointed_away(words: Sequence[Token], n: int) -> int:
    """The end of a stretch that opens with a value and points it away; 0 where it does not."""
    at = next((m for m in range(n, min(n + 3, len(words))) if words[m].tag in _POINTED), None)
    if at is None or any(token.tag not in _LEADS for token in words[n:at]):
        return 0
    behind = at + 1 + sum(token.tag in COUNTED for token in words[at + 1 : at + 2])
    end = next((m for m in range(behind, len(words)) if m > behind and words[m].gap and words[m].span is None), len(words))
    if end < len(words) and words[end].text in _THAT:
        end = next((m for m in range(end + 1, len(words)) if words[m].gap and words[m].span is None), len(words))  # ที่คนมา 90 นั่นโครงการเก่า
    told = words[behind:end]
    if len(told) < 2 or any(token.text.startswith(_AGREES) for token in told[:2]) or _referred(words[0], told[0]):
        return 0
    if told[0].text in _THAT or f"{told[0].text}{told[1].text}" in _THAT or (told[0].tag == UNKNOWN and told[0].text.startswith("มัน")):
        return end
    shown = told[0].text == "ที่" and told[1].text.startswith(_SHOWN) and any(token.text in _IS for token in told[2:])
    if words[n].text == "ส่วน" and any(one.text in _IS and two.text.startswith(_NUMBERS) for one, two in pairwise(told)):
        denied = any(token.tag == "contrast" for token in words[end : end + 2])
        return len(words) if denied else end  # ส่วน 3142 ท้ายตารางเป็นรหัส ไม่ใช่จำนวน
    return end if shown else 0
