"""A detail of the meeting told last, a line later: 10 โมง, ที่ห้องประชุมเขต, เอ้อ 33 คน, ไปวันที่ 30, เพราะโควิด.

Knows which detail a meeting of that state takes. Must not know how one is stored.
"""

import re
from dataclasses import replace
from datetime import timedelta

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.answers.answer import WHY
from bot.reading.reading import Asked, Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean, find
from handlers import show
from handlers.answers import ask, day_answered
from handlers.deadlines import owed
from handlers.following import told_last
from handlers.meetings import planned_met
from models.store import Store

say = Texts(__file__)
_LATELY = timedelta(days=1)
_LONGEST = 80  # letters
_HOURS = {"start", "end"}


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a message that is no more than a detail as one of the meeting told last."""
    known = _told(message, reading, store) if _may_be_one(message) else None
    if known is None:
        return reading
    words, own = _words(message), store.district
    if known.slots.get("status") != "held" and (moved := _on_a_day(_of_number(words, reading), known, message, own)):
        return moved
    if reading.intent != "other":
        return reading
    hours = read(words, message.today, own, Asked("start", "meeting"))
    if hours.why == WHY and hours.facts and {"start"} <= set(hours.facts[0].slots) <= _HOURS:
        return hours._replace(intent="correct", ask=())
    if _of_some(words, known):
        return reading
    placed = told_last.placed(replace(message, text=_place(words)), reading, store)
    return placed if placed is not reading else _people_or_reason(words, known, message, own) or reading


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """That the people of one still to come are counted once it was held, คนประมาณ 40; what became of one whose day has come: เสร็จแล้ว."""
    if (over := planned_met.asks(message, reading, store)) is not None:
        return over
    counts = reading.intent == "other" and any(word in message.text for word in say.table("words")["people"])
    known = _told(message, reading, store) if counts else None
    if known is not None and _of_some(_words(message), known):
        return [Text(say("some", count=known.slots["attendees"]))]
    if known is None or known.slots.get("status") not in owed.PLANNED or _came(_words(message), message, known.district) is None:
        return None
    return [Text(say("later", what=show.whole(known.district, known.kind, known.slots)))]


def _of_some(words: str, known: Known) -> bool:
    """Whether people are counted beside all who came to what was held, and not anew: ประธานชุมชน 12 คน, ชุมชนวัดสวนพลูอีก 31 คน."""
    if known.slots.get("status") != "held" or "attendees" not in known.slots:
        return False
    table, bare = say.table("words"), {span.type for span in find(clean(words))} == {"number"}
    return bare and re.search(table["counted"], words) is not None and re.search(table["all"], words) is None


def _may_be_one(message: Message) -> bool:
    """Whether a message is short and says a value, a place or a reason: looked for before the store is asked."""
    if len(message.text) > _LONGEST:
        return False
    text = clean(message.text)
    return any(word in text.text for word in say.table("words")["hints"]) or bool(find(text))


def _told(message: Message, reading: Reading, store: Store) -> Known | None:
    """The one meeting that the person told of last, where a message may be a detail of it."""
    days = reading.why == WHY and all("date" in fact.slots for fact in reading.facts)
    if not (reading.intent == "other" or days) or store.post is None or message.quoted:
        return None
    newest = store.last_report()
    if newest is None or store.said_at - newest.said_at > _LATELY:
        return None
    told = told_last.told_last(store)
    return told[0] if len(told) == 1 and told[0].kind == "meeting" else None


def _words(message: Message) -> str:
    """The words of a message without what only leads on: อ้อ ที่ห้องประชุมเขต."""
    return re.sub(say.table("words")["leads"], "", clean(ask.plain(message)).text).strip()


def _place(words: str) -> str:
    """A room or hall named without its ที่, as where the meeting is; not one that something is said of: ห้องประชุมไม่ว่าง."""
    table = say.table("words")
    named = words.startswith(tuple(table["rooms"])) and not any(word in words for word in table["said_of"])
    return say("at", words=words) if named else words


def _of_number(words: str, reading: Reading) -> str:
    """A day of the month that was answered by its number alone, as a day: 20 is วันที่ 20."""
    return say("of_number", number=words) if reading.why == WHY and words.isdecimal() else words


def _on_a_day(words: str, known: Known, message: Message, own: str | None) -> Reading | None:
    """The report of a meeting that has not been held, for the day that is named alone: ไปวันที่ 30, เอาวันที่ 15 ก.ค."""
    day = re.sub(say.table("words")["to"], "", words).strip()
    if not day_answered.is_a_day(day) or (day == words and "date" in known.slots):
        return None
    put_off = known.slots.get("status") == "postponed" or ("date" in known.slots and known.slots.get("status") in owed.PLANNED)
    again = read(say("put_off", day=day) if put_off else say("planned", day=day), message.today, own)
    meeting = again.facts[0] if again.intent == "report" and len(again.facts) == 1 and not again.ask else None
    if meeting is None or meeting.kind != "meeting" or "date" not in meeting.slots:
        return None
    return again._replace(facts=(replace(meeting, district=known.district),))


def _people_or_reason(words: str, known: Known, message: Message, own: str | None) -> Reading | None:
    """The correction that gives how many came to what was held, or why another was not."""
    if known.slots.get("status") == "held":
        beside = "attendees" in known.slots and told_last.adds(clean(message.text).text)  # แล้วก็ 20 คน, of a meeting with its people
        came = _came(words, message, own) if not beside else None
        return Reading("correct", facts=(Fact("meeting", None, {"attendees": came}),), why=("detail",)) if came is not None else None
    why = known.slots.get("status") != "scheduled" and re.search(say.table("words")["why"], words)
    return Reading("correct", facts=(Fact("meeting", None, {"reason": words}),), why=("detail",)) if why else None


def _came(words: str, message: Message, own: str | None) -> int | None:
    """How many people a message says, and no more: มา 33 คน."""
    if not any(word in words for word in say.table("words")["people"]):
        return None
    found = read(words, message.today, own, Asked("attendees", "meeting"))
    slots = found.facts[0].slots if found.why == WHY and len(found.facts) == 1 and not found.ask else {}
    return int(str(slots["attendees"])) if set(slots) == {"attendees"} else None
