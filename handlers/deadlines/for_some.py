"""A deadline that is said for some of the districts only: กำหนดส่งแบบ 1 กลุ่มกรุงธนใต้ ภายใน 26 มิ.ย.

Knows how districts and their groups are named in it. Must not know how a deadline is set, which is for all.
"""

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Place, clean, find
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.several import zones
from models.store import Store

say = Texts(__file__)


def whose(message: Message) -> str:
    """The groups and districts that a deadline is said for, "" for all of them."""
    if any(word in message.text for word in say.table("words")["of_all"]):
        return ""
    groups, _ = zones.named(message.text)
    return owed.named([*groups, *sorted(pointed.districts(message))])


def as_of_all(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of headquarters' deadline for some districts as it is without their names; any other as it is."""
    unread = reading.intent == "other" and any(word in message.text for word in say.table("words")["sets"])
    if not store.is_hq or not (unread or reading.intent == "deadline") or message.quoted or not whose(message):
        return reading
    again = read(without(message), message.today)
    return again if again.intent == "deadline" and (again.about or again.documents) else reading


def without(message: Message) -> str:
    """The message without the names of districts and groups."""
    text = clean(message.text)
    letters = list(text.text)
    for span in find(text):
        if isinstance(span.value, Place):
            letters[span.start : span.end] = " " * (span.end - span.start)
    return zones.named("".join(letters))[1]
