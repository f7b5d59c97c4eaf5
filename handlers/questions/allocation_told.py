"""What the district was given, told and not asked: ได้รับเงินจัดสรรมา 45,000. It is headquarters' figure, so it is compared and not stored.

Knows what each district was given. Changes nothing.
"""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.people import register
from handlers.reports import claimed
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The allocation of one's own district beside the sum that is said to be it; None where none is said, or something is reported."""
    own = store.district
    if reading.intent != "other" or own is None or store.project is None or message.quoted:
        return None
    told, allocated = claimed.given(message.text), store.allocation(own)
    if told is None or allocated is None:
        return None
    values = {"who": show.who(own), "allocated": show.value("amount", allocated)}
    if told == allocated:
        return [Text(say("same", **values))]
    return [Text(say("other", told=show.value("amount", told), contact=register.contact(store), **values))]
