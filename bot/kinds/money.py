"""Baht drawn or returned: which number of a clause is the amount. Shared by the two kinds of money."""

from decimal import Decimal
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Found
from bot.kinds.fact import Value
from bot.kinds.other_sums import HEADS, aside, beside, given, is_money
from bot.thai import Amount, Number, Ordinal

MONEY = ("disbursement", "refund")
"""The two kinds."""
_PLAIN = frozenset({"disburse", "refund", "done", "past", "money", "number", "district", "particle"})
"""Tags of the words of a sum that is told and no more."""
_SIGNS = ("x", "×", "*", "คู", "บวก", "หัก", "ลบ")
_COSTS = ("ค่า", "ภาษี", "ดอกเบี้ย")
_TIMES = ("รอบ", "ครั้ง", "หน", "งวด")
_THIS_TIME = ("รอบนี้", "คราวนี้", "ครั้งนี้", "เดือนนี้")


def read(clause: Clause, heads: tuple[str, ...]) -> tuple[Found, ...]:
    """The amount of a clause: "เบิกเพิ่มอีก 12,000" is 12000, more; none said is asked for, not yet is zero."""
    told = _alone(clause) if clause.heard <= _PLAIN else None
    return _in_full(clause, heads) if told is None else (told,)


def _in_full(clause: Clause, heads: tuple[str, ...]) -> tuple[Found, ...]:
    """The same of a clause that says more than its sum."""
    clause = _stands(_so_far(_behind_but(clause, heads), heads), heads)
    if _still_to_come(clause, heads):
        return (Found({}, ("amount",)),)
    told = [number for number in _outside(clause) if is_money(number) and not beside(clause, number.at)]
    amounts = [number for number in told if not aside(clause, number)] or _returned(clause)
    only = len(amounts) > 1 and clause.denied(*heads) and _only(clause, amounts[-1])
    amounts = amounts[-1:] if only else amounts
    amount = _one(clause, amounts, heads) if amounts else None
    more = _adds(clause, amount) and not _summed(clause, amounts)
    if not amounts:
        return _unsaid(clause, heads, more=more)
    if _only_given(clause, heads):
        return (Found({"amount": Decimal(0)}),)
    if clause.denied(*heads) and not only and not _over(clause):
        if amount == 0 or _not_a_baht(clause) or all(_left_over(clause, number) for number in amounts):
            return (Found({"amount": Decimal(0)}),)  # ศูนย์บาท ยังไม่ได้เบิก; เงินเหลือ 5,000 ยังไม่คืน
        return (Found({}, ("amount",)),)  # ยังไม่คืน 285 บาท, ยังไม่ได้คืนอีก 3,100: that much is owed
    slots: dict[str, Value] = {}
    if amount is not None:
        slots["amount"] = Decimal(amount)
    if more and amount != 0:
        slots["more"] = True
    return (Found(slots, () if amount is not None else ("amount",)),)


def _alone(clause: Clause) -> Found | None:
    """The one sum of a clause that says nothing else: เบิกแล้ว 36,740 บาท."""
    amounts = clause.amounts()
    if len(amounts) != 1 or amounts[0].value is None or not is_money(amounts[0]) or given(clause, amounts[0].at):
        return None
    return Found({"amount": Decimal(amounts[0].value)})


def _unsaid(clause: Clause, heads: tuple[str, ...], *, more: bool) -> tuple[Found, ...]:
    """What a clause without a sum comes to: not yet is zero, nothing more is nothing said (เดือนนี้ไม่ได้เบิกเพิ่ม), else it is asked for."""
    denied = clause.denied(*heads)
    if denied and (more or _of_another_time(clause)):
        return ()
    rough = any(number.type == "percent" for number in clause.amounts()) or clause.has("half")
    if denied and not rough and not _partly(clause, heads):
        return (Found({"amount": Decimal(0)}),)
    return (Found({"more": True} if more else {}, ("amount",)),)


def _of_another_time(clause: Clause) -> bool:
    """Whether only a further time is denied: ไม่ได้เบิกสองรอบ, ยังไม่ได้เบิกรอบสอง; not ยังไม่ได้เบิกสักรอบ."""
    heads = [n for n, token in enumerate(clause.tokens) if token.tag in HEADS]
    behind = clause.tokens[heads[-1] + 1 :] if heads else ()
    ends = next((n for n, token in enumerate(behind) if token.gap and token.span is None), len(behind))  # … เรื่องตีกลับรอบสอง
    for token in behind[:ends]:
        match token.span and token.span.value:
            case Ordinal(int(value), _) if value > 1:
                return True
            case Number(value, None) if value > 1 and token.span is not None and token.span.unit in _TIMES:
                return True
    return False


def _only_given(clause: Clause, heads: tuple[str, ...]) -> bool:
    """Whether a sum is only what there is, and nothing of it went out: งบ 70,000 เข้าแล้ว ยังไม่ได้เบิก, งบ 4 หมื่น ยังไม่ได้เบิกเลย."""
    head = clause.at(*heads) or 0
    start = next((n for n in range(head, 0, -1) if clause.tokens[n].gap), 0)
    denied = not NEGATIVE.isdisjoint(clause.tags(start, head)) and {"number", "money"}.isdisjoint(clause.tags(start))
    came = clause.tags(0, start)
    at_all = "เลย" in {token.text for token in clause.tokens[head:]} and not _told(clause, 0, start)
    given = ("done" in came or at_all) and ("budget" in came or "money" in came)
    return denied and given and not clause.has("left", "but")


def _told(clause: Clause, start: int, end: int) -> bool:
    """Whether money is said to have gone out from one place to another."""
    return any(token.tag in HEADS or token.tag in ("left", "full", "past") for token in clause.tokens[start:end])


def _stands(clause: Clause, heads: tuple[str, ...]) -> Clause:
    """The words of the sum that stands, behind those that nothing was added to it: ไม่ได้เบิกเพิ่ม ยอดเบิกยังเป็น 31,200."""
    first, at = clause.at(*heads), next((n for n in range(len(clause.tokens) - 1, 0, -1) if clause.tokens[n].tag in heads), 0)
    behind = clause.tags(at)
    stated = "number" in behind or "money" in behind
    before = clause.tags(0, at)
    added = "more" in before and not NEGATIVE.isdisjoint(before) and {"number", "money"}.isdisjoint(before)
    if first is None or first == at or not clause.tokens[at].gap or not stated or not added or not NEGATIVE.isdisjoint(behind):
        return clause
    return Clause(clause.kind, clause.tokens[at:], clause.today)


def _so_far(clause: Clause, heads: tuple[str, ...]) -> Clause:
    """The words without the sum that is drawn or returned later: เบิกแล้ว 30,500 อีกหมื่นสองไว้เบิกเดือนหน้า."""
    first = clause.at(*heads)
    for number in clause.amounts() if first is not None else ():
        behind = clause.tokens[number.at + 1 : number.at + 4]
        later = [token.tag in ("will", "intend") or token.text == "ไว้" for token in behind]
        if number.at > (first or 0) and True in later and any(token.tag in heads for token in behind[later.index(True) :]):
            start = number.at - (clause.tokens[number.at - 1].tag == "more")
            return Clause(clause.kind, clause.tokens[:start], clause.today)
    return clause


def _outside(clause: Clause) -> list[Amounts]:
    """The numbers of a clause, without those in brackets behind another: เบิกแล้ว 12,400 (อาหารว่าง 3,500 วิทยากร 8,900)."""
    numbers = list(clause.amounts())
    opens = next((n for n, token in enumerate(clause.tokens) if token.gap == "("), len(clause.tokens))
    return [number for number in numbers if number.at < opens] or numbers


def _still_to_come(clause: Clause, heads: tuple[str, ...]) -> bool:
    """Whether it is said how much is left to draw or return: เหลือเบิกอีก 10,000; not ที่เหลือคืน 3,000."""
    at = clause.at(*heads)
    before = clause.tokens[at - 1] if at else None
    return before is not None and before.tag == "left" and "ที่เหลือ" not in before.text and not clause.tokens[at or 0].gap


def _only(clause: Clause, number: Amounts) -> bool:
    """Whether a sum is what it came to only, behind one that is denied: ไม่ได้เบิก 15,000 นะ แค่ 5,000."""
    led = clause.tokens[number.at - 1]
    return number.value is not None and led.text in ("แค่", "เพียง") and bool(led.gap)


def _partly(clause: Clause, heads: tuple[str, ...]) -> bool:
    """Whether what is left says that some was done: เหลือ 20,000 ยังไม่ได้เบิก; what is left over and not yet returned says nothing."""
    left = [token.text for token in clause.tokens if token.tag == "left" and not token.text.endswith("ครบ")]  # งบยังครบ 28,300
    again = clause.has("more") or any("อีก" in text for text in left)
    return bool(left) and (again or "disburse" in heads) and any(is_money(number) for number in clause.amounts())


def _returned(clause: Clause) -> list[Amounts]:
    """The sum that was left over, where that is what was returned: คงเหลือ 8,120 ส่งคืนแล้ว."""
    at = clause.at("refund") or 0
    left = [number for number in clause.amounts() if is_money(number) and number.at < at and clause.tokens[number.at - 1].tag != "of"]
    over = len(left) == 1 and ("left" in clause.tags(0, left[0].at) or _left_over(clause, left[0]))
    return left if over and clause.has("done") and not clause.has(*NEGATIVE) else []


def _not_a_baht(clause: Clause) -> bool:
    """Whether nothing at all was: ออกเงินส่วนตัวไปก่อน 8,000 ยังไม่ได้เบิกสักบาท."""
    return any(one.text in ("สัก", "ซัก", "แม้แต่") and two.text == "บาท" for one, two in pairwise(clause.tokens))


def _left_over(clause: Clause, number: Amounts) -> bool:
    """Whether the word right before a sum says that it is left over, or the one behind: เงินเหลือ 5,000, คืนเงิน 2,100 ที่เหลือ."""
    if not number.at:
        return False
    owed = clause.tags(max(0, number.at - 3), number.at - 1) == ("order", "refund") and clause.tokens[number.at - 1].text == "คือ"
    rest = any(token.text.startswith("ที่เหลือ") and not token.gap.strip() for token in clause.tokens[number.at + 1 : number.at + 2])
    return owed or (rest and clause.has("refund")) or any(word in clause.tokens[number.at - 1].text for word in ("เหลือ", "ที่ต้องคืน"))


def _summed(clause: Clause, amounts: list[Amounts]) -> bool:
    """Whether the sum is said beside what was added: เบิกเพิ่ม 5,000 รวม 40,000."""
    return len(amounts) > 1 and any("total" in clause.tags(max(0, number.at - 3), number.at) for number in amounts)


def _one(clause: Clause, amounts: list[Amounts], heads: tuple[str, ...]) -> int | Decimal | None:
    """The one amount that is meant: a stated sum, else behind the word, else before it; None where two compete or it is rough."""
    head = clause.at(*heads) or 0
    behind = [number for number in amounts if number.at > head]
    led = [(number, clause.tags(max(0, number.at - 3), number.at)) for number in behind or amounts]
    sums = [number for number, tags in led if "total" in tags and not {"from", "of"} & {*tags}]  # not 3,260 จากที่เหลือทั้งหมด 5,000
    sums = sums or [number for number in behind[1:] if clause.tokens[number.at - 1].text == "เป็น" and clause.has("more")]
    chosen = sums[-1:] or behind or amounts
    chosen = [number for number in chosen if not _item(clause, number)] or chosen
    sure = [number for number in chosen if number.type == "money"] or chosen
    values = {number.value for number in sure}
    cut_off = any(_goes_on(clause, number) or _is_reckoned(clause, number) for number in sure)
    return values.pop() if len(values) == 1 and not cut_off else None


def _item(clause: Clause, number: Amounts) -> bool:
    """Whether a sum is that of one thing it was spent on: เบิกจ่ายรวม 41,250 เป็นค่าอาหาร 30,000."""
    opens = next((n for n in range(number.at - 1, 0, -1) if clause.tokens[n].gap and clause.tokens[n].span is None), 0)
    return any(token.text.startswith(_COSTS) and token.tag in ("filler", "life") for token in clause.tokens[opens : number.at])


def _goes_on(clause: Clause, number: Amounts) -> bool:
    """Whether a lone digit follows a round sum, which may mean more: 2 หมื่น 3 is 23,000 to some."""
    after = clause.tokens[number.at + 1 : number.at + 2]
    digit = (
        bool(after) and after[0].tag == "number" and after[0].span is not None and after[0].span.unit is None and len(after[0].text) == 1
    )
    return digit and clause.tokens[number.at].text.endswith(("พัน", "หมื่น", "แสน", "ล้าน"))


def _is_reckoned(clause: Clause, number: Amounts) -> bool:
    """Whether another number is still to be reckoned with a sum: 10000x3, 10,000 คูณ 3, 20,000 บวก 15,000; not 41,000 หักภาษี 500."""
    behind = [token for token in clause.tokens[number.at + 1 : number.at + 4] if token.text != "ณ"]
    return len(behind) > 1 and behind[0].text.startswith(_SIGNS) and behind[1].text[:1].isdecimal()


def _adds(clause: Clause, amount: Amount | None) -> bool:
    """Whether the amount adds to what was said before: เพิ่ม, อีก, งวดนี้, รอบนี้เบิก; not เบิกแล้ว 27,300 อีกหมื่นจะเบิกเดือนหน้า."""
    head = clause.at("disburse", "refund") or 0
    places = [n for n, token in enumerate(clause.tokens) if token.tag == "more" and not (token.text == "เพิ่มเติม" and n < head)]
    others = {number.at - 1 for number in clause.amounts() if number.value != amount} if amount is not None else set()
    places = [n for n in places if n not in others and not _in_remark(clause, n) and not _of_nothing(clause, n)]
    places = [n for n in places if not _up_to(clause, n)]
    if any(token.text in _THIS_TIME for token in clause.tokens[max(0, head - 1) : head + 2]) and not clause.has("total"):
        return True
    return bool(places) and not (places[0] and clause.tokens[places[0] - 1].tag in ("left", "not_yet"))


def _up_to(clause: Clause, at: int) -> bool:
    """Whether the sum is what it has come to, and not what was added: เบิกเพิ่มเป็น 15,000, เบิกเพิ่ม 5,000 เป็น 15,000."""
    behind = [token for token in clause.tokens[at + 1 : at + 5] if token.text != "ขึ้น" and token.tag != "more"]
    led = behind[1:] if behind and behind[0].tag in ("number", "money") else behind
    return len(led) > 1 and led[0].text == "เป็น" and led[1].tag in ("number", "money")


def _of_nothing(clause: Clause, at: int) -> bool:
    """Whether อีก stands in a later stretch with no word of money and no number: เบิกแล้ว 18,650 จบไปอีกงาน."""
    tags = set(clause.stretch(at))
    later = any(token.gap for token in clause.tokens[1 : at + 1]) and at > (clause.at("disburse", "refund") or 0)
    counts = tags | set(clause.tags(at + 1, at + 2))
    return clause.tokens[at].text == "อีก" and later and counts.isdisjoint(("disburse", "refund", "number", "money"))


def _over(clause: Clause) -> bool:
    """Whether a แล้ว stands anywhere but in a remark: not ยังไม่ได้คืนเงินที่เหลือ 6,400 เมื่อวานโทรจี้ไปแล้ว."""
    return any(token.tag == "done" and not _in_remark(clause, n) for n, token in enumerate(clause.tokens))


def _in_remark(clause: Clause, at: int) -> bool:
    """Whether a word behind a gap stands among words that nobody knows: เบิกแล้ว 36,740 บาท ฝนจะตกอีกแล้ว."""
    return any(token.gap for token in clause.tokens[1 : at + 1]) and not {"?", "life"}.isdisjoint(clause.stretch(at))


def _behind_but(clause: Clause, heads: tuple[str, ...]) -> Clause:
    """The words behind แต่ where only they speak of it: ตั้งเรื่อง 18,000 แล้ว แต่ยังไม่ได้เบิก."""
    at, head = clause.at("but"), clause.at(*heads)
    only = at is not None and head is not None and at < head and "left" not in clause.tags(0, at)
    return Clause(clause.kind, clause.tokens[at:], clause.today) if only else clause
