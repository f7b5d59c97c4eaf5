"""Whatever is reported, put right, undone, unsent, in time or late: the figures are those of a naive recount of what is left.

And the figures as of a moment are for ever what they were then, unless something said by then arrives.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from handlers import HANDLERS, dispatch
from handlers.figures import Figures
from models.db import open_database
from models.store import Store
from tests.handlers.properties.recount import Recount, Statement, counted, merged

BEGINS = datetime(2020, 6, 1, 2, 0, tzinfo=UTC)
DISTRICTS = {"rak": "บางรัก", "sathon": "สาทร"}
DAYS = (date(2020, 1, 20), date(2020, 1, 21))
SENT = st.sampled_from(("sent", "pending"))
AMOUNT = st.sampled_from([Decimal(each) for each in (0, 1000, 2000, 30000)])
FEW = st.integers(0, 4)
FACTS = st.one_of(
    st.tuples(st.just("meeting"), st.fixed_dictionaries({"status": st.just("held"), "date": st.sampled_from(DAYS), "attendees": FEW})),
    st.tuples(st.just("meeting"), st.fixed_dictionaries({"status": st.sampled_from(("scheduled", "postponed", "cancelled"))})),
    st.tuples(st.just("plans"), st.fixed_dictionaries({"done": FEW})),
    st.tuples(st.just("plans"), st.fixed_dictionaries({"made": FEW}, optional={"reviewed": FEW})),
    st.tuples(st.just("action_plan"), st.fixed_dictionaries({"projects": FEW, "fiscal_year": st.sampled_from((2563, 2564))})),
    st.tuples(st.just("disbursement"), st.fixed_dictionaries({"amount": AMOUNT}, optional={"more": st.just(True)})),
    st.tuples(st.just("refund"), st.fixed_dictionaries({"amount": AMOUNT})),
    st.tuples(st.just("refund"), st.just({"none": True})),
    st.tuples(st.just("document"), st.fixed_dictionaries({"document": st.sampled_from(("form1", "form2")), "status": SENT})),
)
STEPS = st.one_of(
    st.tuples(st.just("report"), st.sampled_from(tuple(DISTRICTS)), FACTS, st.booleans()),
    st.tuples(st.just("late"), st.sampled_from(tuple(DISTRICTS)), FACTS, st.integers(1, 9)),
    st.tuples(st.just("correct"), st.integers(0, 20), FACTS, st.booleans()),
    st.tuples(st.just("move"), st.integers(0, 20), st.sampled_from(tuple(DISTRICTS.values())), st.booleans()),
    st.tuples(st.just("undo"), st.integers(0, 20), st.none(), st.booleans()),
    st.tuples(st.just("unsend"), st.integers(0, 20), st.none(), st.booleans()),
)


@dataclass
class World:
    """The bot on one transaction, and the recount beside it; `minute` is the time of the next message."""

    connection: Connection
    recount: Recount = field(default_factory=Recount)
    minute: int = 10
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    seen: list[tuple[int, dict[str, Any]]] = field(default_factory=list)

    def store(self, person: str = "hq", minute: int | None = None, lane: str = "") -> Store:
        """The store of a message said at a minute."""
        at = BEGINS + timedelta(minutes=self.minute if minute is None else minute)
        return Store(self.connection, person, lane or person, at, at)

    def message(self, person: str, minute: int | None = None, **parts: Any) -> Message:
        """A message of a person."""
        number = next(self.numbers)
        at = BEGINS + timedelta(minutes=self.minute if minute is None else minute)
        filled = {"lane": person, "kind": "text", "message_id": f"m{number}", "text": "…", **parts}
        return Message(f"e{number}", person=person, said_at=at, **filled)

    def take(self, step: tuple[Any, ...]) -> None:
        """One step of the bot and of the recount, and the figures remembered; a moment is then over."""
        kind, who, what, yes = step
        match kind:
            case "report" | "late":
                self.state(who, what, yes)
            case "correct" | "move" if self.recount.statements:
                self.put_right(self.recount.statements[who % len(self.recount.statements)], what, sure=yes)
            case "undo" | "unsend" if self.recount.statements:
                self.strike(self.recount.statements[who % len(self.recount.statements)], kind)
        self.minute += 1
        self.seen.append((self.minute, self.figures()))
        self.minute += 1

    def state(self, person: str, said: tuple[str, dict[str, Any]], given: bool | int) -> None:
        """A report, `given` minutes late; where the bot doubts it, confirmed or let go. Plans are never late here: they carry over."""
        late = 0 if isinstance(given, bool) or said[0] == "plans" else given
        minute = self.minute - 2 * late + 1 if late else self.minute
        message, (kind, slots) = self.message(person, minute), said
        HANDLERS["report"](message, Reading("report", facts=(Fact(kind, None, slots),)), self.store(person, minute))
        if late:
            self.seen = [(moment, figures) for moment, figures in self.seen if moment <= minute]
        made = Statement(self.last_report(), message.message_id, person, kind, DISTRICTS[person], dict(slots), minute)
        if self.settled(person, sure=given is not False):
            self.recount.add(made)
        elif given is not False:
            made.place = self.minute
            self.recount.add(made)

    def put_right(self, quoted: Statement, what: Any, *, sure: bool) -> None:
        """A correction by headquarters that quotes a statement: of its first number, or of its district."""
        family = self.recount.family(quoted.report)
        target = max(family, key=lambda each: each.report) if family else quoted
        if isinstance(what, str):
            said = Fact(None, what, {})
        elif what[0] != target.kind or "more" in what[1] or target.slots.get("more"):
            return
        else:
            said = Fact(target.kind, None, what[1])
        message = self.message("hq", quoted=quoted.message, lane=quoted.person)
        HANDLERS["correct"](message, Reading("correct", facts=(said,)), self.store("hq", lane=quoted.person))
        if family and (self.settled("hq", sure=sure, lane=quoted.person) or sure):
            slots = merged(target.slots, said.slots) if target.kind == "plans" else dict(target.slots)
            if said.slots.get("none") or "amount" in said.slots:
                slots = {name: value for name, value in slots.items() if name not in ("none", "amount")}
            made = Statement(self.last_report(), message.message_id, quoted.person, target.kind, said.district or target.district,
                             {**slots, **said.slots}, target.place, corrects=target.report)  # fmt: skip
            self.recount.add(made)

    def strike(self, target: Statement, how: str) -> None:
        """An undo by headquarters' button, which returns what an officer told, with a reason; or the message taken back in LINE."""
        if how == "undo":
            dispatch(self.message("hq", kind="press", data=f"v1|undo|{target.report}"), self.store())
            last = self.store().asked()
            for said in ("ยอดผิด", "ใช่") if last is not None and last.intent == "return" else ():
                dispatch(self.message("hq", text=said), self.store())
        else:
            dispatch(self.message(target.person, kind="unsend", message_id=target.message), self.store(target.person))
        (self.recount.withdraw if how == "undo" else self.recount.unsend)(target.report)

    def settled(self, person: str, *, sure: bool, lane: str = "") -> bool:
        """Whether the last report was saved at once; a draft that it left is confirmed when `sure`, else let go."""
        drafts = self.store(person, lane=lane).drafts_here()
        for draft in drafts:
            press = f"v1|{'confirm' if sure else 'drop'}|{draft.id}"
            dispatch(self.message(person, lane=lane or person, kind="press", data=press), self.store(person, lane=lane))
        return not drafts

    def last_report(self) -> int:
        """The number of the report made last."""
        return int(self.connection.exec_driver_sql("SELECT max(id) FROM report").scalar() or 0)

    def figures(self, minute: int | None = None) -> dict[str, Any]:
        """The bot's own figures, now or as of a minute."""
        store = self.store()
        at = None if minute is None else BEGINS + timedelta(minutes=minute)
        figures = Figures(store.today, at, store.current(at=at), tuple(DISTRICTS.values()), store.allocations(), store.versions())
        kpi, money = figures.kpi(), figures.money()
        assert kpi is not None
        return {
            "kpi": set(kpi.counted), "projects": figures.projects(), "held": set(figures.done("meeting").names),
            "attendees": figures.attendees(), "plans": figures.plans()[0], "disbursed": money.disbursed, "returned": money.returned,
            "not_returning": set(figures.not_returning().names),
            "sent": {(name, form) for form in ("form1", "form2") for name in figures.done("document", form).names},
        }  # fmt: skip


@pytest.fixture(scope="module")
def engine(begun: Path) -> Iterator[Engine]:
    """The database of all examples; each is rolled back."""
    engine = open_database(f"sqlite:///{begun}")
    yield engine
    engine.dispose()


@settings(max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=2, max_size=10))
@example(steps=[
    ("report", "rak", ("refund", {"none": True}), False),
    ("report", "sathon", ("document", {"document": "form1", "status": "pending"}), True),
    ("move", 1, "บางรัก", False), ("report", "rak", ("refund", {"none": True}), True),
    ("late", "sathon", ("document", {"document": "form1", "status": "sent"}), 4),
])  # fmt: skip
def test_figures_are_a_recount_of_what_was_said_and_the_past_stays_as_it_was(engine: Engine, steps: list[tuple[Any, ...]]) -> None:
    with engine.connect() as connection:
        world = World(connection)
        for step in steps:
            world.take(step)
            assert world.figures() == counted(world.recount, tuple(DISTRICTS.values()))
        for minute, figures in world.seen:
            assert world.figures(minute) == figures, f"as of minute {minute}"
        connection.rollback()
