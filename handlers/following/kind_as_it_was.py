"""One kind said to be as before: บรรจุเหมือนเดิมนะ, แผนเท่าเดิม, ยอดเบิกคงเดิมค่ะ.

Knows how a kind is named beside it. Must not know which figures can stay the same.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import same
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The report of the figures of a kind as they stand, where they do; else the reading as it stands."""
    own, words = store.district, say.table("words")
    if reading.intent != "other" or message.quoted or own is None or words["cheap"] not in message.text:
        return reading
    text = clean(message.text).text.strip()
    kind = next((kind for kind, named in say.table("kinds").items() if re.fullmatch(words["form"].replace("{kind}", named), text)), None)
    facts = tuple(fact for fact in same.standing(own, store) if fact.kind == kind) if kind is not None else ()
    return Reading("report", facts=facts, why=("as it was",)) if facts else reading
