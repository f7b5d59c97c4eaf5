"""What a message that says nothing by itself is taken for where it is said: a bare value, เลื่อนค่ะ, years with their numbers.

Knows what was read back or planned last. Must not know what becomes of it.
"""

from decimal import Decimal

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, clean, find
from bot.thai.dates import fiscal_of
from handlers import ask, new_values, owed, pointed, which_meeting
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_OF_ALL_THERE_IS = ("progress", "overview")
_LATELY = 5  # reports, among which a list may be that is put right district by district
_YEARS = 5


def taken_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a message where it is said."""
    reading = _planned(message, _projects(message, reading, store), store)
    reading = _of_a_list(message, _of_ones_own(message, reading, store), store)
    if denied := _denied(message, reading, store):
        return denied
    return _of_a_meeting(message, _correction(message, reading, store), store)


def _of_ones_own(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a question as one of the speaker's own district, where it says เรา or asks when: ตอนนี้แผนเรากี่ชุมชน, ประชุมวันไหน."""
    own = store.post.district if store.post is not None else None
    if own is None or reading.intent != "query" or reading.district or reading.had:
        return reading
    words = say.table("own").get(reading.topic or "", ())
    if not any(word in message.text for word in words) or any(word in message.text for word in say.table("words")["of_all"]):
        return reading
    return reading._replace(district=(own,), topic="district" if reading.topic in _OF_ALL_THERE_IS else reading.topic)


def _of_a_list(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a district with a new value as the correction it is, shortly after it was told of: บางเขนเป็น 3 โครงการ."""
    if reading.intent not in ("other", "report") or any(fact.slots for fact in reading.facts) or message.quoted:
        return reading
    named, text = pointed.districts(message), clean(message.text).text.removeprefix(say("district"))
    if len(named) != 1 or not text.startswith(next(iter(named)) + say.table("words")["is"]):
        return reading
    told = (known for said in store.last_reports(_LATELY) for known in store.facts_of_report(said.id))
    if not any(known.district in named and known.closed_at is None for known in told):
        return reading
    again = read(say("put_right", words=message.text.strip()), message.today, store.post.district if store.post else None)
    return again if again.intent == "correct" else reading


def _denied(message: Message, reading: Reading, store: Store) -> Reading | None:
    """The undo that a correction is which says that what was told last is not so at all: คืนผิด ไม่ได้คืน 500."""
    if reading.intent != "correct" or reading.facts or message.quoted or not new_values.is_denied(message):
        return None
    numbers = {Decimal(span.value.value) for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    told = (known for said in store.last_reports(_LATELY) for known in store.facts_of_report(said.id) if known.closed_at is None)
    kinds = [known.kind for known in told if any(Decimal(str(known.slots.get(slot, -1))) in numbers for slot in new_values.COUNTED)]
    return Reading("undo", undone=kinds[0], why=("undo", "denied")) if kinds else None


def _of_a_meeting(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of ของวันที่ 5 เป็น 36, ครั้งแรก 39 คน as the correction it is, where that meeting stands; of a nought too many."""
    if reading.intent in ("other", "export") and new_values.of_noughts(message) and store.last_reports(1):
        return Reading("correct", why=("nought",))
    unsaid = reading.intent == "other" or (reading.intent == "report" and not any(fact.slots for fact in reading.facts))
    return Reading("correct", why=("meeting named",)) if unsaid and which_meeting.puts_right(message, store) else reading


def _correction(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a bare value as the correction it is: "25 คน" in reply to a read-back, or under the menu of what to change."""
    last = store.asked()
    quotes = bool(message.quoted) and store.report_of_message(message.quoted) is not None
    meant = not message.quoted and last is not None and (
        last.slot == "fix" or _puts_the_year(message, last, store) or (last.slot == "confirm" and ask.is_value(message))
    )
    if reading.intent != "other" or not (quotes or meant):
        return reading
    words = say("of_year", year=message.text.strip()) if meant and _is_bare_year(message) else message.text
    again = read(say("as_said", words=words), message.today, store.post.district if store.post else None)
    return again if again.intent == "correct" else reading


def _puts_the_year(message: Message, last: AskedLast, store: Store) -> bool:
    """Whether a message is a year, right after projects were read back with the year that was assumed: ปี 64 ค่ะ.

    A draft of something else may wait below the read-back.
    """
    if not (ask.is_value(message, ("year",)) or _is_bare_year(message)) or last.slot in ("year", "fiscal_year", "projects"):
        return False
    newest = next(iter(store.last_reports(1)), None)
    read_back = last.report_id if last.slot == "readback" else newest.id if newest is not None and last.draft_id is not None else None
    return read_back is not None and any(known.kind == "action_plan" for known in store.facts_of_report(read_back))


def _is_bare_year(message: Message) -> bool:
    """Whether a message is only two digits of a fiscal year near this one: 64."""
    text = clean(ask.plain(message)).text
    return text.isdecimal() and len(text) == 2 and abs(int(text) + 2500 - fiscal_of(message.today)) <= _YEARS


def _planned(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of เลื่อนค่ะ, เลื่อนไป 10 มิ.ย. as one of the meeting that the district has planned, where it has one."""
    district = store.post.district if store.post is not None else None
    became = ask.plain(message).startswith(tuple(say.table("words")["became"]))
    if reading.intent != "other" or district is None or not became or message.quoted:
        return reading
    if not any(known.slots.get("status") in owed.PLANNED for known in store.current(("meeting",), district)):
        return reading
    again = read(say("of_meeting", words=message.text.strip()), message.today, district)
    return again if again.intent == "report" and all(fact.kind == "meeting" for fact in again.facts) else reading


def _projects(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of years with their numbers, right after projects were told, as one of projects: ปี 63 3 ปี 64 2."""
    if reading.intent != "other" or message.quoted or not ask.is_value(message, ("year", "number")):
        return reading
    newest = next(iter(store.last_reports(1)), None)
    if newest is None or not any(known.kind == "action_plan" for known in store.facts_of_report(newest.id)):
        return reading
    again = read(say("of_projects", words=message.text.strip()), message.today, store.post.district if store.post else None)
    return again if again.intent == "report" and len(again.facts) > 1 else reading
