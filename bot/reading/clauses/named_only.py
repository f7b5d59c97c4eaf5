"""A clause that only names what it speaks of, before a word apart from it begins something else: เบิกยังไม่แน่ใจ คืน 5,000.

Knows when that word is no more of the clause. Must not know how clauses are cut.
"""

from bot.kinds.clause import Token
from bot.reading.clauses.part import Part

_OTHER_MONEY = {"disbursement": "refund", "refund": "disburse"}

_UNKNOWN = ("ยังไม่รู้", "ยังไม่แน่ใจ", "ยังไม่ทราบ", "ไม่แน่ใจ", "ไม่รู้", "ไม่ทราบ")


def left_at_that(current: Part, token: Token) -> bool:
    """Whether what a clause names is left at that, so that a word of another kind, apart from it, begins something else."""
    if _OTHER_MONEY.get(current.kind or "") == token.tag and (_parted(token) or current.tokens[-1].tag == "but"):
        return True
    return _apart(current, token) and (_to_be_paid(current) or _named_as_sent(current) or _not_known(current))


def _not_known(current: Part) -> bool:
    """Whether it is said of what a clause names that it is not known: เบิกยังไม่รู้ ทำแผน 12 ชุมชน."""
    return current.kind is not None and current.tokens[-1].text.startswith(_UNKNOWN)


def _parted(token: Token) -> bool:
    """Whether a gap parts a word from those before it; no sign that joins them, as in เบิก/คืน 5,000."""
    return token.gap not in ("", "/", "-")


def _apart(current: Part, token: Token) -> bool:
    """Whether a gap parts a word from those before it, or ส่วน: จะคืนเดือนหน้า ส่วนที่เบิกแล้วคือ 36,740."""
    return bool(token.gap) or any(other.tag == "but" and other.gap for other in current.tokens[-2:])


def _to_be_paid(current: Part) -> bool:
    """Whether money is only to be drawn or returned, so that the next word begins something else: จะคืนเดือนหน้า ทำแผนไปแล้ว 11 ชุมชน."""
    money = current.kind in ("disbursement", "refund")
    return money and any(token.tag in ("will", "intend") for token in current.tokens[: current.found_head()])


def _named_as_sent(current: Part) -> bool:
    """Whether a document is named and sent, so that the next word begins something else: ส่งแบบ 1 เบิก 35,000."""
    tags = current.tags()
    return current.kind == "document" and "send" in tags and not tags.isdisjoint(("form", "district_plan"))
