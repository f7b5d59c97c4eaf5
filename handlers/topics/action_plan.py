"""Projects in annual action plans, by fiscal year, and the districts that have them; or one district's."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Table, Text
from bot.texts import Texts
from bot.thai.show import show_number
from handlers.figures import Figures, gather
from handlers.reports.readback import kpi_bar
from handlers.topics.common import asking, change_row, footer, last_round, moment, name_rows, proof_button
from handlers.topics.district import of_kind
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The project's action plans by year, or the districts' the question names."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, ("action_plan",))
    if reading.district or reading.ask:
        return of_kind("action_plan", message, reading, figures, store)
    return [_card(figures, reading, store)]


def _card(figures: Figures, reading: Reading, store: Store) -> Card:
    years = _years(figures, reading)
    projects = figures.projects()
    counted = {year: figures.done("action_plan", fiscal_year=year).count for year in years}
    rows = tuple((str(year), show_number(projects.get(year, 0)), say("districts", count=counted[year])) for year in years)
    total = sum(projects.get(year, 0) for year in years)
    bar = kpi_bar(figures) if reading.fiscal_year is None and reading.span is None else None
    only = years[0] if len(years) == 1 else None
    return Card(
        title=say("title"), figure=say("figure", count=show_number(total)), subtitle=say("years", years=", ".join(map(str, years))),
        blocks=(
            *([Table((say("year"), say("projects"), say("with_projects")), rows)] if rows else ()), *([bar] if bar else ()),
            *_change(figures, years, total, store), *name_rows(say("silent"), figures.silent("action_plan", fiscal_year=only)),
            *name_rows(say("none_yet"), figures.none("action_plan", fiscal_year=only)),
        ),
        footer=footer(figures, store), buttons=(proof_button("action_plan", figures), *asking("kpi", "missing")),
    )  # fmt: skip


def _years(figures: Figures, reading: Reading) -> list[int]:
    """The fiscal years the answer speaks of: the one or the span asked for, else the indicator's and those reported."""
    if reading.span:
        return list(range(reading.span[0], reading.span[1] + 1))
    if reading.fiscal_year:
        return [reading.fiscal_year]
    version = figures.version or (figures.versions[0] if figures.versions else None)
    stated = version.data.get("fiscal_years", []) if version else []
    return sorted({*stated, *figures.projects()})


def _change(figures: Figures, years: list[int], total: int, store: Store) -> list[Row]:
    line = last_round(store, figures.day)
    if line is None:
        return []
    before = gather(store, line.on, ("action_plan",)).projects()
    return [change_row(total, sum(before.get(year, 0) for year in years), line, "projects")]
