"""The day that words say a document was sent on, of each document its own: แบบ 1 ส่ง 4 มิ.ย. แบบ 2 ส่งเมื่อวาน.

Knows the clauses of a message and, of a correction, its right words. Must not know what became of the document.
"""

from datetime import date

from bot.kinds import document as documents
from bot.kinds.clause import Clause, Token
from bot.reading.clauses.part import Part, asks
from bot.reading.corrections.plainly import plainly
from bot.reading.corrections.right import right, told
from bot.reading.said import Said, said
from bot.reading.wording.phrases import named
from bot.thai import Day

_PUTS_RIGHT = ("correct", "contrast", "wrong", "right", "slip", "deny")
_OF_ELSE = ("deadline", "within", "before", "letter")
"""Tags of words before a day that is not that of sending: กำหนดส่ง 8 พ.ค., ภายในวันที่ 8."""


def sent_on(text: str, document: str, today: date, district: str | None = None) -> date | None:
    """The day, where it has come: 12 มิ.ย. of แบบ 2 แก้วันที่เป็น 12 มิ.ย.; None where none is said of this document."""
    message = _right_words(said(text, today, None))
    dated = [part for part in message.parts if _is_dated(part) and _is_of(part, district)]
    if any(part.kind == "meeting" for part in message.parts):
        dated = [part for part in dated if part.kind == "document"]
    found: dict[str, date] = {}
    for part in dated:
        found |= documents.days(Clause("document", tuple(_own_days(part.tokens)), today))
    of_none = not any(documents.names(token) for token in message.words)
    day = found.get(document) or (found.get("") if of_none else None)
    return day if day is not None and day <= today else None


def _right_words(message: Said) -> Said:
    """A correction without what it calls wrong; any other message as it is."""
    return message.only(tuple(right(told(plainly(message))))) if message.has(*_PUTS_RIGHT) else message


def _is_dated(part: Part) -> bool:
    """Whether a day is said in a clause of a document, or of nothing else, that neither asks nor speaks of a deadline."""
    tags = part.tags()
    return part.kind in ("document", None) and "date" in tags and "deadline" not in tags and not asks(part)


def _is_of(part: Part, district: str | None) -> bool:
    """Whether a clause is of a district, or of none that is named."""
    owners = {place.name for token in part.owner if (place := named(token))}
    return not owners or district in owners


def _own_days(tokens: list[Token]) -> list[Token]:
    """The words without the days of something else."""
    return [token for n, token in enumerate(tokens) if not (n and _is_day(token) and tokens[n - 1].tag in _OF_ELSE)]


def _is_day(token: Token) -> bool:
    return token.span is not None and isinstance(token.span.value, Day)
