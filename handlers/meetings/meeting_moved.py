"""A planned meeting that is put off: its new day counted from the one it stood on, its hours and place kept; a held one put right.

Knows what stands as planned or held. Must not know how Thai is read beyond days, numbers and lengths of time.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.kinds.fact import Fact, Value
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.meetings import put_off
from models.store import Store

say = Texts(__file__)


def moved(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a meeting put off with what it has from the plan that stands: เลื่อนประชุมออกไป 1 อาทิตย์, เลื่อนประชุมเป็น 26 มิ.ย."""
    if reading.intent != "report" or message.quoted or not any(fact.slots.get("status") == "postponed" for fact in reading.facts):
        return reading
    if held := _of_a_held(message, reading, store):
        return held
    alone = len(reading.facts) == 1
    return reading._replace(facts=tuple(_from_its_plan(fact, message, store, alone=alone) for fact in reading.facts))


def _from_its_plan(said: Fact, message: Message, store: Store, *, alone: bool) -> Fact:
    own = store.district
    district = said.district or own
    if said.slots.get("status") != "postponed" or district is None:
        return said
    planned = _planned(district, store)
    day = _new_day(message, planned) if alone else None
    slots = {**said.slots, "date": day} if day is not None else dict(said.slots)
    return replace(said, slots={**_kept(planned, slots), **slots})


def _planned(district: str, store: Store) -> Mapping[str, Value]:
    """What is known of the district's meeting to come: of the plan that stands, else of the draft that waits."""
    plans = (known.slots for known in store.current(("meeting",), district) if known.slots.get("status") in owed.PLANNED)
    drafts = (draft.fact for draft in store.drafts_here() if (draft.fact.kind, draft.fact.district) == ("meeting", district))
    return next(plans, next((fact.slots for fact in drafts if fact.slots.get("status") != "held"), {}))


def _of_a_held(message: Message, reading: Reading, store: Store) -> Reading | None:
    """The correction of its day that is said of a meeting that was held: เลื่อนประชุมวันที่ 8 เป็น 10, held on the 8th."""
    said = reading.facts[0]
    district = said.district or store.district
    days = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day) and span.value.day is not None]
    bare = re.search(say.table("words")["becomes"], clean(message.text).text)
    days += [Day(day=int(bare["day"]))] if bare and len(days) == 1 else []
    if len(reading.facts) > 1 or len(days) != 2 or district is None:
        return None
    told = (known for known in store.current(("meeting",), district) if known.slots.get("status") == "held")
    before = next((known.slots["date"] for known in told if pointed.is_on(known.slots, [(days[0].day, days[0].month)])), None)
    if not isinstance(before, date):
        return None
    day = resolve(days[1]._replace(month=days[1].month or before.month, year=days[1].year or before.year), before, None).date
    denied = day is not None and day > message.today and re.search(say.table("words")["not_held"], clean(message.text).text)
    off = {"status": "postponed"} if denied else {}  # วันที่ 12 ไม่ได้จัด เลื่อนเป็น 26 มิ.ย.
    return Reading("correct", facts=(Fact("meeting", said.district, {**off, "date": day}),), why=("meeting moved",)) if day else None


def _new_day(message: Message, planned: Mapping[str, Value]) -> date | None:
    """The day behind the planned one by the length said, or of the number said alone in its month: เลื่อนวันที่ 25 เป็น 26.

    None where no such day is to come.
    """
    before, by = planned.get("date"), put_off.length(message.text)
    if not isinstance(before, date):
        before, by = message.today, None  # a length is counted from a day that stood
    text, words = clean(message.text).text, say.table("words")
    if any(word in text for word in words["earlier"]):
        before = message.today  # เลื่อนเข้ามาเป็นวันที่ 23
    bare = re.search(words["becomes"], text)
    day = put_off.later(before, by) if by is not None else resolve(Day(day=int(bare["day"])), before, "ahead").date if bare else None
    return day if day is not None and day >= message.today else None


def _kept(before: Mapping[str, Value], said: Mapping[str, Value]) -> dict[str, Value]:
    """What a meeting keeps that is put off to another day or hour: its place, its hours or its day; one put off to no day keeps nothing."""
    slots = ("start", "end", "place") if "start" not in said else ("date", "place")
    return {slot: before[slot] for slot in slots if slot in before} if "date" in said or "start" in said else {}
