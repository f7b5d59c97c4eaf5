"""The official progress form, all its sections and rounds, as a paper. Values in, blocks out; computes nothing."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.forms.paper import Block, Field, Grid, Heading, Page, Paper, Points, Prose, Signature
from bot.forms.print_text import arabic
from bot.forms.values import Header, Line, ProgressForm
from bot.message import BANGKOK
from bot.texts import Texts
from bot.thai.show import show_baht, show_date, show_number, show_time

say = Texts(__file__)


def progress_form(form: ProgressForm) -> Paper:
    """The form with its sections 1.1 to 1.6, every round, the certification and the signature block."""
    blocks = (*_part1(form), *_part2(form.rounds), *_closing(form.header))
    title = say("title")
    return Paper(f"{title} {form.header.code}", (Page(title, blocks),), f"{as_of(form.as_of)} · {form.header.code}", say("page"))


def as_of(moment: datetime) -> str:
    """ข้อมูล ณ วันที่ 17 มิถุนายน 2563 เวลา 16.00 น., in Bangkok; the end of a day is its 24.00."""
    local = moment.astimezone(BANGKOK)
    if (local.hour, local.minute, local.second) == (0, 0, 0):
        return say("as_of", day=_day(date.fromordinal(local.toordinal() - 1)), time=show_time(local.time()).replace("00", "24", 1))
    return say("as_of", day=_day(local.date()), time=show_time(local.time()))


def _day(day: date | None) -> str:
    return show_date(day, short=False, weekday=False) if day else ""


def _part1(form: ProgressForm) -> Iterator[Block]:
    head = form.header
    yield Heading(say("part1"))
    yield Heading(say("section1"))
    yield from _fields(
        name=head.name, code=head.code, fiscal_year=str(head.fiscal_year or ""), starts=_day(head.starts), ends=_day(head.ends),
        budget="" if head.budget is None else show_baht(head.budget), used=_used(form),
    )  # fmt: skip
    yield Heading(say("section2"))
    yield from _fields(
        unit=say("unit").join(part for part in (head.bureau, head.division, head.section) if part),
        owner=_person(head.owner, head.owner_telephone), coordinator=_person(head.coordinator, head.coordinator_telephone),
    )  # fmt: skip
    yield from (Heading(say("section3")), Prose(arabic(head.rationale) or "-"))
    yield from (Heading(say("section4")), Points(tuple(map(arabic, head.objectives)) or ("-",)))
    yield from (Heading(say("section5")), Prose(arabic(head.target_text) or "-"))
    yield Heading(say("section6"))
    yield from _fields(
        strategy_issue=head.strategy_issue, strategy_sub_issue=head.strategy_sub_issue, strategy_goal=head.strategy_goal,
        strategy_indicator=head.strategy_indicator,
    )  # fmt: skip


def _fields(**values: str) -> Iterator[Field]:
    """Fields by name; a page is in digits of one kind, whichever the source has."""
    yield from (Field(say.label(name), arabic(value)) for name, value in values.items())


def _used(form: ProgressForm) -> str:
    """The baht used, with the department's and the districts' parts where both are known."""
    used, own = form.header.used, form.used_own
    if used is None:
        return ""
    if own is None:
        return say("used", total=show_number(used))
    return say("used_parts", total=show_number(used), own=show_number(own), districts=show_number(used - own))


def _person(name: str, telephone: str) -> str:
    return say("person", name=name, telephone=telephone) if telephone else name


def _part2(rounds: tuple[Line, ...]) -> Iterator[Block]:
    yield Heading(say("part2"))
    rows = tuple((_when(line), line.narrative, _result(line)) for line in rounds)
    head = (say.label("round"), say.label("narrative"), say.label("result"))
    yield Grid(head, (2.6, 7.3, 6.3), "lll", rows or ((say("no_rounds"), None, None),))


def _when(line: Line) -> tuple[str, ...]:
    when = (say("round", number=line.number), f"{line.on.day}/{line.on.month}/{line.on.year + 543}")
    return when if line.signed else (*when, say("unsigned"))


def _result(line: Line) -> tuple[str, ...]:
    """The percent, the baht and the statuses of the round; - where the round has none."""
    percent = "-" if line.percent is None else say("percent_value", percent=f"{line.percent:.2f}")
    amount = "-" if line.disbursed is None else show_baht(line.disbursed)
    statuses = (say.label(status) for status in (line.schedule, line.target) if status)
    return (say("percent", percent=percent), say("disbursed", number=line.number, amount=amount), *statuses)


def _closing(head: Header) -> Iterator[Block]:
    yield Prose(say("certified"))
    signer = say("signer", name=head.owner) if head.owner else say("signer", name="." * 40)
    yield Signature((say("signature"), signer, say("position"), say("signed_on")))
