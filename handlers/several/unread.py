"""A list of districts of which one name cannot be read: nothing of it is saved, and the name is asked for.

Knows who sends such lists. Must not know how a name is read.
"""

from bot.message import Message
from bot.reading.facts.unread import unread_name
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean, find
from models.store import Store

say = Texts(__file__)
_FIGURES = 2  # of a list, at least


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The answer that names what was not read; None for a message that is no such list."""
    if reading.intent != "report" or not store.is_hq or not any(fact.district for fact in reading.facts):
        return None
    if sum(span.type in ("number", "money") for span in find(clean(message.text))) < _FIGURES:
        return None
    name = unread_name(message.text, message.today)
    return [Text(say("unread", name=name))] if name else None
