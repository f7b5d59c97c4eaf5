"""The project rolled up as of a moment: every count, sum and list of names, computed from the facts that stood then.

Knows which figures there are. Must not know how they are worded, and stores nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from bot import ledger
from bot.districts import all_districts
from bot.indicators import Result, Version, kinds_of, percent, result, thai_order
from bot.ledger import DOCUMENTS, Known
from bot.message import BANGKOK
from bot.thai.dates import fiscal_of
from models.store import Store
from models.store.facts import end_of


@dataclass(frozen=True, slots=True)
class Share:
    """Districts by name, in Thai order, out of `base`."""

    names: tuple[str, ...]
    base: int

    @property
    def count(self) -> int:
        """How many."""
        return len(self.names)

    @property
    def percent(self) -> Decimal:
        """Their share in percent, to two decimals."""
        return percent(self.count, self.base)


@dataclass(frozen=True, slots=True)
class Money:
    """Baht of one district or of all: allocated = disbursed + returned + left, `left` computed."""

    allocated: Decimal
    disbursed: Decimal
    returned: Decimal

    @property
    def left(self) -> Decimal:
        """What remains."""
        return self.allocated - self.disbursed - self.returned

    def share(self, part: Decimal) -> Decimal:
        """A part in percent of what was allocated."""
        return percent(part, self.allocated)


@dataclass(frozen=True)
class Figures:
    """All figures of a project at a moment: `at` None is now, `day` the Bangkok day that the answer names.

    `zones` are the groups of districts that they are narrowed to; none for the whole project.
    """

    day: date
    at: datetime | None
    facts: tuple[Known, ...]
    districts: tuple[str, ...]
    allocations: Mapping[str, Decimal]
    versions: tuple[Version, ...]
    zones: tuple[str, ...] = ()

    @cached_property
    def _sorted(self) -> dict[tuple[str, str | None], tuple[Known, ...]]:
        found: dict[tuple[str, str | None], list[Known]] = {}
        for fact in self.facts:
            found.setdefault((fact.kind, fact.district), []).append(fact)
        return {key: tuple(facts) for key, facts in found.items()}

    def of(self, kind: str, district: str | None, document: str | None = None) -> tuple[Known, ...]:
        """The facts of a kind that stand for a district (None: the department's own), of one document when named."""
        facts = self._sorted.get((kind, district), ())
        return ledger.of_document(facts, document) if document else facts

    def share(self, names: Iterable[str]) -> Share:
        """Districts as a share of all that take part."""
        return Share(tuple(sorted(names, key=thai_order)), len(self.districts))

    # The indicator

    @property
    def version(self) -> Version | None:
        """The indicator version in force on the day; None before the first."""
        return version_on(self.versions, self.day)

    def kpi(self, fiscal_year: int | None = None) -> Result | None:
        """The indicator by the version in force, else by the first there is; None when the project has no indicator."""
        return self._indicator if fiscal_year is None else self._result(fiscal_year)

    @cached_property
    def _indicator(self) -> Result | None:
        return self._result(None)

    def _result(self, fiscal_year: int | None) -> Result | None:
        version = self.version or (self.versions[0] if self.versions else None)
        if version is None:
            return None
        found = result(version, [fact for fact in self.facts if fact.kind in kinds_of(version)], fiscal_year)
        if not self.zones:
            return found
        return Result(tuple(name for name in found.counted if name in self.districts), len(self.districts))

    # Who has and who has not

    def done(self, kind: str, document: str | None = None, fiscal_year: int | None = None) -> Share:
        """Districts whose facts of a kind count as done."""
        return self.share(
            name for name in self.districts
            if ledger.done(kind, self.of_year(self.of(kind, name, document), fiscal_year))
        )  # fmt: skip

    def silent(self, kind: str, document: str | None = None, fiscal_year: int | None = None) -> Share:
        """Districts that have said nothing of a kind."""
        return self.share(name for name in self.districts if not self.of_year(self.of(kind, name, document), fiscal_year))

    def none(self, kind: str, document: str | None = None, fiscal_year: int | None = None) -> Share:
        """Districts that reported, and reported that there is none yet."""
        done = set(self.done(kind, document, fiscal_year).names)
        silent = set(self.silent(kind, document, fiscal_year).names)
        return self.share(name for name in self.districts if name not in done | silent)

    def owes(self, kind: str, district: str, document: str | None = None) -> bool:
        """Whether a district is still asked for a kind."""
        return ledger.owed(kind, self.of(kind, district, document), communities(district))

    @staticmethod
    def of_year(facts: Sequence[Known], fiscal_year: int | None) -> Sequence[Known]:
        """The facts of a fiscal year, all where none is named: projects by the year they are put in, the rest by their day."""
        return [fact for fact in facts if _year_of(fact) == fiscal_year] if fiscal_year else facts

    # Meetings

    def meetings(self, status: str) -> Share:
        """Districts by the state of their meeting: held, or that of their open plan when none was held."""
        if status == "held":
            return self.done("meeting")
        held = set(self.done("meeting").names)
        plans = {name: self.of("meeting", name) for name in self.districts if name not in held}
        return self.share(name for name, facts in plans.items() if any(fact.slots.get("status") == status for fact in facts))

    def attendees(self, district: str | None = None) -> int:
        """People at all meetings held, of one district when named."""
        named = [district] if district else self.districts
        held = [fact for name in named for fact in self.of("meeting", name) if fact.slots.get("status") == "held"]
        return sum(int(str(fact.slots.get("attendees", 0))) for fact in held)

    # Plans and projects

    def plans(self, district: str | None = None) -> tuple[int, int]:
        """Communities with a plan, and the communities they are out of as the districts stated them or as registered."""
        named = [district] if district else [name for name in self.districts if self.of("plans", name)]
        made = [(ledger.plans_made(fact.slots), int(str(fact.slots.get("communities", communities(name)))))
                for name in named for fact in self.of("plans", name)]  # fmt: skip
        return sum(part for part, _ in made), sum(whole for _, whole in made)

    def projects(self, fiscal_year: int | None = None, district: str | None = None) -> dict[int, int]:
        """Projects in annual action plans by fiscal year."""
        named = [district] if district else self.districts
        found: dict[int, int] = {}
        for fact in (fact for name in named for fact in self.of("action_plan", name)):
            year = int(fact.key)
            if fiscal_year in (None, year):
                found[year] = found.get(year, 0) + int(str(fact.slots.get("projects", 0)))
        return dict(sorted(found.items()))

    # Money

    def money(self, district: str | None = None) -> Money:
        """The money identity of one district or of all that have an allocation."""
        named = [district] if district else self.districts
        allocated = sum((self.allocations.get(name, Decimal(0)) for name in named), Decimal(0))
        return Money(allocated, self._baht("disbursement", named), self._baht("refund", named))

    def _baht(self, kind: str, named: Iterable[str]) -> Decimal:
        return sum((ledger.amount(self.of(kind, name)) or Decimal(0) for name in named), Decimal(0))

    def department_spent(self) -> Decimal:
        """Baht the department used: its own disbursements, else the most that one of its rounds reports (the print has a 0 later)."""
        own = ledger.amount(self.of("disbursement", None))
        rounds = [Decimal(str(fact.slots["disbursed"])) for fact in self.of("progress", None) if "disbursed" in fact.slots]
        return own if own is not None else max(rounds, default=Decimal(0))

    def not_returning(self) -> Share:
        """Districts whose refund is "none" or 0: ไม่ประสงค์คืน."""
        return self.share(name for name in self.districts if self.of("refund", name) and not ledger.done("refund", self.of("refund", name)))


def version_on(versions: Sequence[Version], day: date) -> Version | None:
    """The version in force on a day: the last one begun by then."""
    return max((version for version in versions if version.since <= day), key=lambda version: version.since, default=None)


def _year_of(fact: Known) -> int:
    """The fiscal year that a fact is about, Buddhist."""
    stated = fact.slots.get("fiscal_year")
    return int(str(stated)) if stated is not None else fiscal_of(fact.happened_on or fact.said_at.astimezone(BANGKOK).date())


def communities(district: str) -> int:
    """Registered communities of a district, of B.E. 2564."""
    return {each.name: each.communities for each in all_districts()}[district]


def gather(store: Store, day: date | None = None, kinds: Sequence[str] = ledger.KINDS, only: Sequence[str] = ()) -> Figures:
    """The figures as of the end of a past Bangkok day, or now; with the facts of some districts only when they are named."""
    today = store.today
    past = day is not None and day < today
    at = end_of(day) if past and day else None
    allocations = store.allocations() if {"disbursement", "refund"} & set(kinds) else {}
    facts = store.current(kinds, at=at) if not only else tuple(fact for name in only for fact in store.current(kinds, name, at))
    return Figures(day if past and day else today, at, facts, store.plan.districts, allocations, store.versions(), store.zones)


__all__ = ["DOCUMENTS", "Figures", "Money", "Share", "communities", "gather", "version_on"]
