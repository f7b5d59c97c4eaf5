"""A number behind what it counts, right behind a report: คน 55, ชุมชน 6, โครงการ 4.

Knows which value of the last report it counts. Must not know what becomes of a correction.
"""

import re
from datetime import timedelta

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_A_DAY = timedelta(days=1)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction of the one value that was told last, within a day, of what is counted; else the reading as it stands."""
    if reading.intent != "other" or message.quoted or store.post is None:
        return reading
    said = re.fullmatch(say.table("words")["form"], clean(message.text).text.strip())
    if said is None:
        return reading
    slots = next({*slots} for unit, slots in say.table("counts").items() if unit in said["unit"])
    told = [known for known in told_last.lately(store) if store.said_at - known.said_at <= _A_DAY and not slots.isdisjoint(known.slots)]
    held = {(known.kind, slot) for known in told if known.report_id == told[0].report_id for slot in slots if slot in known.slots}
    if len(held) != 1:
        return reading
    kind, slot = held.pop()
    return Reading("correct", facts=(Fact(kind, None, {slot: int(said["number"])}),), why=("unit first",))
