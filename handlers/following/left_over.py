"""What a report of money says is left of it: เบิก 20,000 เหลือ 45,340. Knows the words for it; must not know what is left."""

import re
from decimal import Decimal

from bot.texts import Texts
from bot.thai import Money, Number, Span, clean, find

say = Texts(__file__)
_LEAST = 100  # baht: a smaller bare number counts something else


def told(words: str) -> Decimal | None:
    """Baht that are said to be left; None where none are, or more than one sum is."""
    text = clean(words)
    led = [span for span in find(text) if _is_sum(span) and re.search(say.table("words")["left"], text.text[: span.start])]
    values = [span.value.value for span in led if isinstance(span.value, Number | Money)]
    return Decimal(values[0]) if len(values) == 1 else None


def _is_sum(span: Span) -> bool:
    """Whether a value may be baht, and is exact."""
    match span.value:
        case Money(_, None):
            return True
        case Number(value, None):
            return span.unit in (None, say("baht")) and (not value or value >= _LEAST)
    return False
