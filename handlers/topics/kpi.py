"""The indicator: numerator, denominator, target, who is missing by name, and the change since the last round."""

from datetime import date
from decimal import ROUND_CEILING, Decimal

from bot.indicators import Result, Version, kinds_of
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Table, Text
from bot.texts import Texts
from bot.thai import Percent, clean, find
from bot.thai.show import show_percent
from handlers import show
from handlers.figures import Figures, gather
from handlers.reports.readback import kpi_bar
from handlers.topics import district
from handlers.topics.common import asking, change_row, footer, last_round, moment, name_rows, proof_button
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The indicator now or as of a past day; of one fiscal year when the question narrows it."""
    if reading.district:
        return district.answer(message, reading, store)
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    if reading.each_round:
        return [_each_round(reading.fiscal_year, store)]
    figures = gather(store, when.day, _kinds(store))
    now = figures.kpi(reading.fiscal_year)
    if now is None:
        return [Text(say("none"))]
    return [_card(figures, now, reading.fiscal_year, store, _wanted(message))]


def _wanted(message: Message) -> Decimal | None:
    """The percentage that a question asks the way to: อีกกี่เขตถึงจะ 90%."""
    asked = [span.value.value for span in find(clean(message.text)) if isinstance(span.value, Percent)]
    return Decimal(str(asked[0])) if len(asked) == 1 and 0 < asked[0] <= 100 else None


def _each_round(year: int | None, store: Store) -> Card:
    """The indicator at each round so far, by the version in force on its day, and now."""
    figures = gather(store, None, _kinds(store))
    held = [(say("round", number=line.number), line.on, gather(store, line.on, _kinds(store))) for line in store.rounds(until=store.today)]
    rows = [(name, show.day(on), *_shares(then, on, year)) for name, on, then in held]
    now = (say("now"), show.day(store.today), *_shares(figures, store.today, year))
    since = figures.versions[0].since
    before = [Row(say("before_formula", since=show.day(since)), tone="quiet")] if any(on < since for _, on, _ in held) else []
    return Card(
        title=say("rounds"), subtitle=(figures.version or figures.versions[0]).name,
        blocks=(Table(tuple(say.table("head")["rounds"]), (*rows, now)), *before),
        footer=footer(figures, store), buttons=asking("kpi", "movers"),
    )  # fmt: skip


def _shares(figures: Figures, on: date, year: int | None) -> tuple[str, str]:
    """Districts that count of how many, and the share; a dash before the formula was in force."""
    now = figures.kpi(year)
    if now is None or not _in_force(figures.version, on):
        return "–", "–"
    return f"{now.numerator}/{now.base}", show_percent(now.percent)


def _kinds(store: Store) -> tuple[str, ...]:
    return tuple({kind for version in store.versions() for kind in kinds_of(version)})


def _card(figures: Figures, now: Result, year: int | None, store: Store, wanted: Decimal | None) -> Card:
    version = figures.version
    bar = kpi_bar(figures) if year is None else None
    rows = [*_verdict(figures, now, year), *_way(now, wanted), *_change(figures, now, year, store), *missing_rows(figures, now, year)]
    return Card(
        title=say("title"), figure=say("figure", count=now.numerator, base=now.base, percent=show_percent(now.percent)),
        subtitle=say("year", year=year) if year else (version or figures.versions[0]).name,
        blocks=(*([bar] if bar else ()), *rows),
        footer=say("footer", as_of=footer(figures, store), version=(version or figures.versions[0]).version),
        buttons=(proof_button(_proof_kind(figures), figures), *asking("missing", "movers", "rounds", "progress")),
    )  # fmt: skip


def _way(now: Result, wanted: Decimal | None) -> list[Row]:
    """How many districts a percentage takes, and how many are still lacking."""
    if wanted is None:
        return []
    count = int((wanted * now.base / 100).to_integral_value(ROUND_CEILING))
    lacking = say("lacking", count=count - now.numerator) if count > now.numerator else say("there")
    return [Row(say("way", percent=show_percent(wanted), count=count, base=now.base), lacking)]


def _proof_kind(figures: Figures) -> str:
    return kinds_of(figures.version or figures.versions[0])[0]


def _verdict(figures: Figures, now: Result, year: int | None) -> list[Row]:
    version = figures.version
    if version is None:
        first: Version = figures.versions[0]
        return [Row(say("unknown_formula", since=show.day(first.since)), tone="warn")]
    if year is not None:
        return [Row(say("narrowed", year=year), tone="quiet")]
    if figures.zones:
        return [Row(say("of_zones"), tone="quiet")]
    gap = version.target - now.percent
    if gap <= 0:
        return [Row(say("reached", target=show_percent(version.target)), tone="good")]
    lacking = -(-version.target * version.base // 100) - now.numerator
    return [Row(say("short", target=show_percent(version.target), count=lacking), tone="warn")]


def _change(figures: Figures, now: Result, year: int | None, store: Store) -> list[Row]:
    line = last_round(store, figures.day)
    if line is None or not _in_force(figures.version, line.on):
        return []
    before = gather(store, line.on, _kinds(store)).kpi(year)
    return [change_row(now.numerator, before.numerator, line, "districts")] if before else []


def _in_force(version: Version | None, day: date) -> bool:
    return version is not None and version.since <= day


def missing_rows(figures: Figures, now: Result, year: int | None = None) -> list[Row]:
    """The districts that do not count, in their two named groups."""
    kind = _proof_kind(figures)
    lacking = [name for name in figures.districts if name not in set(now.counted)]
    silent = set(figures.silent(kind, fiscal_year=year).names)
    return [
        *name_rows(say("silent"), figures.share(name for name in lacking if name in silent)),
        *name_rows(say("none_yet"), figures.share(name for name in lacking if name not in silent)),
    ]
