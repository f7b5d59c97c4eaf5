"""A number under a question that is no answer to it: รออนุมัติ 15,000, asked what was drawn; ใช้ไป 60,000, asked what was returned.

Knows the words beside a number that make it another's. Must not know what else may answer.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.kinds.action_plan import MOST, PROPOSING
from bot.kinds.clause import Token, stretches
from bot.kinds.fact import Fact
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.reading.wording.last_year import past
from bot.thai import Money, Number

WHY = ("of else",)
_SMALL = frozenset({"filler", "done", "yet", "approved", "particle", "have", "get", "past"})
_LEADING = _SMALL | {"disburse", "enter", "project"}
_GIVEN = frozenset({"of", "from"})
_AWAITS = ("รอ", "ยังรอ", "กำลังรอ", "อยู่ระหว่าง")
_WANTED = ("ขอ", "เสนอ", "ขอเสนอ")
_SET_ASIDE = ("ตั้งไว้", "ตั้งงบ", "ตั้งงบไว้", "กันไว้", "เตรียมไว้")
_SUMS_OF = ("งบ", "เงิน", "งบประมาณ", "เงินทั้งหมด", "งบทั้งหมด", "งปม.", "งปม", "งบฯ")
_GOT = ("ได้", "รับ", "โอน")
_BETWEEN = ("อยู่", "ที่", "ทั้งหมด", "รวม", "ไว้", "แค่", "แล้ว")
_CAME = ("มา", "เข้า", "เข้ามา")
_OF = ("ของ", "จาก")
_PARTS = ("งวด", "รอบ", "ครั้ง", "เดือน")
_LEFT = ("เงินเหลือ", "งบเหลือ")
_SPENT, _PAID = "ใช้", "จ่าย"
_SPENDS = frozenset({"disburse", "drawn"})
_RETURNS = frozenset({"refund", "keep"})
_POINTS = ("นั่น", "อันนั้น", "นั้น", "นี่", "อันนี้")
_REACH = 3
_SAYS_OF_IT = (*_POINTS, "คือ", "เป็น", "ที่", "ของ")
_BACK = frozenset({"hope", "cancel", "undo"})
_ONLY_BACK = _BACK | {"particle", "honorific", "filler", "done"}
_OF_ELSE = frozenset({"invite", "of", "hope", "approved", "not_yet", "left"})


def of_else(found: Reading, message: Said, asked: Asked) -> Reading | None:
    """The reading of an answer whose one number is another's: of the other kind of money as its report, else the question anew.

    None where it is what was asked.
    """
    answers = [fact.kind for fact in found.facts] == [asked.kind] and found.intent == "report" and not found.ask
    if answers and _is_said_to_be_of_else(message):
        return _asked_anew(asked, ())
    numbers = [n for n, token in enumerate(message.words) if token.span is not None and isinstance(token.span.value, Number | Money)]
    led = _LED.get(asked.slot)
    if led is None or len(numbers) != 1 or (found.facts and found.why != ("answer",)):
        return None
    given = asked.slot == "amount" and _is_given(message, numbers[0])
    if message.has("total") and not given:
        return None
    if asked.slot == "amount" and (other := _other_money(message, numbers[0], asked)):
        return other
    if asked.slot == "amount" and found.facts and _of_a_share(message.words, numbers[0]):
        return Reading("report", facts=(Fact(asked.kind, None, {}),), ask=(asked.slot,), why=("answer", "share"))
    before, behind = _before(message.words, numbers[0]), message.words[numbers[0] + 1 : numbers[0] + 1 + _REACH]
    away = any(led(token) for token in before) or _await(before) or _await(behind)
    away = away or given or _COUNTS_ELSE[asked.slot](message.words[numbers[0]])
    return _asked_anew(asked, before) if away and found.facts else None


def _is_said_to_be_of_else(message: Said) -> bool:
    """Whether all that is said of a value is what else it counts, 45 คน ที่เชิญไป, 20,000 คือยอดที่ได้รับ, or that it may not stand."""
    opening, *rest = stretches(message.words)
    if not rest or opening[0].span is None:
        return False
    behind = rest[0]
    if len(rest) > 1 or _takes_back(behind):
        return _takes_back(behind)
    if behind[0].tag == "missing_ones":
        return True  # 12 ชุมชน ที่ยังไม่ได้ทำ
    away = (token.tag in _OF_ELSE or past(token) or token.text.startswith(PROPOSING) for token in behind[1:])
    return behind[0].text in _SAYS_OF_IT and any(away)


def _takes_back(behind: Sequence[Token]) -> bool:
    """Whether words behind a value say no more than that it is not sure, or is not to count: ไม่แน่ใจ, ยังไม่ชัวร์, ยกเลิกนะ."""
    tags = {token.tag for token in behind}
    return (tags <= _ONLY_BACK and not tags.isdisjoint(_BACK)) or [token.tag for token in behind[:2]] == ["not_yet", "confirm"]


def _asked_anew(asked: Asked, before: Sequence[Token]) -> Reading:
    """The question anew; what the district was given, and what a piece costs, answers nothing: ได้รับจัดสรรมา 65,340, ข้าวกล่องละ 65 บาท."""
    if any("จัดสรร" in token.text or (token.tag == "per" and not token.text.startswith(_PARTS)) for token in before):
        return Reading("other", why=WHY)
    return Reading("report", facts=(Fact(asked.kind, None, {}),), ask=(asked.slot,), why=WHY)


def _before(words: tuple[Token, ...], n: int) -> list[Token]:
    """The words that lead to a number, with only small ones between: the nearest that is none, and those."""
    led = []
    for token in reversed(words[max(0, n - _REACH) : n]):
        led.append(token)
        if token.tag not in _LEADING or token.gap:
            break
    return led


def _of_sum(token: Token) -> bool:
    """Whether a word makes a sum no money that was drawn or returned: asked for, set aside, given, of one time or thing."""
    away = token.tag in (*_GIVEN, "per") or token.text in _SET_ASIDE or token.text.startswith("ค่า")
    return away or token.text in _WANTED or token.text in ("งบทั้งหมด", "เงินทั้งหมด")


def _of_projects(token: Token) -> bool:
    """Whether a word makes a number no count of projects that were entered: of money, or only proposed."""
    return token.tag in (*_GIVEN, "intend") or token.text in (*_WANTED, *_SUMS_OF)


def _of_a_share(words: Sequence[Token], n: int) -> bool:
    """Whether a number is only what a share is of: ครึ่งของ 60000, ประมาณ 10% ของ 65340."""
    led = words[max(0, n - _REACH) : n]
    of = bool(led) and (led[-1].text.endswith(_OF) or led[-1].tag in _GIVEN or led[-1].text in _SUMS_OF)
    return of and any(token.tag in ("percent", "half", "average") for token in led)


def _is_given(message: Said, n: int) -> bool:
    """Whether a sum is what was given: งบ 65340, มีงบอยู่ 65340, ได้มา 65340, ได้เงินมา 65340; not เงิน 20000, ได้ตัวเลขจากการเงินมา 33,725."""
    led = [token for token in message.words[max(0, n - _REACH) : n] if token.text not in _BETWEEN]
    if not led or message.has("left", *_SPENDS, *_RETURNS):
        return False
    sums_of = [token.text for token in led if token.text != _GOT[0]][-1:]  # งบที่ได้ 65340
    if sums_of and sums_of[0] in _SUMS_OF:
        return sums_of[0] != "เงิน" or "have" in {token.tag for token in led}
    got = [token.text for token in led if token.text not in _SUMS_OF]
    return led[-1].text in _CAME and len(led) > 1 and (got[-2:-1] == [] or got[-2].endswith(_GOT))


_LED: dict[str, Callable[[Token], bool]] = {"amount": _of_sum, "projects": _of_projects}


def _is_of_money(token: Token) -> bool:
    """Whether a bare number is too large to count projects: 500,000."""
    return token.span is not None and isinstance(token.span.value, Number) and token.span.value.value >= MOST


def _counts_else(token: Token) -> bool:
    """Whether the unit of a number is none of money: 15 ชุมชน."""
    return token.span is not None and token.span.unit not in (None, "บาท")


_COUNTS_ELSE: dict[str, Callable[[Token], bool]] = {"amount": _counts_else, "projects": _is_of_money}


def _await(words: Sequence[Token]) -> bool:
    """Whether words around a number say that it is still to be allowed: 15,000 รออนุมัติ; not 15,000 ค่ะ ที่เหลือรออนุมัติ."""
    waits = [n for n, token in enumerate(words) if token.tag == "reason" and token.text.startswith(_AWAITS)]
    allowed = any(token.tag in ("approved", "disburse") for token in words)
    return bool(waits) and allowed and all(token.tag in (*_SMALL, "reason", "disburse") for token in words)


def _other_money(message: Said, n: int, asked: Asked) -> Reading | None:
    """The report of the other kind of money that a bare sum is said to be of: ใช้ไป 60,000, asked what was returned; 20,000 นั่นคือเบิก."""
    spends = asked.kind == "refund"
    other, own = (_SPENDS, _RETURNS) if spends else (_RETURNS, _SPENDS)
    rest = [token for token in (*message.words[:n], *message.words[n + 1 :]) if token.tag not in (*_SMALL, "honorific", "money")]
    paid = [token for token in rest if token.tag in other and token.tag != "keep" and token.text not in _LEFT]
    said = paid + [token for token in rest if spends and token not in paid and token.text in (_SPENT, _PAID)]
    span = message.words[n].span
    if not said or message.has(*own) or any(token not in said and token.text not in _POINTS for token in rest):
        return None
    if span is None or span.unit not in (None, "บาท") or not isinstance(span.value, Number | Money):
        return None
    if span.value.hedge not in (None, "about"):
        return None
    fact = Fact("disbursement" if spends else "refund", None, {"amount": Decimal(span.value.value)})
    return Reading("report", facts=(fact,), why=WHY)
