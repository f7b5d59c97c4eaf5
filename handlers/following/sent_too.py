"""A document said to be sent in a word or two: แบบ 2 ด้วย right behind another that was sent; ส่งแล้วนะ alone, of which it is asked which.

Knows such words. Must not know how a document is kept.
"""

import re

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LONGEST = 40  # letters


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such words as the report that they are."""
    if reading.intent != "other" or message.quoted or store.post is None or len(message.text) > _LONGEST:
        return reading
    words, text = say.table("words"), clean(ask.plain(message)).text
    if re.fullmatch(words["sent"], text):
        return Reading("report", facts=(Fact("document", None, {"status": "sent"}),), ask=("document",), why=("sent",))
    found = re.fullmatch(words["too"], clean(message.text).text)
    if found is None or not _sent_before(store):
        return reading
    again = read(say("sent", what=found["what"]), message.today, store.post.district)
    alike = [fact.kind for fact in again.facts] == ["document"] and not again.ask
    return again if again.intent == "report" and alike and again.facts[0].slots.get("status") == "sent" else reading


def _sent_before(store: Store) -> bool:
    """Whether what was told just now is documents, all of them sent."""
    told = told_last.just_told(store)
    return bool(told) and all(known.kind == "document" and known.slots.get("status") == "sent" for known in told)
