"""The day of a document that is told to be sent together with the one told before it: แบบ 2 ส่งพร้อมกัน.

Knows the word for it, and what stands. Must not know how a day is said.
"""

from datetime import date, timedelta

from bot.kinds.fact import Fact
from bot.reading.questions.about import documents
from bot.reading.said import said
from bot.texts import Texts
from models.store import Store

say = Texts(__file__)
_LATELY = timedelta(days=1)


def day(fact: Fact, words: str, store: Store) -> date | None:
    """The day of the last document of the district, told within a day; None where words say no such thing, or name two."""
    if say("together") not in words or len(documents(said(words, store.today, None).words)) != 1:
        return None
    sent = [known for known in store.current(("document",), fact.district) if known.slots.get("status") == "sent"]
    told = [known for known in sent if store.said_at - known.said_at < _LATELY]
    return max(told, key=lambda known: known.id).happened_on if told else None
