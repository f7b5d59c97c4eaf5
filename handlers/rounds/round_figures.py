"""What a round is drafted from: the figures of its day for the narrative, the percent and statuses they suggest, what contradicts them.

Knows the ledger's figures and the project's milestones. Must not know chat.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from bot import ledger
from bot.forms.claims import totals, unit_word
from bot.forms.faults import round_faults
from bot.forms.narrative import Next, Part, RoundFigures, narrative, stated
from bot.forms.values import Line
from bot.indicators import kinds_of, percent
from bot.texts import Texts
from bot.thai.show import show_baht, show_number, show_percent
from handlers.documents.papers import figures_at
from handlers.figures import Figures
from handlers.topics.contradictions import words_against_numbers
from models.store import Store
from models.values import RoundLine

say = Texts(__file__)
MILESTONES = ("finished", "summarised", "allocated")  # the furthest first
FINISHED = Decimal(100)  # percent
LAST_DAYS = timedelta(days=30)  # before the project ends: only then is it finished


def propose(number: int, figures: Figures, store: Store) -> RoundLine:
    """The line of a round as of the figures' moment: what headquarters reported of it already, else what the ledger suggests."""
    before = previous(number, store)
    told = next((line for line in store.rounds() if line.number == number), None) or RoundLine(number, figures.day, "")
    reached = told.percent if told.percent is not None else _percent(number, figures, store)
    line = replace(
        told, on=figures.day, narrative="\n".join(narrative(round_figures(figures, before, store, reached))), percent=reached,
        disbursed=told.disbursed if told.disbursed is not None else _own_part(figures, before, store),
        target=told.target or _target(figures), signed_at=None,
    )  # fmt: skip
    return replace(line, schedule=told.schedule or _schedule(line, figures, store))


def _percent(number: int, figures: Figures, store: Store) -> Decimal | None:
    """The percent of the milestone that is reached, not below that of the rounds before."""
    last, (_, reached) = _last_percent(number, store), milestone(figures, store)
    percents = [each for each in (last.percent if last else None, reached) if each is not None]
    return max(percents, default=None)


def _schedule(line: RoundLine, figures: Figures, store: Store) -> str:
    """On plan, unless what was counted is far behind the time that has passed."""
    late = any(words_against_numbers(replace(line, schedule="on_plan"), figures, store))
    return "behind" if late else "on_plan"


def previous(number: int, store: Store) -> RoundLine | None:
    """The round before, the last one that was signed off."""
    return max((line for line in store.rounds() if line.number < number and line.signed_at), key=lambda line: line.number, default=None)


def _last_percent(number: int, store: Store) -> RoundLine | None:
    """The last signed round before that has a percent."""
    lines = [line for line in store.rounds() if line.number < number and line.signed_at and line.percent is not None]
    return max(lines, key=lambda line: line.number, default=None)


def milestone(figures: Figures, store: Store) -> tuple[str, Decimal | None]:
    """The furthest milestone of the project that is reached, and its percent."""
    percents = store.plan.header.get("milestones", {})
    for name in MILESTONES:
        if name in percents and _REACHED[name](figures, store):
            return name, Decimal(str(percents[name]))
    return "", None


def _summarised(figures: Figures, store: Store) -> bool:
    """Every district has reported what the indicator counts."""
    version = figures.version
    return version is not None and not any(figures.silent(kind).names for kind in kinds_of(version))


def _finished(figures: Figures, store: Store) -> bool:
    """Summed up in the last days of the project, the indicator's target reached."""
    result, version = figures.kpi(), figures.version
    reached = result is not None and version is not None and result.percent >= version.target
    return reached and _summarised(figures, store) and figures.day > store.plan.ends - LAST_DAYS


_REACHED = {"allocated": lambda figures, store: bool(figures.allocations), "summarised": _summarised, "finished": _finished}


def _own_part(figures: Figures, before: RoundLine | None, store: Store) -> Decimal | None:
    """Baht the department itself used since the round before; None when it reported none, for a 0 would contradict the rounds before."""
    spent = ledger.amount(figures.of("disbursement", None))
    if spent is None or before is None or before.signed_at is None:
        return spent
    earlier = ledger.amount(figures_at(store, before.signed_at).of("disbursement", None))
    since = spent - (earlier or Decimal(0))
    return since if since > 0 else None


def _target(figures: Figures) -> str:
    """On target when the indicator has reached it, below when not; "" without an indicator in force."""
    result, version = figures.kpi(), figures.version
    if result is None or version is None:
        return ""
    return "on_target" if result.percent >= version.target else "below_target"


def round_figures(figures: Figures, before: RoundLine | None, store: Store, reached: Decimal | None) -> RoundFigures:
    """The figures that the narrative may state; `before` bounds the department's own meetings, 100 `reached` sums up the projects."""
    version, result = figures.version, figures.kpi()
    said = [name for name in figures.districts if figures.of("action_plan", name)]
    counted = result if version is not None and (said or version.formula != "districts_with_projects") else None
    held = figures.done("meeting")
    any_meeting = any(figures.of("meeting", name) for name in figures.districts)
    lacking = figures.share(name for name in figures.districts if counted and name not in counted.counted).names
    return RoundFigures(
        figures.day, str(store.plan.header.get("bureau", "")), own_meetings=_own_meetings(figures, before),
        held=Part(held.count, held.percent) if any_meeting else None,
        not_held=_part(figures, len(figures.districts) - held.count) if any_meeting else None,
        unreported=figures.silent("meeting").count, unreported_projects=len({*figures.silent("action_plan").names} & {*lacking}),
        **_money(figures),
        years=tuple(version.data.get("fiscal_years", ())) if version else (), indicator=version.name if version else "",
        counted=Part(counted.numerator, counted.percent) if counted else None, lacking=lacking,
        target=version.target if version else None, projects=figures.projects(), finished=reached == FINISHED,
        planning=_planning(figures), next=_next(figures, store),
    )  # fmt: skip


def _part(figures: Figures, districts: int, baht: Decimal = Decimal(0)) -> Part:
    return Part(districts, percent(districts, len(figures.districts)), baht, figures.money().share(baht))


def _money(figures: Figures) -> dict[str, Part | None]:
    """The money identity in parts: transferred = disbursed + returned + kept + what has not been settled yet."""
    if not figures.allocations:
        return {}
    total = figures.money()
    kept, unsettled, returned = figures.not_returning(), figures.silent("refund"), figures.done("refund")
    left = {name: sum((figures.money(each).left for each in share.names), Decimal(0))
            for name, share in (("kept", kept), ("unsettled", unsettled), ("returned", returned))}  # fmt: skip
    if not (total.disbursed or total.returned or kept.count):
        return {"transferred": _part(figures, len(figures.allocations), total.allocated)}
    return {
        "transferred": _part(figures, len(figures.allocations), total.allocated),
        "disbursed": _part(figures, figures.done("disbursement").count, total.disbursed),
        "returned": _part(figures, returned.count, total.returned),
        "kept": _part(figures, kept.count, left["kept"]) if kept.count else None,
        "unsettled": _part(figures, unsettled.count, left["unsettled"]) if unsettled.count else None,
        "rest": _part(figures, 0, left["returned"]) if left["returned"] else None,
    }  # fmt: skip


def _own_meetings(figures: Figures, before: RoundLine | None) -> tuple[tuple[date, int | None], ...]:
    """The department's own meetings held since the round before: the day and how many came."""
    held = [fact for fact in figures.of("meeting", None) if fact.slots.get("status") == "held"]
    days = [(fact.happened_on, fact.slots.get("attendees")) for fact in held if fact.happened_on]
    return tuple((day, None if came is None else int(str(came))) for day, came in days if before is None or day > before.on)


def _planning(figures: Figures) -> bool | None:
    """Whether districts still make plans; None before anybody spoke of plans or meetings."""
    if not any(figures.of(kind, name) for kind in ("plans", "meeting") for name in figures.districts):
        return None
    return any(figures.owes("plans", name) for name in figures.districts)


def _next(figures: Figures, store: Store) -> tuple[Next, ...]:
    """Deadlines of the figures' moment that were still ahead."""
    return tuple(
        Next(due.document if due.about == "document" and due.document else due.about, due.due, due.letter)
        for due in store.deadlines(figures.at) if due.due >= figures.day
    )  # fmt: skip


def contradictions(line: RoundLine, figures: Figures, store: Store) -> list[str]:
    """What does not fit: words against numbers, the narrative against the ledger and against itself, a percent that falls."""
    before = previous(line.number, store)
    claimed = words_against_numbers(line, figures, store) if line.schedule in ("on_plan", "ahead") else ()
    rules = (claimed, _target_words(line, figures), _falls(line, _last_percent(line.number, store)),
             _less(line, store), _claims(line, round_figures(figures, before, store, line.percent)),
             _own_faults(line, figures))  # fmt: skip
    return list(dict.fromkeys(text for rule in rules for text in rule))


def _target_words(line: RoundLine, figures: Figures) -> Iterator[str]:
    result, version = figures.kpi(), figures.version
    if result is None or version is None or not line.target:
        return
    reached = result.percent >= version.target
    if reached != (line.target in ("on_target", "above_target")):
        yield say("target", words=say.label(line.target), percent=show_percent(result.percent), target=show_percent(version.target))


def _falls(line: RoundLine, before: RoundLine | None) -> Iterator[str]:
    if before and before.percent is not None and line.percent is not None and line.percent < before.percent:
        yield say("falls", now=show_percent(line.percent), number=before.number, was=show_percent(before.percent))


def _less(line: RoundLine, store: Store) -> Iterator[str]:
    """Money used that is less than a round before says."""
    told = [each for each in store.rounds() if each.number < line.number and each.signed_at and each.disbursed is not None]
    most = max(told, key=lambda each: each.disbursed or Decimal(0), default=None)
    if most is not None and line.disbursed is not None and line.disbursed < (most.disbursed or Decimal(0)):
        yield say("less", now=show_baht(line.disbursed), number=most.number, was=show_baht(most.disbursed or Decimal(0)))


def _claims(line: RoundLine, facts: RoundFigures) -> Iterator[str]:
    """A total in the narrative that is another in the ledger."""
    known = stated(facts)
    for (about, unit), claim in totals(tuple(line.narrative.split("\n"))).items():
        right = known.get((about, unit))
        if right is not None and right != claim.value:
            yield say("claim", about=say.label(about), told=show_number(claim.value), unit=unit_word(unit), right=show_number(right))


def _own_faults(line: RoundLine, figures: Figures) -> Iterator[str]:
    printed = Line(line.number, line.on, tuple(line.narrative.split("\n")), line.percent, line.disbursed, line.schedule, line.target)
    yield from (fault.reason for fault in round_faults(printed, len(figures.districts)))


def reported(figures: Figures) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The districts by name that the paper only counts among those without: silent on a meeting, or on projects."""
    groups = (("silent_meeting", figures.silent("meeting").names), ("silent_action_plan", figures.silent("action_plan").names))
    return tuple((name, names) for name, names in groups if names)


def ready(line: RoundLine) -> str:
    """The slot that a line still lacks for sign-off; "" when nothing."""
    if not line.narrative.strip():
        return "narrative"
    if line.percent is None:
        return "percent"
    return "" if line.schedule and line.target else "status"


