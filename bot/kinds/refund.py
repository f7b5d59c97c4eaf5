"""ส่งคืนเงิน: how much was returned, or that nothing will be."""

from bot.kinds import money
from bot.kinds.clause import Clause, Found
from bot.kinds.other_sums import is_money

SLOTS = ("amount", "more", "none")
HEADS = ("refund", "keep")


def read(clause: Clause) -> tuple[Found, ...]:
    """The money returned: "คืนเงินแล้ว 65,300 บาท" is amount 65300, "ไม่ประสงค์คืนเงิน" and "ไม่มีเงินคืน" none."""
    if (returned := _but_the_rest(clause)) is not None:
        return money.read(returned, HEADS)
    sums = (number for number in clause.amounts() if number.value and is_money(number))  # ไม่มีเงินคืน ใบเสร็จตามไป 3 ใบ
    if clause.has("keep") or (_nothing(clause) and all(_spent(clause, number.at) for number in sums)):
        return (Found({"none": True}),)
    return money.read(clause, HEADS)


def _but_the_rest(clause: Clause) -> Clause | None:
    """The clause up to what is kept, where a sum was returned before that: คืน 4,000 ที่เหลือไม่ประสงค์คืน."""
    kept = clause.at("keep")
    at = clause.at("refund")
    rest = kept is not None and "left" in (*clause.tags(max(0, kept - 1), kept), *clause.tags(kept + 1, kept + 2))
    if at is None or kept is None or not rest or not any(at < number.at < kept and number.value for number in clause.amounts()):
        return None
    end = kept - (clause.tokens[kept - 1].tag == "left")
    return Clause(clause.kind, clause.tokens[:end], clause.today)


def _spent(clause: Clause, n: int) -> bool:
    """Whether a sum is what was used up or given, so that nothing is returned: ไม่มีเงินคืนค่ะ ใช้หมดแล้ว 65,340; ได้รับจัดสรร 65,340 ไม่มีเงินคืน."""
    at = clause.at("refund") or 0
    led = clause.tokens[at:n] if n > at else clause.tokens[max(0, n - 1) : n]
    apart = any(token.gap and token.text in ("เกลี้ยง", "หมด", "หมดเกลี้ยง") for token in led)  # ไม่มีเงินคืนค่ะ เกลี้ยง 65,340
    return apart or any(token.text.startswith("ใช้") or (token.tag == "of" and n < at) for token in led)


def _nothing(clause: Clause) -> bool:
    """ไม่มีเงินคืน, เงินคืน ไม่มี, ไม่คืนเงิน with no ยัง; ยังไม่ได้คืน is only not yet."""
    at = clause.at("refund")
    if at is None or clause.has("not_yet"):
        return False
    led = clause.tokens[at - 1] if at else None
    before = led is not None and led.tag in ("not", "none", "money") and led.text != "ไม่เคย" and clause.has("not", "none")
    return before or "none" in clause.tags(at + 1, at + 4)
