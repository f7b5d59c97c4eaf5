"""A document said to be sent in a word or two: แบบ 2 ด้วย right behind another that was sent; ส่งตั้งแต่เช้าแล้วนะ, of which it is asked which.

Knows such words. Must not know how a document is kept.
"""

import re
from collections.abc import Sequence
from datetime import date

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Clock, Day, clean, find, resolve
from handlers.answers import ask
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LONGEST = 40  # letters


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such words as the report that they are."""
    if reading.intent != "other" or message.quoted or store.post is None or len(message.text) > _LONGEST:
        return reading
    words, text = say.table("words"), clean(ask.plain(message)).text
    if say("send") in text and (found := re.fullmatch(words["sent"], _without_days(text, message.today))) is not None:
        return _sent(_both(found) or _asked_about(store))
    found = re.fullmatch(words["too"], clean(message.text).text)
    if found is None or not _sent_before(store):
        return reading
    again = read(say("sent", what=found["what"]), message.today, store.post.district)
    alike = [fact.kind for fact in again.facts] == ["document"] and not again.ask
    return again if again.intent == "report" and alike and again.facts[0].slots.get("status") == "sent" else reading


def _sent(documents: Sequence[str]) -> Reading:
    """The report of documents that were sent; it is asked which, where none is known."""
    facts = tuple(Fact("document", None, {"document": each, "status": "sent"}) for each in documents)
    unnamed = (Fact("document", None, {"status": "sent"}),)
    return Reading("report", facts=facts or unnamed, ask=() if facts else ("document",), why=("sent",))


def _both(found: re.Match[str]) -> tuple[str, ...]:
    """Both forms, where both are said to be sent: ส่งแล้วทั้งคู่."""
    return ("form1", "form2") if found["both"] or found["all"] else ()


def _asked_about(store: Store) -> tuple[str, ...]:
    """The one document that the person just asked about: แบบ 2 ส่งวันไหน."""
    asked = store.asked_by_them() or {}
    documents = tuple(asked.get("documents", ()))
    return documents if len(documents) == 1 and asked.get("topic") in ("deadline", "document") else ()


def _without_days(text: str, today: date) -> str:
    """A text with a gap for each day or hour in it, none of them still to come."""
    rest = list(text)
    for span in find(clean(text)):
        day = resolve(span.value, today, "back").date if isinstance(span.value, Day) else None
        if isinstance(span.value, Clock) or (day is not None and day <= today):
            rest[span.start : span.end] = " " * (span.end - span.start)
    return " ".join("".join(rest).split())


def _sent_before(store: Store) -> bool:
    """Whether what was told just now is documents, all of them sent."""
    told = told_last.just_told(store)
    return bool(told) and all(known.kind == "document" and known.slots.get("status") == "sent" for known in told)
