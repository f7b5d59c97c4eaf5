"""A ledger without a chat: facts stated at given minutes, undone, corrected; what stands read back in short words."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import Engine

from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from models.project_file import read_project
from models.store import Store
from tests.handlers.chat import PROJECT

BEGINS = datetime(2020, 3, 2, 2, 0, tzinfo=UTC)  # a Monday, nine o'clock in Bangkok


@dataclass
class Book:
    """One project's ledger, written by headquarters; a report is known by its number, a moment by minutes since the beginning."""

    database: Engine
    reports: int = 0
    facts: dict[int, Known] = field(default_factory=dict)

    def begin(self) -> "Book":
        """The project of 2563 and somebody from headquarters, stored."""
        with self.database.begin() as connection:
            store = Store(connection, "hq", "hq", BEGINS, BEGINS)
            store.save_project(read_project(PROJECT))
            store.see()
            store.take_post(store.invite("hq", None)[0])
        return self

    def at(self, minute: float) -> datetime:
        """The moment that many minutes after the beginning."""
        return BEGINS + timedelta(minutes=minute)

    def store(self, connection: object, minute: float) -> Store:
        """The store of a message said at that minute."""
        return Store(connection, "hq", "hq", self.at(minute), self.at(minute))  # type: ignore[arg-type]

    def say(self, minute: float, kind: str, district: str | None = "บางรัก", **slots: Value) -> int:
        """A report of one fact; its number."""
        self.reports += 1
        with self.database.begin() as connection:
            store = self.store(connection, minute)
            number = store.keep_report(f"e{self.reports}", f"m{self.reports}", f"{kind} {slots}")
            self.facts[number] = store.write(Fact(kind, district, slots), number)
        return number

    def correct(self, minute: float, report: int, district: str | None = "บางรัก", **slots: Value) -> int:
        """A report that puts the fact of another right; its number."""
        self.reports += 1
        with self.database.begin() as connection:
            store = self.store(connection, minute)
            number = store.keep_report(f"e{self.reports}", f"m{self.reports}", "", corrects=report)
            old = store.facts_of_report(report)[-1]
            self.facts[number] = store.rewrite(old, {**old.slots, **slots}, district, number)
        return number

    def undo(self, minute: float, report: int) -> tuple[int, int]:
        """Withdraws a report; how many facts that closed and how many it opened."""
        with self.database.begin() as connection:
            withdrawn, again = self.store(connection, minute).withdraw(report)
        return len(withdrawn), len(again)

    def standing(self, minute: float | None = None, district: str | None = "บางรัก") -> list[str]:
        """What stands of a district, now or as of a minute: "disbursement 100", in the order of the words."""
        with self.database.begin() as connection:
            at = None if minute is None else self.at(minute)
            facts = self.store(connection, 10_000).current(district=district, at=at, only=True)
        return sorted(shown(fact) for fact in facts)


def shown(fact: Known) -> str:
    """A fact in short words: kind and values in the order of their slots' names."""
    values = [value.isoformat() if isinstance(value, date) else str(value) for _, value in sorted(fact.slots.items())]
    return " ".join([fact.kind, *values])


def baht(amount: int, **more: Value) -> dict[str, Value]:
    """An amount as slots."""
    return {"amount": Decimal(amount), **more}
