"""Everything in a message that has a value, found in one pass from left to right.

Knows which finder looks first at which letters. Must not know what a value is about, nor today.
"""

import re
from decimal import Decimal

from bot.thai.clean import Clean
from bot.thai.values import Number, Span

_FIRST = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?")


def find(message: Clean) -> tuple[Span, ...]:
    """All spans of a message in order, never overlapping: "คนมา 45" gives one number at 5 to 7."""
    return tuple(
        Span(found.start(), found.end(), "number", Number(_amount(found[0])), "arabic")
        for found in _FIRST.finditer(message.text)
    )


def _amount(digits: str) -> int | Decimal:
    """The amount that digits stand for: "65,300.50" is 65300.50."""
    plain = digits.replace(",", "")
    return Decimal(plain) if "." in plain else int(plain)
