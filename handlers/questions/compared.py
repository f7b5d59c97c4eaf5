"""The project or one district at two moments side by side, with the difference: เทียบรอบที่แล้วกับตอนนี้, เบิกเพิ่มจากครั้งที่ 8 เท่าไหร่.

Knows which moments a message names. What is counted is the business of `figures`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
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
_TWO = 2
Counts = dict[str, int | Decimal | None]


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The card of the two moments that are to be compared, the later one now where only one is named; None for any other message."""
    if reading.intent not in ("other", "query"):
        return None
    text = re.sub(say.table("words")["bare_rounds"], say("of_rounds"), clean(message.text).text)
    compares = re.search(say.table("words")["compares"], text)
    if not compares or store.post is None or store.project is None:
        return None
    district, known = _district(message, reading, store)
    if not known:
        return None
    text = re.sub(say.table("words")["bare_months"], say("of_months"), text)
    past = {day: name for day, name in _moments(text, store) if day < store.today}
    if not past:
        return None
    groups, _ = zones.named(text)
    narrowed = store.within(groups, zones.members(groups)) if groups else store
    days = sorted(past)
    second = days[-1] if len(days) > 1 else None
    at = (gather(narrowed, days[0]), gather(narrowed, second))
    heads = (past[days[0]], past[second] if second else say("now"))
    card = _card((_counts(at[0], district), _counts(at[1], district)), heads, footer(at[1], store))
    return zones.titled([card], narrowed) if groups else [replace(card, subtitle=show.who(district) if district else "")]


def _district(message: Message, reading: Reading, store: Store) -> tuple[str | None, bool]:
    """The one district that is compared with itself, none for the project; and whether no other stands beside it: เทียบกับสาทร."""
    named = set(reading.district) | pointed.districts(message)
    own = store.district
    if own is not None and re.search(say.table("words")["ours"], message.text):
        named.add(own)
    beside = any(re.search(say.table("words")["beside"] + re.escape(name), message.text) for name in named)
    return (next(iter(named), None), len(named) < _TWO and not beside)


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


def _card(counts: tuple[Counts, Counts], heads: tuple[str, str], foot: str) -> Card:
    was, now = counts
    rows = tuple((name, _number(was[name]), _number(now[name]), _difference(was[name], now[name])) for name in was)
    head = (say("subject"), *heads, say("difference"))
    return Card(
        title=say("title", first=heads[0], second=heads[1]), blocks=(Table(head, rows),), footer=foot,
        buttons=asking("movers", "rounds", "progress"),
    )  # fmt: skip


def _counts(figures: Figures, district: str | None) -> Counts:
    """Districts by what they have done, or what the one has, and baht."""
    money = figures.money(district)
    forms = {show.say.label(name): _sent(figures, name, district) for name in ("form1", "form2")}
    done = _of_all(figures) if district is None else _of_one(figures, district)
    return {**done, **forms, say("disbursed"): money.disbursed, say("returned"): money.returned}


def _sent(figures: Figures, document: str, district: str | None) -> int:
    names = figures.done("document", document).names
    return len(names) if district is None else names.count(district)


def _of_all(figures: Figures) -> Counts:
    """Districts by what they have done; None for the indicator before its formula was in force."""
    now = figures.kpi()
    known = now is not None and figures.version is not None and figures.version.since <= figures.day
    return {
        say("kpi"): now.numerator if now is not None and known else None,
        **{show.say.label(kind): figures.done(kind).count for kind in ("meeting", "plans")},
    }


def _of_one(figures: Figures, district: str) -> Counts:
    """The projects of a district in annual action plans, its meetings held and its communities with a plan."""
    return {
        say("projects"): sum(figures.projects(district=district).values()),
        say("meetings"): sum(fact.slots.get("status") == "held" for fact in figures.of("meeting", district)),
        say("plans"): figures.plans(district)[0],
    }


def _number(value: int | Decimal | None) -> str:
    return say("unknown") if value is None else show_number(value)


def _difference(was: int | Decimal | None, now: int | Decimal | None) -> str:
    """The change with its sign: +3, -1; 0 for none."""
    if was is None or now is None:
        return say("unknown")
    moved = now - was
    return say("more", count=show_number(moved)) if moved > 0 else show_number(moved)
