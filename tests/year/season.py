"""A fiscal year of fifty officers on a virtual clock: how they behave and what reached them. Used by the year's test and the benchmark.

Each officer writes twice a month at random working hours, and answers a reminder within two days with probability 0.7 by reporting all
that is owed. Officers take leave, and three block the bot.
"""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from random import Random

from bot import calendar
from bot.deadlines import Rules, steps
from bot.districts import all_districts
from bot.kinds.fact import Fact, Value
from bot.message import BANGKOK
from tests.reminders.world import HQ, World

NAMES = tuple(each.name for each in all_districts())
ANSWERS = 0.7
QUOTA = 300
DEADLINES = (  # about, document, due, said thirty days or so before
    ("meeting", "", "2020-02-28", "2020-01-28"),
    ("action_plan", "", "2020-04-30", "2020-03-30"),
    ("document", "form1", "2020-05-08", "2020-04-09"),
    ("document", "form2", "2020-05-08", "2020-04-09"),
    ("disbursement", "", "2020-06-30", "2020-05-29"),
    ("plans", "", "2020-07-31", "2020-07-01"),
    ("refund", "", "2020-07-31", "2020-07-01"),
    ("document", "district_plan", "2020-09-15", "2020-08-14"),
)
FACTS: dict[str, dict[str, Value]] = {
    "meeting": {"status": "held"}, "action_plan": {"projects": 2, "fiscal_year": 2563}, "disbursement": {"amount": 30000},
    "plans": {"done": 99, "communities": 20}, "refund": {"none": True}, "document": {"status": "sent"},
}  # fmt: skip
Owed = dict[str, set[str]]  # district → keys of what it owes


@dataclass
class Year:
    """What happened: who was told when and how, when each district reported what, who was away or out of reach."""

    random: Random
    told: list[tuple[datetime, str, str]] = field(default_factory=list)  # moment, person, pushed or rode
    reported: dict[tuple[str, str], datetime] = field(default_factory=dict)  # (district, about:document) → moment
    away: dict[str, tuple[date, date]] = field(default_factory=dict)
    blocked: dict[str, datetime] = field(default_factory=dict)
    owed: Owed = field(default_factory=lambda: {name: set() for name in NAMES})

    def on_time(self) -> float:
        """The share of reports that came by their day."""
        due = {f"{about}:{document}": date.fromisoformat(day) for about, document, day, _ in DEADLINES}
        good = sum(moment.astimezone(BANGKOK).date() <= due[what] for (_, what), moment in self.reported.items())
        return good / (len(NAMES) * len(DEADLINES))

    def counted(self, how: str) -> int:
        """How many reminders went that way."""
        return sum(way == how for _, _, way in self.told)

    def is_away(self, person: str, day: date) -> bool:
        """Whether a person is on leave."""
        first, last = self.away.get(person, (date.max, date.min))
        return first <= day <= last

    def answer(self, moment: datetime, person: str) -> datetime | None:
        """When a person who was reminded reports, None when they don't; nobody does on leave."""
        if self.random.random() >= ANSWERS:
            return None
        at = moment + timedelta(hours=self.random.uniform(0.1, 48))
        local = at.astimezone(BANGKOK).replace(tzinfo=None)
        if not calendar.in_hours(local):
            local = calendar.next_opening(local)
        return None if self.is_away(person, local.date()) else local.replace(tzinfo=BANGKOK)


def people(year: Year) -> Iterator[tuple[datetime, str, str]]:
    """The year's own events: who writes when, who takes leave, who blocks the bot."""
    working = [day for day in _days() if calendar.works(day)]
    for name in NAMES:
        first = year.random.choice(working[:-5])
        year.away[name] = (first, first + timedelta(days=year.random.randint(2, 11)))
        for month in sorted({(day.year, day.month) for day in working}):
            for day in year.random.sample([day for day in working if (day.year, day.month) == month], 2):
                yield _at(day, year.random.uniform(8.5, 16.4)), "writes", name
    for name in year.random.sample(NAMES, 3):
        yield _at(year.random.choice(working[40:]), 12.0), "blocks", name
    for number, (_, _, _, said) in enumerate(DEADLINES):
        yield _at(date.fromisoformat(said), 10.0), "deadline", str(number)


def _days() -> Iterator[date]:
    first, last = calendar.fiscal_bounds(2563)
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _at(day: date, hour: float) -> datetime:
    return datetime.combine(day, time(), BANGKOK) + timedelta(hours=hour)


def live(seed: int, watch: Callable[[World, Year], None] = lambda world, year: None) -> tuple[World, Year]:
    """The year as the program lives it; `watch` looks at the world at half past nine every day, after the run."""
    year, order = Year(Random(seed)), count()
    world = World.begin("2019-10-01 08:00")
    for name in NAMES:
        world.join(name, "officer", name)
    world.begin_daily()
    queue = [(moment, next(order), what, who) for moment, what, who in people(year)]
    queue += [(_at(day, 9.5), next(order), "watch", "") for day in _days()]
    for name in NAMES:
        store = world.store(name)
        assert store.post is not None
        store.take_leave(store.post.id, *year.away[name])
    heapq.heapify(queue)
    while queue:
        moment, _, what, who = heapq.heappop(queue)
        before = len(world.pushed)
        world.move(moment)
        told = [(at, push.to, "pushed") for at, push in world.pushed[before:] if push.to != HQ]
        if what == "writes" and who not in year.blocked and world.ride(who):
            told.append((moment, who, "rode"))
        year.told += told
        for at, person, _ in told:
            if when := year.answer(at, person):
                heapq.heappush(queue, (max(when, moment), next(order), "reports", person))
        _do(world, year, what, who, watch)
    return world, year


def _do(world: World, year: Year, what: str, who: str, watch: Callable[[World, Year], None]) -> None:
    """What one event of the year does beside being a moment."""
    match what:
        case "deadline":
            about, document, day, _ = DEADLINES[int(who)]
            world.due(about, day, document)
            for owed in year.owed.values():
                owed.add(f"{about}:{document}")
        case "reports":
            for key in sorted(year.owed[who]):
                about, document = key.split(":")
                world.report(who, Fact(about, who, {**FACTS[about], **({"document": document} if document else {})}))
                year.reported[who, key] = world.now
            year.owed[who].clear()
        case "blocks":
            world.store(who).lose()
            year.blocked[who] = world.now
        case "watch":
            watch(world, year)


def naive(seed: int, quota: int = QUOTA) -> Year:
    """The same year with the schedule everybody builds first: push all fifty at each step of each deadline, until LINE refuses."""
    year, order = Year(Random(seed)), count()
    queue = [(moment, next(order), what, who) for moment, what, who in people(year)]
    for number, (_, _, due, _) in enumerate(DEADLINES):
        days = [step.day for step in steps(date.fromisoformat(due), Rules(), date(2020, 9, 30))]
        queue += [(_at(day, 9.0), next(order), "step", str(number)) for day in days]
    heapq.heapify(queue)
    while queue:
        moment, _, what, who = heapq.heappop(queue)
        for at, name in _naively(year, moment, what, who, quota):
            heapq.heappush(queue, (at, next(order), "reports", name))
    return year


def _naively(year: Year, moment: datetime, what: str, who: str, quota: int) -> Iterator[tuple[datetime, str]]:
    """One event of the naive year; when it is a step, who will report when."""
    match what:
        case "deadline":
            for owed in year.owed.values():
                owed.add(":".join(DEADLINES[int(who)][:2]))
        case "reports":
            year.reported.update({(who, key): moment for key in year.owed[who]})
            year.owed[who].clear()
        case "blocks":
            year.blocked[who] = moment
        case "step":
            used = sum((at.year, at.month) == (moment.year, moment.month) for at, _, _ in year.told)
            for name in NAMES[: max(quota - used, 0)]:
                year.told.append((moment, name, "pushed"))
                if year.owed[name] and name not in year.blocked and (when := year.answer(moment, name)):
                    yield when, name
