"""Corrections: the right values of a report, as facts.

Knows what makes a message a correction. Must not know the report that is corrected.
"""

from decimal import Decimal
from itertools import pairwise

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Clause, Token
from bot.kinds.days import clocks, day
from bot.kinds.fact import Fact, Value
from bot.kinds.progress import STANDINGS
from bot.reading.cut import by_district, by_kind
from bot.reading.disowned import called_another
from bot.reading.owners import is_district
from bot.reading.part import KIND_OF
from bot.reading.phrases import named
from bot.reading.plainly import plainly
from bot.reading.reading import Reading
from bot.reading.right import VALUES, right, sets_right, told
from bot.reading.said import Said
from bot.reading.strange import unexplained
from bot.reading.tokens import UNKNOWN
from bot.reading.undo import JUST
from bot.thai import Money, Number, Ordinal, Percent, Years, fiscal_year

_ORDER = ("disbursement", "refund", "action_plan", "document", "progress", "plans", "meeting")
_STATUS = {"postpone": "postponed", "cancel": "cancelled", "done": "held", "not_yet": "not_held", "will": "scheduled"}
_WORDS = ("none", "not_yet", "not_get", "keep", *STANDINGS)
_NEVER = (
    "wh", "polar", "inquire", "district_word", "when", "percent_of", "moved", "conflict", "news", "help", "hope", "deadline",
    "gossip", "every",
)  # fmt: skip
_REPORTED = ("ตัวเลข", "ข้อมูล", "รายงาน", "ยอด", "จำนวน", "เลข", "วันที่", "เวลา", "ขอแก้", "แจ้ง", "แก้ไข", "กรอก", "คีย์", "พิมพ์ผิด", "ส่งไป")
_FIGURES = ("ตัวเลข", "ยอด", "ข้อมูล", "จำนวน", "เลข")
_UNDONE = NEGATIVE | {"missing_ones"}
_CHANGING = ("people", "matter", "place", "community", "district", UNKNOWN)
_LED_OVER = ("filler", "particle", "honorific", "number", "people", "date", "time", "get", "past", "done")
_MANY = 1000  # projects, from which a number of no unit is money
_MOST_UNKNOWN = 24  # letters, half as many again as the strangest correction heard
_SMALL = ("particle", "honorific", "filler")
_NAMES_OURS = (*KIND_OF, "people", "community", "project", "district")
_NO_VALUE = (UNKNOWN, "neutral", "total", "order", "file", "progress_form", "pdf", "xlsx", "docx")
_UNITS = {"คน": "attendees", "ท่าน": "attendees", "ราย": "attendees", "ชุมชน": "done", "โครงการ": "projects"}


def correct(said: Said) -> Reading | None:
    """What is corrected, only as said: "แก้ยอดเบิกเป็น 27,350" is a disbursement, amount 27350."""
    if (said.unknown > _MOST_UNKNOWN and not sets_right(said)) or (said.has("contrast") and called_another(said)):
        return None  # it is about something else
    of_life = said.has("life") and said.tags.isdisjoint(_NAMES_OURS)  # ไม่ใช่วันที่ 12 นะพี่ งานแต่งหนูวันที่ 21
    said = told(plainly(said))
    why = _corrects(said)
    if why is None or (why == ("contrast",) and of_life):
        return None
    return Reading("correct", ask=("facts",), why=why) if _denied_alone(said) else _of_its_values(said, why)


def _of_its_values(said: Said, why: tuple[str, ...]) -> Reading | None:
    """The correction with its right values; None where it tells none and is about something else."""
    facts = () if _only_wrong(said) else corrected(said)
    if not facts and day(said.clause(), None).clash and (kind := _kind(list(said.words))):
        return Reading("correct", facts=(Fact(kind, None, {}),), ask=("date",), why=why)  # แก้วันประชุมเป็นวันพุธที่ 11 ก.พ., a Thursday
    if not facts and not said.has("number", "fraction") and not _says_of_a_report(said):
        return None
    if not facts and said.districts and said.own not in said.districts and not said.has("number"):
        return None  # แจ้งบางรักว่าตัวเลขผิด
    return Reading("correct", facts=facts, ask=() if facts else ("facts",), why=why)


def _only_wrong(said: Said) -> bool:
    """Whether the one value of a message is called wrong, and no other told: ที่แจ้งเบิก 33,000 นั้นผิดครับ."""
    words = [token for token in said.words if token.tag not in _SMALL]
    counted = [n for n, token in enumerate(words) if token.span is not None and token.tag in ("number", "money", "percent")]
    turned = any(token.text.endswith("เป็น") for token in said.words) or said.has("correct", "right", "contrast", "deny", "slip")
    return len(counted) == 1 and not turned and [token.text for token in words[counted[0] + 1 :]] in (["ผิด"], ["ไม่ถูก"], ["ไม่ถูกต้อง"])


def _denied_alone(said: Said) -> bool:
    """Whether the only day or district of a message is denied, and nothing told in its place: ไม่ใช่เมื่อวาน; ไม่ใช่ เมื่อวาน tells it."""
    words = [token for token in said.words if token.tag not in _SMALL]
    denied = len(words) == 2 and words[0].tag == "contrast" and not words[1].gap
    return denied and (words[1].tag == "date" or is_district(words[1]))


def corrected(said: Said) -> tuple[Fact, ...]:
    """The right values of a message, only as said."""
    return _facts(said, right(said))


def _says_of_a_report(said: Said) -> bool:
    """Whether words of a report stand there, or แก้หน่อย, แก้ประชุม is all."""
    named = (*_SMALL, *(KIND_OF if said.words[0].tag == "correct" else ()))
    bare = all((token.tag == "correct" and "แก้" in token.text) or token.tag in named for token in said.words)
    return bare or any(part in token.text for token in said.words for part in (*_REPORTED, *JUST))


def _corrects(said: Said) -> tuple[str, ...] | None:
    """Why the message is a correction, if it is one."""
    words = [token for token in said.words if token.tag not in _SMALL]
    outright = any(token.tag == "correct" and token.text.endswith("แก้เป็น") for token in words) and said.has("number", "money")
    outright = outright or sets_right(said) or (said.has("wrong") and any(token.text.startswith("ที่ถูก") for token in said.words))
    private = sum(token.tag == "life" for token in words)
    if said.has(*_NEVER) or not words or private > 1 or (not outright and (private or unexplained(words) > 12)):
        return None
    stated = said.has(*_STATUS, *_WORDS) and said.has(*KIND_OF)
    numbered = said.has("ordinal") and (said.has("progress", "report", "round") or any("เป็น" in token.text for token in said.words))
    worked = said.has("ordinal") and not numbered  # แก้งานรอบที่ 3 แล้ว
    told = any(token.tag in VALUES and token.tag != "ordinal" and not token.text.startswith(JUST) for token in said.words)
    valued = told or numbered or bool(said.districts) or stated
    first = words[0].tag
    reasons = {
        "correct": _wants_it(words, said) and (valued or said.has("wrong") or (len(words) <= 4 and not worked)),
        "contrast": valued and _contrasts(words) and "obstacle" not in said.tags,
        "deny": said.has("deny") and said.has("right") and valued,
        "wrong": said.has("wrong", "right") and not _excused(said.words) and (valued or (first == "wrong" and words[0].text != "ผิด")),
        "slip": valued and not said.has("intend") and not _as_well(said) and (first == "slip" or _ought_to_be(words)),
    }
    return next(((reason,) for reason, holds in reasons.items() if holds), None)


def _excused(words: tuple[Token, ...]) -> bool:
    """Whether what is wrong is only the reason for something: ยังไม่ได้เบิกค่ะ เพราะใบเสร็จเขียนชื่อผิด."""
    at = next((n for n, token in enumerate(words) if token.tag in ("wrong", "right")), 0)
    start = next((n for n in range(at, 0, -1) if words[n].gap), 0)
    return words[at].tag == "wrong" and any(token.tag == "reason" for token in words[start:at]) and start > 0


def _wants_it(words: list[Token], said: Said) -> bool:
    """Whether a word asks to correct, and tells neither that it was not done nor who changed: ไม่ได้แก้, ประธานเปลี่ยนบ่อย, เปลี่ยนกรรมการ."""
    for n, token in enumerate(words):
        if token.tag != "correct":
            continue
        before = [other.tag for other in words[max(0, n - 2) : n] if not (token.gap and other.tag == "not")]  # ไม่ๆ แก้เป็น 48
        before = [] if token.gap and token.text.endswith("แก้เป็น") else before  # ประชุมไม่ได้เลื่อน แก้เป็นยกเลิก
        after = next((other for other in words[n + 1 :] if other.tag != "filler"), None)
        happened = not token.gap and before and (before[-1] in _CHANGING or (before[-1] == "past" and before[0] in _CHANGING))
        named = after is not None and (after.tag == "matter" or "กรรมการ" in after.text or "ประธาน" in after.text)
        strange = after is not None and after.tag == UNKNOWN and not after.gap and "เป็น" not in token.text
        mended = before[-1:] == ["obstacle"] or (after is not None and after.tag == "obstacle")  # ปัญหาแก้แล้ว
        kept = token.text == "เปลี่ยน" and all(each.text != "เป็น" for each in said.words)
        other = strange and (n > 0 or kept)  # หัวหน้าขอแก้คำ, เปลี่ยนเก้าอี้ใหม่
        if not (token.text == "เปลี่ยน" and (happened or named)) and _UNDONE.isdisjoint(before) and not other and not mended:
            return not _mends(words[n : n + 2], said)
    return False


def _mends(words: list[Token], said: Said) -> bool:
    """Whether แก้ is the beginning of another word, or what somebody can mend: แก้ผ้าเอาหน้ารอด, แก้ได้ 3 ครั้ง."""
    if len(words) < 2 or words[0].text != "แก้" or words[1].gap or said.has(*KIND_OF, "people", "community", "project"):
        return False
    other_word = words[1].tag == UNKNOWN and words[1].end - words[1].start > 1 and all(token.text != "เป็น" for token in said.words)
    return other_word or words[1].tag == "get"


def _as_well(said: Said) -> bool:
    """Whether what is told is so beside what was told before: ขอโทษที แบบ 2 ก็ส่งแล้วเหมือนกัน."""
    texts = {token.text for token in said.raw}
    return "ก็" in texts and not texts.isdisjoint(("เหมือนกัน", "ด้วย", "ด้วยเหมือนกัน", "เช่นกัน"))


def _ought_to_be(words: list[Token]) -> bool:
    """Whether ต้องเป็น leads from a word of ours to its value: แผนทบทวนต้องเป็น 19 ชุมชน."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(by.text == "ต้องเป็น" and of.tag in KIND_OF and not by.gap and value.tag in VALUES for of, by, value in triples)


def _contrasts(words: list[Token]) -> bool:
    """Whether a value or a word of ours is denied: 54 ไม่ใช่ 45; not ไม่ใช่แบบนี้, ไม่ใช่แดง."""
    after = [words[n + 1].tag if n + 1 < len(words) else "" for n, token in enumerate(words) if token.tag == "contrast"]
    return any(tag not in _NO_VALUE for tag in after)  # ไม่ใช่ยอดรวม, ไม่ใช่ไฟล์สรุป


def _facts(said: Said, words: list[Token]) -> tuple[Fact, ...]:
    """The facts that the right words state, as far as they do; several things corrected at once are several."""
    if several := by_district(words):
        return tuple(fact for each in several for fact in _facts(said, each))
    places = [place for token in words if (place := named(token)) and place.name and is_district(token)]
    district, edits = (places[-1].name, places[-1].edits) if places else (None, 0)
    found: list[Fact] = []
    for stretch in by_kind(words):
        kind = _kind(stretch)
        slots = _kind_slots(kind, stretch, said) if kind else {}
        slots = slots or _of_plans(_bare_slots(stretch, said), stretch)
        if slots and not (slots.keys() == {"fiscal_year"} and any(_is_bare(token) for token in stretch)):
            found.append(Fact(kind, district, slots, edits=edits))
    if not found and district is not None and not _of_no_unit(said, words):
        return (Fact(_kind(words), district, {}, edits=edits),)
    return tuple(found)


def _of_no_unit(said: Said, words: list[Token]) -> bool:
    """Whether a number is told of which no word says what it counts: แก้บางรักเป็น 5, แก้ ดุสิต 27,000, บางนา 9 ไม่ใช่ 8."""
    figures = any(token.tag == "wrong" and token.text.startswith(_FIGURES) for token in words)
    becomes = any(one.text.endswith("เป็น") and two.tag == "number" for one, two in pairwise(said.words))
    of_two = said.has("contrast") and sum(token.tag in ("number", "money") for token in said.words) > 1
    of_district = any(token.tag == "wrong" and "เขต" in token.text for token in words)  # พิมพ์เขตผิด ทำงานมา 5 ที่แล้ว
    return figures or becomes or of_two or (not of_district and any(_is_bare(token) for token in words))


def _is_bare(token: Token) -> bool:
    """Whether a word is a number without a unit."""
    return token.tag == "number" and token.span is not None and token.span.unit is None and isinstance(token.span.value, Number)


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
    stated = BY_NAME[kind].read(clause)
    slots = dict(stated[0].slots) if stated else {}
    if kind == "meeting":
        status = [_STATUS[token.tag] for n, token in enumerate(words) if token.tag in _STATUS and _of_meeting(words, n)]
        status += ["not_held"] * clause.has("not_get")
        slots.pop("status", None)
        slots |= {"status": status[-1]} if status else {}
        numbers = [number for number in clause.amounts() if number.type == "number" and number.unit in (None, "คน", "ท่าน", "ราย")]
        if "attendees" not in slots and not status and numbers and numbers[0].value is not None:
            slots["attendees"] = int(numbers[0].value)
    if kind == "document" and "status" in slots and not clause.has("done", "not_yet", "send", "yet"):
        del slots["status"]
    silent = kind in ("disbursement", "refund") and not clause.has("number", "money", "keep", "none", "not_yet")
    guessed = slots == {"projects": 0} and not clause.has("none", "not_yet")
    return {} if silent or guessed else slots


def _of_meeting(words: list[Token], n: int) -> bool:
    """Whether a แล้ว is the meeting's and not that of what was done to count: นับใหม่แล้วได้ 54 คน."""
    if words[n].tag != "done":
        return True
    before = next((token for token in reversed(words[:n]) if token.tag not in _LED_OVER), None)
    return before is None or before.tag in ("meeting", "hold", "attend")


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


def _of_plans(slots: dict[str, Value], words: list[Token]) -> dict[str, Value]:
    """The slots with the plans that a word names: จำนวนชุมชนที่ทบทวนแผนผิด ขอเปลี่ยนเป็น 29 ชุมชน are reviewed."""
    tags = {token.tag for token in words}
    slot = "reviewed" if "review" in tags and tags.isdisjoint(("make", "new")) else "done"
    return {slot if name == "done" else name: value for name, value in slots.items()}


def _counted(clause: Clause, said: Said) -> str | None:
    """What a bare number counts, where a word says it: แก้จำนวนคนเป็น 54, แก้จำนวนโครงการเป็น 9."""
    if clause.has("people", "attend") or any(token.tag == "correct" and token.text.endswith("คน") for token in said.words):
        return "attendees"
    return "projects" if clause.has("project", "year") else None  # แก้ปี 64 เป็น 3


def _add(slots: dict[str, Value], token: Token, counted: str | None, said: Said) -> None:
    """Adds what one value says by itself."""
    match token.span and token.span.value:
        case Money(value, None | "about"):
            slots.setdefault("amount", Decimal(value))
        case Percent(value, None | "about"):
            slots.setdefault("percent", Decimal(value))
        case Number(value, None | "about") if counted == "projects" and _is_bare(token) and value >= _MANY:
            return  # แก้ปี 64 เป็น 20,000
        case Number(value, None | "about") if token.span and (slot := _UNITS.get(token.span.unit) if token.span.unit else counted):
            slots.setdefault(slot, int(value))
        case Ordinal(value, "ครั้ง" | "รอบ"):
            slots.setdefault("round", value)
        case Years() as years if year := fiscal_year(years, said.today):
            slots.setdefault("fiscal_year", year)
