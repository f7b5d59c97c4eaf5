"""Districts that headquarters means by ทั้งสองเขต or ทั้งคู่, right after it told of them.

Knows which they are. Stores nothing: what it offers is a button that says the message with their names.
"""

import re
from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, LABEL_LIMIT, Choice, Reply, Text, fit, units
from bot.texts import Texts
from bot.thai import clean
from handlers.deadlines import owed
from handlers.following import told_last
from handlers.several import said_once
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question whether the districts told of last are meant, as many as are said; None for any other message."""
    if reading.intent not in ("report", "other") or not store.is_hq or message.quoted:
        return None
    text = clean(message.text).text
    said = re.search(say.table("words")["both"], text)
    if said is None or any(fact.district for fact in reading.facts):
        return None
    names = list(dict.fromkeys(known.district for known in told_last.told_last(store) if known.district))
    if len(names) != (3 if said["three"] else 2):
        return None
    words = say("as_named", names=" ".join(names), before=text[: said.start()], after=text[said.end() :]).strip()
    named = read(words, message.today)
    if named.intent != "report" or {fact.district for fact in named.facts} != {*names}:
        return None
    if once := said_once.asks(replace(message, text=words), named, store):
        return once
    choices = (Choice(fit(words, LABEL_LIMIT), say=words),) if units(words) <= DATA_LIMIT else ()
    return [Text(say("meant", names=owed.named(names), words=words), choices)]
