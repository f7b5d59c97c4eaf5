"""What is asked about all districts that no topic holds: whose money is spent, who told nothing, since which round, whom a chase reached.

Knows the words of each, as `signposts` does. Changes nothing, and ranks nobody: districts stand in the order of their names.
"""

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from decimal import Decimal

from bot.indicators import percent, thai_order
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai import Number, Percent, clean, find
from bot.thai.show import show_percent
from handlers import show
from handlers.chases import chase_answered
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.figures import Figures, Money, gather
from handlers.questions import periods
from handlers.talk import signposts
from handlers.topics import budget, common, missing, movers, reminded
from models.store import Store

say = Texts(__file__)
_SHOWN = 20  # districts named with their sums
_TWO_WEEKS = timedelta(days=13)  # today included
_MONEY = ("disbursement", "refund", "progress")


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to such a question; None where a message is none of these."""
    if store.post is None or store.project is None or message.quoted:
        return None
    return signposts.answered(say.table("wishes"), _ANSWERS, message, reading, store)


def _spent(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts that have nothing left of what they drew, and those that drew a part."""
    figures = gather(store, kinds=_MONEY)
    drew = _of_each(figures, figures.done("disbursement").names)
    done = [each for each, money in drew if money.left <= 0]
    rows = [Row(" · ".join(done) or say("nobody"), tone="good" if done else "quiet")]
    part = [(each, money.disbursed, money) for each, money in drew if money.left > 0]
    rows += [Row(say("spent_part", count=len(part)), tone="bold"), *_lines(part)] if part else []
    return [_card(say("spent", count=len(done), base=len(figures.districts)), rows, figures, store)]


def _share(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts that drew more, or less, than a share of what they were given."""
    wanted = _percent(message)
    if wanted is None:
        return []
    figures, below = gather(store, kinds=_MONEY), re.search(say.table("words")["below"], message.text) is not None
    all_of_them = _of_each(figures, figures.districts)
    found = [(each, money.disbursed, money) for each, money in all_of_them if (money.share(money.disbursed) > wanted) != below]
    title = say("below" if below else "above", percent=show_percent(wanted), count=len(found), base=len(figures.districts))
    return [_card(title, _lines(found) or [Row(say("nobody"), tone="quiet")], figures, store)]


def _percent(message: Message) -> Decimal | None:
    """The share that is named: ครึ่ง is 50."""
    if say.table("words")["half"] in message.text:
        return Decimal(50)
    values = [span.value.value for span in find(clean(message.text)) if isinstance(span.value, Percent | Number)]
    return Decimal(values[0]) if len(values) == 1 else None


def _sums(name: str, message: Message, store: Store) -> list[Reply]:
    """What each district drew, or returned."""
    figures = gather(store, kinds=_MONEY)
    kind = "refund" if say.table("words")["refund"] in message.text else "disbursement"
    each_of = _of_each(figures, figures.done(kind).names)
    found = [(each, money.returned if kind == "refund" else money.disbursed, money) for each, money in each_of]
    total = show.value("amount", sum((amount for _, amount, _ in found), Decimal(0)))
    title = say("sums_" + kind, count=len(found), base=len(figures.districts), sum=total)
    return [_card(title, _lines(found) or [Row(say("nobody"), tone="quiet")], figures, store)]


def _of_each(figures: Figures, names: Iterable[str]) -> list[tuple[str, Money]]:
    return [(name, figures.money(name)) for name in sorted(names, key=thai_order)]


def _lines(found: list[tuple[str, Decimal, Money]]) -> list[Row]:
    """A row a district with a sum and its share of what was given; how many more there are."""
    rows = [
        Row(say("one", name=show.who(name), amount=show.value("amount", amount), percent=show_percent(percent(amount, money.allocated))))
        for name, amount, money in found[:_SHOWN]
    ]
    return [*rows, *([Row(say("more", count=len(found) - _SHOWN), tone="quiet")] if len(found) > _SHOWN else [])]


def _card(title: str, rows: Iterable[Block], figures: Figures, store: Store) -> Card:
    next_to = ("summary", "budget", "progress") if store.is_hq else ("budget", "progress")
    return Card(title=title, blocks=tuple(rows), footer=common.footer(figures, store), buttons=common.asking(*next_to))


def _ranks(name: str, message: Message, store: Store) -> list[Reply]:
    return list(common.unranked(message, store))


def _silent(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts that told nothing at all, or nothing in the period named."""
    span = periods.named(message.text, store.today)
    if span is None:
        return missing.answer(message, Reading("query", topic="missing"), store)
    since = datetime.combine(span[0], time(), BANGKOK)
    facts = [*store.said_since(since), *store.said_since(since, confirmed=True)]
    told = {fact.district for fact in facts if fact.said_at.astimezone(BANGKOK).date() <= span[1]}
    names = sorted((each for each in store.plan.districts if each not in told), key=thai_order)
    values = {"first": show.day(span[0]), "last": show.day(span[1]), "count": len(names), "base": len(store.plan.districts)}
    return [_card(say("silent_in", **values), common.by_zone(names) or [Row(say("nobody"))], gather(store, kinds=("meeting",)), store)]


def _transfer(name: str, message: Message, store: Store) -> list[Reply]:
    """When the districts were given their money, and how much in all; nothing where they were not."""
    given, day = store.allocations(), store.allocated_on()
    if day is None:
        return []
    amount = show.value("amount", sum(given.values(), Decimal(0)))
    return [Text(say("transfer", count=len(given), amount=amount, day=show.day(day)), common.asking("budget"))]


def _department(name: str, message: Message, store: Store) -> list[Reply]:
    """The department's own part of the budget."""
    figures = gather(store, kinds=_MONEY)
    allocated, whole = figures.money().allocated, store.plan.budget
    values = {"own": whole - allocated, "budget": whole, "allocated": allocated, "spent": figures.department_spent()}
    shown_so = {key: show.value("amount", value) for key, value in values.items()}
    return [Text(say("department", **shown_so), common.asking("budget"))] if allocated else []


def _budget_of_round(name: str, message: Message, store: Store) -> list[Reply]:
    number = pointed.ordinal(message)
    return budget.answer(message, Reading("query", topic="budget", round=number), store) if number is not None else []


def _since_round(name: str, message: Message, store: Store) -> list[Reply]:
    number = pointed.ordinal(message)
    return movers.since_round(number, store) if number is not None else []


def _which_round(name: str, message: Message, store: Store) -> list[Reply]:
    """The round that was last, and those to come."""
    lines = store.rounds()
    past, ahead = [line for line in lines if line.on <= store.today], [line for line in lines if line.on > store.today]
    if not lines or not past:
        return [Text(say("not_begun", count=len(lines)))] if lines else []
    if not ahead:
        return [Text(say("last_of_all", count=len(lines), day=show.day(past[-1].on)))]
    named = " · ".join(say("one_round", number=line.number, day=show.day(line.on)) for line in ahead)
    last = past[-1]
    return [Text(say("which_round", number=last.number, count=len(lines), day=show.day(last.on), left=len(ahead), ahead=named))]


def _sent_to(name: str, message: Message, store: Store) -> list[Reply]:
    """Whom the chases and reminders of two weeks reached; nothing where none went."""
    today = owed.local(store).date()
    sent = any(line.state != "held" for line in store.told_between(today - _TWO_WEEKS, today))
    return reminded.answer(message, Reading("query", topic="reminded"), store) if sent else []


def _answered(name: str, message: Message, store: Store) -> list[Reply]:
    return chase_answered.answer(store)


def _again(name: str, message: Message, store: Store) -> list[Reply]:
    """Who has not answered the last chase, and how it is sent again."""
    return [*chase_answered.answer(store), Text(say("again"))]


_ANSWERS: dict[str, signposts.Answer] = {
    "spent": _spent,
    "share": _share,
    "sums": _sums,
    "ranks": _ranks,
    "silent": _silent,
    "transfer": _transfer,
    "department": _department,
    "budget_of_round": _budget_of_round,
    "since_round": _since_round,
    "which_round": _which_round,
    "sent_to": _sent_to,
    "answered": _answered,
    "again": _again,
}
