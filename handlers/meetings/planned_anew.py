"""The plan of a meeting that is named again: its own day, ประชุมวันที่ 20 จัดไม่ได้ of one for 20 มี.ค., and a new one, นัดใหม่ 20 ก.พ.

Knows which plan stands. Must not know how a meeting is stored.
"""

import re
from datetime import date

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask, days_meant
from handlers.deadlines import owed
from handlers.reports.meant_for import at_home
from models.store import Store

say = Texts(__file__)
OFF = ("not_held", "cancelled")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a new day behind a meeting of the person's district that did not come about: นัดใหม่ 20 ก.พ. 9 โมง."""
    found = re.fullmatch(say.table("words")["anew"], clean(ask.plain(message)).text) if reading.intent == "other" else None
    if found is None or message.quoted or store.district is None:
        return reading
    standing = [known.slots.get("status") for known in store.current(("meeting",), store.district)]
    told = read(say("planned", when=found["when"]), message.today)
    dated = all(fact.slots.get("status") == "scheduled" and "date" in fact.slots for fact in told.facts)
    fits = told.intent == "report" and dated and not told.ask and any(status in OFF for status in standing)
    return told if fits else reading


def on_its_day(said: Fact, message: Message, store: Store) -> Fact:
    """A meeting that is off on the day of the plan that has its number, where that is said alone: วันที่ 20, of one for 20 มี.ค."""
    if said.kind != "meeting" or said.slots.get("status") not in OFF or "date" not in said.slots:
        return said
    district = at_home(said, store).district
    standing = store.current(("meeting",), district) if district is not None else ()
    planned = [known for known in standing if known.slots.get("status") in owed.PLANNED and isinstance(known.slots.get("date"), date)]
    moved = [days_meant.in_its_month(said, known, message.text) for known in planned]
    same = [each for each, known in zip(moved, planned, strict=True) if each.slots["date"] == known.slots["date"]]
    return same[0] if len(same) == 1 else said
