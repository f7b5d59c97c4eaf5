"""Several numbers put right in one message, each with what it takes the place of: แก้ 12 เป็น 13 กับ 5,000 เป็น 6,000.

Knows which value told lately each old number is. Must not know how a correction is stored.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Amount, Money, Number, clean, find
from handlers.corrections import new_values
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_FEWEST = 4  # numbers, two pairs of them


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction of every value whose old number is said once, what falls first; the reading as it stands where one is not found."""
    if reading.intent not in ("other", "correct") or message.quoted or sum(map(str.isdigit, message.text)) < _FEWEST:
        return reading
    pairs = _pairs(message)
    told = tuple(told_last.lately(store)) if len(pairs) > 1 else ()
    found = [[(known, fact) for known in told if (fact := new_values.new_for_old(pair, known)) is not None] for pair in pairs]
    if not found or any(len(each) != 1 for each in found):
        return reading
    return Reading("correct", facts=_facts([each[0] for each in found]), why=("pairs",))


def _pairs(message: Message) -> list[tuple[Amount, Amount]]:
    """The old and the new number of each pair; none where the numbers do not go in pairs."""
    text = clean(message.text)
    spans = [span for span in find(text) if isinstance(span.value, Number | Money) and span.value.hedge is None]
    if len(spans) < _FEWEST or len(spans) % 2:
        return []
    between = [text.text[one.end : two.start] for one, two in zip(spans[::2], spans[1::2], strict=True)]
    values = [span.value.value for span in spans]  # type: ignore[union-attr]  # they are numbers
    pairs = list(zip(values[::2], values[1::2], strict=True))
    words = say.table("words")
    if all(re.fullmatch(words["becomes"], each) for each in between):
        return pairs
    return [(old, new) for new, old in pairs] if all(re.fullmatch(words["instead_of"], each) for each in between) else []


def _facts(found: Sequence[tuple[Known, Fact]]) -> tuple[Fact, ...]:
    """The facts, those of one kind, district and year together; what falls first, so that money never seems to exceed what was given."""
    merged: dict[int, Fact] = {}
    change: dict[int, Decimal] = {}
    for known, fact in found:
        apart = {slot: known.slots[slot] for slot in ("fiscal_year",) if slot in known.slots and known.kind == "action_plan"}
        before = merged.get(known.id)
        merged[known.id] = Fact(known.kind, known.district, {**apart, **(before.slots if before else {}), **fact.slots})
        change[known.id] = _grows(known, fact)
    return tuple(merged[number] for number in sorted(merged, key=lambda number: change[number]))


def _grows(known: Known, fact: Fact) -> Decimal:
    counted = [slot for slot in fact.slots if slot in new_values.COUNTED]
    return sum((Decimal(str(fact.slots[slot])) - Decimal(str(known.slots[slot])) for slot in counted), Decimal(0))
