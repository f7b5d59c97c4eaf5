"""A correction that tells of another district or year than what stands: it is reported, and what stands is shown with a tap to undo it.

Knows whether what was told last is of another. Must not know how a report is saved or undone.
"""

import re
from dataclasses import replace
from datetime import date

from bot import ledger
from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from bot.thai.show import show_date
from handlers import show
from handlers.corrections import new_values, pointed
from handlers.following import instalments, told_last
from handlers.reports import report
from models.store import Store

say = Texts(__file__)


def of_projects(said: Fact) -> Fact:
    """A number with a fiscal year as one of projects: แก้พระนครเป็น 4 ปี 63."""
    projects = said.kind is None and {"projects", "fiscal_year"} <= said.slots.keys()
    return replace(said, kind="action_plan") if projects else said


def is_of_another_year(message: Message, said: Fact, known: Known) -> bool:
    """Whether a number is told of a year that is not that of a fact, and the year is not what is put right: แก้ปี 64 เป็น 3, of 2563."""
    if "projects" not in said.slots or said.slots.get("fiscal_year") in (None, known.slots.get("fiscal_year")):
        return False
    return re.search(say.table("words")["year_put_right"], clean(message.text).text) is None


def told_first(message: Message, said: Fact, store: Store) -> list[Reply | Push]:
    """The read-back of a sum that is told with the remark that it is the whole, where none stands: เบิก 20,000 ไม่ใช่เพิ่ม."""
    own = store.post.district if store.post is not None and said.kind in ledger.MONEY else None
    whole = own is not None and new_values.as_total(said, message) is not said
    return list(report.report(message, Reading("report", facts=(said,)), store)) if whole else []


def told(message: Message, said: Fact, store: Store) -> list[Reply | Push]:
    """The read-back of what is told, and what stands of another district or year with the button that takes it back."""
    before = _told_before(said, store) if re.search(say.table("words")["denied"], clean(message.text).text) else None
    said = replace(said, slots={**(_carried(before) if before is not None else {}), **said.slots})
    number = _first(before, store) if before is not None else None
    replies = report.report(message, Reading("report", facts=(said,)), store)
    if before is None or number is None:
        return replies
    what = show.whole(before.district, before.kind, before.slots)
    taps = (Choice(say("undo", number=number), press=f"v1|undo|{number}"),)
    at = int(isinstance(replies[0], Card))  # a question stays the last
    return [*replies[:at], Text(say("stands", what=what), taps, f"report:{number}"), *replies[at:]]


def _carried(before: Known) -> dict[str, Value]:
    """What was told last that holds for another too: its year, and that it was done."""
    told = {slot: before.slots[slot] for slot in ("status", "fiscal_year") if slot in before.slots}
    return {slot: value for slot, value in told.items() if slot != "status" or value in ("held", "sent")}


def _first(known: Known, store: Store) -> int:
    """The report that the one of a fact puts right, at the beginning, as far as one person told them: with it goes what it was before."""
    said = store.report(known.report_id)
    while said is not None and said.corrects is not None and (before := store.report(said.corrects)) is not None:
        if before.undone_at or before.person != said.person:
            break
        said = before
    return said.id if said is not None else known.report_id


def _told_before(said: Fact, store: Store) -> Known | None:
    """The one fact of the person's last report, where it is of the kind that is told now and of another district or year."""
    facts = told_last.just_told(store)
    alike = len(facts) == 1 and facts[0].kind == said.kind
    return facts[0] if alike and not (facts[0].district == said.district and _of_its_year(facts[0], said)) else None


def _of_its_year(known: Known, said: Fact) -> bool:
    return said.slots.get("fiscal_year") in (None, known.slots.get("fiscal_year"))


def on_its_day(said: Fact, known: Known, store: Store) -> list[Reply | Push]:
    """The question whether another meeting was held on the day that a correction takes a meeting off, told of before with other people."""
    day, new = known.slots.get("date"), said.slots.get("date")
    held = known.kind == "meeting" and known.slots.get("status") == "held" and known.district is not None
    if not held or not isinstance(day, date) or new in (None, day):
        return []
    chain = instalments.chain(known.report_id, store)
    before = [each for number in chain for fact in store.facts_of_report(number) for each in store.replaced(fact) if each.key == known.key]
    told = [each for each in before if each.report_id not in chain and "attendees" in each.slots]
    if not told:
        return []
    came, who = show.value("attendees", told[-1].slots["attendees"]), known.district or ""
    taps = (Choice(say("also"), say=say("held", district=who, day=show_date(day, weekday=False), came=came)),)
    return [Text(say("on_its_day", day=show.day(day), came=came), taps, f"report:{told[-1].report_id}")]


def of_numbers(message: Message, store: Store) -> list[Reply | Push] | None:
    """The read-back of a number of another district than that told of last, as the same kind: โทษที ของพญาไท 24,000; else None."""
    named = pointed.districts(message)
    facts = told_last.just_told(store) if len(named) == 1 and not message.quoted else ()
    if len(facts) != 1 or facts[0].district in named:
        return None
    known, district = facts[0], next(iter(named))
    value = new_values.sole_number(message, known.kind, known.slots)
    if value is None or not new_values.likely(value, known) or not store.may_report_for(district):
        return None
    return told(message, Fact(known.kind, district, {slot: each for slot, each in value.slots.items() if slot != "more"}), store)


def of_the_same(said: Fact, store: Store) -> Fact:
    """A correction of no kind as one of the kind told of last, where it has what is said: ขอแก้ พญาไท 5 มิ.ย. 20 คน."""
    facts = told_last.just_told(store) if said.kind is None and said.slots else ()
    return replace(said, kind=facts[0].kind) if len(facts) == 1 and set(said.slots) <= set(ledger.SLOTS[facts[0].kind]) else said
