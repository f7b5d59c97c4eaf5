"""What can only be of what was told last: เป็นไปตามเป้าหมาย right behind a round's percentage, ผู้เข้าร่วม 45 คน behind a meeting of 40.

Knows what was told last. Must not know what becomes of a correction.
"""

import re
from dataclasses import replace

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_PEOPLE = {"status", "attendees"}


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction of the last report that a report of one fact is; else the reading as it stands."""
    if reading.intent != "report" or len(reading.facts) != 1 or reading.ask or message.quoted:
        return reading
    said = reading.facts[0]
    told = [known for known in told_last.just_told(store, directly=True) if known.kind == said.kind]
    if len(told) != 1 or said.district not in (None, told[0].district):
        return reading
    if said.kind == "progress" and "round" in told[0].slots and "round" not in said.slots and told[0].slots.keys().isdisjoint(said.slots):
        return reading._replace(intent="correct", why=("of the round",))
    people = said.kind == "meeting" and said.slots.keys() == _PEOPLE and _is_of_people(message, told[0])
    facts = (replace(said, slots={"attendees": said.slots["attendees"]}),) if people else ()
    return reading._replace(intent="correct", facts=facts, why=("people anew",)) if people else reading


def _is_of_people(message: Message, told: Known) -> bool:
    """Whether a message says only how many came, to a meeting that was held and whose number was told."""
    only = re.fullmatch(say.table("words")["people"], clean(message.text).text.strip()) is not None
    return only and told.slots.get("status") == "held" and "attendees" in told.slots
