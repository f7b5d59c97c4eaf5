"""Counts and sums as answers to what the bot asked: 52 คน, ไม่มี, 28 จาก 41, ร้อยกว่า. Must not know what else may be asked."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from bot.kinds import people
from bot.kinds.action_plan import PROPOSING
from bot.kinds.clause import NEGATIVE, Token, exact, stretches
from bot.kinds.fact import Value
from bot.kinds.progress import STANDINGS, standings
from bot.reading.clauses.part import KIND_OF
from bot.reading.reading import Asked
from bot.reading.said import Said
from bot.reading.wording.last_year import past
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Amount, Fraction, Money, Number, Ordinal, Percent, Span

Slots = dict[str, Value]
_PLANS = (None, "ชุมชน", "แผน", "ฉบับ", "แห่ง")
COUNTED = {
    "attendees": (None, "คน", "ท่าน", "ราย", "นาย"), "made": _PLANS, "reviewed": _PLANS, "done": _PLANS, "communities": _PLANS,
    "projects": (None, "โครงการ", "กิจกรรม"), "round": (None, "ครั้ง", "รอบ"),
}  # fmt: skip
_OF_TIME = ("วัน", "คืน", "สัปดาห์", "อาทิตย์", "เดือน", "ปี", "ชั่วโมง", "นาที", "วินาที")
_PLANNED = {"new": "made", "review": "reviewed"}
_WITH_GUESTS = ("invite", "absent", "part", "total", "from", "of", "left", "fraction")
_WITH_COUNT = (
    "number", "ordinal", "enter", "make", "review", "new", "plan", "do", "none", "not_yet", "fraction", "not_get", "full", "of", "confirm",
    "left", "average",
)  # fmt: skip
_WITH_AMOUNT = ("number", "money", "disburse", "refund", "none", "not_yet", "keep", "drawn", "confirm", "percent", "ordinal", "per")
_OF_ANY = ("ทำ", "ทำไป", "ทำแล้ว", "ทำไปแล้ว", "ใหม่")  # words of plans that say of other things too that they are done
THINGS = ("อายุ", "ราคา", "น้ำหนัก", "เบอร์", "แบต", "บ้านเลขที่", "ทะเบียน", "จุ", "จุได้")
"""Words that make a number behind them that of a thing: ประธานชุมชนอายุ 72, ห้องนั้นจุได้ 120 คน."""
_TELLS = ("แจ้ง", "บอก", "ตอบ", "สรุป", "ทราบ", "รู้", "ออก", "โอน", "ตรวจ")
_BESIDE = ("total", "of", "from", "left", "average")


def projects(said: Said, asked: Asked) -> Slots | None:
    """How many projects, and of which fiscal year where that is said: สองค่ะ ปี 64."""
    passed = next((n for n, token in enumerate(said.words) if token.text == "ผ่าน" and _proposed(said.words[:n])), -1)  # เสนอ 6 ผ่าน 2
    said = said.only(_of_now(said.words[passed + 1 :]))
    counted = count(said.only(tuple(token for token in said.words if token.tag != "year")), asked)
    return {**counted, "fiscal_year": said.year} if counted and said.year else counted


def _of_now(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words without how many there were in years before: 3 โครงการ แต่ปีที่แล้ว 50; ไม่มีครับ ปีก่อนมีตั้ง 4."""
    parted = stretches(words)
    then = next((n for n, stretch in enumerate(parted) if n and any(map(past, stretch[:2]))), len(parted))
    told = any(token.tag in ("number", "none", "not_yet") for stretch in parted[:then] for token in stretch)
    return tuple(token for stretch in (parted[:then] if told else parted) for token in stretch)


def _proposed(words: Sequence[Token]) -> bool:
    """Whether words tell how many projects were proposed."""
    return any(token.text.startswith((*PROPOSING, "ขอไป")) for token in words) and any(token.tag == "number" for token in words)


def count(said: Said, asked: Asked) -> Slots | None:
    """A whole number with the unit of its slot: ห้าสิบสองค่ะ; ไม่มี is none of it, ครบทั้ง 41 all of them."""
    slot = asked.slot
    half = asked.kind == "plans" and said.has("half") and not said.has("number", "fraction")
    if not said.among(*_WITH_COUNT, *(("half",) if half else ())) or _of_another_kind(said, asked):
        return None
    numbers = _exact(_meant(said, Number, Ordinal))
    no = ("none", "not_yet", "unfinished") if asked.kind == "plans" else ("none", "not_yet")  # ยังไม่เสร็จเลยสักชุมชน
    if not numbers and (half or (said.has(*no) and not _of_something(said))):
        return {} if half else {slot: 0}  # ได้ครึ่งเดียวเอง
    match numbers[0].value if len(numbers) == 1 and not said.has("not_yet") else None:
        case Ordinal(value):
            return {slot: value} if slot == "round" else None
        case Number(value, None | "about") if value == int(value) and numbers[0].unit in COUNTED[slot]:
            full = slot == "done" and said.has("full")
            return {slot: int(value), "communities": int(value)} if full else {slot: int(value)}
        case Number(_, hedge) if hedge not in (None, "about") and numbers[0].unit in COUNTED[slot]:
            return {}
    return None


def _of_another_kind(said: Said, asked: Asked) -> bool:
    """Whether words name another kind than was asked about, and not that: บรรจุ 3, asked how many came."""
    named = {KIND_OF[token.tag] for token in said.words if token.tag in KIND_OF and token.text not in _OF_ANY}
    return bool(named) and asked.kind not in (None, *named)


def _of_something(said: Said) -> bool:
    """Whether a no is that of a word that nobody knows: น้องที่ทำแผนยังไม่กลับเข้ามา."""
    pairs = zip(said.words, said.words[1:], strict=False)
    return any(before.tag in NEGATIVE and after.tag == UNKNOWN and not after.gap for before, after in pairs)


def _meant(said: Said, *types: type) -> list[Span]:
    """The values of an answer without those said beside it: a sum stands for its parts, what was given or is left counts nothing."""
    found = ((n, token.span) for n, token in enumerate(said.words) if token.span is not None and isinstance(token.span.value, types))
    led = [(span, _leads(said.words, n)) for n, span in found]
    if sums := [span for span, by in led if by == "total"]:
        return sums
    return [span for span, by in led if by is None or (len(led) == 1 and by != "left")]


def _leads(words: Sequence[Token], n: int) -> str | None:
    """The word that makes a value of its own something beside the answer, none a gap further than the value."""
    whole = False
    if people.includes(words, n):
        return "of"  # 32 รวมเจ้าหน้าที่ 3 คน
    if n and words[n - 1].text in THINGS:
        return "left"
    near = words[max(0, n - 3) : n]
    for at, token in reversed(list(enumerate(near))):
        if token.tag in _BESIDE:
            of_all = whole or (token.tag == "total" and at > 0 and near[at - 1].tag == "from")  # 28 ค่ะ จากทั้งหมด 43
            return "of" if of_all else token.tag
        whole = whole or token.tag == "have"  # ทั้งเขตมี 30 ชุมชน
        if token.span is not None or token.gap:
            return None
    return None


def _exact(numbers: list[Span]) -> list[Span]:
    """The numbers without a bound that another number bears out: ไม่ถึงร้อย 94 คน."""
    sure = [each.value.value for each in numbers if isinstance(each.value, Number | Money) and each.value.hedge is None]
    return [each for each in numbers if not isinstance(each.value, Number | Money) or not _borne_out(each.value, sure)]


def _borne_out(bound: Number | Money, sure: list[Amount]) -> bool:
    """Whether one of these numbers is within a bound: 94 in ไม่ถึงร้อย, 104 in ร้อยกว่า."""
    under, over = bound.hedge == "under", bound.hedge == "over"
    return any((under and value < bound.value) or (over and value >= bound.value) for value in sure)


def attendees(said: Said, asked: Asked) -> Slots | None:
    """How many came, beside those who did not: เชิญ 60 แต่มา 44, ชาย 20 หญิง 24 รวม 44."""
    if not said.has(*_WITH_GUESTS) or not said.among("number", "attend", "but", *_WITH_GUESTS):
        return count(said, asked)
    came, rough = people.came(said.clause("meeting"))
    return {asked.slot: came} if came is not None else {} if rough else None


def of_plans(said: Said, asked: Asked) -> Slots | None:
    """How many plans, and out of how many communities where that is said: 28 จาก 41."""
    told = [slot for tag, slot in _PLANNED.items() if asked.slot == "done" and said.has(tag)]
    if len(told) > 1 and sum(token.span is not None and token.tag in ("number", "fraction") for token in said.words) > 1:
        return None  # ใหม่ 3 ทบทวน 9 จาก 15 is a report of its own
    asked = asked._replace(slot=told[0]) if len(told) == 1 else asked  # จัดทำใหม่ 6, ทบทวน 8
    parts = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Fraction)]
    if len(parts) != 1 or not said.among("fraction", "make", "review", "plan"):
        counted = count(said, asked)
        return {**counted, **_whole(said)} if counted else counted
    return {asked.slot: int(parts[0].part), "communities": int(parts[0].whole)}


def _whole(said: Said) -> Slots:
    """Out of how many communities, where that is said beside: 22 ค่ะ ทั้งเขตมี 30 ชุมชน."""
    found = (token.span.value for n, token in enumerate(said.words)
             if token.span is not None and token.span.unit in (None, "ชุมชน") and _leads(said.words, n) in ("of", "from"))  # fmt: skip
    return next(({"communities": int(value.value)} for value in found if isinstance(value, Number)), {})


def amount(said: Said, asked: Asked) -> Slots | None:
    """Baht: 28,400; ไม่มี is 0; a sum that adds is more: งวดนี้ 5,500, เพิ่มอีก 5,500."""
    more = ("more",) if asked.slot == "amount" else ()
    if not said.among(*_WITH_AMOUNT, "fraction", *_BESIDE, *more) or _of_other_money(said, asked):
        return None
    parts = [token.span.value for token in said.words if token.span is not None and isinstance(token.span.value, Fraction)]
    if len(parts) == 1 and not said.has("number", "money"):
        return {asked.slot: Decimal(parts[0].part)}  # 21,300 จาก 30,000
    found = _exact(_meant(said, Number, Money))
    values = [each.value for each in found if isinstance(each.value, Number | Money)]
    if not values and said.has("none", "not_yet"):
        itself = asked.kind == "refund" and said.has("refund", "keep")  # ไม่มีเงินคืน says it by itself
        return None if itself or _not_told_yet(said) else {asked.slot: Decimal(0)}
    if (not values and said.has("percent")) or any(each.unit not in (None, "บาท") for each in found):
        return None if any(each.unit in _OF_TIME for each in found) else {}  # 85% and 54 คน are no sum, 5 นาที is nothing said
    value = exact(values[0].value, values[0].hedge) if len(values) == 1 else None
    if value is None:
        return {} if len(values) == 1 else None
    return {asked.slot: Decimal(value), "more": True} if value and said.has("more") else {asked.slot: Decimal(value)}


def _not_told_yet(said: Said) -> bool:
    """Whether it is the sum that is not told yet, and not that there is none: ฝ่ายการคลังยังไม่แจ้งตัวเลขมาเลย."""
    return any(before.tag in NEGATIVE and after.text in _TELLS for before, after in pairwise(said.words))


def _of_other_money(said: Said, asked: Asked) -> bool:
    """Whether money of the other kind is named, so that it is no answer: เบิกไป 20,000 where what was returned is asked."""
    own, other = (("refund", "keep"), ("disburse", "drawn")) if asked.kind == "refund" else (("disburse", "drawn"), ("refund", "keep"))
    if asked.kind not in ("refund", "disbursement") or not said.has(*other):
        return False
    at = next((n for n, token in enumerate(said.words) if token.span is not None), 0)
    heads = [token for token in said.words[:at] if token.tag in (*own, *other)]
    kept = asked.kind == "disbursement" and said.has("keep")  # เบิก 20,000 ไม่ประสงค์คืนเงิน says of both
    return kept or not said.has(*own) or (bool(heads) and heads[-1].tag in other and bool(heads[-1].gap))  # เบิกยังไม่แน่ใจ คืน 5,000


def percent(said: Said, asked: Asked) -> Slots | None:
    """Per cent, and the standing said with it: 85, ร้อยละ 57.16, 90% แต่ล่าช้ากว่าแผน."""
    found = [(token.span.value, token.span.unit) for token in said.words if token.span and isinstance(token.span.value, Number | Percent)]
    if len(found) != 1 or found[0][1] in _OF_TIME or not said.among("number", "percent", "progress", "percent_of", "but", *STANDINGS):
        return None
    (share, unit), *_ = found
    value = exact(share.value, share.hedge) if unit is None else None  # 45 ชุมชน
    return {"percent": Decimal(value), **standings(said.clause())} if value is not None else {}
