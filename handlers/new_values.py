"""The value that a correction gives by its numbers alone: แก้เป็น 62, แก้ 45 เป็น 48. Must not know which report it means."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.texts import Texts
from bot.thai import Amount, Money, Number, clean, find

say = Texts(__file__)
_EXACT = ("amount", "percent", "disbursed")
_COUNTED = ("attendees", "made", "reviewed", "done", "communities", "projects", *_EXACT)


def sole_number(message: Message, kind: str | None, slots: Collection[str]) -> Fact | None:
    """The only number of a message as the value of the only slot of a fact that holds one: แก้เป็น 62 after 45 คน."""
    found = [span.value for span in find(clean(message.text))]
    numbers = [each.value for each in found if isinstance(each, Number | Money) and each.hedge is None]
    counted = [slot for slot in _COUNTED if slot in slots and (slot == "communities") == _of_all(message)]
    if len(numbers) != 1 or len(counted) != 1:
        return None
    value: Value = Decimal(numbers[0]) if counted[0] in _EXACT else int(numbers[0])
    return Fact(kind, None, {counted[0]: value})


def _of_all(message: Message) -> bool:
    """Whether a new value is said to be that of all communities: แก้ทั้งหมดเป็น 14."""
    return any(word in message.text for word in say.table("words")["all"])


def pair(message: Message) -> tuple[Amount, Amount] | None:
    """The old and the new one of the two numbers of a message: แก้ 45 เป็น 48, 48 ไม่ใช่ 45; None where there are not two."""
    cleaned = clean(message.text)
    said = [(span.start, span.end, span.value.value) for span in find(cleaned) if isinstance(span.value, Number | Money)]
    if len(said) != 2:
        return None
    (_, end, first), (start, _, second) = said
    turned = any(word in cleaned.text[end:start] for word in say.table("words")["not"])
    return (second, first) if turned else (first, second)


def new_for_old(old_and_new: tuple[Amount, Amount] | None, known: Known | Fact) -> Fact | None:
    """The new one of two numbers as the value of the one slot that holds the old one, of a saved fact or a draft's; of a day its number."""
    if old_and_new is None:
        return None
    old, new = old_and_new
    held = [slot for slot in _COUNTED if known.slots.get(slot) == old]
    if len(held) == 1:
        return Fact(known.kind, None, {held[0]: Decimal(new) if held[0] in _EXACT else int(new)})
    day = known.slots.get("date")
    if not isinstance(day, date) or day.day != old or not 0 < new <= monthrange(day.year, day.month)[1]:
        return None
    return Fact(known.kind, None, {"date": day.replace(day=int(new))})
