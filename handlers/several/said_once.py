"""A number that headquarters says once for several districts, which may be of each or of all together: พญาไทกับราชเทวีเบิก 15,000.

Knows when it is not said which. Must not know how a report is saved.
"""

from decimal import Decimal

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, LABEL_LIMIT, Choice, Reply, Text, fit, units
from bot.texts import Texts
from bot.thai import Money, Number, Span, clean, find
from handlers import show
from models.store import Store

say = Texts(__file__)
_SLOTS = ("amount", "attendees")  # whose sum over the districts is told as a figure


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question whether the number is of each district, whose button says so; None where it is clear, and for any other message."""
    if reading.intent != "report" or not store.is_hq or any(word in message.text for word in say.table("words")["each"]):
        return None
    for slot in _SLOTS:
        facts = [fact for fact in reading.facts if slot in fact.slots and fact.district is not None]
        number = _once(message, facts, slot)
        if number is not None:
            return [_question(message, facts[0], slot, len(facts), number)]
    return None


def _once(message: Message, facts: list[Fact], slot: str) -> Span | None:
    """The one number in the message that several facts of a kind have for a slot."""
    values = {Decimal(str(fact.slots[slot])) for fact in facts}
    kinds = {fact.kind for fact in facts}
    if len({fact.district for fact in facts}) < 2 or len(values) > 1 or len(kinds) > 1:
        return None
    spans = [span for span in find(clean(message.text)) if isinstance(span.value, Number | Money) and span.value.value in values]
    return spans[0] if len(spans) == 1 else None


def _question(message: Message, fact: Fact, slot: str, count: int, number: Span) -> Text:
    text, value = clean(message.text).text, show.value(slot, fact.slots[slot])
    words = say("of_each", before=text[: number.start], after=text[number.start :])
    label = fit(say("label", value=value), LABEL_LIMIT)
    choices = (Choice(label, say=words),) if units(words) <= DATA_LIMIT else ()
    return Text(say("which", value=value, count=count), choices)
