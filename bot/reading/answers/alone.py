"""An answer beside remarks that have figures of their own: 45 คนค่ะ แอร์เสียตั้งแต่วันจันทร์; ไม่ใช่ค่ะ เมื่อคืนนอน 3 ชั่วโมงเอง.

Knows which stretches speak of nothing of ours. Must not know how an answer is read.
"""

from collections.abc import Set

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF, QUESTIONS, VALUES
from bot.reading.facts.remarks import REMARKS
from bot.reading.said import Said

_WHO = frozenset({"honorific", "matter"})
_POLITE = frozenset({"particle", "honorific"})
_OF_AN_ANSWER = frozenset({"reason", "left", "year", "finish"})
"""Tags of words that may tell more of what is answered, and never of a yes or a no."""
_BEARS = _OF_AN_ANSWER | KIND_OF.keys() | QUESTIONS | (VALUES - {"number"}) | {
    "contrast", "correct", "wrong", "right", "slip", "deny", "undo", "but", "total", "of", "from", "part", "absent", "invite", "yet",
    "not_yet", "confirm", "agree", "request", "remind", "hope", "order", "others", "mine", "district", "place", "venue", "community",
    "full", "postpone", "cancel", "unsure", "leave",
}  # fmt: skip
_PLACE = ("ที่", "ณ")
_COST = "ค่า"  # 500 บาทค่ะ ค่าข้าวเมื่อวาน
_ENDS = frozenset({"filler", "particle"})


def beside_remarks(said: Said, slot: str) -> Said | None:
    """What may be the answer alone: how a message opens, where all the rest speaks of nothing of ours; None where it does not."""
    if REMARKS.isdisjoint(said.tags) and _WHO.isdisjoint(said.tags):
        return None
    bears = _BEARS - _OF_AN_ANSWER if slot == "confirm" else _BEARS
    parted = _joined(said, bears)
    opens = next((n for n, part in enumerate(parted) if _is_aside(part, bears)), 0)
    if not opens or not all(_is_aside(part, bears) for part in parted[opens:]):
        return None
    return said.only(tuple(token for part in parted[:opens] for token in part))


def _joined(said: Said, bears: Set[str]) -> list[list[Token]]:
    """The stretches, polite words with what they end, a number with the remark right before it: เลี้ยงข้าวทั้งฝ่าย 9 คน; not เหนื่อยมาก 45 คน."""
    out: list[list[Token]] = []
    for part in stretches(said.words):
        polite = {token.tag for token in part} <= _POLITE
        led = len(out) > 1 and part[0].tag in ("number", "time") and out[-1][-1].tag not in _ENDS and _is_aside(out[-1], bears)
        if out and (polite or led):
            out[-1] += part
        else:
            out.append(list(part))
    return out


def _is_aside(part: list[Token], bears: Set[str]) -> bool:
    """Whether a stretch tells of something nobody knows, or what somebody does, and bears on no answer."""
    tags = {token.tag for token in part if token.text != "ช่วย"}
    if not tags.isdisjoint(bears) or part[0].text in _PLACE or part[0].text.startswith(_COST):
        return False
    return not tags.isdisjoint(REMARKS) or (part[0].tag in _WHO and len(part) > 2)
