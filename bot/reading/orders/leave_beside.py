"""A leave beside a report in one message: เบิกแล้ว 20,000 ลาพรุ่งนี้; ลาวันนี้ ประชุมแล้ว 40 คน.

Knows which words tell of a leave alone. Must not know how either is read.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.facts.report import report
from bot.reading.questions.ask import leave
from bot.reading.reading import Reading
from bot.reading.said import Said

_LEAVES = ("ลา", "ขอลา", "หยุด")
_OF_LEAVE = frozenset({"absent", "leave", "half", "date", "filler", "particle", "honorific", "me", "and", "intend", "will", "to"})


def leave_beside(said: Said) -> Reading | None:
    """The report with the leave in `also`; None where a message has no two such parts."""
    for told in _parts(stretches(said.words)):
        rest = tuple(token for token in said.words if token not in told)
        away = leave(said.only(tuple(told))) if rest and _is_alone(told) else None
        stated = report(said.only(rest)) if away is not None else None
        if away is not None and stated is not None and stated.facts:
            also = away._replace(words=said.clean.as_typed(told[0].start, told[-1].end).strip())
            return Reading("report", facts=stated.facts, ask=stated.ask, span=said.span, also=also, why=("report", "leave"))
    return None


def _parts(parted: list[list[Token]]) -> Iterator[list[Token]]:
    """Each stretch, and each two that follow one another, first those that the leave opens: ลา | 20-24 มิ.ย."""
    yield from parted
    yield from ([*one, *two] for one, two in sorted(pairwise(parted), key=lambda pair: not any(map(_is_leave, pair[0]))))


def _is_leave(token: Token) -> bool:
    return token.tag == "leave" or (token.tag == "absent" and token.text.startswith(_LEAVES))


def _is_alone(stretch: list[Token]) -> bool:
    """Whether a stretch tells of a leave with its days, and of nothing else; not 22 ม.ค. ขาดประชุม 12."""
    tags = {token.tag for token in stretch}
    return any(map(_is_leave, stretch)) and "date" in tags and tags <= _OF_LEAVE
