"""Corrections: the right values of a report.

Knows which of two values is the right one. Must not know the report that is corrected.
"""

from decimal import Decimal
from itertools import pairwise

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Clause, Token
from bot.kinds.days import clocks, day
from bot.kinds.fact import Fact, Value
from bot.reading.owners import is_district
from bot.reading.part import KIND_OF
from bot.reading.phrases import named
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.strange import unexplained
from bot.reading.tokens import UNKNOWN
from bot.reading.undo import JUST
from bot.thai import Day, Money, Number, Ordinal, Percent, Years, fiscal_year

_VALUES = ("number", "money", "percent", "fraction", "date", "time", "form", "district_plan", "postpone", "cancel", "ordinal", "year")
_ORDER = ("disbursement", "refund", "action_plan", "document", "progress", "plans", "meeting")
_STATUS = {"postpone": "postponed", "cancel": "cancelled", "done": "held", "not_yet": "not_held", "will": "scheduled"}
_WORDS = ("none", "not_yet", "not_get", "keep", "on_plan", "behind", "ahead", "on_target", "below_target", "above_target")
_NEVER = (
    "wh", "polar", "inquire", "district_word", "when", "percent_of", "moved", "conflict", "news", "life", "help", "hope", "deadline",
    "gossip",
)  # fmt: skip
_REPORTED = ("ตัวเลข", "ข้อมูล", "รายงาน", "ยอด", "จำนวน", "เลข", "วันที่", "เวลา", "ขอแก้", "แจ้ง", "แก้ไข", "กรอก", "คีย์")
_STANDINGS = ("on_plan", "behind", "ahead", "on_target", "below_target", "above_target")
_CLAIMED = ("ที่แจ้ง", "ที่รายงาน", "ที่บอก", "ที่ส่ง", "ที่พิมพ์", "ที่กรอก")
_QUOTED = 3
_TOLD = ("แจ้ง", "รายงาน", "ส่ง", "บอก", "พิมพ์", "กรอก", "คีย์", "ลง", "กด", "ใส่", "รีบ")
_SMALL = ("particle", "honorific", "filler")
_UNITS = {"คน": "attendees", "ท่าน": "attendees", "ราย": "attendees", "ชุมชน": "done", "โครงการ": "projects"}


def correct(said: Said) -> Reading | None:
    """What is corrected, only as said: "แก้ยอดเบิกเป็น 27,350" is a disbursement, amount 27350."""
    why = _corrects(said)
    if why is None:
        return None
    facts = corrected(said)
    if not facts and not said.has("number", "fraction") and not _says_of_a_report(said):
        return None
    return Reading("correct", facts=facts, ask=() if facts else ("facts",), why=why)


def corrected(said: Said) -> tuple[Fact, ...]:
    """The right values of a message, only as said."""
    return _facts(said, _right(said))


def _says_of_a_report(said: Said) -> bool:
    """Whether words of a report stand there, or แก้หน่อย is all."""
    bare = all((token.tag == "correct" and "แก้" in token.text) or token.tag in _SMALL for token in said.words)
    return bare or any(part in token.text for token in said.words for part in _REPORTED)


def _corrects(said: Said) -> tuple[str, ...] | None:
    """Why the message is a correction, if it is one."""
    words = [token for token in said.words if token.tag not in _SMALL]
    if said.has(*_NEVER) or not words or unexplained(words) > 12:
        return None
    stated = said.has(*_STATUS, *_WORDS) and said.has(*KIND_OF)
    numbered = said.has("ordinal") and (said.has("progress", "report", "round") or any("เป็น" in token.text for token in said.words))
    worked = said.has("ordinal") and not numbered  # แก้งานรอบที่ 3 แล้ว
    valued = said.has(*(tag for tag in _VALUES if tag != "ordinal")) or numbered or bool(said.districts) or stated
    first = words[0].tag
    reasons = {
        "correct": said.has("correct") and (valued or (len(words) <= 4 and not worked)),
        "contrast": valued and _contrasts(words),
        "deny": said.has("deny") and said.has("right") and valued,
        "wrong": said.has("wrong", "right") and (valued or (first == "wrong" and words[0].text != "ผิด")),
        "slip": first == "slip" and valued,
    }
    return next(((reason,) for reason, holds in reasons.items() if holds), None)


def _contrasts(words: list[Token]) -> bool:
    """Whether a value or a word of ours is denied: 54 ไม่ใช่ 45; not ไม่ใช่แบบนี้, ไม่ใช่แดง."""
    after = [words[n + 1].tag if n + 1 < len(words) else "" for n, token in enumerate(words) if token.tag == "contrast"]
    return any(tag not in (UNKNOWN, "neutral") for tag in after)


def _right(said: Said) -> list[Token]:
    """The words without the wrong values: what follows ไม่ใช่ or จาก, what stands before เป็น of the same type."""
    told = [token for n, token in enumerate(said.words) if not token.text.startswith(JUST) and not _told_then(said.words, n)]
    words = _without_claim(told)
    years = any(before.tag == "correct" and token.tag == "year" for before, token in pairwise(words))  # แก้ปี 63 เป็น 64
    if years or any(token.tag == "correct" and "ปี" in token.text for token in words):
        words = [_as_year(token) for token in words]
    values = [token.tag for token in words if _is_value(token)]
    out: list[Token] = []
    wrong = False
    dropped: list[Token] = []
    for n, token in enumerate(words):
        value = _is_value(token)
        if token.tag in ("contrast", "from") or (token.tag in ("not", "not_get") and _denied_status(words, n)):
            wrong = True
        elif (value and len(values) > 1 and _called_wrong(words, n)) or _other_kind(words, n):
            continue
        elif value and wrong and len(values) > 1:
            wrong = False
            dropped.append(token)
        elif not (value and _replaced(words, n)):
            wrong = wrong and not value
            out += [token] if token.tag not in ("correct", "right", "slip") else []
    return [_like(token, dropped[0]) for token in out] if len(dropped) == 1 else out


def _told_then(words: tuple[Token, ...], n: int) -> bool:
    """Whether a day is only when it was told: เมื่อวานแจ้งไป 45 คน ขอแก้เป็น 54; ที่ส่งไปเมื่อเช้า."""
    span = words[n].span
    if span is None or not isinstance(span.value, Day) or span.value.shift is None:
        return False
    before = [token for token in words[max(0, n - 2) : n] if token.text != "ไป"]
    return any(token.text.startswith((*_TOLD, "ที่ส่ง", "ที่แจ้ง")) for token in (*words[n + 1 : n + 2], *before[-1:]))


def _like(token: Token, wrong: Token) -> Token:
    """A bare number with the unit of the wrong one: 30,000 ไม่ใช่ 3,000 บาท."""
    right, other = token.span, wrong.span
    if right is None or other is None or right.type != "number" or right.unit is not None:
        return token
    match right.value, other.value:
        case Number(value, hedge), Money():
            return token._replace(tag="money", span=right._replace(type="money", value=Money(value, hedge)))
        case Number(), Number() if other.unit is not None:
            return token._replace(span=right._replace(unit=other.unit))
    return token


def _is_value(token: Token) -> bool:
    """Whether a word may be what was right or wrong: a number, a day, a district, a state of the work."""
    return token.tag in _VALUES or token.tag in _STANDINGS or is_district(token)


def _other_kind(words: list[Token], n: int) -> bool:
    """Whether a word names the kind that was wrong, or the no: คืน 3,000 ไม่ใช่เบิก, ไม่ใช่ยังไม่ส่ง."""
    if words[n].tag in NEGATIVE and n > 0 and words[n - 1].tag == "contrast":
        return True
    kind = KIND_OF.get(words[n].tag)
    others = {KIND_OF[token.tag] for token in words if token.tag in KIND_OF} - {kind}
    return kind is not None and bool(others) and n > 0 and words[n - 1].tag == "contrast"


def _denied_status(words: list[Token], n: int) -> bool:
    """Whether a no denies a state that was reported: ไม่ได้ยกเลิก beside เลื่อน."""
    return any(token.tag in ("cancel", "postpone") for token in words[n + 1 : n + 2])


def _without_claim(words: list[Token]) -> list[Token]:
    """The words without what is quoted as the mistake: ที่แจ้งว่าจัดแล้วนั้นผิด."""
    start = next((n for n in range(len(words)) if "".join(token.text for token in words[n : n + 2]).startswith(_CLAIMED)), None)
    end = next((n for n, token in enumerate(words) if token.tag == "wrong"), None)
    if start is None or end is None or not start < end or end - start < _QUOTED:
        return words
    kept = [token for token in words[start:end] if token.tag in KIND_OF and not _is_value(token)]
    return words[:start] + kept + words[end + 1 :]


def _called_wrong(words: list[Token], n: int) -> bool:
    """Whether ผิด follows a value at once, or leads to it: 45 ผิดค่ะ, กดผิดเป็น 45; the only district named is whose report was wrong."""
    led = n > 1 and words[n - 1].text in ("เป็น", "ว่า") and not words[n - 1].gap and words[n - 2].tag == "wrong"
    if led and any(token.tag == words[n].tag for token in words[n + 1 :]):
        return True
    if is_district(words[n]) and sum(is_district(token) for token in words) == 1:
        return False
    return any(token.tag == "wrong" for token in words[n + 1 : n + 2])


def _replaced(words: list[Token], n: int) -> bool:
    """Whether the next value of the same type is said to be the right one: 45 เป็น 54, 45 คน แก้เป็น 54 คน, คืน 9,000 จริงๆ คืน 7,000."""
    head = next((token.tag for token in reversed(words[:n]) if token.tag in KIND_OF), "")
    kind = KIND_OF.get(head)
    alike = ("number", "money") if words[n].tag in ("number", "money") else (words[n].tag,)
    turned = False
    for token in words[n + 1 :]:
        if token.tag in alike:
            return turned
        anew = token.tag != head and "review" in (token.tag, head) and token.tag in KIND_OF  # ทำใหม่แก้เป็น 9 ทบทวนแก้เป็น 20
        if token.tag in ("contrast", "from") or KIND_OF.get(token.tag, kind) != kind or anew:
            return False
        turned = turned or token.tag in ("correct", "right") or token.text in ("เป็น", "ต้องเป็น")
    return False


def _facts(said: Said, words: list[Token]) -> tuple[Fact, ...]:
    """The facts that the right words state, as far as they do; several things corrected at once are several."""
    places = [place for token in words if (place := named(token)) and place.name and is_district(token)]
    district, edits = (places[-1].name, places[-1].edits) if places else (None, 0)
    found: list[Fact] = []
    for stretch in _by_kind(words):
        kind = _kind(stretch)
        slots = _kind_slots(kind, stretch, said) if kind else {}
        slots = slots or _bare_slots(stretch, said)
        if slots:
            found.append(Fact(kind, district, slots, edits=edits))
    if not found and district is not None:
        return (Fact(_kind(words), district, {}, edits=edits),)
    return tuple(found)


def _as_year(token: Token) -> Token:
    """The year that a bare number is behind แก้ปี: 64, 2564."""
    match token.span and token.span.value:
        case Number(int(value), None) if token.span and token.span.unit is None and (20 < value < 100 or 2500 < value < 2600):
            return token._replace(tag="year", span=token.span._replace(value=Years(value % 100 + 2500)))
    return token


def _by_kind(words: list[Token]) -> list[list[Token]]:
    """The words cut before a second kind, where both have a value of their own."""
    cuts = [n for n, token in enumerate(words) if token.tag in ("meeting", "disburse", "refund", "enter", "make", "review", "progress")]
    kinds = [KIND_OF[words[n].tag] for n in cuts]
    if len(set(kinds)) < 2 or set(kinds) <= {"plans", "meeting"}:
        return [words]
    starts = [0, *(n for n, before, kind in zip(cuts[1:], kinds, kinds[1:], strict=False) if before != kind)]
    stretches = [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    valued = all(any(token.tag in _VALUES for token in stretch) for stretch in stretches)
    return stretches if valued else [words]


def _kind(words: list[Token]) -> str | None:
    """The kind whose word stands there; แผน gives way to any other."""
    weak = ("send", "hold", "paper", "do")
    said = {KIND_OF[token.tag] for token in words if token.tag in KIND_OF and token.tag not in weak and _is_word(token)}
    return next((kind for kind in _ORDER if kind in said), None)


def _is_word(token: Token) -> bool:
    """Whether a word names its kind by itself: ผู้เข้าร่วมประชุม does, ผู้เข้าร่วม and ใหม่ do not."""
    if token.tag == "attend":
        return "ประชุม" in token.text
    return token.text != "ใหม่"


def _kind_slots(kind: str, words: list[Token], said: Said) -> dict[str, Value]:
    """The slots of a named kind; its status only where a word for it stands there."""
    clause = Clause(kind, tuple(words), said.today)
    slots = dict(BY_NAME[kind].read(clause)[0].slots)
    if kind == "meeting":
        status = [_STATUS[token.tag] for token in words if token.tag in _STATUS] + ["not_held"] * clause.has("not_get")
        slots.pop("status", None)
        slots |= {"status": status[-1]} if status else {}
        numbers = [number for number in clause.amounts() if number.type == "number" and number.unit in (None, "คน", "ท่าน", "ราย")]
        if "attendees" not in slots and numbers and numbers[0].value is not None:
            slots["attendees"] = int(numbers[0].value)
    if kind == "document" and "status" in slots and not clause.has("done", "not_yet", "send"):
        del slots["status"]
    silent = kind in ("disbursement", "refund") and not clause.has("number", "money", "keep", "none", "not_yet")
    guessed = slots == {"projects": 0} and not clause.has("none", "not_yet")
    return {} if silent or guessed else slots


def _bare_slots(words: list[Token], said: Said) -> dict[str, Value]:
    """What values say by themselves: 62 คน are attendees, 19,500 บาท an amount; a number without a unit says nothing."""
    clause = Clause("", tuple(words), said.today)
    slots: dict[str, Value] = dict(clocks(clause))
    when = day(clause, None)
    if when.day:
        slots["date"] = when.day
    for token in words:
        _add(slots, token, _counted(clause, said), said)
    status = [_STATUS[token.tag] for token in words if token.tag in ("postpone", "cancel")]
    if not slots and clause.has("hold") and clause.has("done", "not_yet"):
        status = ["not_held" if clause.has("not_yet") else "held"]  # แก้เป็นยังไม่ได้จัด
    if status and not slots:
        slots["status"] = status[-1]
    return slots


def _counted(clause: Clause, said: Said) -> str | None:
    """What a bare number counts, where a word says it: แก้จำนวนคนเป็น 54, แก้จำนวนโครงการเป็น 9."""
    if clause.has("people", "attend") or any(token.tag == "correct" and token.text.endswith("คน") for token in said.words):
        return "attendees"
    return "projects" if clause.has("project") else None


def _add(slots: dict[str, Value], token: Token, counted: str | None, said: Said) -> None:
    """Adds what one value says by itself."""
    match token.span and token.span.value:
        case Money(value, None | "about"):
            slots.setdefault("amount", Decimal(value))
        case Percent(value, None | "about"):
            slots.setdefault("percent", Decimal(value))
        case Number(value, None | "about") if token.span and (slot := _UNITS.get(token.span.unit) if token.span.unit else counted):
            slots.setdefault(slot, int(value))
        case Ordinal(value, "ครั้ง" | "รอบ"):
            slots.setdefault("round", value)
        case Years() as years if year := fiscal_year(years, said.today):
            slots.setdefault("fiscal_year", year)
