"""Sums beside the one that was drawn or returned: what was given, is left, is of the next instalment, or stands in a reason.

Knows the words that lead to such. Must not know which sum is meant.
"""

from bot.kinds.clause import NEGATIVE, Amounts, Clause

HEADS = ("disburse", "refund")
"""The tags of the verbs of both kinds of money."""
_ASIDE = frozenset({"left", "budget", "of", "from", "except", "per"})
_EARLIER = ("ก่อนหน้า", "ก่อนหน้านี้", "ก่อนหน้านั้น")  # เบิกเพิ่ม 7,500 ก่อนหน้านี้แจ้งไว้ 15,000
_COMES_TO = ("เป็นเงิน", "คิดเป็นเงิน", "เป็นจำนวนเงิน", "เป็นยอด")
_NOT_DRAWN = ("ขอไป", "ขอไว้", "ที่ขอ", "ตั้งเรื่อง", "รออนุมัติ", "ออกเงินเอง", "ออกเงินส่วนตัว", "สำรองจ่าย", "สำรองเงิน", "ตั้งเป้า", "กันไว้",
              "กันเงินไว้", "กันงบไว้", "เก็บไว้")  # fmt: skip
_ALL = ("หมด", "ครบ", "เต็ม", "ทั้ง", "เกลี้ยง")
_LEAST = 100  # a bare number below is no sum of money: รีวิว 1 แถม 1


def is_money(number: Amounts) -> bool:
    """Whether a number is a sum of money."""
    if number.type == "money":
        return True
    counted = number.value is not None and 0 < number.value < _LEAST
    return number.type in ("number", "fraction") and number.unit in (None, "บาท", "คืน") and not counted  # 4,100 คืนแล้ว: no nights


def beside(clause: Clause, at: int) -> bool:
    """Whether a sum was given, is awaited or of later, only stands in a reason, or is a telephone's: ต่อเบอร์ใน 2381."""
    if given(clause, at) or _awaited(clause, at) or _of_later(clause, at) or _comes_to(clause, at):
        return True
    return "contact" in clause.tags(max(0, at - 2), at) or ("reason" in clause.heard and _of_a_reason(clause, at))


def _comes_to(clause: Clause, at: int) -> bool:
    """Whether a sum behind another in a stretch of its own is what both kinds of money come to: เบิก 50,300 คืน 15,000 ครบ 65,300."""
    summed = at > 0 and clause.tokens[at - 1].tag == "full" and clause.tokens[at - 1].gap != ""
    return summed and any(number.at < at and is_money(number) for number in clause.amounts())


def given(clause: Clause, at: int) -> bool:
    """Whether a stretch of its own says that a sum was given or asked for: เบิกแล้ว งบ 65,340, คืนเงินแล้ว ได้มา 65,340, ตั้งเรื่องไว้อีก 8,000."""
    start = _opening(clause, at)
    words = [token.text for token in clause.tokens[start:at] if token.tag not in ("year", "but")]
    behind = "half" in clause.tags(at)  # งบปีนี้ 40,000 เบิกไปแล้วครึ่งหนึ่ง
    came = words[:1] == ["ได้"] and words[-1] == "มา" and set(words) <= {"ได้", "เงิน", "งบ", "มา"}
    budget = words[-1:] == ["งบ"] or words[-2:] == ["งบ", "มี"]
    led = came or ((budget or "".join(words).startswith(_NOT_DRAWN)) and not _drawn(clause, start, at))
    return (start > 0 or behind) and led


def _awaited(clause: Clause, at: int) -> bool:
    """Whether a stretch that tells of nothing drawn says what a sum waits for: ค่าป้าย 1,500 รอใบเสร็จ."""
    waits = [token.text for token in clause.tokens[at + 1 : at + 2]] == ["รอ"]
    return waits and not _drawn(clause, _opening(clause, at), at)


def _opening(clause: Clause, at: int) -> int:
    """Where the stretch of a sum begins."""
    return next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap), 0)


def _drawn(clause: Clause, start: int, end: int) -> bool:
    """Whether words say that money was drawn or returned."""
    return any(tag in HEADS or tag == "done" for tag in clause.tags(start, end))


def _of_later(clause: Clause, at: int) -> bool:
    """Whether a stretch of its own says that a sum is of the next instalment: ส่วนงวดหน้าน่าจะ 12,000, สำหรับงวดที่สองอีก 9,000."""
    start = next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap and clause.tokens[n].span is None), 0)
    led = clause.tokens[start:at] if start else ()
    for_it = bool(led) and led[0].text in ("ส่วน", "สำหรับ") and {"done", *HEADS}.isdisjoint(token.tag for token in led)
    return any(token.text.startswith("งวด") and (token.tag == "intend" or for_it) for token in led)


def _of_a_reason(clause: Clause, at: int) -> bool:
    """Whether a sum stands in the reason that is given for another: เนื่องจากไม่คิดค่าสถานที่ และประหยัดไปได้อีกหลายร้อยบาท."""
    reason = next((n for n, token in enumerate(clause.tokens[:at]) if token.tag == "reason" and token.gap), 0)
    return reason > 0 and any(number.at < reason and is_money(number) for number in clause.amounts())


def aside(clause: Clause, number: Amounts) -> bool:
    """Whether the number is what is left or was given, not what was drawn or returned."""
    if any(token.tag == "left" for token in clause.tokens[number.at + 1 : number.at + 4]) and clause.tokens[number.at - 1].tag == "but":
        return True  # ส่วน 12,650 เป็นยอดคงเหลือ
    owed = number.at > 2 and clause.tags(number.at - 2, number.at) in (("left", "disburse"), ("left", "refund"))
    whole = number.at > 1 and clause.tokens[number.at - 1].tag == "total" and clause.tokens[number.at - 2].tag in ("left", "of", "from")
    if (whole or owed) and not clause.tokens[number.at - 1].gap:
        return True  # จากที่เหลือทั้งหมด 5,000, เบิก 35,000 ยังค้างเบิก 30,300
    if number.at > 1 and clause.tokens[number.at - 1].text == "ของ" and clause.tokens[number.at - 2].tag in ("percent", "half"):
        return True  # 46,000 คิดเป็น 92% ของ 50,000, เบิกไปครึ่งนึงของ 60,000
    for n in range(number.at - 1, max(-1, number.at - 7), -1):
        token = clause.tokens[n]
        if (token.tag in _ASIDE and token.text != "การเงิน") or token.text in _EARLIER:  # not who keeps the accounts
            rest = token.tag == "left" and not token.gap and n > 0 and clause.tokens[n - 1].tag == "refund"  # คืนเงินส่วนที่เหลือแล้ว
            return not (rest or _all_of_it(clause, number, n) or (token.tag == "of" and (clause.has("full") or _describes(clause, n))))
        if token.text == "ทั้ง" or token.tag == "year" or (token.tag == "ordinal" and token.text.startswith("งวด")):
            continue  # จากงบทั้งปี 40,000, งบปีนี้ 40,000, จากเงินงวดแรก 30,000
        if token.tag in ("disburse", "refund", "total") or token.span is not None or token.text in _COMES_TO or token.text == "คิดเป็น":
            return False  # 63.2% ของงบ เป็นเงิน 41,270
    return False


def _all_of_it(clause: Clause, number: Amounts, n: int) -> bool:
    """Whether all of the one sum that was given went out: งบทั้งหมด 65,300 บาท เบิกหมด, เงินที่ได้รับ 66,200 บาท ส่งคืนหมดแล้ว."""
    behind = [token for token in clause.tokens[number.at + 1 : number.at + 5] if token.text not in ("ไป", "กลับ", "กลับไป")][:2]
    went = len(behind) == 2 and behind[0].tag in HEADS and not behind[1].gap and behind[1].text.startswith(_ALL)
    alone = sum(map(is_money, clause.amounts())) == 1
    return went and alone and clause.tokens[n].tag in ("budget", "of") and NEGATIVE.isdisjoint(clause.heard)


def _describes(clause: Clause, n: int) -> bool:
    """Whether "given" only describes the money that is drawn or returned: ส่งคืนเงินงบประมาณที่ได้รับจัดสรร จำนวน 27,050."""
    while n > 0 and clause.tokens[n].tag == "of" and not clause.tokens[n].gap:
        n -= 1
    return clause.tokens[n].tag in ("disburse", "refund")
