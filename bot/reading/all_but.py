"""All districts but one: ประชุมครบแล้ว ยกเว้นบางรัก says nothing of บางรัก, ประชุมครบแล้ว เหลือบางรักยังไม่จัด that it has not.

Knows which words leave a district out. Must not know kinds.
"""

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.part import Part

_LEAVES_OUT = ("except", "left")


def of_all_but(part: Part) -> bool:
    """Whether its district is only the one that is left out, and no more is said of it: ส่งแบบ 1 ครบแล้ว ยกเว้นบางรัก."""
    own = _left_out(part)
    return bool(own) and not _denies(own)


def of_the_one(part: Part) -> list[Token]:
    """Its words, of a district left out only those from its name on: ประชุมครบแล้ว เหลือบางรักยังไม่ประชุม; a form is named before."""
    own = _left_out(part) if part.kind != "document" else []
    return own if _denies(own) else part.tokens


def _left_out(part: Part) -> list[Token]:
    """The words from the name on of a district that is left out of what was said; none where none is."""
    if not part.owner or part.tags().isdisjoint(_LEAVES_OUT):
        return []
    first = next((n for n, token in enumerate(part.tokens) if token.start == part.owner[0].start), 0)
    led = next((token for token in reversed(part.tokens[part.head + 1 : first]) if token.tag != "filler"), None)
    return part.tokens[first:] if led is not None and led.tag in _LEAVES_OUT else []


def _denies(tokens: list[Token]) -> bool:
    return not NEGATIVE.isdisjoint(token.tag for token in tokens)
