"""ปัญหาอุปสรรค: the words themselves; nothing in them is counted."""

from bot.kinds.clause import Clause, Found

SLOTS = ("text",)
HEADS = ("obstacle",)


def read(clause: Clause) -> tuple[Found, ...]:
    """The obstacle of a clause, to which the reading adds the words as typed."""
    return (Found(),)
