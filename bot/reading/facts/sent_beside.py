"""A document beside what was done: one only named as sent, ประชุม 5 พ.ค. 40 คน ส่งแบบ 1; a paper only promised, รูปถ่ายจะส่งตามไป.

Knows which words such a clause may hold. Must not know what else is told.
"""

from bot.kinds.clause import NEGATIVE, Found
from bot.kinds.document import names
from bot.reading.clauses.part import Part
from bot.reading.said import Said

_FORMS = ("form", "district_plan")
_LATER = ("will", "intend")
_TOLD = NEGATIVE | {"done", "yet"}
_SENT = frozenset({"send", "form", "district_plan", "and", "particle", "honorific", "filler", "district", "mine"})


def sent_beside(part: Part, said: Said) -> bool:
    """Whether a document is only named as sent, in a list of what was done: ประชุม 5 พ.ค. 40 คน เบิก 5,000 ส่งแบบ 1."""
    tags = part.tags()
    named = part.kind == "document" and "send" in tags and not tags.isdisjoint(_FORMS)
    return named and tags <= _SENT and said.plain and not said.has("order", "hope", "request", "will", "intend", "urge", "not_yet")


def without_promised(stated: list[Part]) -> list[Part]:
    """The clauses without papers that are only promised beside others: ประชุมแล้ว 66 ท่าน รูปถ่าย 14 ภาพจะส่งให้ภายหลัง."""
    return [part for part in stated if not _promised(part)] or stated if len(stated) > 1 else stated


def _promised(part: Part) -> bool:
    """Whether a paper that is no form is only to be sent."""
    tags = part.tags()
    return part.kind == "document" and tags.isdisjoint(_FORMS) and "send" in tags and not tags.isdisjoint(_LATER) and tags.isdisjoint(_TOLD)


def documents(part: Part) -> list[Found]:
    """Each document of a clause as sent."""
    return [Found({"document": name, "status": "sent"}) for token in part.tokens for name in names(token)]
