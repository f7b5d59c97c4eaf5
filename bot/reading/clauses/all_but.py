"""All districts but one: ประชุมครบแล้ว ยกเว้นบางรัก says nothing of บางรัก, ประชุมครบแล้ว เหลือบางรักยังไม่จัด that it has not.

Knows which words leave a district out. Must not know kinds.
"""

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import VALUES, Part
from bot.reading.said import Said

_LEAVES_OUT = ("except", "left")
_SAYS = NEGATIVE | VALUES | {"cancel", "postpone"}


def of_all_but(part: Part, said: Said) -> bool:
    """Whether its district is only the one that is left out, and no more is said of it: ส่งแบบ 1 ครบแล้ว ยกเว้นบางรัก."""
    own = _left_out(part, said)
    return bool(own) and _SAYS.isdisjoint(token.tag for token in own)


def of_the_one(part: Part, said: Said) -> list[Token]:
    """Its words, of a district left out only those from its name on: ประชุมครบแล้ว เหลือบางรักยังไม่ประชุม; a form is named before."""
    own = _left_out(part, said) if part.kind != "document" else []
    return part.tokens if not own or _SAYS.isdisjoint(token.tag for token in own) else own


def _left_out(part: Part, said: Said) -> list[Token]:
    """The words from the name on of a district that is left out of what is said; none where none is."""
    if not part.owner or said.tags.isdisjoint(_LEAVES_OUT):
        return []
    name = part.owner[0].start
    led = next((token for token in reversed(said.words) if token.start < name and token.tag != "filler"), None)
    return [token for token in part.tokens if token.start >= name] if led is not None and led.tag in _LEAVES_OUT else []
