"""Several questions of one report answered in one message: 3 โครงการ 12,000 บาท, 12 กับ 30,000, asked for projects and for baht.

Knows which number can be only which answer. Must not know how a report is kept.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from bot.kinds.fact import Value
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.thai import Money, Number, Span, clean, find
from handlers.corrections import new_values
from handlers.reports import report
from handlers.several import verbless
from models.store import Store
from models.values import AskedLast, Waiting

_LEAST = 100  # baht: a smaller bare number counts something else
_MOST_AT_ONCE = 4


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The read-back of all answers; None where a message says more than numbers, or one of them may be two answers."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    if draft is None or draft.settled_at or message.quoted or last.slot not in new_values.COUNTED:
        return None
    spans = find(clean(message.text))
    numbers = [span for span in spans if isinstance(span.value, Number | Money) and span.value.hedge is None]
    if len(numbers) != len(spans) or not 1 < len(numbers) <= _MOST_AT_ONCE or verbless.besides(message, spans):
        return None
    drafts = _open(draft, store)
    if len(drafts) != len(numbers):
        return None
    fitting = [each for each in permutations(numbers) if all(_fits(of.ask[0], number) for of, number in zip(drafts, each, strict=True))]
    return report.report(message, _answers(drafts, fitting[0]), store) if len(fitting) == 1 else None


def _open(draft: Waiting, store: Store) -> list[Waiting]:
    """The drafts of the same report that lack a number, that which is asked about first."""
    family = store.family(draft.report_id)
    waiting = [each for each in store.drafts_here() if each.report_id in family and each.ask and each.ask[0] in new_values.COUNTED]
    return sorted(waiting, key=lambda each: each.id != draft.id)


def _fits(slot: str, number: Span) -> bool:
    """Whether a number can be the answer to the question for a slot: by its unit, else by its size."""
    if slot in ("amount", "disbursed"):
        return isinstance(number.value, Money) or (isinstance(number.value, Number) and _may_be_baht(number.value, number.unit))
    if not isinstance(number.value, Number):
        return False
    return number.unit in new_values.say.table("units")[slot] or (number.unit is None and number.value.value < _LEAST)


def _may_be_baht(number: Number, unit: str | None) -> bool:
    return unit in new_values.say.table("units")["amount"] or (unit is None and number.value >= _LEAST)


def _answers(drafts: Sequence[Waiting], numbers: Sequence[Span]) -> Reading:
    """The report of every draft with its number."""
    values = (number.value.value for number in numbers)  # type: ignore[union-attr]  # they are numbers
    slots: list[tuple[str, Value]] = [
        (draft.ask[0], Decimal(value) if draft.ask[0] in ("amount", "disbursed") else int(value))
        for draft, value in zip(drafts, values, strict=True)
    ]
    facts = (replace(draft.fact, slots={**draft.fact.slots, slot: value}) for draft, (slot, value) in zip(drafts, slots, strict=True))
    return Reading("report", facts=tuple(facts), why=("all answered",))
