"""Community plans: made and reviewed as the districts reported, beside the project's dated base; or one district's."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_number, show_percent
from handlers.figures import Figures, gather
from handlers.reports.readback import plans_bar
from handlers.topics.common import asking, change_row, footer, last_round, moment, name_rows, proof_button
from handlers.topics.district import of_kind
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The project's community plans, or the districts' the question names."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, ("plans",))
    if reading.district or reading.ask:
        return of_kind("plans", message, reading, figures, store)
    return [_card(figures, store)]


def _card(figures: Figures, store: Store) -> Card:
    made, _ = figures.plans()
    bar, done = plans_bar(figures), figures.done("plans")
    rows = [
        Row(say("districts"), say("districts_done", count=done.count, base=done.base, percent=show_percent(done.percent))),
        *_change(figures, made, store), *(() if figures.zones else base_rows(store)), *name_rows(say("silent"), figures.silent("plans")),
    ]  # fmt: skip
    return Card(
        title=say("title"), figure=say("figure", count=show_number(made)), blocks=(*([bar] if bar else ()), *rows),
        footer=footer(figures, store), buttons=(proof_button("plans", figures), *asking("progress")),
    )  # fmt: skip


def base_rows(store: Store) -> list[Row]:
    """The project's dated base of communities, work to do; nothing when the project has none."""
    base = store.plan.header.get("communities")
    if not base:
        return []
    work = say("base", total=show_number(base["total"]), review=show_number(base["to_review"]), make=show_number(base["to_make"]))
    return [Row(str(base["source"]), work, "quiet")]


def _change(figures: Figures, made: int, store: Store) -> list[Row]:
    line = last_round(store, figures.day)
    return [change_row(made, gather(store, line.on, ("plans",)).plans()[0], line, "communities")] if line else []
