"""Answers to what the bot asked: a bare value, yes or no. A message that says something else is no answer."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from bot.kinds import meeting
from bot.kinds.clause import NEGATIVE, Clause
from bot.kinds.days import clocks, day, later_today
from bot.kinds.document import names
from bot.kinds.fact import Fact
from bot.kinds.progress import STANDINGS, standings
from bot.reading.answers.complete import complete
from bot.reading.answers.counted import COUNTED, Slots, amount, attendees, count, of_plans, percent, projects
from bot.reading.answers.each_year import each_year
from bot.reading.answers.looked_up import looks_up
from bot.reading.answers.not_that import day_alone, without_before, without_denied, without_excuse, without_until_now
from bot.reading.answers.of_course import without_of_course
from bot.reading.answers.yes_or_no import yes_or_no
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Day, Number, Ordinal, resolve
from bot.thai.dates import may_be_fiscal
from bot.thai.years import buddhist

WHY = ("answer",)
_LAST = 31
_BY_NOW = ("ตอนนี้", "นี่", "นี่ก็")
_ELSE = ("wh", "polar", "correct", "remind", "undo", "register", "greeting", "help", "order", "hope")
_WITH_STATUS = (
    "meeting", "hold", "yet", "not_yet", "not", "postpone", "cancel", "send", "confirm", "will", "form", "not_get", "unable", "date",
    "time", "number", "agree", "but", "to", "from", "unfinished",
)  # fmt: skip
_POLITE = ("particle", "honorific")
_COURTESY = ("greeting", "slip")
_SMALL = (*_POLITE, "filler")
_OUT = "ออก"
_IN_A_WORD = {
    "schedule": {"ช้า": "behind", "ช้ากว่า": "behind", "ช้ากว่าแผน": "behind", "เร็ว": "ahead", "เร็วกว่า": "ahead"},
    "target": {
        "ต่ำกว่า": "below_target", "ไม่ถึง": "below_target", "ยังไม่ถึง": "below_target", "ถึง": "on_target", "เกิน": "above_target",
        "สูงกว่า": "above_target",
    },
}
_NO_TEXT = (
    "no_obstacle", "deny", "contrast", "confirm", "thanks", "request", "inquire", "cancel", "undo", "done", "form", "wh", "polar",
    "correct", "remind", "register", "greeting", "help", "will",
)  # fmt: skip


def answer(said: Said, asked: Asked) -> Reading | None:
    """The reading of a message as an answer; None when it says something else."""
    if asked.slot != "confirm":
        said = without_excuse(day_alone(said) if asked.slot == "date" else without_until_now(said))
        said = without_before(without_denied(said, asked))
    said = without_of_course(said)
    if asked.slot in ("start", "end") and said.words and said.words[0].text in _BY_NOW and "done" in said.tags:
        return None  # ตอนนี้ห้าโมงเย็นแล้ว
    behind = _behind_courtesy(said)
    return (_answer(behind, asked) if behind is not None else None) or _answer(said, asked)


def _behind_courtesy(said: Said) -> Said | None:
    """What a greeting or an apology leads up to, where a gap parts them: สวัสดีตอนเช้าค่ะ 45 คน, โทษทีค่ะ 45."""
    words = said.words
    if not words or words[0].tag not in _COURTESY:
        return None
    ends = next((n for n in range(1, len(words)) if words[n].gap and words[n].tag not in _POLITE), 0)
    courteous = all(token.tag in _COURTESY or token.tag in (*_SMALL, "time") for token in words[:ends])
    return said.only(words[ends:]) if ends and courteous else None


def _answer(said: Said, asked: Asked) -> Reading | None:
    if asked.slot == "confirm":
        return yes_or_no(said)
    if asked.intent is not None:
        return complete(said, asked)
    said = _as_decided(said) if (asked.kind, asked.slot) == ("meeting", "status") else said
    if said.has(*_ELSE) and asked.slot not in ("text", "place", "reason"):
        return None
    if found := each_year(said, asked):
        return found
    if asked.slot == "district" or len(said.districts) != 1:
        return _valued(said, asked)
    found = _valued(said.only(tuple(token for token in said.words if not is_district(token))), asked)
    return of_its_district(found, said) if found else None


def _as_decided(said: Said) -> Said:
    """The message without the word of an order that a meeting be put off or not held, which settles it: ผอ.สั่งให้เลื่อนไปก่อน."""
    decided = any(one.tag == "order" and two.tag in ("postpone", "cancel") for one, two in pairwise(said.words))
    return said.only(tuple(token for token in said.words if token.tag != "order")) if decided else said


def of_its_district(found: Reading, said: Said) -> Reading:
    """An answer with the one district that the message names: หลักสี่ 30 คน, whichever was asked about."""
    places = [place for place in said.places() if place.name]
    if len({place.name for place in places}) != 1:
        return found
    return found._replace(facts=tuple(replace(fact, district=places[0].name, edits=places[0].edits) for fact in found.facts))


def _valued(said: Said, asked: Asked) -> Reading | None:
    """The reading of the value that was asked for."""
    if asked.slot == "document" and len(several := _documents(said)) > 1:
        return Reading("report", facts=tuple(Fact(asked.kind, None, {"document": name}) for name in several), why=WHY)
    reader = _READERS.get(asked.slot)
    value = _day_and_people(said, asked) or (reader(said, asked) if reader else None)
    if asked.slot == "district":
        return _of_district(said, asked, value)
    if value is None:
        return None
    again = () if value else (asked.slot,)  # ร้อยกว่าคน answers, but not well enough
    return Reading("report", facts=(Fact(asked.kind, None, value),), ask=again, why=WHY)


def _of_district(said: Said, asked: Asked, value: Slots | None) -> Reading | None:
    """The reading of a district's name as an answer; a name that is none of Bangkok's is asked again: ปากเกร็ดครับ."""
    if value is None:
        elsewhere = not said.districts and said.has("place") and said.bare("place")
        return Reading("report", facts=(Fact(asked.kind, None, {}),), ask=("district",), why=WHY) if elsewhere else None
    place = next(place for place in said.places() if place.name)
    return Reading("report", facts=(Fact(asked.kind, place.name, value, edits=place.edits),), why=WHY)


def _date(said: Said, asked: Asked) -> Slots | None:
    """A day, and the hours said with it: 12 มี.ค. บ่ายสอง; a part of today is today: เช้านี้ค่ะ."""
    if not said.among("date", "meeting", "hold", "time", "will"):
        return None
    when = day(said.clause(), "ahead" if said.has("will") else None)
    days = [token.span.value for token in said.words if token.span is not None and isinstance(token.span.value, Day)]
    if when.clash or (when.day is None and any(each.edge for each in days)):
        return {}  # อังคารที่ 11 มิ.ย. 63 was a Thursday; ต้นเดือน is no day
    on = when.day or (said.today if later_today(said.clause()) else None)
    return {"date": on, **clocks(said.clause())} if on else None


def _day_and_people(said: Said, asked: Asked) -> Slots | None:
    """The day of a meeting and how many came, where one of them is asked: 12 มิ.ย. 30 คน."""
    units = COUNTED["attendees"][asked.slot != "attendees" and not said.has("people", "attend") :]  # สี่สิบห้าค่ะ เมื่อวาน; คน 49
    counted = any(token.span is not None and token.tag == "number" and token.span.unit in units for token in said.words)
    if asked.kind != "meeting" or asked.slot not in ("date", "attendees") or not said.has("date") or not counted:
        return None
    when = _date(said.only(tuple(token for token in said.words if token.tag not in ("number", "people", "attend"))), asked)
    came = attendees(said.only(tuple(token for token in said.words if token.tag not in ("date", "time"))), Asked("attendees", "meeting"))
    return {**when, **came} if when and came else None


def _day(said: Said, asked: Asked) -> Slots | None:
    """The day of a month said as its number alone: 12 ค่ะ."""
    found = [token.span.value for token in said.words if token.span and token.span.unit is None]
    match found:
        case [Number(int(value), None)] if 1 <= value <= _LAST and said.bare("number"):
            when = resolve(Day(day=value), said.today, None).date
            return {"date": when} if when else None
    return _date(said, asked)


def _time(said: Said, asked: Asked) -> Slots | None:
    """Hours: 13.00-15.30; a single one is the slot that was asked."""
    found = clocks(said.clause()) if said.among("time", "meeting", "hold", "finish") else {}
    if asked.slot == "end" and set(found) == {"start"}:
        return {"end": found["start"]}
    return dict(found) if found else None


def _status(said: Said, asked: Asked) -> Slots | None:
    """จัดแล้ว is held, ยัง not_held; of a document sent and pending."""
    not_yet = any(token.tag == "deny" and token.text.startswith("ยัง") for token in said.words)  # ยังไม่ค่ะพี่
    at_it = said.has("yet", "not_yet", "will", "unfinished")  # ยังทำอยู่ ยังไม่ส่งค่ะ
    did = ("do",) if asked.kind == "meeting" or at_it else ()  # ทำไปแล้วค่ะ
    if not said.bare(*_WITH_STATUS, "reason", "before", "no_date", *did, *(("deny",) if not_yet else ())):
        return None
    if asked.kind == "meeting" and said.has("send", "form"):
        return None  # ส่งแบบ 2 แล้วค่ะ
    negative = not_yet or said.has(*NEGATIVE, "yet")
    positive = said.has("done", "confirm")
    if asked.kind == "document":
        when = day(said.clause(), None).day
        negative = negative or said.has("will", "intend") or (when is not None and when > said.today and not positive)
        return {"status": "pending"} if negative else {"status": "sent"} if positive or said.has("send") else None
    if not said.has("postpone", "cancel") and (not_yet or said.has("yet") or (negative and not said.has("meeting", "hold"))):
        return _planned(said) or {"status": "not_held"}
    found = meeting.read(Clause("meeting", said.words, said.today))[0].slots
    return dict(found) if "status" in found else {"status": "held"} if positive else None


def _planned(said: Said) -> Slots | None:
    """A meeting that was not held yet and has its day: ยังค่ะ แต่นัดไว้วันศุกร์หน้า."""
    at = said.at("will", "hold", "meeting", "date")
    planned = Clause("meeting", tuple(token for token in said.words[at or 0 :] if token.tag != "yet"), said.today)
    when = day(planned, "ahead").day if said.has("will", "hold") and not said.has("none", "no_date") else None
    return {"status": "scheduled", "date": when, **clocks(planned)} if when and when >= said.today else None


def _document(said: Said, asked: Asked) -> Slots | None:
    """The one document, as an answer: แบบ 2, แผนระดับเขต."""
    found = _documents(said)
    return {"document": found[0]} if len(found) == 1 else None


def _documents(said: Said) -> tuple[str, ...]:
    """Which documents: ทั้งแบบ 1 และแบบ 2; a bare 1 or 2 is a form's number. ส่งแบบ 1 แล้ว is a report of its own, ขอไฟล์แบบ 1 none."""
    if said.has("request") or (said.has("send") and said.has("done", "past", "not_yet", "will", "intend")):
        return ()
    found = [name for token in said.words for name in names(token)]
    if not found and said.bare("number", "ordinal", "send"):
        numbers = [token.span.value.value for token in said.words if token.span and isinstance(token.span.value, Number | Ordinal)]
        found = [f"form{number}" for number in numbers if number in (1, 2)]
    bare = said.among("form", "district_plan", "paper", "number", "ordinal", "send", "confirm", "file", "slip", "total")
    return tuple(dict.fromkeys(found)) if bare else ()


def _district(said: Said, asked: Asked) -> Slots | None:
    """One district's name, which the fact takes, and the people or communities beside it; one taken out names none: เอาคลองสามวาออก."""
    glued = any(before.tag == UNKNOWN and is_district(token) and not token.gap for before, token in pairwise(said.words))
    taken_out = glued or any(token.text == _OUT for token in said.words)
    if len(said.districts) != 1 or taken_out or looks_up(said):
        return None
    if said.among("district", "place", "slip"):
        return {}
    numbers = [token.span for token in said.words if token.span is not None and isinstance(token.span.value, Number)]
    counted = numbers[0].value if len(numbers) == 1 and numbers[0].unit == "ชุมชน" else None
    if asked.kind == "plans" and isinstance(counted, Number) and counted.hedge is None and said.has("have"):
        return {"communities": int(counted.value)} if said.among("district", "number", "community", "have") else None
    people = asked.kind == "meeting" and len(numbers) == 1 and numbers[0].unit in COUNTED["attendees"][1:]
    if not people or not said.among("district", "number", "people"):
        return None
    return attendees(said.only(tuple(token for token in said.words if not is_district(token))), Asked("attendees", "meeting"))


def _year(said: Said, asked: Asked) -> Slots | None:
    """A fiscal year that is near this one, and the projects counted beside it: ปี 64, 2564 ครับ 2 โครงการ; not 12, not 5000."""
    if not said.bare("year", "number", "plan", "action_plan"):  # อยู่ในแผนของปี 64 นะ
        return None
    found = [token.span for token in said.words if token.span is not None and isinstance(token.span.value, Number)]
    counts = [span.value.value for span in found if span.unit in COUNTED["projects"][1:] and isinstance(span.value, Number)]
    numbers = [span.value.value for span in found if span.unit is None and isinstance(span.value, Number)]
    short = int(numbers[0]) if len(numbers) == 1 else 0
    year = said.year or (buddhist(short) if short else 0)
    told: Slots = {"projects": int(counts[0])} if len(counts) == 1 else {}
    return {"fiscal_year": year, **told} if may_be_fiscal(year, said.today, said.today) else None


def _standing(said: Said, asked: Asked) -> Slots | None:
    """How it stands to the plan or to the target; both where both are said: ตามแผน แต่ต่ำกว่าเป้า."""
    found = standings(said.clause())
    if asked.slot in found and said.bare("but", *STANDINGS):
        return dict(found)
    words = "".join(token.text for token in said.words if token.tag not in _POLITE)
    return {asked.slot: _IN_A_WORD[asked.slot][words]} if words in _IN_A_WORD[asked.slot] else None


def _text(said: Said, asked: Asked) -> Slots | None:
    """What stands in the way, where or why, in the words as typed: ชาวบ้านไม่ค่อยว่าง; of what says something of ours, or no, none."""
    empty = all(token.tag in (*_SMALL, "none", "agree") for token in said.words)
    valued = any(token.span is not None and token.tag != "repeat" for token in said.words)
    states = valued or (said.has("not_yet") and not KIND_OF.keys().isdisjoint(said.tags))
    if empty or states or said.has(*_NO_TEXT):
        return None
    return {asked.slot: said.clean.as_typed(0, len(said.clean.text))}


_READERS: dict[str, Callable[[Said, Asked], Slots | None]] = {
    **dict.fromkeys(COUNTED, count),
    **dict.fromkeys(("made", "reviewed", "done"), of_plans),
    "attendees": attendees,
    "projects": projects,
    "amount": amount,
    "disbursed": amount,
    "percent": percent,
    "date": _day,
    "start": _time,
    "end": _time,
    "status": _status,
    "document": _document,
    "district": _district,
    "fiscal_year": _year,
    "schedule": _standing,
    "target": _standing,
    "text": _text,
    "place": _text,
    "reason": _text,
}
