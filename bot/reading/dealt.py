"""A row of numbers behind a row of districts, dealt out in their order: พระนคร ดุสิต บางรัก บรรจุ 1 2 3 โครงการ.

Knows what is a row. Must not know what is counted.
"""

from bot.kinds.clause import Token
from bot.reading.part import Part

_COUNTS = ("number", "money")
_APART = (" ", ",", "/")


def dealt(out: list[Part]) -> list[Part]:
    """The clauses, one of several districts with as many numbers in a row as a clause a district; any other row counts for none of them."""
    return [each for part in out for each in (_dealt(part) if len(part.owner) > 1 else (part,))]


def _dealt(part: Part) -> list[Part]:
    row = _row(part.tokens)
    if not row:
        return [part]
    before, after, unit = part.tokens[: row[0]], part.tokens[row[-1] + 1 :], part.tokens[row[-1]].span
    if len(row) != len(part.owner):
        part.tokens = [*before, part.tokens[row[0]]._replace(tag="done", span=None), *after]  # told, and how much is to be asked
        return [part]
    each = []
    for n, name in zip(row, part.owner, strict=True):
        number = part.tokens[n]
        if number.span is not None and unit is not None:
            number = number._replace(span=number.span._replace(unit=unit.unit))
        others = {other.start for other in part.owner if other is not name}
        tokens = [*before, number, *after]
        each.append(Part(part.kind, (name,), [token for token in tokens if token.start not in others], part.sentence))
        each[-1].weight, each[-1].inherited = part.weight, part.inherited
    return each


def _row(tokens: list[Token]) -> list[int]:
    """The places of the first numbers that follow each other, of one unit: 40, 35 และ 30 คน, 40 คน 35 คน; empty where fewer than two do."""
    row: list[int] = []
    unit = None
    for n, token in enumerate(tokens):
        if token.span is not None and token.tag in _COUNTS and (not row or (token.gap in _APART and unit in (None, token.span.unit))):
            row.append(n)
            unit = token.span.unit
        elif row and token.tag != "and" and token.text != unit:
            break
    return row if len(row) > 1 else []
