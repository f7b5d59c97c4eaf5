"""The one of several meetings that a message names by its day or its number: ของเมื่อวานแก้เป็น 50, ครั้งที่ 2 แก้เป็น 37, ลบครั้งแรก.

Knows how a meeting is named, and which number or day puts it right. Must not know how anything is stored.
"""

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, Choice, Reply, Text
from bot.texts import Texts
from bot.thai import Day, Number, Ordinal, Span, clean, find, resolve
from handlers import show
from handlers.answers import ask, day_answered, days_meant
from handlers.corrections import new_values, pointed
from handlers.deadlines import owed
from handlers.following import told_last
from handlers.reports import report
from models.store import Store

say = Texts(__file__)
_DAYS = 31


def correction(message: Message, store: Store) -> list[Reply] | None:
    """The read-back of the people or the day put right for the meeting that is named; which there are, where it is none of them.

    None for any other message.
    """
    message, district = _as_times(message, store), _district(message, store)
    on, value = _new_day(message), _new_value(message)
    if message.quoted or district is None or (on is None and value is None):
        return None
    meetings = _held(district, store)
    known = _numbered(message, meetings)
    if known is None and meetings and _names_number(message):
        return [_which(meetings, say("fewer", who=show.who(district), count=len(meetings)), "date" if on is not None else "attendees")]
    if known is not None and on is not None:
        return report.change(message, known, days_meant.in_its_month(on, known, message.text), store)
    return _of_people(message, value, known, meetings, store) if value is not None else None


def _of_people(message: Message, value: "_Value", numbered: Known | None, meetings: list[Known], store: Store) -> list[Reply] | None:
    """The read-back of a new number of people; which meetings there are, where none is of the day that is named."""
    known = numbered
    if known is None:
        day = _day(message)
        known = next((each for each in meetings if each.slots.get("date") == day), None)
        if known is None and day is not None and value.old is None and meetings:
            who = show.who(meetings[0].district)
            return [_which(meetings, say("none_then", who=who, day=show.day(day)), "attendees")]
    if known is None or (value.old is not None and known.slots.get("attendees") != value.old):
        return None
    return report.change(message, known, Fact("meeting", None, {"attendees": value.new}), store)


def puts_right(message: Message, store: Store) -> bool:
    """Whether a message that says no more gives the people or the day of a meeting of the person's district: ของวันที่ 5 เป็น 36."""
    message, district = _as_times(message, store), _district(message, store)
    value = _new_value(message)
    of_people = value is not None and value.old is None
    if message.quoted or district is None or not (of_people or _new_day(message) is not None):
        return False
    meetings, day = _held(district, store), _day(message)
    return (_names_number(message) and bool(meetings)) or any(known.slots.get("date") == day for known in meetings if day is not None)


def _as_times(message: Message, store: Store) -> Message:
    """The message with อันแรก as ครั้งแรก, where what the person told last is a meeting."""
    newest = store.last_report()
    if newest is None or not any(known.kind == "meeting" for known in store.standing_of_report(newest.id)):
        return message
    return replace(message, text=re.sub(say.table("words")["thing"], say.table("words")["time"], clean(message.text).text))


def named(message: Message, store: Store) -> Known | None:
    """The held meeting of the person's district that a message names by its number: ลบครั้งแรก."""
    if message.quoted or not _names_number(message):
        return None
    district = _district_meant(message, store)
    return _numbered(message, _held(district, store)) if district is not None else None


def called_off(message: Message, reading: Reading, store: Store) -> bool:
    """Whether what reads as a meeting that is not held names one that was told of as held: ยกเลิกประชุมครั้งแรก; no planned one."""
    said = reading.facts[0] if reading.intent == "report" and len(reading.facts) == 1 else None
    if said is None or message.quoted or said.kind != "meeting" or set(said.slots) != {"status"}:
        return False
    district = _district(message, store)
    if said.slots["status"] not in say.table("words")["off"]:
        return False
    if not _names_number(message) and not _is_of_the_last(message, district, store):
        return False
    if district is None or not _held(district, store):
        return False
    planned = any(known.slots.get("status") in owed.PLANNED for known in store.current(("meeting",), district))
    return not planned or (bool(_ordinals(find(clean(message.text)))) and _numbered(message, _held(district, store)) is not None)


def _is_of_the_last(message: Message, district: str | None, store: Store) -> bool:
    """Whether a bare ยกเลิกประชุม stands right behind the read-back of a meeting of the district that was held."""
    told = told_last.just_told(store, directly=True)
    held = [known for known in told if (known.kind, known.district, known.slots.get("status")) == ("meeting", district, "held")]
    return len(held) == len(told) == 1 and re.fullmatch(say.table("words")["called_off"], ask.plain(message)) is not None


def none_of_number(message: Message, store: Store) -> Text | None:
    """That fewer meetings were told of than the one that an undo names by its number, each of them with its button."""
    district = _district_meant(message, store)
    meetings = _held(district, store) if district is not None and not message.quoted and _names_number(message) else []
    if not meetings or district is None or _numbered(message, meetings) is not None:
        return None
    return _none_then("none_of_number", district, meetings)


def none_of_day(message: Message, store: Store) -> Text | None:
    """That no meeting was told of on the day that an undo names, ลบวันที่ 7; which there are. None where one was, or none is named."""
    spans = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    days = {(day.day, day.month) for day in spans if day.day is not None}
    district = _district_meant(message, store)
    if not days or district is None or message.quoted:
        return None
    told = [known.slots for known in store.current(("meeting",), district)] + [draft.fact.slots for draft in store.drafts_here()]
    if any(pointed.is_on(slots, days) for slots in told):
        return None
    meetings = _held(district, store)
    return _none_then("none_of_day", district, meetings) if meetings else Text(say("none_at_all", who=show.who(district)))


def _none_then(key: str, district: str, meetings: list[Known]) -> Text:
    """That the meeting that an undo names is none of those of a district, which it tells."""
    labels = [say("take_back", number=number) for number in range(1, len(meetings) + 1)]
    lines = [show.whole(known.district, known.kind, known.slots) for known in meetings]
    text = say(key, who=show.who(district), count=len(meetings), lines="\n".join(lines[:CHOICES_LIMIT]))
    return Text(text, tuple(Choice(label, say=label) for label in labels[:CHOICES_LIMIT]))


def _district_meant(message: Message, store: Store) -> str | None:
    """The district whose meeting an undo names; for headquarters, where it names none, that of the meeting it told of last."""
    district = _district(message, store)
    if district is not None or not store.is_hq or pointed.districts(message):
        return district
    told = (known for said in store.last_reports() for known in store.standing_of_report(said.id))
    return next((known.district for known in told if known.kind == "meeting"), None)


def _names_number(message: Message) -> bool:
    """Whether a message names a meeting by its number or as the last, and no round of the indicator."""
    words, text = say.table("words"), clean(message.text).text
    if any(word in text for word in words["round"]):
        return False
    return any(word in text for word in words["last"]) or bool(_ordinals(find(clean(message.text))))


class _Value(NamedTuple):
    """A number of people, and the one that it takes the place of where that is said."""

    new: int
    old: int | None = None


def _new_value(message: Message) -> _Value | None:
    """The number that puts one right: 37 of วันที่ 5 ไม่ใช่ 35 เป็น 37, 50 of ของเมื่อวานแก้เป็น 50; not the 8 of วันที่ 5 แก้เป็น 8."""
    text, words = clean(message.text).text, say.table("words")
    spans = find(clean(message.text))
    numbers = [span for span in spans if isinstance(span.value, Number) and span.unit in (None, *words["people"])]
    whole = [int(span.value.value) for span in numbers if isinstance(span.value, Number) and span.value.hedge is None]
    if len(whole) != len(numbers) or any(word in text for word in words["day_itself"]):
        return None
    if len(whole) == 2 and (pair := new_values.pair(message)) is not None:
        return _Value(int(pair[1]), int(pair[0]))
    if len(whole) != 1:
        return None
    led = _lead(spans, text)
    counted = numbers[0].unit is not None or whole[0] > _DAYS or text.startswith(words["of"]) or bool(_ordinals(spans))
    between = text[led : numbers[0].start]
    counts = numbers[0].unit is not None and (bool(_ordinals(spans)) or _is_all(message, led, numbers[0]))
    alone = not text[led : numbers[0].start].strip() and ask.without_politeness(text) == text[: numbers[0].end]
    counts = counts or (alone and bool(_ordinals(spans)) and whole[0] > _DAYS)  # ครั้งแรก 32 is no day
    becomes = any(word in between for word in words["becomes"]) or counts
    return _Value(whole[0]) if led and led <= numbers[0].start and counted and becomes else None


def _new_day(message: Message) -> Fact | None:
    """The day that a meeting named by its number is said to be on, which is all that is said: ครั้งแรกวันที่ 6 นะ, แก้ครั้งที่ 2 เป็น 13 มิ.ย."""
    text, spans = clean(message.text).text, find(clean(message.text))
    days = [span for span in spans if isinstance(span.value, Day)]
    led = _lead(tuple(span for span in spans if span not in days), text)
    on = resolve(days[0].value, message.today, "back").date if len(days) == 1 and isinstance(days[0].value, Day) else None
    if on is None or not led or led > days[0].start or not _names_number(message) or not day_answered.is_a_day(text[led:]):
        return None
    return Fact("meeting", None, {"date": on})


def _is_all(message: Message, led: int, number: Span) -> bool:
    """Whether a message is a day and the people of its meeting, and no more: เมื่อวาน 33 คน, เมื่อวานเซ็นชื่อจริง 49 คนนะคะ."""
    text = clean(ask.plain(message)).text
    begins = next((span.start for span in find(clean(message.text)) if isinstance(span.value, Day)), 1) == 0
    alone = re.fullmatch(say.table("words")["came"], text[led : number.start]) is not None
    return begins and alone and text[number.end :].strip() == number.unit


def _lead(spans: tuple[Span, ...], text: str) -> int:
    """Where the name of the meeting ends, 0 for none: its only day, its ordinal, ครั้งล่าสุด."""
    ends = [span.end for span in spans if isinstance(span.value, Day) or span in _ordinals(spans)]
    ends += [text.index(word) + len(word) for word in say.table("words")["last"] if word in text]
    return ends[0] if len(ends) == 1 else 0


def _ordinals(spans: tuple[Span, ...]) -> list[Span]:
    """The numbers of a time: ครั้งที่ 2, ครั้งแรก."""
    return [span for span in spans if isinstance(span.value, Ordinal) and span.value.noun == say.table("words")["time"]]


def _numbered(message: Message, meetings: list[Known]) -> Known | None:
    """The n-th of the meetings in the order of their days, or the last."""
    words, text = say.table("words"), clean(message.text).text
    if any(word in text for word in words["round"]):
        return None
    if any(word in text for word in words["last"]):
        return meetings[-1] if meetings else None
    numbers = [span.value.value for span in _ordinals(find(clean(message.text))) if isinstance(span.value, Ordinal)]
    return meetings[numbers[0] - 1] if len(numbers) == 1 and 0 < numbers[0] <= len(meetings) else None


def _day(message: Message) -> date | None:
    days = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    return resolve(days[0], message.today, "back").date if len(days) == 1 else None


def _district(message: Message, store: Store) -> str | None:
    """The one district that is named and may be reported for, else the person's own."""
    named_ones = pointed.districts(message)
    own = store.district
    district = next(iter(named_ones)) if len(named_ones) == 1 else own if not named_ones else None
    return district if district is not None and store.may_report_for(district) else None


def _held(district: str, store: Store) -> list[Known]:
    """The meetings that stand as held, by their days; those of no day last."""
    held = [known for known in store.current(("meeting",), district) if known.slots.get("status") == "held"]
    return sorted(held, key=lambda known: str(known.slots.get("date", "9")))


def _which(meetings: list[Known], text: str, slot: str) -> Text:
    """The meetings that there are, each with the button that puts a slot of it right."""
    labels = ((known.slots.get("date"), known) for known in meetings[:CHOICES_LIMIT])
    named_by = ((show.day(on) if isinstance(on, date) else show.pointed(known), known) for on, known in labels)
    return Text(text, tuple(Choice(label, press=f"v1|slot|{known.id}-{slot}") for label, known in named_by))
