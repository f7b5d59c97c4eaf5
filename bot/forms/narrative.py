"""A round's narrative in official Thai, from the figures of its day. Figures in, paragraphs out; computes nothing, guesses nothing.

What nobody reported has no paragraph. The wording is that of the printed form, so that `claims` reads its own totals back.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.texts import Texts
from bot.thai.show import show_date, show_number

say = Texts(__file__)


@dataclass(frozen=True, slots=True)
class Part:
    """A number of districts with its share of all, and baht with their share of what was transferred (percent, two decimals)."""

    districts: int = 0
    percent: Decimal = Decimal(0)
    baht: Decimal = Decimal(0)
    baht_percent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Next:
    """What the districts owe next: what (a kind or a document), by when, by which letter."""

    what: str
    due: date
    letter: str = ""


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """Everything that a narrative may state, as of a day; None where nobody reported it."""

    day: date
    bureau: str
    own_meetings: tuple[tuple[date, int | None], ...] = ()
    held: Part | None = None
    not_held: Part | None = None
    unreported: int = 0  # districts of `not_held` that said nothing of a meeting
    transferred: Part | None = None
    disbursed: Part | None = None
    returned: Part | None = None
    kept: Part | None = None
    unsettled: Part | None = None
    rest: Part | None = None
    years: tuple[int, ...] = ()
    indicator: str = ""
    counted: Part | None = None
    lacking: tuple[str, ...] = ()
    unreported_projects: int = 0  # districts of `lacking` that said nothing of projects
    target: Decimal | None = None
    projects: Mapping[int, int] = field(default_factory=dict)
    finished: bool = False
    planning: bool | None = None
    next: tuple[Next, ...] = ()


def narrative(figures: RoundFigures) -> tuple[str, ...]:
    """The paragraphs: results of the districts numbered (meetings, money, indicator), then what goes on and what is due."""
    results = [*_meetings(figures), *_money(figures), *_indicator(figures)]
    numbered = [say("numbered", number=number, text=text) for number, text in enumerate(results, 1)]
    opening = [say("opening")] if numbered else []
    found = (*_own(figures), *opening, *numbered, *_going_on(figures), *_due(figures))
    return found or (say("nothing"),)


def _own(figures: RoundFigures) -> Iterator[str]:
    for day, attendees in figures.own_meetings:
        when = show_date(day, short=False, weekday=False)
        yield say("own_meeting_bare", day=when) if attendees is None else say("own_meeting", day=when, attendees=show_number(attendees))


def _meetings(figures: RoundFigures) -> Iterator[str]:
    if figures.held and figures.not_held:
        yield _of_which(say("meetings", held=_share(figures.held), not_held=_share(figures.not_held)), figures.unreported)


def _of_which(text: str, unreported: int) -> str:
    """A sentence about districts that have not done something, with how many of them have only not reported."""
    return say("of_which_unreported", text=text, count=unreported) if unreported else text


def _money(figures: RoundFigures) -> Iterator[str]:
    """What was transferred, disbursed, returned and is kept, in one paragraph."""
    if not figures.transferred:
        return
    parts = [say("transferred", bureau=figures.bureau, districts=figures.transferred.districts,
                 baht=show_number(figures.transferred.baht))]  # fmt: skip
    for name in ("disbursed", "returned", "kept", "unsettled"):
        part: Part | None = getattr(figures, name)
        if part:
            parts.append(say(name, districts=_share(part), baht=_baht(part)))
    if figures.rest:
        parts.append(say("rest", baht=_baht(figures.rest)))
    yield say("money").join(parts)


def _indicator(figures: RoundFigures) -> Iterator[str]:
    if figures.counted is None:
        return
    count, percent = figures.counted.districts, show_number(figures.counted.percent)
    if figures.years:
        yield say("with_projects", years=_years(figures.years), count=count, percent=percent)
    else:
        yield say("indicator", name=figures.indicator, count=count, percent=percent)
    if figures.lacking:
        names = _offices(figures.lacking)
        if figures.years:
            without = say("without_projects", years=_years(figures.years), count=len(figures.lacking), names=names)
            yield _of_which(without, figures.unreported_projects)
        else:
            yield say("indicator_without", count=len(figures.lacking), names=names)
    if figures.finished and figures.projects and figures.target is not None:
        projects = [say("projects", year=year, count=show_number(count)) for year, count in figures.projects.items()]
        yield say("reached", target=show_number(figures.target), projects=_joined(projects))


def _going_on(figures: RoundFigures) -> Iterator[str]:
    if figures.planning is not None:
        yield say("still_planning" if figures.planning else "plans_complete")


def _due(figures: RoundFigures) -> Iterator[str]:
    for due in figures.next:
        what, day = say.label(due.what), show_date(due.due, short=False)
        yield say("due_letter", what=what, day=day, letter=due.letter) if due.letter else say("due", what=what, day=day)


def _share(part: Part) -> str:
    return say("share", count=part.districts, percent=show_number(part.percent))


def _baht(part: Part) -> str:
    return say("baht", amount=show_number(part.baht), percent=show_number(part.baht_percent))


def _years(years: Sequence[int]) -> str:
    return say("one_year", year=years[0]) if len(years) == 1 else say("years", first=min(years), last=max(years))


def _offices(names: Sequence[str]) -> str:
    return _joined([say("office", name=name) for name in names])


def _joined(texts: Sequence[str]) -> str:
    """a b และc."""
    return texts[0] if len(texts) == 1 else say("and", names=" ".join(texts[:-1]), last=texts[-1])


def stated(figures: RoundFigures) -> dict[tuple[str, str], Decimal]:
    """The totals that a narrative of these figures may claim, by the names of `claims`."""
    parts = {
        "held": figures.held, "not_held": figures.not_held, "transferred": figures.transferred, "disbursed": figures.disbursed,
        "returned": figures.returned, "kept": figures.kept, "unsettled": figures.unsettled, "with_projects": figures.counted,
    }  # fmt: skip
    found = {(name, "districts"): Decimal(part.districts) for name, part in parts.items() if part}
    found |= {(name, "baht"): part.baht for name, part in parts.items() if part and part.baht}
    if figures.counted is not None:
        found["without_projects", "districts"] = Decimal(len(figures.lacking))
    return found
