"""Who was late, or in time, with the documents that have a deadline: เขตไหนส่งแบบ 1 ช้า, ส่งทันกำหนดกี่เขต.

Knows the words for it. Must not know who stands how.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
_MAY_ASK_SO = ("document", "kpi", None)  # topics that such a question reads as, กี่เขต the indicator's


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such a question of the districts as one about deadlines, where what it asks about has one."""
    words = say.table("words")
    if reading.intent not in ("other", "query") or reading.topic not in _MAY_ASK_SO or reading.district or message.quoted:
        return reading
    wanted = all(re.search(words[part], message.text) for part in ("when", "who"))
    if not wanted or re.search(words["unlike"], message.text):
        return reading
    asked = Reading("query", topic="deadline", about="document", documents=reading.documents, zones=reading.zones)
    return asked if store.project is not None and any(owed.meant(due, asked) for due in store.deadlines()) else reading
