"""The project at two moments side by side, with the difference: เทียบรอบที่แล้วกับตอนนี้, เบิกเพิ่มจากครั้งที่ 8 เท่าไหร่.

Knows which moments a message names. What is counted is the business of `figures`.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Push, Reply, Table
from bot.texts import Texts
from bot.thai import Day, Ordinal, clean, find, month_end, resolve
from bot.thai.show import show_date, show_number
from handlers import show
from handlers.corrections import pointed
from handlers.figures import Figures, gather
from handlers.several import zones
from handlers.topics.common import asking, footer, last_round
from models.store import Store

say = Texts(__file__)
Counts = dict[str, int | Decimal | None]


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The card of the two moments that are to be compared, the later one now where only one is named; None for any other message."""
    if reading.intent not in ("other", "query"):
        return None
    text = re.sub(say.table("words")["bare_rounds"], say("of_rounds"), clean(message.text).text)
    compares = re.search(say.table("words")["compares"], text)
    if not compares or store.post is None or store.project is None or pointed.districts(message):
        return None
    text = re.sub(say.table("words")["bare_months"], say("of_months"), text)
    past = {day: name for day, name in _moments(text, store) if day < store.today}
    if not past:
        return None
    groups, _ = zones.named(text)
    narrowed = store.within(groups, zones.members(groups)) if groups else store
    days = sorted(past)
    second = days[-1] if len(days) > 1 else None
    card = _card(gather(narrowed, days[0]), past[days[0]], gather(narrowed, second), past[second] if second else say("now"), narrowed)
    return zones.titled([card], narrowed) if groups else [card]


def _moments(text: str, store: Store) -> Iterator[tuple[date, str]]:
    """The days that are named, each with how it is called in a column's head; of a month its last."""
    rounds = {line.number: line for line in store.rounds()}
    last = last_round(store, store.today) if re.search(say.table("words")["last_round"], text) else None
    lines = [last] if last else []
    for value in (span.value for span in find(clean(text))):
        if isinstance(value, Ordinal) and value.noun in say.table("words")["rounds"] and value.value in rounds:
            lines.append(rounds[value.value])
        elif isinstance(value, Day) and (day := _day(value, store.today)):
            yield day, show_date(day, weekday=False)
    yield from ((line.on, say("round", number=line.number)) for line in lines)


def _day(day: Day, today: date) -> date | None:
    """The day that is meant, of a month its last; none for the month of today named alone, which is as of now."""
    if day.day is None and (day.month, day.year or today.year) == (today.month, today.year):
        return None
    return month_end(day, today, "back") or resolve(day, today, "back").date


def _card(before: Figures, first: str, after: Figures, second: str, store: Store) -> Card:
    was, now = _counts(before), _counts(after)
    rows = tuple((name, _number(was[name]), _number(now[name]), _difference(was[name], now[name])) for name in was)
    head = (say("subject"), first, second, say("difference"))
    return Card(
        title=say("title", first=first, second=second), blocks=(Table(head, rows),), footer=footer(after, store),
        buttons=asking("movers", "rounds", "progress"),
    )  # fmt: skip


def _counts(figures: Figures) -> Counts:
    """Districts by what they have done, and baht; None for the indicator before its formula was in force."""
    now, money = figures.kpi(), figures.money()
    known = now is not None and figures.version is not None and figures.version.since <= figures.day
    return {
        say("kpi"): now.numerator if now is not None and known else None,
        **{show.say.label(kind): figures.done(kind).count for kind in ("meeting", "plans")},
        **{show.say.label(name): figures.done("document", name).count for name in ("form1", "form2")},
        say("disbursed"): money.disbursed,
        say("returned"): money.returned,
    }


def _number(value: int | Decimal | None) -> str:
    return say("unknown") if value is None else show_number(value)


def _difference(was: int | Decimal | None, now: int | Decimal | None) -> str:
    """The change with its sign: +3, -1; 0 for none."""
    if was is None or now is None:
        return say("unknown")
    moved = now - was
    return say("more", count=show_number(moved)) if moved > 0 else show_number(moved)
