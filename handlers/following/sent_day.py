"""The day alone that what was told last was sent on: ส่งเมื่อวาน, ไม่ใช่ 9 มิ.ย. 9 พ.ค., เมื่อวานนี้เอง right behind a document.

Knows such words. Must not know which of two days is the right one, nor how it is kept.
"""

import re
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Day, clean, find
from handlers.answers import ask, days_meant
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LONGEST = 50  # letters


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such a day as the correction that it is of each document told last, or of the one that it names."""
    if reading.intent == "correct" and [set(fact.slots) for fact in reading.facts] == [{"document"}] and not message.quoted:
        return _of_the_named(message, reading, store)
    dated = reading.intent == "other" or (reading.intent == "correct" and [set(fact.slots) for fact in reading.facts] == [{"date"}])
    if not dated or message.quoted or len(message.text) > _LONGEST or not _is_a_day(message):
        return reading
    facts = tuple(Fact("document", None, {"document": known.slots["document"], "status": "sent"}) for known in _sent(store))
    if not facts or any(days_meant.sent_on(message.text, fact, message.today, store.plan.starts) is None for fact in facts):
        return reading
    return Reading("correct", facts=facts, why=("sent on",))


def _of_the_named(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of แบบ 2 แก้วันที่เป็น 12 มิ.ย. as one of that document, and not of another that it is to be."""
    fact = replace(reading.facts[0], kind="document", slots={**reading.facts[0].slots, "status": "sent"})
    on = days_meant.sent_on(message.text, fact, message.today, store.plan.starts)
    return reading._replace(facts=(fact,)) if on is not None else reading


def _is_a_day(message: Message) -> bool:
    """Whether a message is a day, or the wrong one and the right one, with small words around."""
    text = clean(ask.plain(message))
    rest, days = list(text.text), [span for span in find(text) if isinstance(span.value, Day)]
    for span in days:
        rest[span.start : span.end] = " " * (span.end - span.start)
    return bool(days) and re.fullmatch(say.table("words")["around"], "".join(rest)) is not None


def _sent(store: Store) -> tuple[Known, ...]:
    """The documents that were told of just now, all of them sent and of one district."""
    told = told_last.just_told(store)
    sent = all(known.kind == "document" and known.slots.get("status") == "sent" for known in told)
    return told if sent and len({known.district for known in told}) == 1 else ()
