"""The report that an undo names by a day: ลบที่แจ้งวันที่ 10 by the day it was told, ยกเลิกเบิกวันที่ 5 by the day in its words.

Knows which reports are of a day, and that nothing is taken back where none is. Must not know which meeting a day is of.
"""

from collections.abc import Sequence

from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import Text
from bot.texts import Texts
from bot.thai import Day, clean, find
from handlers.corrections import pointed
from models.store import Store
from models.values import Said

say = Texts(__file__)
Days = frozenset[tuple[int | None, int | None]]


def named(message: Message) -> Days:
    """The days that an undo names, each a day of the month and a month or None; none where it points at what was told just now."""
    if any(word in message.text for word in say.table("words")["just_now"]):
        return frozenset()
    return _of_words(message.text)


def _of_words(text: str) -> Days:
    spans = (span.value for span in find(clean(text)) if isinstance(span.value, Day))
    return frozenset((day.day, day.month) for day in spans if day.day is not None)


def among(reports: Sequence[int], message: Message, reading: Reading, store: Store) -> Sequence[int] | Text:
    """Those of some reports that are of the day that an undo names, all where it names none; that there is none of it."""
    days = named(message)
    if not days or message.quoted:
        return reports
    told = [said for number in reports if (said := store.report(number)) is not None]
    found = [said.id for said in told if _is_of(said, days, reading, message)]
    return found or Text(say("none_then"))


def _is_of(said: Said, days: Days, reading: Reading, message: Message) -> bool:
    """Whether a report was told on a day, or tells of it; of a meeting, which has its own day, only the former, if said so."""
    told_on = {"date": said.said_at.astimezone(BANGKOK).date()}
    if reading.undone in (None, "meeting"):
        return any(word in message.text for word in say.table("words")["told"]) and pointed.is_on(told_on, days)
    return bool(_of_words(said.words or "") & days) or pointed.is_on(told_on, days)
