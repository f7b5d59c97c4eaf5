"""A meeting that was planned, said to be over in a word, เสร็จแล้วค่ะ, or with its people, เรียบร้อยแล้ว 52 คน, มาแค่ 32.

Knows which planned meeting may be meant: the one whose day has come. Must not know how a meeting is stored.
"""

import re

from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
_LONGEST = 40  # letters


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of what is over, with its people, as the planned meeting held; its day is offered after saving."""
    found = re.fullmatch(say.table("words")["with_people"], _words(message)) if _may_be(message, reading) else None
    known = _planned(store) if found is not None else None
    if found is None or known is None:
        return reading
    slots: dict[str, Value] = {"status": "held", "attendees": int(found["over"] or found["came"])}
    return Reading("report", facts=(Fact("meeting", known.district, slots),), why=("planned met",))


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """What became of the planned meeting, with a button each, where it is only said that something is over; None for any other message."""
    over = _may_be(message, reading) and re.fullmatch(say.table("words")["over"], _words(message)) is not None
    known = _planned(store) if over else None
    if known is None:
        return None
    return [Text(say("which", what=show.whole(known.district, known.kind, known.slots)), owed.planned_choices(known))]


def _may_be(message: Message, reading: Reading) -> bool:
    return reading.intent == "other" and not message.quoted and len(message.text) <= _LONGEST


def _words(message: Message) -> str:
    return clean(ask.plain(message)).text


def _planned(store: Store) -> Known | None:
    """The one meeting of the person's district that was planned for a day that has come."""
    own = store.post.district if store.post is not None and store.may_report_for(store.post.district) else None
    standing = store.current(("meeting",), own) if own is not None else ()
    planned = [known for known in standing if known.slots.get("status") in owed.PLANNED and owed.has_come(known, store)]
    return planned[0] if len(planned) == 1 else None
