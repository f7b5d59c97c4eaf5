"""Answers to what the bot asked: a bare value, yes or no. A message that says something else is no answer."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from bot.kinds.clause import NEGATIVE, Clause, exact
from bot.kinds.days import clocks, day
from bot.kinds.document import names
from bot.kinds.fact import Fact, Value
from bot.reading.about import about
from bot.reading.ask import code_in, exported
from bot.reading.due import MORNING
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.thai import Clock, Money, Number, Ordinal, Percent, Repeat, Years, fiscal_year, month_end, starts
from bot.thai.values import Day

_EMPTY = frozenset({"neutral", "particle", "honorific", "filler", "past", "people", "attend", "community", "project", "money", "total", "venue", "code", "done", "get", "have"})
_PLANS = (None, "ชุมชน", "แผน", "ฉบับ", "แห่ง")
_COUNTED = {
    "attendees": (None, "คน", "ท่าน", "ราย", "นาย"), "made": _PLANS, "reviewed": _PLANS, "done": _PLANS, "communities": _PLANS,
    "projects": (None, "โครงการ", "กิจกรรม"), "round": (None, "ครั้ง", "รอบ"),
}  # fmt: skip
_BAHT = ("amount", "disbursed")
_YES = frozenset({"confirm", "agree", "done"})
_NO = frozenset({"deny", "not", "yet", "contrast", "cancel", "wrong", "not_yet", "not_get"})


def answer(said: Said, asked: Asked) -> Reading | None:
    """The reading of a message as an answer; None when it says something else."""
    if asked.slot == "confirm":
        return _yes_or_no(said)
    if said.has("wh", "polar", "correct", "remind", "undo", "register", "greeting", "help", "order", "hope") and asked.intent is None:
        return None
    if asked.intent:
        return _completes(said, asked)
    value = _value(said, asked)
    if value is None:
        return None
    if asked.slot == "district":
        place = next(place for place in said.places() if place.name)
        return Reading("report", facts=(Fact(asked.kind, place.name, {}, edits=place.edits),), why=("answer",))
    return Reading("report", facts=(Fact(asked.kind, None, value),), why=("answer",))


def _yes_or_no(said: Said) -> Reading | None:
    """ครับ, ใช่, 👍 are confirm; ไม่, ยัง deny."""
    content = [token for token in said.words if token.tag not in ("particle", "honorific", "filler")]
    tags = {token.tag for token in content}
    polite = [token for token in said.words if token.tag == "particle" or token.text == "ใช่"]
    if not content:
        typed = said.clean.text
        emoji = any(mark in typed for mark in "👍👌✅🆗💯🙆")
        no = any(mark in typed for mark in "👎❌🙅✖")
        if no:
            return Reading("deny", why=("answer",))
        return Reading("confirm", why=("answer",)) if polite or emoji else None
    if tags <= _YES | {"thanks"} and tags & (_YES):
        return Reading("confirm", why=("answer",))
    if tags <= _NO and len(content) <= 2:
        return Reading("deny", why=("answer",))
    return None


def _value(said: Said, asked: Asked) -> dict[str, Value] | None:
    """The slots that a bare value fills."""
    slot = asked.slot
    if slot in _COUNTED:
        return _count(said, slot)
    reader = _READERS.get(slot)
    if reader is None and slot in _BAHT:
        return _amount(said, slot)
    return reader(said, asked) if reader else None


def _bare(said: Said, *allowed: str) -> bool:
    """Whether a message holds nothing but these tags and small words."""
    return all(token.tag in _EMPTY or token.tag in allowed for token in said.words)


def _count(said: Said, slot: str) -> dict[str, Value] | None:
    """A whole number: ห้าสิบสองค่ะ; ไม่มี is none of it."""
    if not _bare(said, "number", "ordinal", "enter", "make", "review", "new", "plan", "none", "not_yet", "fraction", "not_get", "full", "of", "confirm"):
        return None
    if said.has("none", "not_yet") and not said.has("number"):
        return {slot: 0}
    ordinals = [token.span.value.value for token in said.words if token.span and isinstance(token.span.value, Ordinal)]
    if slot == "round" and len(ordinals) == 1:
        return {slot: ordinals[0]}
    wrong_unit = any(token.span.unit not in _COUNTED[slot] for token in said.words if token.tag == "number" and token.span)
    numbers = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Number)]
    if len(numbers) != 1 or said.has("not_yet") or wrong_unit:
        return None
    value = exact(numbers[0].value, numbers[0].hedge)
    if value is None or value != int(value):
        return None
    full = slot == "done" and said.has("full")
    return {slot: int(value), "communities": int(value)} if full else {slot: int(value)}


def _amount(said: Said, slot: str) -> dict[str, Value] | None:
    """Baht: 28,400; ไม่มี is 0."""
    if not _bare(said, "number", "money", "disburse", "refund", "none", "not_yet", "keep", "drawn", "confirm"):
        return None
    values = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Number | Money)]
    if not values and said.has("none", "not_yet"):
        return {slot: Decimal(0)}
    if len(values) != 1:
        return None
    value = exact(values[0].value, values[0].hedge)
    return {slot: Decimal(value)} if value is not None else None


def _percent(said: Said, asked: Asked) -> dict[str, Value] | None:
    if not _bare(said, "number", "percent", "progress", "percent_of"):
        return None
    values = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Number | Percent)]
    value = exact(values[0].value, values[0].hedge) if len(values) == 1 else None
    return {"percent": Decimal(value)} if value is not None else None


def _date(said: Said, asked: Asked) -> dict[str, Value] | None:
    if not _bare(said, "date", "meeting", "hold", "time", "will"):
        return None
    when = day(said.clause(), "ahead" if said.has("will") else None).day
    return {"date": when, **clocks(said.clause())} if when else None


def _time(said: Said, asked: Asked) -> dict[str, Value] | None:
    found = clocks(said.clause()) if _bare(said, "time", "meeting", "hold", "finish") else {}
    if asked.slot == "end" and set(found) == {"start"}:
        return {"end": found["start"]}
    return dict(found) if found else None


def _status(said: Said, asked: Asked) -> dict[str, Value] | None:
    """จัดแล้ว is held, ยัง not_held; of a document sent and pending."""
    if not _bare(said, "meeting", "hold", "yet", "not_yet", "not", "postpone", "cancel", "send", "confirm", "will", "form", "not_get", "unable", "date", "time", "number", "agree"):
        return None
    negative = said.has(*NEGATIVE, "yet")
    if asked.kind == "document":
        return {"status": "pending"} if negative else {"status": "sent"} if said.has("done", "send", "confirm") else None
    if said.has("yet") or (negative and not said.has("meeting", "hold")):
        return {"status": "not_held"}
    from bot.kinds import meeting

    found = meeting.read(Clause("meeting", said.words, said.today))[0].slots
    return dict(found) if "status" in found else ({"status": "held"} if said.has("done", "confirm") else None)


def _document(said: Said, asked: Asked) -> dict[str, Value] | None:
    found = [name for token in said.words for name in names(token)]
    if not found and _bare(said, "number"):
        numbers = [token.span.value.value for token in said.words if token.span and isinstance(token.span.value, Number)]
        found = [f"form{number}" for number in numbers if number in (1, 2)]
    bare = _bare(said, "form", "district_plan", "paper", "number", "send", "confirm")
    return {"document": found[0]} if bare and len(set(found)) == 1 else None


def _district(said: Said, asked: Asked) -> dict[str, Value] | None:
    return {} if len(said.districts) == 1 and _bare(said, "district", "place") else None


def _year(said: Said, asked: Asked) -> dict[str, Value] | None:
    if not _bare(said, "year", "number"):
        return None
    year = said.year
    numbers = [token.span.value.value for token in said.words if token.span and isinstance(token.span.value, Number)]
    if year is None and len(numbers) == 1:
        short = int(numbers[0])
        year = fiscal_year(Years(short + 2500 if short < 100 else short), said.today)
    return {"fiscal_year": year} if year else None


def _choice(slot: str, tags: tuple[str, ...]) -> Callable[[Said, Asked], dict[str, Value] | None]:
    def read(said: Said, asked: Asked) -> dict[str, Value] | None:
        found = [token.tag for token in said.words if token.tag in tags]
        return {slot: found[-1]} if found and _bare(said, *tags) else None

    return read


_READERS: dict[str, Callable[[Said, Asked], dict[str, Value] | None]] = {
    "percent": _percent,
    "date": _date,
    "start": _time,
    "end": _time,
    "status": _status,
    "document": _document,
    "district": _district,
    "fiscal_year": _year,
    "schedule": _choice("schedule", ("on_plan", "behind", "ahead")),
    "target": _choice("target", ("on_target", "below_target", "above_target")),
}


def _completes(said: Said, asked: Asked) -> Reading | None:
    """The value that completes another intent: an hour for a reminder, a code for a registration."""
    intent = asked.intent or ""
    if asked.slot == "district" and said.foreign and _bare(said, "place", "district"):
        return Reading(intent, ask=("district",), why=("answer",))
    if asked.slot == "at" and said.has("time") and _bare(said, "time", "date") and _moment(said) is None:
        return Reading(intent, ask=("at",), why=("answer",))
    why = ("answer",)
    if asked.slot == "at" and _bare(said, "date", "time", "repeat", "remind"):
        at = _moment(said)
        every = next((token.span.value.every for token in said.words if token.span and isinstance(token.span.value, Repeat)), None)
        return Reading(intent, at=at, repeat=every, why=why) if at else None
    if asked.slot == "code" and (code := code_in(said)) and len(said.words) <= 4:
        return Reading(intent, code=code, why=why)
    if asked.slot == "district" and _bare(said, "district", "mine", "place"):
        names_ = said.districts or ((said.own,) if said.has("mine") and said.own else ())
        return Reading(intent, district=names_, why=why) if names_ else None
    if asked.slot == "date" and _bare(said, "date", "deadline", "within", "before", "to"):
        when = day(said.clause(), "ahead").day or _month_end(said)
        return Reading(intent, date=when, why=why) if when else None
    if asked.slot == "document":
        found = exported(said) if _bare(said, "form", "progress_form", "progress", "file", "number", "paper", "request", "export", "overview", "report") else None
        return Reading(intent, document=found, why=why) if found else None
    if asked.slot == "about" and (matter := about(said.words)):
        return Reading(intent, about=matter, why=why)
    return None


def _moment(said: Said) -> dt.datetime | None:
    clock = next((token.span.value for token in said.words if token.span and isinstance(token.span.value, Clock)), None)
    repeat = next((token.span.value for token in said.words if token.span and isinstance(token.span.value, Repeat)), None)
    if clock is not None and clock.start is None:
        return None
    when = day(said.clause(), "ahead").day
    if clock is None and when is None and repeat is None:
        return None
    start = clock.start if clock and clock.start else MORNING
    if repeat is not None:
        first = starts(repeat, said.today)
        return dt.datetime.combine(first, start) if first else None
    return dt.datetime.combine(when or said.today, start)


def _month_end(said: Said) -> dt.date | None:
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    return month_end(days[0], said.today) if days else None
