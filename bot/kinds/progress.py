"""ความก้าวหน้า: a percentage, the round, the money drawn, and how it stands to plan and target."""

from decimal import Decimal

from bot.kinds.clause import Amounts, Clause, Found
from bot.kinds.days import is_ahead
from bot.kinds.fact import Value
from bot.thai import Ordinal

SLOTS = ("percent", "round", "disbursed", "schedule", "target", "narrative")
SCHEDULE = ("on_plan", "behind", "ahead")
TARGET = ("on_target", "below_target", "above_target")
STANDINGS = frozenset({*SCHEDULE, *TARGET})
_AIM = ("เป้าหมาย", "เป้า")
_SMALL = ("เป็น", "อยู่", "ที่", "อยู่ที่", "ได้", "คือ", "ตอนนี้", "ขณะนี้", "ปัจจุบัน", "ล่าสุด")
_WHOLE = 100
HEADS = ("progress", "drawn", "round", *SCHEDULE, *TARGET)


def read(clause: Clause) -> tuple[Found, ...]:
    """The progress of a clause: "ครั้งที่ 4 ความก้าวหน้า 40% เบิก 36,740 บาท" is round 4, percent 40, disbursed 36740."""
    slots: dict[str, Value] = {}
    ask: tuple[str, ...] = ()
    percents = [number for number in clause.amounts() if _is_percent(clause, number)]
    of_now = [number for number in percents if not _of_another_time(clause, number)]
    if percents and not of_now and all(_is_hoped(clause, number) for number in percents):
        return ()  # เดือนหน้าความก้าวหน้าน่าจะแตะ 80%
    percents = of_now or percents
    come_to = [number for number in percents[1:] if clause.tokens[number.at - 1].text == "เป็น"]
    percents = come_to[-1:] or percents  # จาก 50% ขยับเป็น 65%, เพิ่มขึ้น 5% เป็น 75%
    risen = bool(percents) and "more" in clause.tags(max(0, percents[0].at - 3), percents[0].at)  # เพิ่มขึ้น 5%
    risen = risen and clause.tokens[percents[0].at - 1].text != "เป็น"  # เพิ่มเป็น 72%
    if percents and percents[0].value is not None and not risen:
        slots["percent"] = Decimal(percents[0].value)
    elif percents:
        ask += ("percent",)
    if (number := round_of(clause)) is not None:
        slots["round"] = number
    money = _drawn(clause)
    if money is not None:
        if money.value is None:
            ask += ("disbursed",)
        else:
            slots["disbursed"] = Decimal(money.value)
    slots |= standings(clause)
    if not slots and not ask:
        return (Found({}, ("percent",)),)
    return (Found(slots, ask),)


def standings(clause: Clause) -> dict[str, Value]:
    """How it stands against the plan and against the target, the last that is said of each: แต่ล่าช้ากว่าแผน."""
    slots = (("schedule", SCHEDULE), ("target", TARGET))
    found: dict[str, Value] = {slot: token.tag for slot, tags in slots for token in clause.tokens if token.tag in tags}
    triples = zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False)
    if any(one.tag == "on_plan" and two.tag == "and" and three.text.startswith(_AIM[1]) for one, two, three in triples):
        found["target"] = "on_target"  # เป็นไปตามแผนและเป้าหมาย
    return found


def round_of(clause: Clause) -> int | None:
    """The number of the report: the first ครั้งที่ or รอบที่."""
    for token in clause.tokens:
        if token.span and isinstance(token.span.value, Ordinal) and token.span.value.noun in ("ครั้ง", "รอบ"):
            return token.span.value.value
    at = clause.at("round")
    after = [number for number in clause.amounts() if at is not None and number.at == at + 1 and number.type == "number"]
    return int(after[0].value) if after and after[0].value else None


def _is_percent(clause: Clause, number: Amounts) -> bool:
    """A percentage that is none of the target's, or a bare number after the word for progress or its round: ความก้าวหน้าครั้งที่ 8 เป็น 86.

    Not สูงกว่าเป้าหมายร้อยละ 80.
    """
    before = clause.tokens[number.at - 1] if number.at else None
    if before is not None and before.tag in TARGET and before.text.endswith(_AIM) and not clause.tokens[number.at].gap:
        return False
    if number.type == "percent":
        return True
    if number.type != "number" or number.unit is not None or (number.value or 0) > _WHOLE:
        return False
    led = number.at - 1
    while led > 0 and clause.tokens[led].text in _SMALL:
        led -= 1
    direct = led == number.at - 1
    return led >= 0 and (clause.tokens[led].tag == "progress" or (clause.tokens[led].tag == "ordinal" and not direct))


def _of_another_time(clause: Clause, number: Amounts) -> bool:
    """Whether a percentage is what is left, meant or hoped for: เป้าหมาย 80%, เหลืออีก 30%, เดือนหน้าน่าจะถึง 80%."""
    start = next((n for n in range(number.at - 1, -1, -1) if clause.tokens[n].gap or not n), 0)
    led = clause.tokens[start : number.at]
    return any(token.tag in ("left", "will", "intend", "hope") or _AIM[1] in token.text or is_ahead(token) for token in led)


def _is_hoped(clause: Clause, number: Amounts) -> bool:
    """Whether a percentage is only looked forward to, in the stretch of a time to come."""
    start = next((n for n in range(number.at - 1, -1, -1) if clause.tokens[n].gap or not n), 0)
    led = clause.tokens[start : number.at]
    return any(token.tag in ("will", "intend", "hope") for token in led) and any(map(is_ahead, led))


def _drawn(clause: Clause) -> Amounts | None:
    """The money of the line, behind งบประมาณที่เบิกใช้ or เบิก."""
    heads = (n for n, token in enumerate(clause.tokens) if token.tag in ("drawn", "disburse"))
    at = next((n for n in heads if not n or clause.tokens[n - 1].tag not in ("will", "intend")), None)
    if at is None:
        return None
    behind = [number for number in clause.amounts() if number.type in ("money", "number", "fraction") and number.unit in (None, "บาท")]
    return next((number for number in behind if number.at > at), None)
