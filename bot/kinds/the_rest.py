"""Plans told as a part and the rest: ทำใหม่ 3 ที่เหลือทบทวนหมดแล้ว, ในนั้นทำใหม่ 4. Must not know how a number gets its slot."""

from collections.abc import Mapping

from bot.kinds.clause import Clause
from bot.kinds.fact import Value
from bot.kinds.undone import of_rest

_REST = ("ที่เหลือ", "ส่วนที่เหลือ", "นอกนั้น", "นอกจากนั้น", "นอกนั้นเป็น")
_WITHIN = ("ในนั้น", "ในนี้", "ในจำนวน")
_OTHER = {"made": "reviewed", "reviewed": "made"}
_BY_TAG = {"review": "reviewed", "new": "made"}
_BEFORE = frozenset({"filler", "particle", "honorific", "and", "district", "mine"})


def rest_done(clause: Clause, slots: Mapping[str, Value]) -> str | None:
    """The slot of those that are done too without their number: reviewed of ทำใหม่ 3 ที่เหลือทบทวน, of ในนั้นทำใหม่ 4; None where none is."""
    if {"made", "reviewed"} <= slots.keys() or {"done", "made"} <= slots.keys() or {"done", "reviewed"} <= slots.keys():
        return None
    told = next((slot for slot in ("made", "reviewed") if slot in slots), None)
    if told is not None and _opens_within(clause):
        return _OTHER[told]
    rest = _rest(clause)
    return rest if rest is not None and rest not in slots and slots.keys() & {"made", "reviewed", "done"} else None


def _rest(clause: Clause) -> str | None:
    """The slot of the rest, told last and without a number of its own."""
    for n, token in enumerate(clause.tokens):
        if token.text not in _REST or not (of_rest(clause, token) or token.tag != "left"):
            continue
        behind = clause.tokens[n + 1 :]
        counted = any(each.span is not None for each in behind)
        busy = clause.has("not_yet", "not", "not_get", "will", "intend", "unfinished") or any(each.text == "กำลัง" for each in behind)
        return None if counted or busy else next((_BY_TAG[each.tag] for each in behind[:3] if each.tag in _BY_TAG), None)
    return None


def _opens_within(clause: Clause) -> bool:
    """Whether it is of those told before that a part is told: ในนั้นทำใหม่ 4."""
    at = next((n for n, token in enumerate(clause.tokens) if token.tag not in _BEFORE), None)
    return at is not None and clause.tokens[at].text.startswith(_WITHIN)


def within(clause: Clause) -> bool:
    """Whether what is reviewed is a part of what was done: ทำแผน 12 ชุมชน ในนั้นทบทวน 8."""
    return any(token.text.startswith(_WITHIN) for token in clause.tokens)
