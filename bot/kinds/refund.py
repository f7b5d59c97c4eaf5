"""ส่งคืนเงิน: how much was returned, or that nothing will be."""

from bot.kinds import money
from bot.kinds.clause import Clause, Found

SLOTS = ("amount", "more", "none")
HEADS = ("refund", "keep")


def read(clause: Clause) -> tuple[Found, ...]:
    """The money returned: "คืนเงินแล้ว 65,300 บาท" is amount 65300, "ไม่ประสงค์คืนเงิน" and "ไม่มีเงินคืน" none."""
    if clause.has("keep") or _not(clause) or _nothing_to_return(clause):
        return (Found({"none": True}),)
    return money.read(clause, HEADS)


def _not(clause: Clause) -> bool:
    """ไม่คืนเงิน, with no ยัง: nothing will be."""
    at = clause.at("refund")
    return at is not None and at > 0 and clause.tokens[at - 1].tag == "not"


def _nothing_to_return(clause: Clause) -> bool:
    """ไม่มีเงินคืน, ไม่มีส่งคืน; but ยังไม่ได้คืน is only not yet."""
    at = clause.at("none")
    return at is not None and not any(number.value for number in clause.amounts())
