"""An answer with what it is not behind it: 5 มี.ค. ค่ะ ไม่ใช่ 15; 19 ชุมชนค่ะ ปีก่อนทำได้ 27; 45 คนค่ะ ขอโทษที่ตอบช้า งานเข้าแต่ 7 โมง.

Knows the words that refuse a value and those of a time before. Must not know what was asked.
"""

from collections.abc import Sequence

from bot.kinds.clause import Token
from bot.reading.clauses.part import VALUES
from bot.reading.reading import Asked
from bot.reading.said import Said
from bot.reading.wording.compared import time_before
from bot.reading.wording.last_year import past

_TODAY = ("วันนี้", "เมื่อวาน", "เมื่อวานนี้")
_DENIED = VALUES | {"date"}
_SORRY = ("ขอโทษ", "โทษที", "ขออภัย")
_REACH = 4


def without_before(said: Said) -> Said:
    """The message up to the stretch that it ends in and that tells how it was before, or of the rest, where a value stands ahead."""
    if (rest := next((n for n, token in enumerate(said.words) if n and token.gap and _rest(said.words[n:])), 0)) and said.words[0].span:
        return said.only(said.words[:rest])
    at = next((n for n, token in enumerate(said.words) if n and token.gap and (past(token) or time_before(token))), 0)
    told = [token for token in said.words[:at] if token.tag in _DENIED]
    last = not any(token.gap and token.span is None and token.tag != "particle" for token in said.words[at + 1 :])
    return said.only(said.words[:at]) if len(told) == 1 and last else said


def _rest(words: Sequence[Token]) -> bool:
    """Whether words only tell that so many more are not done: อีก 5 ยัง."""
    tags = [token.tag for token in words if token.tag not in ("community", "project", "particle")]
    return tags in (["more", "number", "yet"], ["more", "number", "not_yet"])


def without_until_now(said: Said) -> Said:
    """The message behind an opening that only says up to when is counted: นับถึงวันนี้ได้ 28 จาก 41 ชุมชน."""
    at = next((n for n, token in enumerate(said.words[:4]) if token.tag == "date" and token.text in _TODAY), None)
    until = at is not None and [token.text for token in said.words[:at]] in (["นับ", "ถึง"], ["ถึง"], ["ณ"], ["จนถึง"])
    return said.only(said.words[at + 1 :]) if at is not None and until else said


def without_excuse(said: Said) -> Said:
    """The message up to an excuse for answering late, where a value stands ahead of it: เมื่อวานครับ โทษที เพิ่งว่างตอบตอนสองทุ่ม."""
    if "ตอบ" not in said.clean.text:
        return said
    at = next((n for n, token in enumerate(said.words) if n and token.gap and token.text.startswith(_SORRY)), 0)
    late = any("ตอบ" in token.text for token in said.words[at : at + _REACH]) if at else False
    return said.only(said.words[:at]) if late and any(token.span is not None for token in said.words[:at]) else said


def day_alone(said: Said) -> Said:
    """The message without what is said beside a day and changes nothing of it: ถ้าจำไม่ผิดน่าจะวันพุธที่ 19 ก.พ.; 20-21 ม.ค. สองวันค่ะ."""
    at = next((n for n, token in enumerate(said.words) if token.tag == "date"), None)
    if at is None:
        return said
    lasts = [n for n in range(at + 1, len(said.words)) if _is_length(said.words, n)]
    unsure = [at - 1] if at and said.words[at - 1].text == "น่าจะ" else []
    return said.only(tuple(token for n, token in enumerate(said.words) if n not in (*lasts, *unsure))) if lasts or unsure else said


def _is_length(words: Sequence[Token], n: int) -> bool:
    """Whether a number tells how many days it took."""
    span = words[n].span
    of_days = span is not None and (span.unit == "วัน" or (span.unit is None and any(token.text == "วัน" for token in words[n + 1 : n + 2])))
    return words[n].tag == "number" and of_days


def without_denied(said: Said, asked: Asked) -> Said:
    """The message up to the value that it ends in and refuses, where another stands before; a district where one was asked for."""
    if "contrast" not in said.tags:
        return said
    at = next(n for n, token in enumerate(said.words) if token.tag == "contrast")
    values = _DENIED | {"district"} if asked.slot == "district" else _DENIED
    told, denied = ([token for token in words if token.tag in values] for words in (said.words[:at], said.words[at:]))
    small = all(token.tag in ("particle", "honorific", *values) for token in said.words[at + 1 :])
    return said.only(said.words[:at]) if told and denied and small and said.words[at].gap else said
