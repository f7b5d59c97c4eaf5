"""The project as a whole on one screen: indicator, meetings, plans, projects, money, documents, the latest round, what is missing."""

from dataclasses import replace

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_number, show_percent
from handlers import show
from handlers.figures import DOCUMENTS, Figures, Money, gather
from handlers.reports.readback import districts_bar, kpi_bar, money_bar
from handlers.topics import district
from handlers.topics.common import asking, change_row, footer, last_round, moment
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The roll-up of the project, now or as of a past day; a named district's instead."""
    if reading.district or "district" in reading.ask:
        return district.answer(message, reading, store)
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    return [_card(gather(store, when.day), store)]


def _card(figures: Figures, store: Store) -> Card:
    bars = [bar for bar in (kpi_bar(figures), districts_bar(figures, "meeting"), money_bar(figures.money())) if bar]
    now = figures.kpi()
    return Card(
        title=say("title"), subtitle=say("project", name=store.plan.name, year=store.plan.fiscal_year),
        figure=say("figure", percent=show_percent(now.percent)) if now else "",
        blocks=(*bars, *_rows(figures), *_change(figures, store), *_round(figures, store), *_own(figures, store),
                *_waiting(figures, store)),
        footer=footer(figures, store), buttons=asking("kpi", "missing", "meeting", "budget", "movers"),
    )  # fmt: skip


def _rows(figures: Figures) -> list[Block]:
    made, whole = figures.plans()
    years = " · ".join(say("projects_in", count=show_number(count), year=year) for year, count in figures.projects().items())
    sent = " · ".join(say("sent", document=show.say.label(name), count=figures.done("document", name).count) for name in DOCUMENTS)
    rows = [
        Row(say("plans"), say("plans_done", made=show_number(made), whole=show_number(whole))) if whole else None,
        Row(say("projects"), years) if years else None,
        _money(figures.money()),
        Row(say("documents"), sent) if any(figures.of("document", name) for name in figures.districts) else None,
    ]
    return [row for row in rows if row]


def _money(money: Money) -> Row | None:
    if not money.allocated:
        return None
    parts = {name: show_percent(money.share(getattr(money, name))) for name in ("disbursed", "returned", "left")}
    return Row(say("money"), say("money_parts", **parts))


def _change(figures: Figures, store: Store) -> list[Row]:
    line, now = last_round(store, figures.day), figures.kpi()
    if line is None or now is None or figures.version is None or figures.version.since > line.on:
        return []
    before = gather(store, line.on).kpi()
    return [change_row(now.numerator, before.numerator, line, "districts")] if before else []


def _round(figures: Figures, store: Store) -> list[Row]:
    lines = store.rounds(until=figures.day)
    if not lines or figures.zones:
        return []
    line = lines[-1]
    said = [show.value("percent", line.percent)] if line.percent is not None else []
    said += [show.say.label(word) for word in (line.schedule, line.target) if word]
    return [Row(say("round", number=line.number, day=show.day(line.on)), " · ".join(said) or say("no_percent"))]


def _own(figures: Figures, store: Store) -> list[Row]:
    """The progress that the speaker's own district reported last, with its day."""
    told = figures.of("progress", store.district) if store.district is not None else ()
    return [replace(district.row_of(told[-1], store), label=say("own", district=show.who(store.district)))] if told else []


def _waiting(figures: Figures, store: Store) -> list[Row]:
    count = store.count_drafts() if figures.at is None and not figures.zones else 0
    return [Row(say("waiting"), say("drafts", count=count), "warn")] if count else []
