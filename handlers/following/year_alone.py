"""A year without its ปี, told with its number right behind projects: งั้น 63 เหลือ 1, 64 มี 3, 63 ไม่มี.

Knows what was told last. Must not know how a year is told from a number.
"""

from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reading.answers.each_year import WHY
from bot.reading.reading import Asked, Reading
from bot.texts import Texts
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a bare year and its number as the projects of that year, where projects were told of last."""
    if reading.intent != "other" or message.quoted or not any(word in message.text for word in say.table("words")["valued"]):
        return reading
    of = {known.district for known in told_last.just_told(store) if known.kind == "action_plan"}
    again = read(message.text, message.today, store.district, Asked("projects", "action_plan")) if len(of) == 1 else reading
    if again.intent != "report" or again.why != WHY or not all("fiscal_year" in fact.slots for fact in again.facts):
        return reading
    (district,) = of
    return again._replace(facts=tuple(replace(fact, district=fact.district or district) for fact in again.facts))
