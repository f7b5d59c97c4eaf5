"""The number that is left of what stands, as a button, where a report says how many go off it or are left: ถอนออก 1 โครงการ of 3 is 2.

Knows what stands of a draft's kind. Must not know how a draft is asked about.
"""

import re
from decimal import Decimal

from bot import ledger
from bot.kinds.taken_off import is_taken_off
from bot.ledger import Known
from bot.reply import Choice
from bot.texts import Texts
from bot.thai import Money, Number, Span, clean, find
from handlers import show
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def numbers(slot: str, draft: Waiting, words: str, store: Store) -> tuple[Choice, ...]:
    """The buttons for what the words of a draft's report leave of what stands."""
    text = clean(words)
    told = [span for span in find(text) if isinstance(span.value, Number | Money) and span.value.hedge is None]
    off = [_value(span) for span in told if goes_off(text.text, span)]
    left = [_value(span) for span in told if slot == "projects" and re.search(say.table("words")["left"], text.text[: span.start])]
    whole = _stands(slot, draft, store) if len(off) == 1 else None
    rests = dict.fromkeys([*([whole - off[0]] if whole is not None else []), *(left if len(left) == 1 else [])])
    shown = (show.counted(slot, rest) for rest in rests if rest > 0)
    return tuple(Choice(each, say=each) for each in shown)


def goes_off(text: str, number: Span) -> bool:
    """Whether the words around a number say that it goes off what stands."""
    return is_taken_off(text[: number.start], text[number.end :])


def _value(span: Span) -> Decimal:
    return Decimal(span.value.value) if isinstance(span.value, Number | Money) else Decimal(0)


def _stands(slot: str, draft: Waiting, store: Store) -> Decimal | None:
    """What stands of the number that a draft lacks; None where nothing does."""
    fact = draft.fact
    standing = store.current((fact.kind or "",), fact.district) if fact.district is not None else ()
    if fact.kind in ledger.MONEY:
        return ledger.amount(standing) if standing else None
    known: list[Known] = [each for each in standing if each.slots.get("fiscal_year") == fact.slots.get("fiscal_year")]
    return Decimal(str(known[0].slots[slot])) if len(known) == 1 and slot in known[0].slots else None
