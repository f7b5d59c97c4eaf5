"""What makes money that was drawn or returned ours, and not what somebody spent or got back in private life.

Knows the words of an office's money and of nights and shops. Must not know sums.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import Part
from bot.reading.said import Said
from bot.thai import Number

_OF_AN_OFFICE = ("งบ", "เหลือจ่าย", "คลัง", "สยป", "นำส่ง", "ยอด")
_MOST_NIGHTS = 100


def is_disbursement(part: Part, tags: set[str], said: Said) -> bool:
    """Whether money was drawn, not merely used."""
    spent = _spent(part)
    if spent and _by_head(part):
        return False  # ใช้งบค่าอาหารกลางวันคนละ 80 บาท
    if part.tokens[0].text == "ค่า" and part.tokens[1].tag == "?" and not part.tokens[1].gap and "project" not in tags:
        return False  # ค่าซ่อมรถเขตเบิกแล้ว 5,000
    of_ours = bool(part.owner) or "project" in tags
    if "life" in said.tags and ((spent and not of_ours) or any(token.text == "ตัดยอด" for token in part.tokens)):
        return False  # งานวันเด็กคนมา 300 ใช้งบไป 20,000; แบงก์ไม่ออกแต่ตัดยอด 1,000
    return not spent or of_ours or any("งบ" in token.text for token in part.tokens) or _told_formally(said)


def _by_head(part: Part) -> bool:
    """Whether no sum but that of each one is said."""
    sums = [before.tag for before, token in pairwise(part.tokens) if token.tag in ("number", "money")]
    return bool(sums) and all(tag == "per" for tag in sums)


def is_refund(part: Part, tags: set[str], said: Said) -> bool:
    """Whether money of ours goes back: of a district, in the words of an office, or told with a sum and nothing of private life."""
    heads = [token.text for token in part.tokens if token.tag == "refund"]
    if heads and all("ที่ต้อง" in head for head in heads) and "not_yet" not in tags:
        return False  # เงินที่ต้องคืน 5,400
    back = any(word in token.text for token in part.tokens if token.tag in ("refund", "keep") for word in ("คืน", "กลับ"))
    if not back and not _gone_back(said):
        return False  # เงินเหลือ 4,000: it has not gone back
    if part.owner or "keep" in tags or said.has("mine"):
        return True
    if any(word in head for head in heads for word in _OF_AN_OFFICE):
        return True
    beside = any(other.kind == "disbursement" for other in said.parts)
    summed = any(token.tag == "money" or (token.tag == "number" and _is_sum(token)) for token in part.tokens)
    vague = all(head == "คืน" for head in heads) and not summed and said.unknown > 0 and not beside
    told = said.words[: said.at("reason") if "done" in tags else None]  # คืนไปแล้ว 4,200 เพราะค่าน้ำแข็งเพิ่ม
    hindering = _of_obstacles(said)
    private = any(token.tag in ("life", "per") for token in told if token not in hindering)
    return not vague and not private and not _got_back(part) and not _nights(part)


def _is_sum(token: Token) -> bool:
    """Whether a number may be a sum of money: not the floor of a building."""
    value = token.span.value if token.span is not None and token.span.unit in (None, "บาท") else None
    return isinstance(value, Number) and (value.value >= _MOST_NIGHTS or value.value == 0)


def _of_obstacles(said: Said) -> frozenset[Token]:
    """The words of the obstacles that are told beside."""
    hindrances = [part.tokens for part in said.parts if part.kind == "obstacle"]
    return frozenset(token for tokens in hindrances for token in tokens if token.start >= tokens[0].start)


def _nights(part: Part) -> bool:
    """Whether คืน is a night that is counted, with no sum behind: พักมาแล้ว 5 คืน."""
    for before, token in pairwise(part.tokens):
        count = before.span.value if before.tag == "number" and before.span else None
        if token.text == "คืน" and isinstance(count, Number) and count.value < _MOST_NIGHTS:
            return all(after.tag not in ("number", "money") for after in part.tokens[part.tokens.index(token) :])
    return False


def _got_back(part: Part) -> bool:
    """Whether money came back to somebody, or was given back to one: วินคืนมา 140 บาท, เขาคืนให้ 500, ยื่นภาษีแล้ว ได้คืน 2,340."""
    if any(one.text == "ได้" and one.gap and two.text == "คืน" for one, two in pairwise(part.tokens)):
        return True
    glued = [after for token, after in pairwise(part.tokens) if token.text in ("คืน", "โอนคืน") and not after.gap]
    return any(after.text in ("มา", "ให้", "เขา", "เค้า", "แก") or after.tag in ("life", "honorific") for after in glued)


def _gone_back(said: Said) -> bool:
    """Whether another clause says that money was returned, and no other sum: งบเหลือจ่าย 4,100 คืนแล้ว; not แต่คืนไปแล้วแค่ 3,000."""
    returned = [other for other in said.parts if any("คืน" in token.text for token in other.tokens if token.tag == "refund")]
    unsettled = NEGATIVE | {"will", "intend", "wh", "when", "polar", "order"}  # ต้องคืนก่อนวันไหนคะ
    return any(other.tags().isdisjoint(unsettled) and not _sets_another(other) for other in returned)


def _sets_another(part: Part) -> bool:
    """Whether แต่ leads to another sum than the one before it: แต่คืนไปแล้วแค่ 3,000."""
    return part.tokens[0].tag == "but" and not part.tags().isdisjoint(("number", "money"))


def _spent(part: Part) -> bool:
    """Whether money was only used, as anybody uses money, not drawn: ใช้เงินไป 3,000."""
    return all(token.text.startswith(("ใช้", "งบใช้")) for token in part.tokens if token.tag == "disburse")


def _told_formally(said: Said) -> bool:
    """Whether a message of known words has a state or several things: ใช้งบไปแล้ว 42,350 คืน 22,950."""
    return said.unknown == 0 and (said.has("done", "total", "past", "not_yet") or len([part for part in said.parts if part.kind]) > 1)
