"""The facts that the right words of a correction state, only as far as they do.

Knows what a value says by itself. Must not know what makes a message a correction, nor the report that is corrected.
"""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.kinds import BY_NAME
from bot.kinds.clause import Clause, Token
from bot.kinds.days import clocks, day
from bot.kinds.fact import Fact, Value
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.cut import by_district, by_kind
from bot.reading.corrections.each_thing import each_thing
from bot.reading.corrections.right import right
from bot.reading.said import Said
from bot.reading.wording.phrases import named
from bot.thai import Money, Number, Ordinal, Percent, Years, fiscal_year

_ORDER = ("disbursement", "refund", "action_plan", "document", "progress", "plans", "meeting")
STATUS = {"postpone": "postponed", "cancel": "cancelled", "done": "held", "not_yet": "not_held", "will": "scheduled"}
_FIGURES = ("ตัวเลข", "ยอด", "ข้อมูล", "จำนวน", "เลข")
_LED_OVER = ("filler", "particle", "honorific", "number", "people", "date", "time", "get", "past", "done")
_COUNTS = {"projects", "done", "made", "reviewed"}
_ROUNDS = 12
_MANY = 1000  # projects, from which a number of no unit is money
_MINE = ("ของหนู", "ของผม", "ของฉัน", "ของเรา", "ของดิฉัน")
_NEAR_YEARS = range(2540, 2600)
_PER_CENT = ("เปอร์เซ็นต์", "เปอร์เซนต์", "เปอร์เซ็น", "เปอเซ็น")
_UNITS = {"คน": "attendees", "ท่าน": "attendees", "ราย": "attendees", "ชุมชน": "done", "โครงการ": "projects"}


def corrected(said: Said) -> tuple[Fact, ...]:
    """The right values of a message, only as said."""
    if moved := _to_another(said):
        return (moved,)
    each = [_facts(said.only(tuple(words)), [token for token in words if token.tag != "correct"]) for words in each_thing(said)]
    found = _together(each) if each and all(each) else _facts(said, right(said))
    return tuple(map(_ended, found)) if _of_its_end(said) else found


def _of_its_end(said: Said) -> bool:
    """Whether the one hour that is said is that of the end: เวลาเลิกประชุมผิดนะคะ ที่ถูก 15.45 น."""
    begins = any(token.text.startswith(("เริ่ม", "ตั้งแต่")) for token in said.words)
    return said.has("finish") and not begins and sum(token.tag == "time" for token in said.words) == 1


def _ended(fact: Fact) -> Fact:
    """A fact whose hour is its end."""
    if "start" not in fact.slots or "end" in fact.slots:
        return fact
    return replace(fact, slots={"end" if slot == "start" else slot: value for slot, value in fact.slots.items()})


def _to_another(said: Said) -> Fact | None:
    """The district that a report was meant for, where the one it was told of is called wrong: วัฒนาไม่ได้ประชุม พิมพ์ผิดเขต เป็นสวนหลวง."""
    wrong = next((n for n, token in enumerate(said.words) if token.tag == "wrong"), None)
    if wrong is None or said.has("number", "money", "date"):
        return None
    opens = next((n for n in range(wrong, 0, -1) if said.words[n].gap), 0)
    quoted = said.words[opens].text.startswith("ที่") and any(map(is_district, said.words[opens:wrong]))  # บางคอแหลมค่ะ ที่พิมพ์ยานนาวาไปน่ะผิด
    if "เขต" not in said.words[wrong].text and not quoted:
        return None
    cut = opens if quoted else wrong
    before, behind = ([token for token in part if is_district(token)] for part in (said.words[:cut], said.words[cut:]))
    meant = before if quoted else behind
    place = named(meant[0]) if len(before) == len(behind) == 1 else None
    return Fact(kind_named(list(said.words)), place.name, {}, edits=place.edits) if place is not None and place.name else None


def _together(each: list[tuple[Fact, ...]]) -> tuple[Fact, ...]:
    """The facts of several things, in one where they may be of the same kind and say different slots."""
    found: list[Fact] = []
    for fact in (fact for facts in each for fact in facts):
        if found and _fit(found[-1], fact):
            found[-1] = replace(found[-1], kind=found[-1].kind or fact.kind, slots={**found[-1].slots, **fact.slots})
        else:
            found.append(fact)
    return tuple(found)


def _fit(one: Fact, other: Fact) -> bool:
    """Whether two things differ, and the kind that is named, or any, has both."""
    named_kinds = {one.kind, other.kind} - {None}
    kinds = [kind for name, kind in BY_NAME.items() if not named_kinds or named_kinds == {name}]
    slots = one.slots.keys() | other.slots.keys()
    return one.slots.keys().isdisjoint(other.slots.keys()) and any(slots <= {*kind.SLOTS} for kind in kinds)


def _facts(said: Said, words: list[Token]) -> tuple[Fact, ...]:
    """The facts that the right words state, as far as they do; several things corrected at once are several."""
    if several := by_district(words):
        return tuple(fact for each in several for fact in _facts(said, each))
    his = any(one.tag == "correct" and two.text in _MINE for one, two in pairwise(said.words))  # ก๊อปเลขเขตบางบอนมา แก้ของหนูเป็น 21 ชุมชน
    own = next((n for n, token in enumerate(words) if token.text in _MINE), 0) if his else 0
    places = [place for token in words[own:] if (place := named(token)) and place.name and is_district(token)]
    district, edits = (places[-1].name, places[-1].edits) if places else (None, 0)
    found: list[Fact] = []
    for stretch in by_kind(words):
        kind = kind_named(stretch)
        slots = _kind_slots(kind, stretch, said) if kind else {}
        slots = slots or _of_kind(kind, _of_plans(_bare_slots(stretch, said), stretch))
        if slots and not (slots.keys() == {"fiscal_year"} and any(_is_bare(token) for token in stretch)):
            found.append(Fact(kind, district, slots, edits=edits))
    if not found and district is not None and not _of_no_unit(said, words):
        return (Fact(kind_named(words), district, {}, edits=edits),)
    return tuple(found)


def _of_kind(kind: str | None, slots: dict[str, Value]) -> dict[str, Value]:
    """The slots that the kind has, where one is named: an hour is none of a plan's, แผนเดิมคือออก 6 โมง."""
    return {name: value for name, value in slots.items() if kind is None or name in BY_NAME[kind].SLOTS}


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


def kind_named(words: list[Token]) -> str | None:
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
        status = [STATUS[token.tag] for n, token in enumerate(words) if token.tag in STATUS and _of_meeting(words, n)]
        status += ["not_held"] * clause.has("not_get")
        slots.pop("status", None)
        slots |= {"status": status[-1]} if status else {}
        numbers = [number for number in clause.amounts() if number.type == "number" and number.unit in (None, "คน", "ท่าน", "ราย")]
        if "attendees" not in slots and not status and numbers and numbers[0].value is not None:
            slots["attendees"] = int(numbers[0].value)
    if kind == "document" and "status" in slots and not clause.has("done", "not_yet", "send", "yet"):
        del slots["status"]
    silent = kind in ("disbursement", "refund") and not clause.has("number", "money", "keep", "none", "not_yet")
    guessed = bool(slots) and slots.keys() <= _COUNTS and not any(slots.values()) and not clause.has("none", "not_yet", "not_get", "number")
    return {} if silent or guessed else slots


def _of_meeting(words: list[Token], n: int) -> bool:
    """Whether a แล้ว or จะ is the meeting's and not that of what was done to count: นับใหม่แล้วได้ 54 คน."""
    if words[n].tag == "will":
        return any(token.tag in ("meeting", "hold", "date") for token in words[n + 1 : n + 4])  # not ประธานจะมาก็สิบโมง
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
    status = [STATUS[token.tag] for token in words if token.tag in ("postpone", "cancel")]
    if not slots and clause.has("hold") and clause.has("done", "not_yet"):
        status = ["not_held" if clause.has("not_yet") else "held"]  # แก้เป็นยังไม่ได้จัด
    if status and not slots:
        slots["status"] = status[-1]
    return slots


def _of_plans(slots: dict[str, Value], words: list[Token]) -> dict[str, Value]:
    """The slots with the plans that a word names: จำนวนชุมชนที่ทบทวนแผนผิด ขอเปลี่ยนเป็น 29 ชุมชน are reviewed, แผนจัดทำใหม่ผิด made."""
    tags = {token.tag for token in words}
    slot = "reviewed" if "review" in tags and tags.isdisjoint(("make", "new")) else "done"
    slot = "made" if "review" not in tags and any(token.tag == "new" and token.text != "ใหม่" for token in words) else slot
    return {slot if name == "done" else name: value for name, value in slots.items()}


def _counted(clause: Clause, said: Said) -> str | None:
    """What a bare number counts, where a word says it: แก้จำนวนคนเป็น 54, แก้จำนวนโครงการเป็น 9."""
    if clause.has("people", "attend") or any(token.tag == "correct" and token.text.endswith("คน") for token in said.words):
        return "attendees"
    if any(token.text.startswith(_PER_CENT) for token in clause.tokens):
        return "percent"  # เปอร์เซ็นต์ความก้าวหน้าผิด เปลี่ยนเป็นแปดสิบ
    if any(token.text.endswith("เงิน") and token.tag in ("money", "filler", "budget") for token in clause.tokens):
        return "amount"  # จำนวนเงินไม่ใช่หมื่นสอง แก้เป็นหมื่นสาม
    return "projects" if clause.has("project", "year") else None  # แก้ปี 64 เป็น 3


def _add(slots: dict[str, Value], token: Token, counted: str | None, said: Said) -> None:
    """Adds what one value says by itself."""
    match token.span and token.span.value:
        case Money(value, None | "about"):
            slots.setdefault("amount", Decimal(value))
        case Percent(value, None | "about"):
            slots.setdefault("percent", Decimal(value))
        case Number(value, None) if counted == "projects" and _is_bare(token) and value in _NEAR_YEARS:
            slots.setdefault("fiscal_year", int(value))  # ปีที่บรรจุโครงการแก้เป็น 2564
        case Number(value, None | "about") if counted == "projects" and _is_bare(token) and value >= _MANY:
            return  # แก้ปี 64 เป็น 20,000
        case Number(value, None | "about") if token.span and (slot := _UNITS.get(token.span.unit) if token.span.unit else counted):
            slots.setdefault(slot, Decimal(value) if slot in ("percent", "amount") else int(value))
        case Number(value, None | "about") if _is_bare(token) and "round" in slots and "percent" not in slots:
            slots["round" if value <= _ROUNDS else "percent"] = int(value) if value <= _ROUNDS else Decimal(value)  # ครั้งที่ 8 เป็น 86
        case Ordinal(value, "ครั้ง" | "รอบ"):
            slots.setdefault("round", value)
        case Years() as years if year := fiscal_year(years, said.today):
            slots.setdefault("fiscal_year", year)
