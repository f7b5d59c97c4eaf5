"""The day alone that what was told last was sent on: ส่งเมื่อวาน, ไม่ใช่ 9 มิ.ย. 9 พ.ค., เมื่อวานนี้เอง right behind a document.

Knows such words. Must not know which of two days is the right one, nor how it is kept.
"""

import re
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Reply, Text
from bot.texts import Texts
from bot.thai import Day, clean, find
from bot.thai.show import show_date
from handlers import show
from handlers.answers import ask, days_meant
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LONGEST = 50  # letters
_A_MONTH = 20  # letters that a month may have


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


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question whether the day of sending told last is of the month that is told now: พฤษภานะ behind วันที่ 9."""
    plain = ask.plain(message)
    told = _sent(store) if reading.intent == "other" and not message.quoted and 0 < len(plain) < _A_MONTH else ()
    days = {known.happened_on for known in told if known.happened_on is not None}
    if len(days) != 1:
        return None
    text = clean(say("of_month", day=days.pop().day, month=plain))
    meant = [(span.value, span.end) for span in find(text)]
    whole = len(meant) == 1 and isinstance(meant[0][0], Day) and meant[0][0].month is not None and meant[0][1] == len(text.text)
    on = days_meant.sent_on(text.text, Fact("document", None, told[0].slots), message.today, store.plan.starts) if whole else None
    if on is None or on == told[0].happened_on:
        return None
    what = ", ".join(show.say.label(str(known.slots["document"])) for known in told)
    return [Text(say("whether", what=what, day=show.day(on)), (Choice(show_date(on), say=say("sent", day=show_date(on))),))]


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
