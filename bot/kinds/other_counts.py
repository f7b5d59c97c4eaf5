"""Numbers of communities that count something else beside their plans: ทำแผนแล้ว 12 ชุมชน ประธานหมดวาระ 3 ชุมชน.

Knows what else communities are counted for. Must not know the slots of a fact.
"""

from bot.kinds.clause import Amounts, Clause, Token
from bot.kinds.days import is_ahead
from bot.kinds.undone import HEADS

_ELSE = frozenset({"?", "matter", "life", "news", "people", "honorific", "moved", "absent"})
_OURS = frozenset({*HEADS, "done", "full", "total", "of", "from", "left", "more", "half", "get"})
_BEFORE = ("เดือนก่อน", "เดือนที่แล้ว", "รอบก่อน", "รอบที่แล้ว", "ครั้งก่อน", "ครั้งที่แล้ว", "สัปดาห์ก่อน", "สัปดาห์ที่แล้ว", "อาทิตย์ก่อน", "อาทิตย์ที่แล้ว")
_NEWLY_SET_UP = ("ชุมชนตั้งใหม่", "ชุมชนจัดตั้งใหม่", "ชุมชนที่ตั้งใหม่")


def without_other_counts(clause: Clause, numbers: list[Amounts]) -> list[Amounts]:
    """The numbers without those of a stretch of their own that is about something else, where another is of plans."""
    of_plans = [any(token.tag in HEADS for token in _stretch(clause, number.at)) for number in numbers]
    if len(numbers) < 2 or not any(of_plans):
        return numbers
    now = [number for number in numbers if not _to_come(_led(clause, number.at))]
    if len(now) < len(numbers):
        return without_other_counts(clause, now) if now else numbers  # ทบทวนแผนไปแล้ว 12 เดือนหน้าทำอีก 3
    summed = clause.has("total")  # อาทิตย์ที่แล้ว 15 อาทิตย์นี้อีก 4 รวมทำแผนแล้ว 19
    return [number for number, told in zip(numbers, of_plans, strict=True) if told or not _of_else(_led(clause, number.at), summed=summed)]


def _to_come(led: tuple[Token, ...]) -> bool:
    """Whether a number is that of a time to come: เดือนหน้าทำอีก, พรุ่งนี้ลงอีก."""
    return any(map(is_ahead, led)) and all(token.tag not in ("done", "past") for token in led)


def _of_else(led: tuple[Token, ...], *, summed: bool) -> bool:
    """Whether the words before a number are about something else: ประธานหมดวาระ, น้ำท่วม, มีชุมชนตั้งใหม่, ขยับจากเดือนก่อน."""
    if any(token.text.startswith(_BEFORE) for token in led):
        return not summed and not any(token.tag in HEADS for token in led)
    if any(token.tag in _OURS for token in led):
        return False
    newly = [token.tag for token in led[:1]] == ["have"] and any(token.text in _NEWLY_SET_UP for token in led)
    return newly or any(token.tag in _ELSE for token in led)


def _led(clause: Clause, at: int) -> tuple[Token, ...]:
    """The words of a number's stretch before it; the gap right before it is none."""
    start = next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap), 0)
    return clause.tokens[start:at]


def _stretch(clause: Clause, at: int) -> tuple[Token, ...]:
    """The words of a number's stretch."""
    end = next((n for n in range(at + 1, len(clause.tokens)) if clause.tokens[n].gap), len(clause.tokens))
    return (*_led(clause, at), *clause.tokens[at:end])
