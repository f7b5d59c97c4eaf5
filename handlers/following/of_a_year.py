"""The projects of a year put right or added to days later, ปี 64 เพิ่มเป็น 4, 64 เพิ่มอีก 1, and those of the other year: ปี 63 ด้วย.

Knows how the year and its new number are said. Must not know how a sum is made or doubted.
"""

import re
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_KIND = "action_plan"
_READ_AS = ("other", "query")
_ERA = 2500


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction of the projects of a year, or the report of more of them or of another year's; else the reading as it stands."""
    if reading.intent not in _READ_AS or message.quoted or store.district is None:
        return reading
    words = say.table("words")
    if not any(word in message.text for word in words["cheap"]):
        return reading
    text = clean(message.text).text.strip()
    if (other := re.fullmatch(words["other"], text)) is not None:
        return _of_the_other(_ERA + int(other["year"]), reading, store)
    said = re.fullmatch(words["changed"], text)
    known = _told(_ERA + int(said["year"]), store) if said is not None else None
    if said is None or known is None or (not said["named"] and _counts(int(said["year"]), store)):
        return reading
    if said["more"]:
        again = read(say("more", number=said["number"], year=said["year"]), message.today)
        return again._replace(facts=tuple(replace(fact, district=known.district) for fact in again.facts))
    slots = {"projects": int(said["number"]), "fiscal_year": _ERA + int(said["year"])}
    return Reading("correct", facts=(Fact(_KIND, known.district, slots),), why=("of a year",))


def _told(year: int, store: Store) -> Known | None:
    """What stands of the person's reports of a month of the projects of a year."""
    told = (known for said in store.last_reports() for known in store.standing_of_report(said.id))
    return next((known for known in told if known.kind == _KIND and known.slots.get("fiscal_year") == year), None)


def _counts(number: int, store: Store) -> bool:
    """Whether a number without ปี is one that was told lately, or waits, and so may be no year."""
    told = [known.slots for known in told_last.lately(store)] + [draft.fact.slots for draft in store.drafts_here()]
    return any(number in slots.values() for slots in told)


def _of_the_other(year: int, reading: Reading, store: Store) -> Reading:
    """The report, which lacks its number, of the projects of another year than that told of just now."""
    told = told_last.just_told(store)
    if len(told) != 1 or told[0].kind != _KIND or told[0].slots.get("fiscal_year") == year:
        return reading
    return Reading("report", facts=(Fact(_KIND, told[0].district, {"fiscal_year": year}),), ask=("projects",), why=("other year",))
