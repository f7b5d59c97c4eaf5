"""Query topic: which districts reported, today and in the week before, or on a past day, in a period that the question names."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from bot.indicators import thai_order
from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.questions import periods
from handlers.topics.common import asking, moment
from models.store import Store

say = Texts(__file__)
WEEK = timedelta(days=6)  # and today


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The districts that said something new, by name: on the day asked for, else today and in the last seven days."""
    if (span := periods.named(message.text, store.today)) is not None:
        rows = _rows(say("span", first=show.day(span[0]), last=show.day(span[1])), *span, store)
        return [_card(rows, store)]
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    day = when.day or store.today
    rows = _rows(say("on_day", day=show.day(day)), day, day, store)
    if not when.day:
        rows += _rows(say("week"), day - WEEK, day, store)
    return [_card(rows, store)]


def _card(rows: list[Row], store: Store) -> Card:
    return Card(say("title"), tuple(rows), footer=show.say("as_of", day=show.moment(store.said_at)), buttons=asking("movers", "missing"))


def _rows(when: str, first: date, last: date, store: Store) -> list[Row]:
    """The districts that said something new from one day to another, and those that only said that all is as it was."""
    since = datetime.combine(first, time(), BANGKOK)
    new = _names(store.said_since(since), last, store)
    same = [name for name in _names(store.said_since(since, confirmed=True), last, store) if name not in new]
    named = [Row(say("who", when=when, count=len(new)), " · ".join(new) or say("nobody"), "" if new else "quiet")]
    return [*named, Row(say("same", count=len(same)), " · ".join(same))] if same else named


def _day(fact: Known) -> date:
    """The Bangkok day on which a fact was said."""
    return fact.said_at.astimezone(BANGKOK).date()


def _names(facts: Iterable[Known], last: date, store: Store) -> list[str]:
    """The districts of facts said up to a day."""
    return sorted({str(fact.district) for fact in facts if _day(fact) <= last and fact.district in store.plan.districts}, key=thai_order)
