"""What a message that says nothing by itself is taken for where it is said: a bare value, เลื่อนค่ะ, years with their numbers.

Knows what was read back or planned last. Must not know what becomes of it.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, Money, Number, Place, clean, find
from bot.thai.dates import fiscal_of
from handlers import (
    ask,
    day_answered,
    days_meant,
    for_some,
    instalments,
    meeting_moved,
    new_values,
    obstacles,
    owed,
    pointed,
    put_off,
    which_meeting,
)  # fmt: skip
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_OF_ALL_THERE_IS = ("progress", "overview")
_LATELY = 5  # reports, among which a list may be that is put right district by district
_YEARS = 5


def taken_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a message where it is said."""
    reading = for_some.as_of_all(message, _deadline_moved(message, reading, store), store)
    reading = _place(message, instalments.anew(message, reading, store), store)
    reading = _instalments(message, _said_anew(message, _not_sent(message, reading, store), store), store)
    reading = meeting_moved.moved(message, _planned(message, _projects(message, reading, store), store), store)
    reading = _of_a_list(message, _of_ones_own(message, reading, store), store)
    if which_meeting.called_off(message, reading, store):
        return Reading("undo", undone="meeting", why=("undo", "numbered"))
    reading = obstacles.reworded(message, reading, store)
    if denied := _denied(message, reading, store):
        return denied
    return _of_a_meeting(message, _one_more(message, _correction(message, reading, store), store), store)


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
    """The reading of a district with a new value as the correction it is, shortly after it was told of: บางเขนเป็น 3 โครงการ, ดุสิต 29 คน."""
    if reading.intent not in ("other", "report", "correct") or any(fact.slots for fact in reading.facts) or message.quoted:
        return reading
    named, (name, rest) = pointed.districts(message), _behind_its_name(message)
    anew = next((word for word in say.table("words")["anew"] if rest.startswith(word)), "")
    value = rest.removeprefix(anew).strip()
    becomes, alone = rest.startswith(say.table("words")["is"]), ask.is_bare_value(value)
    if len(named) != 1 or name not in named or not (becomes or alone):
        return reading
    told = (known for said in store.last_reports(_LATELY) for known in store.standing_of_report(said.id))
    if not any(known.district in named for known in told):
        return reading
    words = message.text.strip() if becomes else say("becomes", name=name, value=value)
    again = read(say("put_right", words=words), message.today, store.post.district if store.post else None)
    return again if again.intent == "correct" else reading


def _behind_its_name(message: Message) -> tuple[str, str]:
    """The district that a message begins with, and what stands behind its name."""
    text = clean(message.text).text
    first = next(iter(find(clean(message.text))), None)
    if first is None or not isinstance(first.value, Place) or text[: first.start].strip() not in ("", say("district")):
        return "", text
    name = first.value.said if first.value.kind == "area" else first.value.name
    return name or "", text[first.end :].strip()


def _denied(message: Message, reading: Reading, store: Store) -> Reading | None:
    """The undo that a correction is which says that what was told last is not so at all: คืนผิด ไม่ได้คืน 500."""
    if reading.intent != "correct" or reading.facts or message.quoted or not new_values.is_denied(message):
        return None
    numbers = {Decimal(span.value.value) for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    told = (known for said in store.last_reports(_LATELY) for known in store.standing_of_report(said.id))
    kinds = [known.kind for known in told if any(Decimal(str(known.slots.get(slot, -1))) in numbers for slot in new_values.COUNTED)]
    return Reading("undo", undone=kinds[0], why=("undo", "denied")) if kinds else None


def _of_a_meeting(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of ของวันที่ 5 เป็น 36, ครั้งแรก 39 คน as the correction it is, where that meeting stands; of a nought too many."""
    if reading.intent in ("other", "export") and new_values.of_noughts(message) and store.last_report() is not None:
        return Reading("correct", why=("nought",))
    beyond = {slot for fact in reading.facts for slot in fact.slots} - {"attendees"}  # what more is said than an answer
    unsaid = reading.intent == "other" or (reading.intent == "report" and not beyond)
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
    newest = store.last_report()
    read_back = last.report_id if last.slot == "readback" else newest.id if newest is not None and last.draft_id is not None else None
    return read_back is not None and any(known.kind == "action_plan" for known in store.facts_of_report(read_back))


def _is_bare_year(message: Message) -> bool:
    """Whether a message is only two digits of a fiscal year near this one: 64."""
    text = clean(ask.plain(message)).text
    return text.isdecimal() and len(text) == 2 and abs(int(text) + 2500 - fiscal_of(message.today)) <= _YEARS


def _planned(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of เลื่อนค่ะ, เลื่อนไป 10 มิ.ย. as one of the meeting that the district has planned, where it has one."""
    district = store.post.district if store.post is not None else None
    if reading.intent != "other" or district is None or message.quoted:
        return reading
    words = _from_its_verb(message)
    if not words.startswith(tuple(say.table("words")["became"])):
        return reading
    planned = next((known for known in store.current(("meeting",), district) if known.slots.get("status") in owed.PLANNED), None)
    again = read(say("of_meeting", words=words), message.today, district)
    if planned is None or again.intent != "report" or any(fact.kind != "meeting" for fact in again.facts):
        return reading
    return again._replace(facts=tuple(_behind(fact, planned, words) for fact in again.facts))


def _behind(said: Fact, planned: Known, words: str) -> Fact:
    """A new day that is a weekday alone as the one behind the day that was planned: of Wednesday 24th, วันพฤหัส is the 25th."""
    before, weekday = planned.slots.get("date"), days_meant.weekday_alone(words)
    if weekday is None or not isinstance(before, date) or "date" not in said.slots:
        return said
    return replace(said, slots={**said.slots, "date": before + timedelta((weekday - before.weekday() - 1) % 7 + 1)})


def _from_its_verb(message: Message) -> str:
    """What becomes of a planned meeting, without the day that it was planned for: วันพุธเลื่อนเป็นวันพฤหัส is เลื่อนเป็นวันพฤหัส."""
    plain = ask.plain(message)
    first = next(iter(find(clean(plain))), None)
    old = first is not None and isinstance(first.value, Day) and first.start == 0
    return clean(plain).text[first.end :].strip() if first is not None and old else plain


def _said_anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a value behind จริงๆ or ลดเหลือ as the correction it is of what was told last: จริงๆ มา 44, ลดเหลือ 2 เพราะงบไม่พอ."""
    text = clean(message.text).text
    if reading.intent == "report":
        return _kind_anew(message, reading, store)
    if reading.intent != "other" or message.quoted or not text.startswith(tuple(say.table("words")["anew"])):
        return reading
    numbers = [span for span in find(clean(message.text)) if isinstance(span.value, Number | Money)]
    if len(numbers) != 1 or store.last_report() is None:
        return reading
    number = numbers[0]
    words = say("as_said", words=f"{text[number.start : number.end]} {number.unit or ''}")
    again = read(words, message.today, store.post.district if store.post else None)
    return again if again.intent == "correct" else reading


def _kind_anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a number behind its kind and จริงๆ as the correction it is of that kind, told lately: คืนจริงๆ 2,000."""
    words = "|".join(map(re.escape, say.table("words")["anew"]))
    again = re.sub(rf"(?<=\w) ?(?:{words})(?= ?\d)", say.table("words")["is"], clean(message.text).text, count=1)
    if message.quoted or len(reading.facts) != 1 or again == clean(message.text).text:
        return reading
    told = (known for said in store.last_reports(_LATELY) for known in store.standing_of_report(said.id))
    if not any(known.kind == reading.facts[0].kind for known in told):
        return reading
    right = read(say("put_right", words=again), message.today, store.post.district if store.post else None)
    return right if right.intent == "correct" and [fact.kind for fact in right.facts] == [reading.facts[0].kind] else reading


def _deadline_moved(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of headquarters' แบบ 2 เลื่อนเป็น 20 ก.ค., แบบ 2 ขยายอีก 7 วัน as the deadline that it sets."""
    verb = next((each for each in say.table("words")["put_off"] if each in message.text), None)
    if not store.is_hq or reading.intent not in ("other", "report") or verb is None or pointed.districts(message):
        return reading
    by = put_off.length(message.text)
    if reading.intent == "report" and (by is None or any(fact.slots.get("status") != "pending" for fact in reading.facts)):
        return reading
    again = read(say("deadline_moved", words=message.text.strip().replace(verb, " ", 1)), message.today)
    return again if again.intent == "deadline" and again.documents and (again.date or by) else reading


def _place(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a place as that of the meeting that was told of last: ที่ศาลาวัดสวนพลู, สถานที่ผิด เป็นวัดแขก."""
    if reading.intent not in ("other", "correct") or reading.facts or message.quoted:
        return reading
    found = next(filter(None, (re.search(each, ask.plain(message)) for each in say.table("words")["places"])), None)
    told = _told_last(store) if found is not None else ()
    if found is None or len(told) != 1 or told[0].kind != "meeting":
        return reading
    return Reading("correct", facts=(Fact("meeting", None, {"place": found["place"].strip()}),), why=("place",))


def _not_sent(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of ยังไม่ได้ส่งนะ พิมพ์ผิด, บางแคยังไม่ส่ง as the correction it is of the one document that was told of last."""
    named, words = pointed.districts(message), say.table("words")["not_sent"]
    no_more = bool(named) and ask.plain(message).removeprefix(say("district")).removeprefix(next(iter(named))).strip() in words
    denied = reading.intent == "correct" or (reading.intent == "other" and no_more)
    if not denied or any(fact.slots for fact in reading.facts) or not any(word in message.text for word in words):
        return reading
    told = [known for known in _told_last(store) if not named or known.district in named]
    if len(told) != 1 or told[0].kind != "document":
        return reading
    told_of, slots = told[0].district if named else None, {"document": told[0].slots["document"], "status": "pending"}
    return Reading("correct", facts=(Fact("document", told_of, slots),), why=("not sent",))


def _one_more(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of วันที่ 12 ด้วย 35 คน, right after a meeting was told of, as one more; of เดี๋ยวมีอีกรอบวันศุกร์ as a planned one."""
    words, own = say.table("words"), store.post.district if store.post is not None else None
    text = clean(message.text).text
    told = _told_last(store) if reading.intent == "other" and own is not None and not message.quoted else ()
    if not any(word in text for word in words["one_more"]) or {known.kind for known in told} != {"meeting"}:
        return reading
    to_come = any(word in text for word in words["to_come"])
    said = " ".join(re.sub("|".join((*words["one_more"], *words["to_come"])), " ", text).split())
    if not day_answered.is_a_day(re.sub("|".join(words["people"]), " ", said)):
        return reading
    if to_come and any(known.slots.get("status") in owed.PLANNED for known in store.current(("meeting",), own)):
        return reading  # one planned meeting stands at a time
    again = read(say("of_one_planned" if to_come else "of_one_held", words=said), message.today, own)
    meeting = again.facts[0] if again.intent == "report" and len(again.facts) == 1 else None
    return again if meeting is not None and meeting.kind == "meeting" and "date" in meeting.slots else reading


def _told_last(store: Store) -> tuple[Known, ...]:
    """What stands of the person's last report."""
    newest = store.last_report()
    return store.standing_of_report(newest.id) if newest is not None else ()


def _instalments(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of instalments with their sums as money that was drawn: งวดแรก 32,000 งวดสอง 6,000 รวม 38,000."""
    if reading.intent != "other" or not clean(message.text).text.startswith(say.table("words")["instalment"]):
        return reading
    again = read(say("of_money", words=message.text.strip()), message.today, store.post.district if store.post else None)
    return again if again.intent == "report" and all(fact.kind == "disbursement" for fact in again.facts) else reading


def _projects(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of years with their numbers, right after projects were told, as one of projects: ปี 63 3 ปี 64 2."""
    none = any(word in message.text for word in say.table("words")["no_projects"])
    if reading.intent != "other" or message.quoted or not (ask.is_value(message, ("year", "number")) or none):
        return reading
    newest = store.last_report()
    if newest is None or not any(known.kind == "action_plan" for known in store.facts_of_report(newest.id)):
        return reading
    words = say("of_no_projects" if none else "of_projects", words=message.text.strip())
    again = read(words, message.today, store.post.district if store.post else None)
    dated = all("fiscal_year" in fact.slots for fact in again.facts)
    return again if again.intent == "report" and (len(again.facts) > 1 or (none and dated)) else reading
