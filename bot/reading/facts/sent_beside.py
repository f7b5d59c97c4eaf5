"""A document that is only named as sent, in a list of what was done: ประชุม 5 พ.ค. 40 คน เบิก 5,000 ส่งแบบ 1.

Knows which words such a clause may hold. Must not know what else is told.
"""

from bot.kinds.clause import Found
from bot.kinds.document import names
from bot.reading.clauses.part import Part
from bot.reading.said import Said

_SENT = frozenset({"send", "form", "district_plan", "and", "particle", "honorific", "filler", "district", "mine"})


def sent_beside(part: Part, said: Said) -> bool:
    """Whether a document is only named as sent, in a list of what was done: ประชุม 5 พ.ค. 40 คน เบิก 5,000 ส่งแบบ 1."""
    tags = part.tags()
    named = part.kind == "document" and "send" in tags and not tags.isdisjoint(("form", "district_plan"))
    return named and tags <= _SENT and said.plain and not said.has("order", "hope", "request", "will", "intend", "urge", "not_yet")


def documents(part: Part) -> list[Found]:
    """Each document of a clause as sent."""
    return [Found({"document": name, "status": "sent"}) for token in part.tokens for name in names(token)]
