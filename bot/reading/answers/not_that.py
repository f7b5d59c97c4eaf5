"""An answer with what it is not behind it: 5 มี.ค. ค่ะ ไม่ใช่ 15; 45 คนนะ ไม่ใช่ 54; 19 ชุมชนค่ะ ปีก่อนทำได้ 27.

Knows the words that refuse a value and those of a time before. Must not know what was asked.
"""

from bot.reading.clauses.part import VALUES
from bot.reading.said import Said
from bot.reading.wording.last_year import past

_TODAY = ("วันนี้", "เมื่อวาน", "เมื่อวานนี้")
_DENIED = VALUES | {"date"}


def without_before(said: Said) -> Said:
    """The message up to the stretch that it ends in and that tells how it was before, where a value stands ahead of it."""
    at = next((n for n, token in enumerate(said.words) if n and token.gap and past(token)), 0)
    told = [token for token in said.words[:at] if token.tag in _DENIED]
    last = not any(token.gap and token.span is None and token.tag != "particle" for token in said.words[at + 1 :])
    return said.only(said.words[:at]) if len(told) == 1 and last else said


def without_until_now(said: Said) -> Said:
    """The message behind an opening that only says up to when is counted: นับถึงวันนี้ได้ 28 จาก 41 ชุมชน."""
    at = next((n for n, token in enumerate(said.words[:4]) if token.tag == "date" and token.text in _TODAY), None)
    until = at is not None and [token.text for token in said.words[:at]] in (["นับ", "ถึง"], ["ถึง"], ["ณ"], ["จนถึง"])
    return said.only(said.words[at + 1 :]) if at is not None and until else said


def without_denied(said: Said) -> Said:
    """The message up to the value that it ends in and refuses, where another stands before."""
    if "contrast" not in said.tags:
        return said
    at = next(n for n, token in enumerate(said.words) if token.tag == "contrast")
    told, denied = ([token for token in words if token.tag in _DENIED] for words in (said.words[:at], said.words[at:]))
    small = all(token.tag in ("particle", "honorific", *_DENIED) for token in said.words[at + 1 :])
    return said.only(said.words[:at]) if told and denied and small and said.words[at].gap else said
