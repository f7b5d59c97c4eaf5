"""A simulated fiscal year: fifty officers, holidays, leave, blocked users, 300 pushes a month. Every reminder due is accounted for."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from sqlalchemy import select

from bot import calendar
from bot.message import BANGKOK
from models.reminders import ToldRow
from models.store.base import table
from tests.reminders.world import HQ, World
from tests.year.season import DEADLINES, NAMES, QUOTA, Year, live, naive

SEED = 2563
BEFORE = (7, 3, 1, 0)


class Oracle:
    """What ought to have been considered, worked out apart from the planner: on each step's day, who owed."""

    def __init__(self) -> None:
        self.due: set[tuple[str, str, date]] = set()

    def __call__(self, world: World, year: Year) -> None:
        """Notes the steps of the day for the districts that owe at half past nine; a step needs no row when its report came since nine."""
        today = world.now.astimezone(BANGKOK).date()
        for about, document, day, said in DEADLINES:
            if today > date.fromisoformat(said) and today in steps(date.fromisoformat(day)):
                self.due |= {(f"{about}:{document}:{day}", name, today) for name in NAMES if f"{about}:{document}" in year.owed[name]}


def steps(due: date) -> set[date]:
    """The days on which a deadline reminds, counted day by day from its due day."""
    working = [day for day in map(date.fromordinal, range(due.toordinal() - 40, date(2020, 10, 1).toordinal())) if calendar.works(day)]
    before = [day for day in working if day <= due]
    after = [day for day in working if day > due]
    at = [0 if days == 0 and before[-1] == due else days - (before[-1] != due) for days in BEFORE]
    return {before[-1 - days] for days in at} | set(after[1::2])


@pytest.fixture(scope="module")
def lived() -> Iterator[tuple[World, Year, Oracle]]:
    """One seeded year, lived once."""
    oracle = Oracle()
    world, year = live(SEED, oracle)
    yield world, year, oracle
    world.connection.close()


def lines(world: World) -> list[ToldRow]:
    return [ToldRow(**row._mapping) for row in world.connection.execute(select(table(ToldRow)))]


def test_every_reminder_due_was_sent_or_has_its_reason(lived: tuple[World, Year, Oracle]) -> None:
    world, _, oracle = lived
    known: dict[tuple[str, str], list[ToldRow]] = {}
    for line in lines(world):
        known.setdefault((line.key, line.district), []).append(line)
    lost = {each for each in oracle.due if not any(accounts(line, each[2]) for line in known.get(each[:2], ()))}
    assert len(oracle.due) > 700
    assert lost == set()
    assert all(line.reason for line in lines(world) if line.state == "held")


def accounts(line: ToldRow, step: date) -> bool:
    """Whether a line is that of a step, or was told with an answer just before it."""
    return line.step == step or (line.state == "rode" and line.day <= step <= line.step)


def test_each_was_sent_once(lived: tuple[World, Year, Oracle]) -> None:
    world, _, _ = lived
    sent = Counter((line.key, line.district, line.step) for line in lines(world) if line.state != "held")
    assert sent.most_common(1)[0][1] == 1
    days = Counter((push.to, at.astimezone(BANGKOK).date()) for at, push in world.pushed)
    assert days.most_common(1)[0][1] == 1


def test_none_left_outside_office_hours(lived: tuple[World, Year, Oracle]) -> None:
    world, year, _ = lived
    moments = [at for at, _ in world.pushed] + [at for at, _, _ in year.told]
    assert all(calendar.in_hours(at.astimezone(BANGKOK).replace(tzinfo=None)) for at in moments)


def test_none_went_to_somebody_who_owed_nothing_was_on_leave_or_had_blocked_the_bot(lived: tuple[World, Year, Oracle]) -> None:
    _, year, _ = lived
    said = {f"{about}:{document}": date.fromisoformat(said) for about, document, _, said in DEADLINES}
    for at, person, way in year.told:
        day = at.astimezone(BANGKOK).date()
        open_ = [key for key, since in said.items() if since <= day and year.reported.get((person, key), at) >= at]
        assert open_, (at, person)
        assert not (way == "pushed" and year.is_away(person, day))
        assert at <= year.blocked.get(person, at)


def test_the_quota_is_never_exceeded(lived: tuple[World, Year, Oracle]) -> None:
    world, _, _ = lived
    months = Counter(f"{at.astimezone(BANGKOK):%Y-%m}" for at, _ in world.pushed)
    assert max(months.values()) <= QUOTA


def test_headquarters_hears_of_trouble(lived: tuple[World, Year, Oracle]) -> None:
    world, _, _ = lived
    digests = [at for at, push in world.pushed if push.to == HQ]
    assert all(later.date() > earlier.date() for earlier, later in pairwise(digests))
    assert len(digests) > 20


def test_more_reports_come_in_time_than_by_pushing_everybody_at_a_fraction_of_the_price(lived: tuple[World, Year, Oracle]) -> None:
    world, year, _ = lived
    plain = naive(SEED)
    assert year.on_time() >= plain.on_time() - 0.02
    assert len(world.pushed) / len(year.reported) < 0.6 * len(plain.told) / len(plain.reported)
    assert year.counted("rode") > 0.1 * len(year.told)
