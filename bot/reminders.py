"""Who is reminded today of what, and why somebody is not: whom to tell, what rides on a reply, and the month's quota.

Pure: duties, people, what was told before, the day and the pushes left in; a plan out. Knows nothing of storage or wording.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot import calendar
from bot.deadlines import HEAD, Duty, Step

RIDE_AHEAD = 2  # working days: a step this near rides on a reply today, which spares its push
SETTLE_RATE = 0.5  # share of reminded people expected to report before their next step; only weighs pushes not yet due


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a reminder can go to; `away` on leave today, `paused` up to a day (snoozed, or said there is no progress), `busy` mid-report."""

    id: str
    role: str
    district: str
    reachable: bool = True
    away: bool = False
    busy: bool = False
    paused: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the record: a duty told to a person on a day (pushed, rode), or held with its reason; `step` is the step's day."""

    key: str
    person: str
    district: str
    day: date
    step: date
    state: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Nudge:
    """One message to one person about everything that is due; `stands_in` for a colleague who is away."""

    person: Person
    due: tuple[tuple[Duty, Step], ...]
    stands_in: bool = False

    @property
    def late(self) -> int:
        """Working days after the latest due day, negative before it: what goes first when the quota is short."""
        return max(step.off for _, step in self.due)


@dataclass(frozen=True, slots=True)
class Held:
    """A step that is due and not sent, and why: away, unreachable, nobody, no_head, busy, paused, lately, quota."""

    duty: Duty
    step: Step
    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What leaves today and what does not."""

    nudges: tuple[Nudge, ...] = ()
    held: tuple[Held, ...] = ()


def plan(owed: Iterable[Duty], people: Sequence[Person], told: Sequence[Told], today: date, left: int | None) -> Plan:
    """Today's messages, at most `left` pushes (None: no limit), the most overdue first, and every step held with its reason."""
    owed = tuple(owed)
    chosen: dict[str, Nudge] = {}
    held: list[Held] = []
    for duty, step in _pending(owed, told, today):
        person, stands_in, reason = recipient(duty, people, today)
        if person is None or reason:
            held.append(Held(duty, step, person.id if person else "", reason))
            continue
        nudge = chosen.get(person.id, Nudge(person, (), stands_in))
        chosen[person.id] = replace(nudge, due=(*nudge.due, (duty, step)))
    fresh = [nudge for nudge in chosen.values() if not _lately(nudge, told, today)]
    paying = [duty for duty in owed if any(person.reachable for person in _candidates(duty, people))]
    sent = _affordable(fresh, paying, today, left)
    kept = {nudge.person.id for nudge in fresh}
    gone = {nudge.person.id for nudge in sent}
    for nudge in chosen.values():
        if nudge.person.id not in gone:
            reason = "quota" if nudge.person.id in kept else "lately"
            held += [Held(duty, step, nudge.person.id, reason) for duty, step in nudge.due]
    return Plan(tuple(sent), tuple(held))


def ride(owed: Iterable[Duty], person: Person, told: Sequence[Told], today: date) -> Nudge | None:
    """What a person who writes now is told with the answer: steps due, and those due within two working days."""
    if person.busy or (person.paused and today <= person.paused) or _last_day(person.id, told) >= calendar.step(today, -1):
        return None
    mine = [duty for duty in owed if _concerns(duty, person)]
    due = tuple(_pending(mine, told, today, calendar.step(today, RIDE_AHEAD)))
    return Nudge(person, due) if due else None


def _concerns(duty: Duty, person: Person) -> bool:
    if duty.person or duty.district != person.district:
        return duty.person == person.id
    return person.role == "head" or not duty.key.endswith(HEAD)


def _pending(owed: Iterable[Duty], told: Sequence[Told], day: date, ahead: date = date.min) -> Iterator[tuple[Duty, Step]]:
    """Duties with a step that nobody was told of: the latest up to a day, which makes up for missed ones, or one up to `ahead`."""
    latest: dict[tuple[str, str], date] = {}
    for line in told:
        if line.state != "held":
            key = (line.key, line.district)
            latest[key] = max(latest.get(key, date.min), line.step)
    for duty in owed:
        done = latest.get((duty.key, duty.district), date.min)
        if step := _step(duty, done, day, ahead):
            yield duty, step


def _step(duty: Duty, done: date, day: date, ahead: date) -> Step | None:
    """The latest step after `done`, up to a day or, of the early ones, up to `ahead`; else the next overdue one. The due day's waits."""
    due = (step for step in reversed(duty.steps) if done < step.day and (step.day <= day or (step.off < 0 and step.day <= ahead)))
    return next(due, None) or next((step for step in duty.steps if max(done, day) < step.day <= ahead and step.off > 0), None)


def recipient(duty: Duty, people: Sequence[Person], today: date) -> tuple[Person | None, bool, str]:
    """Who is told, whether as a stand-in, and what speaks against it: "" when nothing does."""
    candidates = _candidates(duty, people)
    for number, person in enumerate(candidates):
        if person.away or not person.reachable:
            continue
        paused = person.paused is not None and today <= person.paused
        return person, number > 0, "paused" if paused else "busy" if person.busy else ""
    if not candidates:
        return None, False, "no_head" if duty.key.endswith(HEAD) else "nobody"
    return candidates[0], False, "away" if candidates[0].away else "unreachable"


def _candidates(duty: Duty, people: Sequence[Person]) -> list[Person]:
    """The person of a draft; else the officers of the district, first come first, or its head where it has no officer."""
    if duty.person:
        return [person for person in people if person.id == duty.person]
    own = [person for person in people if person.district == duty.district]
    role = "head" if duty.key.endswith(HEAD) else "officer"
    return [person for person in own if person.role == role] or ([] if role == "head" else own)


def _last_day(person: str, told: Iterable[Told]) -> date:
    return max((line.day for line in told if line.person == person and line.state != "held"), default=date.min)


def _lately(nudge: Nudge, told: Sequence[Told], today: date) -> bool:
    """Whether the person heard all this already today, or the working day before when nothing is due today or tomorrow."""
    last = _last_day(nudge.person.id, told)
    pressing = any(step.off in (-1, 0) and step.day == today for _, step in nudge.due)
    return last >= (today if pressing else calendar.step(today, -1))


def _affordable(nudges: Sequence[Nudge], owed: Sequence[Duty], today: date, left: int | None) -> list[Nudge]:
    """The most overdue nudges that the month can pay for, with a (weighted) place kept for more pressing ones still to come."""
    ordered = sorted(nudges, key=lambda nudge: -nudge.late)
    if left is None:
        return ordered
    reserve = [0.0, 0.0, 0.0]
    for late, weight in _later(owed, today):
        reserve[_rank(late)] += weight
    sent: list[Nudge] = []
    for nudge in ordered:
        reserved = sum(reserve[_rank(nudge.late) + 1 :])
        if len(sent) + 1 + reserved > left:
            break
        sent.append(nudge)
    return sent


def _rank(late: int) -> int:
    """How pressing a step is: early, on the day or the day before, overdue. Within a rank, today's goes before tomorrow's."""
    return (late >= -1) + (late > 0)


def _later(owed: Sequence[Duty], today: date) -> Iterator[tuple[int, float]]:
    """Pushes to expect after today up to the month's end, one a person and day: how late they will be, and how likely."""
    end = (today.replace(day=28) + timedelta(days=4)).replace(day=1)
    coming: dict[str, dict[date, dict[bool, int]]] = {}
    for duty in owed:
        days = coming.setdefault(duty.person or duty.district, {})
        for step in duty.steps:
            if today < step.day < end:
                each = days.setdefault(step.day, {})
                to_head = duty.key.endswith(HEAD)
                each[to_head] = max(each.get(to_head, step.off), step.off)
    for days in coming.values():
        for number, day in enumerate(sorted(days), 1):
            yield from ((late, SETTLE_RATE**number) for late in days[day].values())
