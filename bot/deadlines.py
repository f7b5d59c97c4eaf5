"""Deadlines: when they remind, who owes, and how a district stands to them.

Pure: deadlines and facts in, steps and states out. Knows nothing of people, storage or wording; working days are `calendar`'s.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from bot import calendar, ledger
from bot.districts import district as district_named
from bot.ledger import Known
from bot.message import BANGKOK

AFTER_STEPS = (1, 3, 7)  # working days after a draft was left waiting, or a planned meeting's day passed
HEAD = ":head"  # ends the key of a duty as the section head is told of it


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline: what (about, and which document), by when, by which letter, said when."""

    id: int
    about: str
    document: str
    due: date
    letter: str
    said_at: datetime

    @property
    def key(self) -> str:
        """Names it in the record of reminders, the same after its project file was loaded again."""
        return f"{self.about}:{self.document}:{self.due}"


@dataclass(frozen=True, slots=True)
class Rules:
    """When to remind, in working days: data of the project. `head_after`, `hq_after`: so many overdue reminders, then also them."""

    before: tuple[int, ...] = (7, 3, 1)
    on_day: bool = True
    every_after: int = 2
    head_after: int = 3
    hq_after: int = 5


def rules_of(header: Mapping[str, Any]) -> Rules:
    """The rules of a project file's [reminders]; what it leaves out is the default."""
    given = dict(header.get("reminders", {}))
    if "before" in given:
        given["before"] = tuple(given["before"])
    return Rules(**given)


# Steps: the working days on which a deadline reminds


@dataclass(frozen=True, slots=True)
class Step:
    """One day to remind on: `off` working days after the due day (before: negative), `times`: the how-manyth overdue reminder."""

    day: date
    off: int
    times: int = 0


@cache
def steps(due: date, rules: Rules, until: date) -> tuple[Step, ...]:
    """Every step of a deadline up to a day; two that fall on one day (a due day off) are the later one."""
    offs = [-days for days in sorted(rules.before, reverse=True)] + [0] * rules.on_day
    found = {step.day: step for step in (Step(calendar.step(due, off), off) for off in offs)}
    times = 1
    while rules.every_after and (day := calendar.step(due, times * rules.every_after)) <= until:
        found[day] = Step(day, times * rules.every_after, times)
        times += 1
    return tuple(step for step in found.values() if step.day <= until)


@cache
def steps_after(day: date, until: date) -> tuple[Step, ...]:
    """The steps of what was left open on a day: a draft, a planned meeting."""
    return tuple(step for step in (Step(calendar.step(day, off), off) for off in AFTER_STEPS) if step.day <= until)


@dataclass(frozen=True, slots=True)
class Duty:
    """What a district owes (`document:form2:2020-09-15`, `planned:7`), or a person (`draft:5`), with its steps in order."""

    key: str
    district: str
    steps: tuple[Step, ...]
    person: str = ""

    def step_by(self, day: date) -> Step | None:
        """The latest step up to a day."""
        return next((step for step in reversed(self.steps) if step.day <= day), None)


def duties(dues: Iterable[Due], owing: Mapping[int, Iterable[str]], rules: Rules, until: date) -> tuple[Duty, ...]:
    """The duties of all districts that owe; past `head_after` overdue reminders the section head's too."""
    return tuple(duty for due in dues for duty in _duties(due, owing.get(due.id, ()), rules, until))


def _duties(due: Due, districts: Iterable[str], rules: Rules, until: date) -> Iterator[Duty]:
    said = due.said_at.astimezone(BANGKOK).date()
    own = tuple(step for step in steps(due.due, rules, until) if step.day >= said)
    head = tuple(step for step in own if step.times > rules.head_after)
    for district in districts if own else ():
        yield Duty(due.key, district, own)
        if head:
            yield Duty(due.key + HEAD, district, head)


# What is owed, and since when it no longer is


@dataclass(frozen=True, slots=True)
class State:
    """How a district stands to a deadline: done, late (done after it) or owed; `on` the day it was done, `days` late so far."""

    name: str
    days: int = 0
    on: date | None = None


def owes(due: Due, facts: Sequence[Known], communities: int) -> bool:
    """Whether a district with these facts of the deadline's kind still owes."""
    about = [fact for fact in facts if fact.kind == due.about]
    return ledger.owed(due.about, ledger.of_document(about, due.document) if due.document else about, communities)


def owing(dues: Iterable[Due], facts: Iterable[Known], districts: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """For each deadline the districts that owe, from the facts that stand."""
    held: dict[str | None, list[Known]] = {}
    for fact in facts:
        held.setdefault(fact.district, []).append(fact)
    return {
        due.id: tuple(name for name in districts if owes(due, held.get(name, ()), district_named(name).communities)) for due in dues
    }


def state(due: Due, facts: Sequence[Known], communities: int, today: date) -> State:
    """How a district stands; `facts` are all it ever said of the kind, closed ones too."""
    if owes(due, [fact for fact in facts if fact.closed_at is None], communities):
        return State("owed", max((today - due.due).days, 0))
    since = _settled(due, facts, communities)
    on = min(_sent_on(due, (fact for fact in facts if fact.closed_at is None)), default=since.astimezone(BANGKOK).date())
    return State("late", (on - due.due).days, on) if on > due.due else State("done", 0, on)


def _sent_on(due: Due, facts: Iterable[Known]) -> Iterator[date]:
    """The days that the document of a deadline was sent on."""
    for fact in facts:
        named = fact.kind == due.about == "document" and due.document in ("", fact.slots.get("document"))
        if named and fact.slots.get("status") == "sent" and fact.happened_on:
            yield fact.happened_on


def _settled(due: Due, facts: Sequence[Known], communities: int) -> datetime:
    """The moment since which nothing is owed; for a district that owes nothing now."""
    moments = sorted({fact.said_at for fact in facts} | {fact.closed_at for fact in facts if fact.closed_at}, reverse=True)
    since = moments[0] if moments else due.said_at
    for moment in moments:
        standing = [fact for fact in facts if fact.said_at <= moment and (fact.closed_at is None or fact.closed_at > moment)]
        if owes(due, standing, communities):
            break
        since = moment
    return since
