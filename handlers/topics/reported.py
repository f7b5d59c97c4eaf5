"""Query topic: which districts reported, today and in the week before, or on a past day, in a week or a month that the question names."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from bot.indicators import thai_order
from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai import Day, clean, find, month_end
from handlers import show
from handlers.topics.common import asking, moment
from models.store import Store

say = Texts(__file__)
WEEK = timedelta(days=6)  # and today


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The districts that said something new, by name: on the day asked for, else today and in the last seven days."""
    if (span := _span(message, store)) is not None:
        return [_in_span(*span, store)]
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    day = when.day or store.today
    since = day if when.day else day - WEEK
    told = store.said_since(datetime.combine(since, time(), BANGKOK))
    said = [fact for fact in told if _day(fact) <= day and fact.district in store.plan.districts]
    on_the_day = _names(fact for fact in said if _day(fact) == day)
    rows = [_row(say("on_day", day=show.day(day), count=len(on_the_day)), on_the_day)]
    if not when.day:
        week = _names(said)
        rows.append(_row(say("week", count=len(week)), week))
    footer = show.say("as_of", day=show.moment(store.said_at))
    return [Card(say("title"), tuple(rows), footer=footer, buttons=asking("movers", "missing"))]


def _span(message: Message, store: Store) -> tuple[date, date] | None:
    """The first and the last day of the month or the week that is named, up to today; None where none is, or one to come."""
    for day in (span.value for span in find(clean(message.text)) if isinstance(span.value, Day)):
        end = month_end(day, store.today, "back")
        first = end.replace(day=1) if end is not None else None
        if end is None and day.week is not None and day.weekday is None:
            first = store.today - timedelta(days=store.today.weekday()) + timedelta(weeks=day.week)
            end = first + WEEK
        if first is not None and end is not None and first <= store.today:
            return first, min(end, store.today)
    return None


def _in_span(first: date, last: date, store: Store) -> Card:
    """The districts that said something new from one day to another."""
    told = store.said_since(datetime.combine(first, time(), BANGKOK))
    names = _names(fact for fact in told if _day(fact) <= last and fact.district in store.plan.districts)
    label = say("span", first=show.day(first), last=show.day(last), count=len(names))
    footer = show.say("as_of", day=show.moment(store.said_at))
    return Card(say("title"), (_row(label, names),), footer=footer, buttons=asking("movers", "missing"))


def _day(fact: Known) -> date:
    """The Bangkok day on which a fact was said."""
    return fact.said_at.astimezone(BANGKOK).date()


def _names(facts: Iterable[Known]) -> list[str]:
    return sorted({str(fact.district) for fact in facts}, key=thai_order)


def _row(label: str, names: list[str]) -> Row:
    return Row(label, " · ".join(names) or say("nobody"), "" if names else "quiet")
