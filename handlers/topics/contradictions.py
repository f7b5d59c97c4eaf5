"""What does not fit together, found by rule, each with its reason: words against numbers, totals against districts, empty months."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import ROWS_LIMIT, Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_baht, show_percent
from handlers import show
from handlers.figures import Figures, communities, gather
from handlers.reports.settle import shares
from handlers.topics.common import asking, footer, moment
from models.store import Store
from models.values import RoundLine

say = Texts(__file__)
BEHIND = Decimal("0.25")  # a share this far behind the time that has passed contradicts "on plan"


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """Every contradiction, for headquarters."""
    if not store.is_hq:
        return [Text(say("only_hq"))]
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day)
    found = find(figures, store)
    rows = tuple(Row(text, tone="warn") for text in found[:ROWS_LIMIT]) or (Row(say("none"), tone="good"),)
    return [Card(title=say("title"), figure=say("count", count=len(found)), blocks=rows, footer=footer(figures, store),
                 buttons=asking("progress"))]  # fmt: skip


def find(figures: Figures, store: Store) -> list[str]:
    """Every contradiction of the project up to the figures' day, in words."""
    lines = store.rounds(until=figures.day)
    rules = (
        _words(lines, store),
        _falling(lines),
        _months(lines, store, figures.day),
        _totals(lines, store),
        _money(figures),
        _plans(figures),
    )
    return [text for rule in rules for text in rule]


def _words(lines: tuple[RoundLine, ...], store: Store) -> Iterator[str]:
    """A round that says on plan or on target while what was counted on its day is far behind."""
    for line in lines:
        if line.schedule in ("on_plan", "ahead"):
            yield from words_against_numbers(line, gather(store, line.on), store)


def words_against_numbers(line: RoundLine, figures: Figures, store: Store) -> Iterator[str]:
    """One round's words against the figures of its day."""
    measured = shares(figures, store.plan.starts, store.plan.ends)
    late = [name for name in ("meetings", "money") if measured[name] < measured["elapsed"] - BEHIND]
    if late:
        counted = " ".join(say(f"share_{name}", percent=show_percent((measured[name] * 100).normalize())) for name in late)
        elapsed = show_percent((measured["elapsed"] * 100).quantize(Decimal(1)))
        yield say("words", number=line.number, words=show.say.label(line.schedule), counted=counted, elapsed=elapsed)


def _falling(lines: tuple[RoundLine, ...]) -> Iterator[str]:
    """A cumulative figure that is lower in a later round."""
    for slot in ("percent", "disbursed"):
        told = [(line, getattr(line, slot)) for line in lines if getattr(line, slot) is not None]
        for (before, was), (line, now) in pairwise(told):
            if now < was:
                yield say("falls", slot=show.say.label(slot), number=line.number, now=show.value(slot, now), before=before.number,
                          was=show.value(slot, was))  # fmt: skip


def _months(lines: tuple[RoundLine, ...], store: Store, until: date) -> Iterator[str]:
    """A month of the project without a round, up to the month before the day."""
    had = {(line.on.year, line.on.month) for line in lines}
    year, month = store.plan.starts.year, store.plan.starts.month
    while (year, month) < (until.year, until.month):
        if (year, month) not in had:
            yield say("month", month=show.month(date(year, month, 1)))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _totals(lines: tuple[RoundLine, ...], store: Store) -> Iterator[str]:
    """The latest stated total of money used against what had been reported by its day."""
    told = [(line, line.disbursed) for line in lines if line.disbursed is not None]
    if not told:
        return
    line, amount = told[-1]
    known = gather(store, line.on, ("disbursement", "progress"))
    spent = known.money().disbursed + known.department_spent()
    if amount < spent:
        yield say("total", number=line.number, told=show_baht(amount), spent=show_baht(spent))


def _money(figures: Figures) -> Iterator[str]:
    for name in figures.districts:
        money = figures.money(name)
        if money.allocated and money.left < 0:
            yield say("money", who=show.who(name), used=show_baht(money.disbursed + money.returned), allocated=show_baht(money.allocated))


def _plans(figures: Figures) -> Iterator[str]:
    for name in figures.districts:
        made, stated = figures.plans(name)
        if made > max(stated, communities(name)):
            yield say("plans", who=show.who(name), made=made, communities=max(stated, communities(name)))
