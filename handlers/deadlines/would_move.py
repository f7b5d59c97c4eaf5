"""A deadline that is only wondered about, or wished moved by a district: ถ้าเลื่อนแบบ 1 เป็น 30 มิ.ย. จะดีไหม, บางรักขอเลื่อนแบบ 1 เป็น 5 ก.ค.

Knows the words of a question and of a wish. Must not know how a deadline is set: it is offered by a tap.
"""

import re

from bot.deadlines import Due
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, clean, find
from handlers.corrections import pointed
from handlers.deadlines import for_some, owed
from handlers.meetings import put_off
from models.store import Store

say = Texts(__file__)
SUPPOSED = "supposed"
_READ_AS = ("other", "query", "deadline", "report", "correct")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a question or a wish to move a deadline as the deadline that it would be, to be offered; any other as it is."""
    if reading.intent not in _READ_AS or message.quoted or store.post is None or store.project is None:
        return reading
    if not any(word in message.text for word in say.table("words")["speaks"]) or not (asks := _asks(message, store)):
        return reading
    reading = _of_the_day_ahead(message, reading, store)
    if not store.is_hq and any(word in message.text for word in say.table("words")["so"]):
        return reading
    again = reading
    if reading.intent != "deadline" or reading.ask:
        again = _as_moved(message, asks, store)
    by = put_off.length(message.text)
    if again.intent != "deadline" or not again.about or not (again.date or by):
        return reading
    days = {put_off.later(due.due, by) for due in standing(again.about, again.documents, store)} if by is not None else {again.date}
    return again._replace(date=days.pop() if len(days) == 1 else None, why=("deadline", SUPPOSED))


def _of_the_day_ahead(message: Message, reading: Reading, store: Store) -> Reading:
    """A question about a document and a day to come as one about its deadline: ขอส่งแบบ 1 วันที่ 30 มิ.ย. ได้ไหม; one with its year as it is."""
    if reading.topic != "document" or reading.as_of is None or reading.as_of >= store.plan.starts:
        return reading
    days = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    if not days or any(day.year is not None for day in days):
        return reading
    return reading._replace(topic="deadline", about="document", as_of=None)


def _asks(message: Message, store: Store) -> str:
    """The pattern by which a message asks whether a deadline be moved, or tells headquarters that a district wishes it; "" for none."""
    words, plain = say.table("words"), clean(message.text).text
    if re.search(words["asks"], plain):
        return str(words["asks"])
    wishes = store.is_hq and re.search(words["wishes"], plain) and for_some.whose(message)
    return str(words["wishes"]) if wishes else ""


def _as_moved(message: Message, asks: str, store: Store) -> Reading:
    """The reading of a question as the order that it would be: เลื่อนกำหนดส่งแบบ 1 เป็น 30 มิ.ย.; of what was just set where none is named."""
    named = pointed.districts(message)
    text = re.sub(asks, " ", clean(for_some.without(message) if named else message.text).text)
    verb = re.search(say.table("words")["moves"], text)
    if verb is None:
        return Reading("other")
    rest = " ".join((text[: verb.start()] + " " + text[verb.end() :]).split())
    last = store.asked()
    shown = last.held.get("wanted") if last is not None and last.slot == "shown" else None
    if shown and not named and rest.startswith(tuple(say.table("words")["on"])):
        again = read(say("moved", words=say("of_forms", words=rest)), message.today)
        return again._replace(about=shown["about"], documents=tuple(shown["documents"]))
    again = read(say("moved", words=rest), message.today)
    return again if again.documents or verb["deadline"] else Reading("other")


def standing(about: str | None, documents: tuple[str, ...], store: Store) -> list[Due]:
    """The deadlines that stand of what is asked about."""
    wanted = Reading("deadline", about=about, documents=documents)
    return [due for due in store.deadlines() if owed.meant(due, wanted)]


def unmoved(about: str, documents: tuple[str, ...], day: str, doubt: str, store: Store) -> str:
    """That nothing was moved, what stands, and the question whether it is to be moved to a day; the doubt of that day is one by itself."""
    lines = [say("stands", subject=owed.subject(due.about, due.document), when=owed.when(due, store.today))
             for due in standing(about, documents, store)]  # fmt: skip
    subject = ", ".join(owed.subject(about, document) for document in documents or ("",))
    return "\n".join([*lines, doubt or say("move" if lines else "set", subject=subject, day=day)])
