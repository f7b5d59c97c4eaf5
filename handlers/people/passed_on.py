"""A report that somebody asked to be passed on: น้องฝากบอกว่าเขตเราประชุมแล้ว 38 คน. It is hearsay, so its words are offered for one tap.

Knows how it is introduced. Saves nothing: whoever taps says it.
"""

import re

from bot.districts import names
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, Choice, Reply, Text, units
from bot.texts import Texts
from handlers import show
from handlers.corrections import pointed
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question whether it is to be reported as it was passed on, or that another district reports itself; None for other messages."""
    found = re.fullmatch(say.table("words")["passed_on"], message.text.strip(), re.DOTALL) if reading.intent == "other" else None
    own = store.district
    if found is None or own is None or store.project is None or not store.may_report_for(own):
        return None
    words = found["what"].strip()
    said = read(words, message.today, own)
    if said.intent != "report" or not any(fact.slots for fact in said.facts):
        return None
    sender = {name for name in names() if name in found["who"]}  # พี่สาทรบอกว่า
    others = sorted((pointed.districts(message) | sender | {fact.district for fact in said.facts if fact.district}) - {own})
    if others:
        return [Text(say("of_another", district=others[0]))]
    lines = [show.whole(own, fact.kind or "", fact.slots) for fact in said.facts]
    choices = (Choice(say("report"), say=words),) if units(words) <= DATA_LIMIT else ()
    return [Text(say("is_it", lines="\n".join(lines)), choices)]
