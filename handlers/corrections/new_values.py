"""The value that a correction gives by its numbers alone: แก้เป็น 62, แก้ 45 เป็น 48. Must not know which report it means."""

import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.texts import Texts
from bot.thai import Amount, Day, Money, Number, Span, Years, clean, find

say = Texts(__file__)
_MOST_TIMES = 10
_OF_PLANS = ("made", "reviewed", "done")
_EXACT = ("amount", "percent", "disbursed")
COUNTED = ("attendees", "made", "reviewed", "done", "communities", "projects", *_EXACT)


def sole_number(message: Message, kind: str | None, slots: Collection[str]) -> Fact | None:
    """The only number of a message as the value of the only slot of a fact that holds one: แก้เป็น 62 after 45 คน."""
    numbers = [span.value.value for span in _told(message) if span.value.hedge is None]  # type: ignore[union-attr]  # they are numbers
    counted = [slot for slot in COUNTED if slot in slots and (slot == "communities") == _of_all(message)]
    if len(numbers) != 1 or len(counted) != 1:
        return None
    value: Value = Decimal(numbers[0]) if counted[0] in _EXACT else int(numbers[0])
    return as_total(Fact(kind, None, {counted[0]: value}), message)


def _told(message: Message) -> list[Span]:
    """The numbers of a message that are values, and not by how much one is wrong: 14 of ขาดไป 1 จริงๆ 14."""
    text, off = clean(message.text), say.table("words")["off"]
    numbers = [span for span in find(text) if isinstance(span.value, Number | Money)]
    if of_noughts(message):
        numbers = [span for span in numbers if isinstance(span.value, Number | Money) and span.value.value]  # 0 is what is too many
    return [span for span in numbers if len(numbers) < 2 or not re.search(off, text.text[: span.start])]


def as_total(said: Fact, message: Message) -> Fact:
    """A new amount that is said to be the whole and to add to nothing, with that: ไม่ใช่เพิ่ม รวมเป็น 5,000."""
    numbers = {span.value.value for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    whole = "amount" in said.slots and len(numbers) == 1 and re.search(say.table("words")["total"], clean(message.text).text)
    return replace(said, slots={**said.slots, "more": False}) if whole else said


def beside_the_name(message: Message, known: Known) -> Fact | None:
    """The value that stands beside the year or the day that names a fact: 4 of ปี 64 เป็น 4; None for 64 alone, or for people of projects."""
    spans = find(clean(message.text))
    value = sole_number(message, known.kind, known.slots)
    if value is None or not any(isinstance(span.value, Years | Day) for span in spans):
        return None
    unit = next((span.unit for span in spans if isinstance(span.value, Number | Money)), None)
    return value if unit in (None, *say.table("units")[next(iter(value.slots))]) else None


def _of_all(message: Message) -> bool:
    """Whether a new value is said to be that of all communities: แก้ทั้งหมดเป็น 14."""
    return any(word in message.text for word in say.table("words")["all"])


def one_digit_off(message: Message, known: Known | Fact) -> Fact | None:
    """The value that a fact has once a nought too many or too few is put right: พิมพ์ 0 เกินมาตัวนึง of 30,000 is 3,000."""
    many, few = _noughts(message)
    slots = [slot for slot in COUNTED if slot in known.slots]
    if many == few or len(slots) != 1:
        return None
    value = Decimal(str(known.slots[slots[0]]))
    meant = value / 10 if many else value * 10
    return Fact(known.kind, None, {slots[0]: meant if slots[0] in _EXACT else int(meant)}) if meant == int(meant) else None


def is_denied(message: Message) -> bool:
    """Whether what was told is said not to be so at all, so that its number is no new value: คืนผิด ไม่ได้คืน 500."""
    return re.search(say.table("words")["never"], clean(message.text).text) is not None


def likely(meant: Fact, known: Known | Fact) -> bool:
    """Whether a new value may take the place of the old one: 29,500 is none of a meeting's 61 people, 63 none of 30,000 baht."""
    if meant.slots.get("more") is False:
        return True  # the whole of what the fact may be a part of
    pairs = [(Decimal(str(value)), Decimal(str(known.slots.get(slot) or 0))) for slot, value in meant.slots.items()]
    return all(not old or not new or (new <= _MOST_TIMES * old and old <= _MOST_TIMES**2 * new) for new, old in pairs)


def of_noughts(message: Message) -> bool:
    """Whether a nought is said to be too many or too few: พิมพ์ 0 เกินมาตัวนึง."""
    return any(_noughts(message))


def _noughts(message: Message) -> tuple[bool, bool]:
    """Whether a nought is said to be too many, and whether one too few."""
    text, words = clean(message.text).text, say.table("words")
    return re.search(words["nought_too_many"], text) is not None, re.search(words["nought_too_few"], text) is not None


def of_the_old(said: Fact, known: Known, message: Message) -> Fact:
    """A count in the slot that holds the one it takes the place of: 16 ชุมชน ไม่ใช่ 15, of 13 จาก 15."""
    meant = new_for_old(pair(message), known) if known.kind == "plans" and len(said.slots) == 1 else None
    return replace(said, slots=meant.slots) if meant is not None and next(iter(said.slots)) in _OF_PLANS else said


def pair(message: Message) -> tuple[Amount, Amount] | None:
    """The old and the new one of the two numbers of a message: แก้ 45 เป็น 48, 48 ไม่ใช่ 45; None where there are not two."""
    cleaned = clean(message.text)
    said = [(span.start, span.end, span.value.value) for span in _told(message)]  # type: ignore[union-attr]  # they are numbers
    if len(said) != 2:
        return None
    (_, end, first), (start, _, second) = said
    turned = re.search(say.table("words")["not"], cleaned.text[end:start]) is not None
    return (second, first) if turned else (first, second)


def new_for_old(old_and_new: tuple[Amount, Amount] | None, known: Known | Fact) -> Fact | None:
    """The new one of two numbers as the value of the one slot that holds the old one, of a saved fact or a draft's; of a day its number."""
    if old_and_new is None:
        return None
    old, new = old_and_new
    held = [slot for slot in COUNTED if known.slots.get(slot) == old]
    if len(held) == 1:
        return Fact(known.kind, None, {held[0]: Decimal(new) if held[0] in _EXACT else int(new)})
    day = known.slots.get("date")
    if not isinstance(day, date) or day.day != old or not 0 < new <= monthrange(day.year, day.month)[1]:
        return None
    return Fact(known.kind, None, {"date": day.replace(day=int(new))})
