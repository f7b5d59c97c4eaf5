"""What stood before the last report: เดิมคือเท่าไหร่, ของเดิมเท่าไหร่, ก่อนแก้เท่าไร.

Knows what the last report took the place of. Must not know how a report is kept.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_READ_AS = ("other", "query")


def shown(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """What the last report took the place of, and what it told; nothing where the message asks something else, or nothing was told."""
    words = say.table("words")
    if reading.intent not in _READ_AS or message.quoted or store.post is None or store.project is None:
        return []
    if not any(word in message.text for word in words["cheap"]) or not re.fullmatch(words["asked"], clean(message.text).text.strip()):
        return []
    told = told_last.told_last(store)
    before = {each.id: each for known in told for each in store.replaced(known) if each.slots != known.slots}
    now = "\n".join(show.whole(known.district, known.kind, known.slots) for known in told)
    was = "\n".join(show.whole(each.district, each.kind, each.slots) for each in before.values())
    if not told:
        return []
    return [Text(say("was", was=was, now=now) if was else say("no_other", now=now), about=f"report:{told[0].report_id}")]
