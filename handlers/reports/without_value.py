"""The districts of a list whose value is left open: พระนคร 3, ปทุมวัน -, บางรัก ?

Knows how a value is left open. Stores nothing: they are named behind the read-back of the others.
"""

import re

from bot.districts import names
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import Place, clean, find
from handlers.deadlines import owed

say = Texts(__file__)


def told(message: Message, reading: Reading) -> list[Reply]:
    """The line that names them, where a report tells of other districts; nothing where all have their values."""
    have = {fact.district for fact in reading.facts}
    if have <= {None}:
        return []
    text = clean(message.text)
    places = [(span, span.value) for span in find(text) if isinstance(span.value, Place)]
    open_ = [
        place.said if place.kind == "area" else place.name
        for span, place in places if re.match(say.table("words")["open"], text.text[span.end :])
    ]  # fmt: skip
    lacking = [name for name in dict.fromkeys(open_) if name in names() and name not in have]
    return [Text(say("lacking", names=owed.named([name for name in lacking if name])))] if lacking else []
