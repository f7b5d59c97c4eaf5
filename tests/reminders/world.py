"""A season of reminders without LINE: a database in memory, a clock that is moved, timers that come due, and what reached whom."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, delete, insert
from sqlalchemy.pool import StaticPool

from bot.kinds.fact import Fact
from bot.message import BANGKOK, Message
from bot.reply import Push, Reply, plain
from handlers import dispatch
from handlers.reminders import nudge
from models import db
from models.people import Account, Officer
from models.project_file import read_project
from models.queue import Timer
from models.store import Store
from models.store.base import table

PROJECT = Path(__file__).parents[2] / "bot" / "data" / "project_2563.toml"
HQ = "hq"
_numbers = count(1)


def memory() -> Connection:
    """A connection to a database in memory with every table and nothing in them, foreign keys checked."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    connection = engine.connect()
    _template().backup(connection.connection.driver_connection)  # type: ignore[arg-type]  # it is sqlite3's
    connection.exec_driver_sql("PRAGMA foreign_keys=ON")
    return connection


@cache
def _template() -> sqlite3.Connection:
    """Every table, made once: copying them is a hundred times quicker."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    db.metadata().create_all(engine)
    made: Any = engine.raw_connection().driver_connection
    return made


def local(text: str) -> datetime:
    """A Bangkok moment: "2020-09-15 10:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=BANGKOK)


@dataclass
class World:
    """The project of 2563 without its own deadlines, its people, the clock, every push with its moment, everybody's last message id."""

    connection: Connection
    now: datetime
    pushed: list[tuple[datetime, Push]] = field(default_factory=list)
    last: dict[str, str] = field(default_factory=dict)

    @classmethod
    def begin(cls, now: str, connection: Connection | None = None, **reminders: Any) -> "World":
        """A world at a Bangkok moment, with headquarters registered and nothing due."""
        world = cls(connection or memory(), local(now))
        file = read_project(PROJECT)
        file["deadlines"] = []
        file["header"]["reminders"].update(reminders)
        world.store(HQ).save_project(file)
        world.join(HQ, "hq", "")
        return world

    def store(self, person: str) -> Store:
        """The store as a person's own chat has it now."""
        return Store(self.connection, person, person, self.now, self.now)

    def join(self, person: str, role: str, district: str) -> None:
        """Registers somebody."""
        self.connection.execute(insert(table(Account)).values(user_id=person, first_seen=self.now, reachable=True))
        values = {"user_id": person, "role": role, "district": district, "official_name": "", "telephone": "", "since": self.now}
        self.connection.execute(insert(table(Officer)).values(**values))

    def message(self, person: str, text: str = "", **more: Any) -> Message:
        """A message of a person now."""
        number = next(_numbers)
        more = {"kind": "text", "message_id": f"message{number}", **more}
        return Message(f"event{number}", person, person, said_at=self.now, text=text, **more)

    def tell(self, person: str, text: str) -> list[Reply]:
        """What the bot answers to a typed message; pushes are kept."""
        message = self.message(person, text)
        self.last[person] = message.message_id
        return self._kept(dispatch(message, self.store(person)))

    def unsend(self, person: str) -> None:
        """The person takes their last message back."""
        dispatch(self.message(person, kind="unsend", message_id=self.last[person]), self.store(person))

    def press(self, person: str, data: str, picked: str = "") -> list[Reply]:
        """What the bot answers to a tapped button."""
        message = self.message(person, kind="press", data=data, picked=picked)
        return self._kept(dispatch(message, self.store(person)))

    def report(self, person: str, fact: Fact) -> None:
        """A fact of a person, saved."""
        store = self.store(person)
        store.write(fact, store.keep_report(f"event{next(_numbers)}", "", "รายงาน"))

    def ride(self, person: str) -> list[Reply]:
        """What rides on the answer to a person who writes now."""
        return nudge.rides(self.message(person), self.store(person))

    def due(self, about: str, day: str, document: str = "") -> None:
        """A deadline of headquarters, said now."""
        self.store(HQ).set_deadline(about, document, date.fromisoformat(day), "", None)

    def move(self, to: str | datetime) -> list[Push]:
        """Moves the clock; timers come due in order on the way. What was pushed."""
        before, to = len(self.pushed), local(to) if isinstance(to, str) else to
        while timer := self._next(to):
            self.now = max(self.now, timer.due)
            self.fire(timer)
        self.now = to
        return [push for _, push in self.pushed[before:]]

    def jump(self, to: str) -> list[Push]:
        """Sets the clock as after a night without power: what was due on the way comes due at once, now."""
        before, self.now = len(self.pushed), local(to)
        while timer := self._next(self.now):
            self.fire(timer)
        return [push for _, push in self.pushed[before:]]

    def _next(self, by: datetime) -> Any:
        timers = [timer for timer in self.store("system").timers() if timer.due <= by]
        return timers[0] if timers else None

    def fire(self, timer: Any) -> list[Reply]:
        """One timer becomes a message, as the sweep does it."""
        self.connection.execute(delete(table(Timer)).where(table(Timer).c.key == timer.key))
        message = Message(f"timer:{timer.key}:{timer.due}", timer.lane, timer.lane, "timer", timer.due, data=timer.data)
        return self._kept(dispatch(message, Store(self.connection, timer.lane, timer.lane, timer.due, self.now)))

    def begin_daily(self) -> None:
        """What the program does when it starts."""
        nudge.begin(self.store("system"))

    def _kept(self, replies: Sequence[Reply | Push]) -> list[Reply]:
        self.pushed += [(self.now, reply) for reply in replies if isinstance(reply, Push)]
        return [reply for reply in replies if not isinstance(reply, Push)]


def words(replies: Sequence[Reply | Push]) -> str:
    """Everything said, as plain text."""
    return "\n".join(_lines(replies))


def _lines(replies: Sequence[Reply | Push]) -> Iterator[str]:
    for reply in replies:
        if isinstance(reply, Push):
            yield from map(plain, reply.replies)
        else:
            yield plain(reply)


def buttons(replies: Sequence[Reply]) -> dict[str, str]:
    """Label to what it presses or says, of every button and quick reply."""
    found = [choice for reply in replies for choice in (*reply.choices, *getattr(reply, "buttons", ()))]
    return {choice.label: choice.press or choice.say for choice in found}


def days(first: str, last: str) -> Iterator[date]:
    """The days from first to last, both included."""
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        yield day
        day += timedelta(days=1)
