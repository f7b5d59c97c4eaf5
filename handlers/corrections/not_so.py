"""A number told anew behind a no in everyday words, right behind a report: ป่าวๆ คืน 3ร้อย, เปล่า 300, โนๆ เบิก 3,000.

Knows such words. Must not know which fact a correction means.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, clean, find
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_READ_AS = ("other", "query", "report")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction that such a message is of what was told just now, the report of anything else; else the reading as it stands."""
    if reading.intent not in _READ_AS or message.quoted or store.post is None:
        return reading
    text = clean(message.text).text.strip()
    said = re.match(say.table("words")["no"], text)
    if said is None or not any(isinstance(span.value, Number | Money) for span in find(clean(message.text))):
        return reading
    told = {known.kind for known in told_last.just_told(store)}
    last = store.asked()
    draft = store.draft(last.draft_id) if last is not None and last.slot == "confirm" and last.draft_id is not None else None
    told |= {draft.fact.kind or ""} if draft is not None else set()
    rest = text[said.end() :]
    again = read(say("put_right", words=rest), message.today, store.district)
    kinds = {fact.kind for fact in again.facts} - {None}
    if again.intent == "correct" and told and kinds <= told:
        return again
    alone = read(rest, message.today, store.district) if reading.intent == "query" else reading
    return alone if alone.intent == "report" else reading
