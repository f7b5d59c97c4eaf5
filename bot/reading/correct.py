"""Corrections: the right values of a report, and undoing one.

Knows which of two values is the right one. Must not know the report that is corrected.
"""

from decimal import Decimal

from bot.kinds import BY_NAME
from bot.kinds.clause import Clause, Token
from bot.kinds.days import clocks, day
from bot.kinds.fact import Fact, Value
from bot.reading.clauses import KIND_OF
from bot.reading.owners import is_district
from bot.reading.phrases import named
from bot.reading.reading import Reading
from bot.reading.report import unexplained
from bot.reading.said import Said
from bot.thai import Money, Number, Percent

_VALUES = ("number", "money", "percent", "fraction", "date", "time", "form", "district_plan", "postpone", "cancel", "ordinal")
_ORDER = ("disbursement", "refund", "action_plan", "document", "progress", "plans", "meeting")
_JUST = ("เมื่อกี้", "เมื่อตะกี้", "เมื่อสักครู่", "เมื่อครู่")
_STATUS = {"postpone": "postponed", "cancel": "cancelled", "done": "held", "not_yet": "not_held", "will": "scheduled"}


def undo(said: Said) -> Reading | None:
    """ลบที่เพิ่งส่งไป, ยกเลิกรายงานล่าสุด."""
    words = [token for token in said.words if token.tag not in ("particle", "honorific", "filler")]
    if not words or unexplained(words) > 8 or said.has("wh", "polar"):
        return None
    leads = words[0].tag == "undo" or (words[0].tag in ("request", "hope", "slip") and said.has("undo"))
    if leads and (said.has("last", "report", "date", "wrong") or len(words) <= 2):
        return Reading("undo", why=("undo",))
    if words[0].tag == "cancel" and said.has("last", "report") and not said.has("meeting", "reminder", "remind"):
        return Reading("undo", why=("cancel", "last"))
    return None


def correct(said: Said) -> Reading | None:
    """What is corrected, only as said: "แก้ยอดเบิกเป็น 27,350" is a disbursement, amount 27350."""
    why = _corrects(said)
    if why is None:
        return None
    right = _right(said)
    facts = _facts(said, right)
    return Reading("correct", facts=facts, ask=() if facts else ("facts",), why=why)


def _corrects(said: Said) -> tuple[str, ...] | None:
    """Why the message is a correction, if it is one."""
    if said.has("wh", "polar", "news", "life", "help"):
        return None
    words = [token for token in said.words if token.tag not in ("particle", "honorific", "filler")]
    if unexplained(words) > 14 or not words:
        return None
    valued = said.has(*_VALUES) or bool(said.districts)
    head = words[0].tag
    if said.has("correct") and (valued or len(words) <= 4 or head == "correct"):
        return ("correct",)
    if said.has("contrast") and valued:
        return ("contrast",)
    if said.has("wrong", "right") and (valued or head == "wrong"):
        return ("wrong",)
    if head == "slip" and valued:
        return ("slip",)
    return None


def _right(said: Said) -> list[Token]:
    """The words without the wrong values: what follows ไม่ใช่ or จาก, what stands before เป็น of the same type."""
    out: list[Token] = []
    wrong = False
    words = [token for token in said.words if token.tag not in ("correct", "right") and not token.text.startswith(_JUST)]
    pairs = [token.tag for token in words if token.tag in _VALUES or is_district(token)]
    for n, token in enumerate(words):
        value = token.tag in _VALUES or is_district(token)
        if token.tag in ("contrast", "from"):
            wrong = True
            continue
        if value and wrong:
            wrong = False
            if len(pairs) > 1:
                continue
        if value and _replaced(words, n):
            continue
        out.append(token)
    return out


def _replaced(words: list[Token], n: int) -> bool:
    """Whether the next value of the same type is said to be the right one: 45 เป็น 54."""
    for m in range(n + 1, len(words)):
        if words[m].tag == words[n].tag:
            between = {token.text for token in words[n + 1 : m]}
            return bool(between & {"เป็น", "ต้องเป็น"})
        if words[m].tag in ("contrast", "from"):
            return False
    return False


def _facts(said: Said, words: list[Token]) -> tuple[Fact, ...]:
    """The one fact that the right words state, as far as they do."""
    kind = _kind(words)
    slots: dict[str, Value] = _kind_slots(kind, words, said) if kind else {}
    slots = slots or _bare_slots(words, said)
    places = [place for token in words if (place := named(token)) and place.name and is_district(token)]
    district = places[-1].name if places else None
    if not slots and district is None:
        return ()
    return (Fact(kind, district, slots, edits=places[-1].edits if places else 0),)


def _kind(words: list[Token]) -> str | None:
    """The kind whose word stands there; แผน gives way to any other."""
    said = {KIND_OF[token.tag] for token in words if token.tag in KIND_OF and token.tag not in ("send", "hold", "paper", "do", "new")}
    return next((kind for kind in _ORDER if kind in said), None)


def _kind_slots(kind: str, words: list[Token], said: Said) -> dict[str, Value]:
    """The slots of a named kind; its status only where a word for it stands there."""
    clause = Clause(kind, tuple(words), said.today)
    found = BY_NAME[kind].read(clause)[0]
    slots = dict(found.slots)
    if kind == "meeting":
        status = [_STATUS[token.tag] for token in words if token.tag in _STATUS]
        slots.pop("status", None)
        slots |= {"status": status[-1]} if status else {}
        numbers = [number.value for number in clause.amounts() if number.type == "number" and number.unit in (None, "คน", "ท่าน", "ราย")]
        if "attendees" not in slots and numbers and numbers[-1] is not None:
            slots["attendees"] = int(numbers[-1])
    if kind == "document" and "status" in slots and not clause.has("done", "not_yet", "send"):
        del slots["status"]
    return slots


_UNITS = {"คน": "attendees", "ท่าน": "attendees", "ราย": "attendees", "ชุมชน": "done", "โครงการ": "projects"}


def _bare_slots(words: list[Token], said: Said) -> dict[str, Value]:
    """What values say by themselves: 62 คน are attendees, 19,500 บาท an amount; a number without a unit says nothing."""
    clause = Clause("", tuple(words), said.today)
    slots: dict[str, Value] = dict(clocks(clause))
    when = day(clause, None)
    if when.day:
        slots["date"] = when.day
    people = clause.has("people", "attend")
    for token in words:
        match token.span and token.span.value:
            case Money(value, None | "about"):
                slots["amount"] = Decimal(value)
            case Percent(value, None | "about"):
                slots["percent"] = Decimal(value)
            case Number(value, None | "about") if token.span and (token.span.unit in _UNITS or people):
                slots[_UNITS.get(token.span.unit or "", "attendees")] = int(value)
    status = [_STATUS[token.tag] for token in words if token.tag in ("postpone", "cancel")]
    if status and not slots:
        slots["status"] = status[-1]
    return slots
