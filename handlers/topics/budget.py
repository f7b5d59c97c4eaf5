"""Money: allocated = disbursed + returned + left, of all districts or of one; the department's own beside, never mixed in."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Reply, Row, Table, Text
from bot.texts import Texts
from bot.thai.show import show_baht, show_percent
from handlers import show
from handlers.figures import Figures, Money, gather
from handlers.reports.readback import money_bar
from handlers.topics.common import asking, footer, last_round, moment, proof_button, which
from models.store import Store

say = Texts(__file__)
KINDS = ("disbursement", "refund", "progress")


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The money of the project, or of the districts the question names."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, KINDS)
    if "district" in reading.ask:
        return [which(message, say("which_district"))]
    month = any(word in message.text for word in say.table("words")["this_month"])
    if reading.district:
        return [_of_district(figures, name, store, month=month) for name in reading.district[:5]]
    keeps = any(word in message.text for word in say.table("words")["keeps"])
    department = say.table("words")["department"] in message.text
    return [_card(figures, store, figures.not_returning().names if keeps else (), month=month, department=department)]


def _card(figures: Figures, store: Store, named: Sequence[str], *, month: bool, department: bool) -> Card:
    """The money of all districts; those that keep what is left by name, where that was asked."""
    money = figures.money()
    disbursed, returned, kept = figures.done("disbursement"), figures.done("refund"), figures.not_returning()
    change = _change(figures, None, store, month=month)
    rows: list[Block] = _identity(money, figures, store)
    rows += [
        Row(say("disbursed_by"), say("districts", count=disbursed.count, base=disbursed.base, percent=show_percent(disbursed.percent))),
        Row(say("returned_by"), say("districts", count=returned.count, base=returned.base, percent=show_percent(returned.percent))),
        Row(say("not_returning"), say("districts", count=kept.count, base=kept.base, percent=show_percent(kept.percent))),
        *([Row(say("keeping", count=len(named)), " · ".join(named), "quiet")] if named else []),
    ]
    bar = money_bar(money)
    return Card(
        title=say("title"), figure=say("figure", percent=show_percent(money.share(money.disbursed))), subtitle=say("transferred"),
        blocks=(*([bar] if bar else ()), *_own(figures, store), *rows, *change, *_department(figures, store, asked=department)),
        footer=footer(figures, store), buttons=(proof_button("disbursement", figures), *asking("progress")),
    )  # fmt: skip


def _identity(money: Money, figures: Figures, store: Store) -> list[Block]:
    """Allocated and what became of it; on a day before that of the transfer, that it is still to come."""
    on = store.allocated_on() if money.allocated else None
    to_come: list[Block] = [Row(say("not_yet", day=show.day(on)), tone="warn")] if on is not None and on > figures.day else []
    return [*to_come, *([Table((say("part"), say("amount"), say("percent")), _parts(money))] if money.allocated else [])]


def _own(figures: Figures, store: Store) -> list[Row]:
    """What the asker's own district drew, returned and has left, before that of all."""
    own = store.district
    money = figures.money(own) if own in figures.districts else None
    if own is None or money is None or not money.allocated:
        return []
    amounts = {name: show_baht(getattr(money, name)) for name in ("disbursed", "returned", "left", "allocated")}
    return [Row(show.who(own), say("own_left", **amounts), "bold")]


def _parts(money: Money) -> tuple[tuple[str, ...], ...]:
    parts = (("disbursed", money.disbursed), ("returned", money.returned), ("left", money.left), ("allocated", money.allocated))
    return tuple((say.label(name), f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}", show_percent(money.share(amount)))
                 for name, amount in parts)  # fmt: skip


def _department(figures: Figures, store: Store, *, asked: bool) -> list[Row]:
    """The department's own money, where some was spent, or it is asked for."""
    spent = figures.department_spent()
    if not (spent or asked) or figures.zones:
        return []
    own = store.plan.budget - figures.money().allocated
    return [
        Row(say("department"), say("of_own", amount=show_baht(spent), own=show_baht(own), budget=show_baht(store.plan.budget)), "quiet")
    ]


def _of_district(figures: Figures, name: str, store: Store, *, month: bool) -> Card:
    money = figures.money(name)
    bar = money_bar(money)
    said = [fact for kind in ("disbursement", "refund") for fact in figures.of(kind, name)]
    rows = [Row(show.subject(fact), f"{show.line(fact.kind, fact.slots)} ({show.day(fact.told_at)})") for fact in said]
    over = [Row(say("over"), tone="warn")] if money.allocated and money.left < 0 else []
    change = _change(figures, name, store, month=month)
    return Card(
        title=say("of_district", who=show.who(name)),
        blocks=(*([bar] if bar else ()), *_identity(money, figures, store), *over, *rows, *change) or (Row(say("nothing")),),
        footer=footer(figures, store), buttons=(proof_button("disbursement", figures, name),),
    )  # fmt: skip


def _change(figures: Figures, district: str | None, store: Store, *, month: bool) -> list[Row]:
    """The change in this `month`, or in that whose end was asked for; else since the last round."""
    ended = figures.at is not None and figures.day.day == monthrange(figures.day.year, figures.day.month)[1]
    if ended or (month and figures.at is None):
        first = figures.day.replace(day=1)
        return _moved(figures, first - timedelta(days=1), say("in_month", month=show.month(first)), district, store)
    line = last_round(store, figures.day)
    return _moved(figures, line.on, say("since", number=line.number, day=show.day(line.on)), district, store) if line else []


def _moved(figures: Figures, since: date, head: str, district: str | None, store: Store) -> list[Row]:
    now, before = figures.money(district), gather(store, since, KINDS).money(district)
    spent, returned = now.disbursed - before.disbursed, now.returned - before.returned
    return [Row(head, say("moved", disbursed=_signed(spent), returned=_signed(returned)), "quiet")]


def _signed(amount: Decimal) -> str:
    return f"{'+' if amount >= 0 else '-'}{show_baht(abs(amount))}"
