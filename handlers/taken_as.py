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
from bot.reading import from_json, read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, Money, Number, Years, clean, find, fiscal_year
from bot.thai.dates import may_be_fiscal
from handlers.answers import ask, days_meant, several_days  # fmt: skip
from handlers.corrections import new_values, not_so, pairs, pointed, swapped  # fmt: skip
from handlers.deadlines import for_some, owed, would_move  # fmt: skip
from handlers.documents import bounced, letter_number  # fmt: skip
from handlers.following import (
    instalments,
    kind_as_it_was,
    of_a_year,
    of_the_last,
    on_top,
    sent_day,
    sent_too,
    told_last,
    unit_first,
    value_anew,
    year_alone,
)  # fmt: skip
from handlers.meetings import meeting_detail, meeting_moved, planned_anew, planned_met, put_off, same_meeting, which_meeting  # fmt: skip
from handlers.obstacles import obstacles  # fmt: skip
from handlers.questions import behind, in_time, of_round, own_question, short_asked  # fmt: skip
from handlers.reminders import one_more_reminder, wish  # fmt: skip
from handlers.reports import drafts, projects_named  # fmt: skip
from handlers.several import each_year, too  # fmt: skip
from handlers.undoing import as_before, brought_back, district_out, instalment_out, not_reported, one_out, withdrawn  # fmt: skip
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_LEAST = 100  # baht: a smaller bare number counts something else


def taken_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a message where it is said."""
    if rest := brought_back.rest(message, reading, store):
        message = replace(message, text=rest)
        reading = read(rest, message.today, store.district)
    if reading.intent == "other" and pointed.takes_back(message):
        return Reading("undo", why=("undo", "numbered"))
    reading = too.read_as(message, _deadline_changed(message, reading), store)
    reading = letter_number.read_as(message, bounced.read_as(message, reading, store), store)
    reading = as_before.read_as(message, not_reported.read_as(message, withdrawn.read_as(message, reading, store)), store)
    reading = pairs.read_as(message, swapped.read_as(message, not_so.read_as(message, reading, store), store), store)
    reading = behind.read_as(message, one_more_reminder.read_as(message, reading, store), store)
    reading = one_out.read_as(message, district_out.read_as(message, short_asked.read_as(message, reading, store)), store)
    reading = _what_stands(message, wish.announced(message, reading, store), store)
    reading = would_move.read_as(message, for_some.as_of_all(message, _deadline_moved(message, reading, store), store), store)
    reading = unit_first.read_as(message, kind_as_it_was.read_as(message, reading, store), store)
    reading = projects_named.read_as(message, each_year.read_as(message, reading, store), store)
    reading = of_a_year.read_as(message, year_alone.read_as(message, reading, store), store)
    reading = value_anew.read_as(message, on_top.read_as(message, reading, store), store)
    reading = told_last.placed(message, instalments.anew(message, instalment_out.read_as(message, reading), store), store)
    reading = planned_anew.read_as(message, reading, store)
    reading = planned_met.read_as(message, sent_day.read_as(message, sent_too.read_as(message, reading, store), store), store)
    reading = several_days.read_as(message, meeting_detail.read_as(message, same_meeting.read_as(message, reading, store), store), store)
    reading = _instalments(message, told_last.said_anew(message, told_last.not_sent(message, reading, store), store), store)
    reading = meeting_moved.moved(message, _planned(message, _projects(message, _not_yet(message, reading, store), store), store), store)
    reading = in_time.read_as(message, reading, store)
    reading = of_round.read_as(message, of_the_last.read_as(message, reading, store), store)
    reading = told_last.of_a_list(message, own_question.read_as(message, reading, store), store)
    if which_meeting.called_off(message, reading, store):
        return Reading("undo", undone="meeting", why=("undo", "numbered"))
    reading = obstacles.one_more(message, obstacles.taken_back(message, obstacles.reworded(message, reading, store), store), store)
    if denied := _denied(message, reading, store):
        return denied
    return _of_a_meeting(message, told_last.one_more(message, _correction(message, reading, store), store), store)


def _denied(message: Message, reading: Reading, store: Store) -> Reading | None:
    """The undo that a correction is which says that what was told last is not so at all: คืนผิด ไม่ได้คืน 500."""
    if reading.intent != "correct" or reading.facts or message.quoted or not new_values.is_denied(message):
        return None
    numbers = {Decimal(span.value.value) for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    said = ((known.kind, known.slots.get(slot, -1)) for known in told_last.lately(store) for slot in new_values.COUNTED)
    kinds = [kind for kind, value in said if Decimal(str(value)) in numbers]
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
    of_the_draft = last is not None and last.slot == "confirm" and ask.is_value(message) and not drafts.is_of_another(message, last, store)
    meant = not message.quoted and last is not None and (last.slot == "fix" or _puts_the_year(message, last, store) or of_the_draft)
    if reading.intent != "other" or not (quotes or meant):
        return reading
    words = say("of_year", year=message.text.strip()) if meant and _is_bare_year(message) else message.text
    again = read(say("as_said", words=words), message.today, store.district)
    return again if again.intent == "correct" else reading


def _puts_the_year(message: Message, last: AskedLast, store: Store) -> bool:
    """Whether a message is a year, right after projects were read back with the year that was assumed: ปี 64 ค่ะ.

    A draft of something else may wait below the read-back.
    """
    beside = any(isinstance(span.value, Number) for span in find(clean(message.text))) and not _is_bare_year(message)  # ปี 63 มี 2
    if beside or not (ask.is_value(message, ("year",)) or _is_bare_year(message)) or last.slot in ("year", "fiscal_year", "projects"):
        return False
    newest = store.last_report()
    read_back = last.report_id if last.slot == "readback" else newest.id if newest is not None and last.draft_id is not None else None
    return read_back is not None and any(known.kind == "action_plan" for known in store.facts_of_report(read_back))


def _is_bare_year(message: Message) -> bool:
    """Whether a message is only two digits of a fiscal year near this one: 64."""
    text = clean(ask.plain(message)).text
    return text.isdecimal() and len(text) == 2 and may_be_fiscal(int(text) + 2500, message.today, message.today)


def _planned(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of เลื่อนค่ะ, เลื่อนไป 10 มิ.ย. as one of the meeting that the district has planned, where it has one."""
    district = store.district
    if reading.intent != "other" or message.quoted:
        return reading
    words = _from_its_verb(message)
    if district is None:
        district, words = _of_the_named(message)
    if district is None or not words.startswith(tuple(say.table("words")["became"])):
        return reading
    planned = next((known for known in store.current(("meeting",), district) if known.slots.get("status") in owed.PLANNED), None)
    again = read(say("of_meeting", words=words), message.today, district)
    if planned is None or again.intent != "report" or any(fact.kind != "meeting" for fact in again.facts):
        return reading
    return again._replace(facts=tuple(replace(_behind(fact, planned, words), district=district) for fact in again.facts))


def _of_the_named(message: Message) -> tuple[str | None, str]:
    """The district that a message begins with, and what is said of it: พระนครเลื่อนไป 1 อาทิตย์, สายไหมก็เลื่อน."""
    name, words = told_last.behind_its_name(message)
    return name or None, words.removeprefix(say("too")).strip()


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


def _deadline_changed(message: Message, reading: Reading) -> Reading:
    """The reading of กำหนดแผนระดับเขตเปลี่ยนเป็น 17 ก.ค. as the deadline that it sets; a meeting so fixed is a plan."""
    changed = re.match(say.table("words")["changed"], message.text.strip()) if reading.intent == "correct" else None
    if changed is None:
        return reading
    again = read(say("deadline_moved", words=changed["what"] + changed["rest"]), message.today)
    return again if again.intent == "deadline" and again.about not in (None, "meeting") and again.date else reading


def _deadline_moved(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of headquarters' แบบ 2 เลื่อนเป็น 20 ก.ค., แบบ 2 ขยายอีก 7 วัน as the deadline that it sets."""
    if not store.is_hq:
        return put_off.more_time(message, reading)
    verb = next((each for each in say.table("words")["put_off"] if each in message.text), None)
    if reading.intent not in ("other", "report", "deadline") or reading.about or verb is None or pointed.districts(message):
        return reading
    by = put_off.length(message.text)
    if reading.intent == "report" and (by is None or any(fact.slots.get("status") != "pending" for fact in reading.facts)):
        return reading
    again = read(say("deadline_moved", words=message.text.strip().replace(verb, " ", 1)), message.today)
    return again if again.intent == "deadline" and again.documents and (again.date or by) else reading


def _what_stands(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a question that names nothing as one about what was told last: รวมเท่าไหร่, รวมแล้ว 20,000 ใช่ไหม, ถูกไหม."""
    if reading.intent not in ("other", "query") or message.quoted or not re.search(say.table("words")["stands"], ask.plain(message)):
        return reading
    if (whole := _of_the_list(message, store)) is not None:
        return whole
    told = told_last.told_last(store)
    about = {(known.kind, known.district) for known in told if known.district is not None}
    if len(about) != 1 or len({known.district for known in told}) != 1:
        return reading
    kind, district = next(iter(about))
    topic = say.table("topics").get(kind)
    return Reading("query", topic=topic, district=(str(district),), why=("what stands",)) if topic else reading


def _of_the_list(message: Message, store: Store) -> Reading | None:
    """The question for the figure of all districts behind the question for their names: รวมกี่คน behind ใครประชุมแล้วบ้าง."""
    before = store.asked_by_them() or {}
    summed = say.table("words")["summed"] in message.text and before.get("topic") in say.table("topics").values()
    return from_json(before)._replace(had=None) if summed and not before.get("district") else None


def _instalments(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of instalments with their sums, or of what was spent, as money that was drawn: งวดแรก 32,000 รวม 38,000, ใช้ไป 50,000."""
    text, words = message.text.strip(), say.table("words")
    spent = next((word for word in words["spent"] if text.startswith(word)), "")
    if reading.intent != "other" or not ((spent and _is_sum(text)) or clean(text).text.startswith(words["instalment"])):
        return reading
    if re.search(words["under_way"], text):
        return reading  # งวดสามกำลังทำเรื่อง 10,000
    again = read(say("of_money", words=text.removeprefix(spent)), message.today, store.district)
    return again if again.intent == "report" and all(fact.kind == "disbursement" for fact in again.facts) else reading


def _is_sum(text: str) -> bool:
    """Whether a text holds one number, and it may be baht."""
    found = [(span.value, span.unit) for span in find(clean(text))]
    sums = [(value, unit) for value, unit in found if isinstance(value, Number | Money)]
    return len(sums) == 1 and all(unit in (None, say("baht")) and value.value >= _LEAST for value, unit in sums)


def _not_yet(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of projects that are only meant to be entered as none, of the year they are meant for: ที่จะบรรจุปี 64 มี 2 แต่ยังไม่ได้บรรจุ."""
    before, _, after = clean(message.text).text.partition(say.table("words")["but"]) if reading.intent == "other" else ("", "", "")
    if message.quoted or not after.strip().startswith(say.table("words")["not_yet"]):
        return reading
    again = read(after, message.today, store.district)
    said = (fiscal_year(span.value, message.today) for span in find(clean(before)) if isinstance(span.value, Years))
    years = {year for year in said if year is not None}
    none = again.intent == "report" and [(fact.kind, dict(fact.slots)) for fact in again.facts] == [("action_plan", {"projects": 0})]
    if not none or len(years) != 1:
        return reading
    return again._replace(facts=(replace(again.facts[0], slots={**again.facts[0].slots, "fiscal_year": years.pop()}),))


def _projects(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of years with their numbers, right after projects were told, or asked about: ปี 63 3 ปี 64 2."""
    none = any(word in message.text for word in say.table("words")["no_projects"])
    if reading.intent != "other" or message.quoted or not (ask.is_value(message, ("year", "number")) or none):
        return reading
    newest = store.last_report()
    told = [known.district for known in store.facts_of_report(newest.id) if known.kind == "action_plan"] if newest is not None else []
    told += [draft.fact.district for draft in store.drafts_here() if draft.ask and draft.fact.kind == "action_plan"]
    if len(set(told)) != 1:
        return reading
    words = say("of_no_projects" if none else "of_projects", words=message.text.strip())
    again = read(words, message.today, store.district)
    dated = all("fiscal_year" in fact.slots and (none or "projects" in fact.slots) for fact in again.facts)
    if again.intent != "report" or not (len(again.facts) > 1 or dated):
        return reading
    return again._replace(facts=tuple(replace(fact, district=fact.district or told[-1]) for fact in again.facts))
