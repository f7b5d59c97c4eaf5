"""A row of numbers or of days behind a row of districts, dealt out in their order: พระนคร ดุสิต บางรัก บรรจุ 1 2 3 โครงการ.

Knows what is a row. Must not know what is counted.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.kinds.clause import Token
from bot.kinds.days import days_named
from bot.reading.clauses.part import Part

_COUNTS = ("number", "money")
_APART = (" ", ",", "/")


class _Row(NamedTuple):
    """Words that follow each other, of which each district has one; for none of them, what takes their place."""

    first: int
    last: int
    each: tuple[Token, ...]
    told: tuple[Token, ...]


def dealt(out: list[Part]) -> list[Part]:
    """The clauses, one of several districts with as many numbers or days in a row a clause a district; any other row counts for none."""
    return [each for part in out for each in (_dealt(part) if len(part.owner) > 1 else (part,))]


def _dealt(part: Part) -> list[Part]:
    rows = sorted(filter(None, (_numbers(part.tokens), _days(part.tokens))), reverse=True)
    if not rows:
        return [part]
    if all(len(row.each) != len(part.owner) for row in rows):
        part.tokens = _with(part.tokens, [(row, row.told) for row in rows])
        return [part]
    each = []
    for n, name in enumerate(part.owner):
        own = [(row, row.each[n : n + 1] if len(row.each) == len(part.owner) else row.told) for row in rows]
        others = {other.start for other in part.owner if other is not name}
        tokens = [token for token in _with(part.tokens, own) if token.start not in others]
        each.append(Part(part.kind, (name,), tokens, part.sentence))
        each[-1].weight, each[-1].inherited = part.weight, part.inherited
    return each


def _with(tokens: list[Token], instead: Sequence[tuple[_Row, tuple[Token, ...]]]) -> list[Token]:
    """The words with others in the place of rows, the last row first."""
    for row, words in instead:
        tokens = [*tokens[: row.first], *words, *tokens[row.last + 1 :]]
    return tokens


def _numbers(tokens: list[Token]) -> _Row | None:
    """The first numbers that follow each other, of one unit: 40, 35 และ 30 คน, 40 คน 35 คน; else only that something was told."""
    row: list[int] = []
    unit = None
    for n, token in enumerate(tokens):
        if token.span is not None and token.tag in _COUNTS and (not row or (token.gap in _APART and unit in (None, token.span.unit))):
            row.append(n)
            unit = token.span.unit
        elif row and token.tag != "and" and token.text != unit:
            break
    if len(row) < 2:
        return None
    spans = [tokens[n].span for n in row]
    each = tuple(tokens[n]._replace(span=span and span._replace(unit=unit)) for n, span in zip(row, spans, strict=True))
    return _Row(row[0], row[-1], each, (tokens[row[0]]._replace(tag="done", span=None),))


def _days(tokens: list[Token]) -> _Row | None:
    """The first days that follow each other: 5 กับ 6 มิ.ย., 5 มิ.ย. และ 6 มิ.ย.; not 5-6 มิ.ย."""
    row: list[int] = []
    for n, token in enumerate(tokens):
        if days_named(token) and (not row or token.gap in ("", *_APART)):
            row.append(n)
        elif row and token.tag != "and":
            break
    each = tuple(day for n in row for day in days_named(tokens[n]))
    return _Row(row[0], row[-1], each, ()) if len(each) > 1 else None
