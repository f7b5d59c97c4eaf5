"""Who was late, or in time, with what has a deadline: เขตไหนส่งแบบ 1 ช้า, ส่งทันกำหนดกี่เขต.

Knows the words for it. Must not know who stands how.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
_OF = {"document": "document", "meeting": "meeting", "plans": "plans", "action_plan": "action_plan"}  # by topic, what a deadline is about


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such a question of the districts as one about deadlines, where what it asks about has one."""
    words = say.table("words")
    if reading.intent not in ("other", "query") or message.quoted or not re.search(words["when"], message.text):
        return reading
    about = _OF.get(reading.topic or "") or ("document" if words["sends"] in message.text else None)
    if about is None or reading.district or not any(word in message.text for word in words["who"]):
        return reading
    asked = Reading("query", topic="deadline", about=about, documents=reading.documents, zones=reading.zones)
    return asked if store.project is not None and any(owed.meant(due, asked) for due in store.deadlines()) else reading
