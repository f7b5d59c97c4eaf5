"""The value that a correction gives by its numbers alone: แก้เป็น 62, แก้ 45 เป็น 48. Must not know which report it means."""

from collections.abc import Collection
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.thai import Money, Number, clean, find

_COUNTED = ("attendees", "made", "reviewed", "done", "projects", "amount", "percent", "disbursed")


def sole_number(message: Message, kind: str | None, slots: Collection[str]) -> Fact | None:
    """The only number of a message as the value of the only slot of a fact that holds one: แก้เป็น 62 after 45 คน."""
    found = [span.value for span in find(clean(message.text))]
    numbers = [each.value for each in found if isinstance(each, Number | Money) and each.hedge is None]
    counted = [slot for slot in _COUNTED if slot in slots]
    if len(numbers) != 1 or len(counted) != 1:
        return None
    value: Value = Decimal(numbers[0]) if counted[0] in ("amount", "percent", "disbursed") else int(numbers[0])
    return Fact(kind, None, {counted[0]: value})


def new_for_old(message: Message, known: Known | Fact) -> Fact | None:
    """The second of two numbers as the value of the one slot that holds the first: แก้ 45 เป็น 48, of a saved fact or a draft's."""
    numbers = [span.value.value for span in find(clean(message.text)) if isinstance(span.value, Number | Money)]
    held = [slot for slot in _COUNTED if len(numbers) == 2 and known.slots.get(slot) == numbers[0]]
    if len(held) != 1:
        return None
    value: Value = Decimal(numbers[1]) if held[0] in ("amount", "percent", "disbursed") else int(numbers[1])
    return Fact(known.kind, None, {held[0]: value})
