"""A word in a list of districts with their figures that is read as no district: คลองเตย บางกอก ดุสิต บรรจุ 1 2 3, บางนาเบิก 5,000 สัมพัน 3,000.

Knows what such a list looks like. Must not know what becomes of it.
"""

from collections.abc import Sequence
from datetime import date

from bot.kinds.clause import COUNTED, Token
from bot.reading.clauses.owners import is_district
from bot.reading.said import said
from bot.reading.wording.tokens import UNKNOWN

_FIGURES = ("number", "money")
_LINKS = ("and", "filler")


def unread_name(text: str, today: date) -> str:
    """The word that stands where a list has a district's name; "" where there is none, or no list."""
    message = said(text, today, None)
    tokens = [token for token in message.raw if token.tag not in _LINKS]
    names = sum(is_district(token) for token in tokens)
    strange = [n for n, token in enumerate(tokens) if token.tag == UNKNOWN and _is_apart(tokens, n)] if names else []
    listed = [n for n in strange if any(is_district(token) for token in (*tokens[max(0, n - 1) : n], *tokens[n + 1 : n + 2]))]
    figures = sum(token.span is not None and token.tag in _FIGURES for token in tokens)
    if listed and figures == names + len(listed):
        return tokens[listed[0]].text
    return next((tokens[n].text for n in strange if _is_between(tokens, n)), "")


def _is_apart(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word stands by itself: a gap before it and behind."""
    return n > 0 and bool(tokens[n].gap) and n + 1 < len(tokens) and bool(tokens[n + 1].gap)


def _is_between(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word stands between two figures: 20,000 สัมพัน 15,000."""
    before, after = tokens[n - 1], tokens[n + 1]
    told = before.tag in COUNTED or (before.span is not None and before.tag in _FIGURES)
    return told and after.text[:1].isdecimal()
