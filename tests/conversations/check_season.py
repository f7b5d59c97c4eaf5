"""The season's data recounted: its labelled facts folded by the ledger's rules alone, no database and no reading.

Knows the data file's form and `bot.ledger`; must not know the store or the handlers, which are checked against these figures.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot import doubts, ledger
from bot.districts import all_districts
from bot.indicators import by_district, thai_order
from bot.kinds.fact import Fact, unpack
from bot.ledger import Known
from bot.message import BANGKOK

ROOT = Path(__file__).parents[2]
SEASON = ROOT / "bot/data/season_2563.toml"
FIGURES = Path(__file__).with_name("figures.toml")
COMMUNITIES = {each.name: each.communities for each in all_districts()}
Table = Mapping[str, Any]


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def season() -> dict[str, Any]:
    """The people and messages of the season."""
    return _toml(SEASON)


def project() -> dict[str, Any]:
    """The project file of the season."""
    return _toml(ROOT / "bot/data/project_2563.toml")


def figures() -> list[dict[str, Any]]:
    """What is known at the end of a day: one table a day, `seed` and `season` with the figures of each."""
    return list(_toml(FIGURES)["at"])


@dataclass
class Book:
    """Every fact of the season, open and closed; the doubts that were raised, by message; who has which report."""

    facts: list[Known] = field(default_factory=list)
    raised: dict[int, tuple[str, ...]] = field(default_factory=dict)
    reports: dict[str, list[int]] = field(default_factory=dict)
    closed_by: dict[int, int] = field(default_factory=dict)

    def at(self, moment: datetime) -> list[Known]:
        """The facts that stood at a moment."""
        return [known for known in self.facts if known.said_at < moment and (known.closed_at is None or known.closed_at >= moment)]

    def _close(self, standing: Sequence[Known], report: int, said: datetime) -> None:
        for known in standing:
            self.facts[known.id] = replace(known, closed_at=said)
            self.closed_by[known.id] = report

    def write(self, fact: Fact, report: int, said: datetime) -> None:
        """Adds a fact, closing what its key closes."""
        kind = fact.kind or ""
        key = ledger.key(fact, report)
        standing = [
            k for k in self.facts if k.kind == kind and k.district == fact.district and not k.closed_at and ledger.closes(key, k.key)
        ]
        before = next((known.slots for known in standing if known.key == key), None)
        self._close(standing, report, said)
        self.facts.append(Known(len(self.facts), report, kind, fact.district, key, ledger.carried(fact, before), said))

    def correct(self, who: str, change: Table, report: int, said: datetime) -> None:
        """Rewrites the sender's last fact that has that kind and slot."""
        slots = unpack({name: value for name, value in change.items() if name != "kind"})
        mine = [
            known for known in self.facts
            if known.report_id in self.reports[who] and not known.closed_at
            and change.get("kind", known.kind) == known.kind and slots.keys() <= known.slots.keys()
        ]  # fmt: skip
        old = mine[-1]
        self._close([old], report, said)
        self.write(Fact(old.kind, old.district, {**old.slots, **slots}), report, said)

    def undo(self, who: str, said: datetime) -> None:
        """Closes the sender's last report and opens again what it had closed."""
        report = self.reports[who].pop()
        self._close([known for known in self.facts if known.report_id == report and not known.closed_at], -1, said)
        for known in [self.facts[number] for number, by in self.closed_by.items() if by == report]:
            self.facts.append(replace(known, id=len(self.facts), said_at=said, closed_at=None))


def stated(message: Table, person: Table) -> list[Fact]:
    """A report's facts as they are stored: the sender's district, the current fiscal year where none is said."""
    found = []
    for table in message["facts"]:
        slots = unpack({name: value for name, value in table.items() if name not in ("kind", "district")})
        if table["kind"] == "action_plan":
            day = message["at"]
            slots = {"fiscal_year": day.year + 543 + (day.month >= 10), **slots}
        found.append(Fact(table["kind"], table.get("district", person.get("district")), slots))
    return found


def fold(data: Table, plan: Table) -> Book:
    """The ledger that the season leaves; a doubtful report counts from the ยืนยัน that follows it."""
    book = Book()
    people = {person["id"]: person for person in data["people"]}
    waiting: dict[str, list[tuple[Fact, int]]] = {}
    for number, message in enumerate(data["messages"]):
        who, said = message["who"], message["at"].replace(tzinfo=BANGKOK)
        match message["intent"]:
            case "report":
                said_facts = stated(message, people[who])
                book.raised[number] = tuple(d.rule for fact in said_facts for d in doubts.reasons(fact, _around(book, fact, said, plan)))
                book.reports.setdefault(who, []).append(number)
                if book.raised[number]:
                    waiting[who] = [(fact, number) for fact in said_facts]
                    continue
                for fact in said_facts:
                    book.write(fact, number, said)
            case "confirm":
                for fact, report in waiting.pop(who):
                    book.write(fact, report, said)
            case "correct":
                book.correct(who, message["facts"][0], number, said)
            case "undo":
                book.undo(who, said)
    return book


def _around(book: Book, fact: Fact, said: datetime, plan: Table) -> doubts.Surroundings:
    """What the ledger doubts a fact against at its moment."""
    now = [known for known in book.at(said) if known.kind == fact.kind or known.kind in ledger.MONEY]
    own = tuple(known for known in now if known.district == fact.district)
    others: dict[str, tuple[Decimal, ...]] = {}
    for known in now:
        if known.district not in (None, fact.district) and known.kind == fact.kind:
            for slot, value in known.slots.items():
                if isinstance(value, int | Decimal) and not isinstance(value, bool):
                    others[slot] = (*others.get(slot, ()), Decimal(value))
    starts, ends = plan["project"]["starts"], plan["project"]["ends"]
    amounts = plan["allocation"]["amounts"]
    shares = {"elapsed": Decimal((said.date() - starts).days) / (ends - starts).days, **_shares(book, said, amounts)}
    return doubts.Surroundings(
        own, others, Decimal(amounts[fact.district]) if fact.district else None,
        COMMUNITIES[fact.district] if fact.district else 0, starts, ends, False, shares,
    )  # fmt: skip


def _shares(book: Book, moment: datetime, amounts: Mapping[str, int]) -> dict[str, Decimal]:
    counted = count(book.at(moment), amounts)
    return {"meetings": Decimal(counted["meetings_held"]) / 50, "money": counted["disbursed"] / sum(amounts.values())}


def end_of(day: date) -> datetime:
    """The moment a Bangkok day is over."""
    return datetime.combine(day + timedelta(days=1), time(), BANGKOK)


def count(standing: Sequence[Known], amounts: Mapping[str, int]) -> dict[str, Any]:
    """Every figure that figures.toml can name, from the facts that stand."""
    own = {name: by_district(standing).get(name, []) for name in amounts}
    return {**_meetings(own), **_money(own, amounts), **_projects(own), **_rest(own, standing)}


def _of(facts: Sequence[Known], kind: str) -> list[Known]:
    return [known for known in facts if known.kind == kind]


def _meetings(own: Mapping[str, Sequence[Known]]) -> dict[str, Any]:
    held = [name for name, facts in own.items() if ledger.done("meeting", _of(facts, "meeting"))]
    states = {name: {known.slots["status"] for known in _of(facts, "meeting")} for name, facts in own.items() if name not in held}
    return {
        "meetings_held": len(held),
        "meetings_not_held": len(own) - len(held),
        **{f"meetings_{word}": sum(word in each for each in states.values()) for word in ("cancelled", "postponed", "scheduled")},
        "meetings_said_not_yet": sum("not_held" in each for each in states.values()),
        "meetings_silent": sum(not each for each in states.values()),
    }


def _money(own: Mapping[str, Sequence[Known]], amounts: Mapping[str, int]) -> dict[str, Any]:
    spent = {name: ledger.amount(_of(facts, "disbursement")) or Decimal(0) for name, facts in own.items()}
    back = {name: ledger.amount(_of(facts, "refund")) or Decimal(0) for name, facts in own.items()}
    keeping = [name for name, facts in own.items() if _of(facts, "refund") and not back[name]]
    return {
        "disbursed_districts": sum(amount > 0 for amount in spent.values()),
        "disbursed": sum(spent.values()),
        "returned_districts": sum(amount > 0 for amount in back.values()),
        "returned": sum(back.values()),
        "not_returning_districts": len(keeping),
        "left_with_those_not_returning": sum(amounts[name] - spent[name] for name in keeping),
        "left": sum(amounts.values()) - sum(spent.values()) - sum(back.values()),
        "overspent": [name for name in own if spent[name] + back[name] > amounts[name]],
    }


def _projects(own: Mapping[str, Sequence[Known]]) -> dict[str, Any]:
    plans = {name: _of(facts, "action_plan") for name, facts in own.items()}
    without = [name for name, facts in plans.items() if not ledger.done("action_plan", facts)]
    years = {
        year: sum(int(str(k.slots["projects"])) for facts in plans.values() for k in facts if k.key == str(year)) for year in (2563, 2564)
    }
    return {
        "districts_with_projects": len(own) - len(without),
        "without_projects": sorted(without, key=thai_order),
        "said_none": sum(bool(plans[name]) for name in without),
        **{f"projects_{year}": total for year, total in years.items()},
    }


def _rest(own: Mapping[str, Sequence[Known]], standing: Sequence[Known]) -> dict[str, Any]:
    sent = {paper: sum(ledger.done("document", ledger.of_document(facts, paper)) for facts in own.values())
            for paper in ("form1", "form2", "district_plan")}  # fmt: skip
    made = [known.slots for facts in own.values() for known in _of(facts, "plans")]
    rounds = [known for known in standing if known.kind == "progress" and known.district is None]
    return {
        **{f"{paper}_sent": number for paper, number in sent.items()},
        "plans_districts": len(made),
        "plans_communities": sum(ledger.plans_made(slots) for slots in made),
        "round": rounds[-1].slots["round"] if rounds else None,
        "percent": rounds[-1].slots.get("percent") if rounds else None,
        "department_disbursed": sum(Decimal(str(known.slots.get("disbursed", 0))) for known in rounds),
        "obstacles": sum(len(_of(facts, "obstacle")) for facts in own.values()),
    }
