"""Reminders that people asked for, deadlines, leave, pauses and proposals."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, bindparam, exists, insert, or_, select, update

from bot.deadlines import Due
from models.facts import Report
from models.people import Leave
from models.plans import Deadline
from models.reminders import Pause, Proposal, Reminder
from models.store.base import table
from models.store.plans import Plans


@dataclass(frozen=True, slots=True)
class Asked:
    """A reminder somebody asked for; `body` has audience, districts, about, documents, words; moments are aware UTC."""

    id: int
    person: str
    body: Mapping[str, Any]
    repeat: str
    first_at: datetime
    next_at: datetime
    ended_at: datetime | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal: what it would do, and what became of it."""

    id: int
    person: str
    what: str
    body: Mapping[str, Any]
    settled_at: datetime | None
    outcome: str


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which an officer is on leave, first and last included."""

    id: int
    officer_id: int
    first: date
    last: date


@cache
def _deadlines_said() -> Executable:
    due, other = table(Deadline).c, table(Deadline).alias().c
    at = bindparam("at", type_=due.said_at.type)
    same = (other.project_id == due.project_id, other.about == due.about, other.document == due.document, other.said_at > due.said_at)
    replaced = exists().where(*same, other.said_at <= at, other.withdrawn_at > at)  # by one that was taken back since
    held = (due.said_at <= at, or_(due.withdrawn_at.is_(None), due.withdrawn_at > at), ~replaced)
    return select(table(Deadline)).where(due.project_id == bindparam("project"), *held).order_by(due.due, due.id)


class Reminders(Plans):
    """What people asked to be reminded of, and what headquarters set."""

    # Deadlines

    def deadlines(self, at: datetime | None = None) -> tuple[Due, ...]:
        """Deadlines as they stood at a moment (the message's), the earliest first."""
        return tuple(_due(row) for row in self.all(_deadlines_said(), {"project": self.plan.id, "at": at or self.said_at}))

    def deadline(self, number: int) -> Due | None:
        """A deadline by number that was not withdrawn."""
        due = table(Deadline).c
        row = self.one(select(table(Deadline)).where(due.id == number, due.withdrawn_at.is_(None)))
        return _due(row) if row else None

    def replaced_deadline(self, due: Due) -> Due | None:
        """The deadline of the same subject that one took the place of; what that one did, where its own message was taken back since."""
        each, report = table(Deadline).c, table(Report).c
        same = (each.project_id == self.plan.id, each.about == due.about, each.document == due.document, each.id != due.id)
        row = self.one(select(table(Deadline)).where(*same, each.withdrawn_at == due.said_at))
        if row is None:
            return None
        undone = self.one(select(report.id).where(report.id == row.report_id, report.undone_at.is_not(None)))
        return self.replaced_deadline(_due(row)) if undone else _due(row)

    def set_deadline(self, about: str, document: str, due: date, letter: str, report_id: int | None) -> tuple[Due, Due | None]:
        """A new deadline, and the one of the same subject that it replaces."""
        before = next((each for each in self.deadlines() if (each.about, each.document) == (about, document)), None)
        if before:
            self.withdraw_deadline(before.id)
        made = insert(table(Deadline)).values(
            project_id=self.plan.id, about=about, document=document, due=due, letter=letter, said_at=self.said_at, report_id=report_id
        )
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return Due(int(number), about, document, due, letter, self.said_at), before

    def withdraw_deadline(self, number: int) -> bool:
        """Takes a deadline back; False when there is none to take back."""
        due = table(Deadline)
        done = update(due).where(due.c.id == number, due.c.withdrawn_at.is_(None)).values(withdrawn_at=self.said_at)
        return self.connection.execute(done).rowcount > 0

    def withdraw_deadlines_of(self, report_id: int) -> tuple[Due, ...]:
        """Takes back the deadlines that a message set, for undo and unsend; what they replaced holds again. What they were."""
        due = table(Deadline).c
        rows = self.all(select(table(Deadline)).where(due.report_id == report_id, due.withdrawn_at.is_(None)))
        for row in rows:
            self.take_back_deadline(_due(row))
        return tuple(map(_due, rows))

    def take_back_deadline(self, taken: Due) -> Due | None:
        """Takes one deadline back; what it replaced holds again, and is returned."""
        before = self.replaced_deadline(taken)
        self.withdraw_deadline(taken.id)
        if before is not None:
            due = table(Deadline)
            self.connection.execute(update(due).where(due.c.id == before.id).values(withdrawn_at=None))
        return before

    # Asked for

    def keep_reminder(self, body: Mapping[str, Any], repeat: str, first_at: datetime) -> int:
        """A reminder the person asked for; its number."""
        made = insert(table(Reminder)).values(
            user_id=self.person, body=dict(body), repeat=repeat, first_at=first_at, next_at=first_at, made_at=self.said_at, outcome=""
        )
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return int(number)

    def reminder(self, number: int) -> Asked | None:
        """A reminder by number, ended or not."""
        row = self.one(select(table(Reminder)).where(table(Reminder).c.id == number))
        return _asked(row) if row else None

    def reminders(self) -> tuple[Asked, ...]:
        """The person's reminders still to come, the next first."""
        asked = table(Reminder).c
        query = select(table(Reminder)).where(asked.user_id == self.person, asked.ended_at.is_(None))
        return tuple(map(_asked, self.all(query.order_by(asked.next_at, asked.id))))

    def move_reminder(self, number: int, next_at: datetime) -> None:
        """A reminder comes next at another moment; one that had ended comes again."""
        asked = table(Reminder)
        moved = {"next_at": next_at, "ended_at": None, "outcome": ""}
        self.connection.execute(update(asked).where(asked.c.id == number).values(**moved))

    def end_reminder(self, number: int, outcome: str) -> None:
        """A reminder comes no more: done or cancelled."""
        asked = table(Reminder)
        ended = {"ended_at": self.now, "outcome": outcome}
        self.connection.execute(update(asked).where(asked.c.id == number, asked.c.ended_at.is_(None)).values(**ended))

    def erase_reminders(self) -> None:
        """Forgets everything the person asked to be reminded of, their pauses and proposals: part of erasing a person."""
        for model in (Reminder, Pause, Proposal):
            owned = table(model)
            self.connection.execute(owned.delete().where(owned.c.user_id == self.person))

    # Proposals

    def propose(self, what: str, body: Mapping[str, Any]) -> int:
        """Something that waits for the person's tap; its number."""
        made = insert(table(Proposal)).values(user_id=self.person, what=what, body=dict(body), made_at=self.said_at, outcome="")
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return int(number)

    def proposal(self, number: int) -> Proposed | None:
        """A proposal to the person by number, settled or not."""
        row = self.one(select(table(Proposal)).where(table(Proposal).c.id == number, table(Proposal).c.user_id == self.person))
        return Proposed(row.id, row.user_id, row.what, row.body, row.settled_at, row.outcome) if row else None

    def last_proposal(self, what: str, since: datetime) -> Proposed | None:
        """The person's latest proposal of a sort that was made since a moment, settled or not."""
        made = table(Proposal).c
        of_it = (made.user_id == self.person, made.what == what, made.made_at >= since)
        row = self.one(select(table(Proposal)).where(*of_it).order_by(made.id.desc()).limit(1))
        return Proposed(row.id, row.user_id, row.what, row.body, row.settled_at, row.outcome) if row else None

    def settle_proposal(self, number: int, outcome: str) -> None:
        """Ends a proposal."""
        proposal = table(Proposal)
        self.connection.execute(update(proposal).where(proposal.c.id == number).values(settled_at=self.said_at, outcome=outcome))

    # Leave and pauses

    def take_leave(self, officer_id: int, first: date, last: date) -> int:
        """Notes days of leave; their number."""
        made = insert(table(Leave)).values(officer_id=officer_id, first_day=first, last_day=last)
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return int(number)

    def leave(self, number: int) -> Away | None:
        """Days of leave by number."""
        row = self.one(select(table(Leave)).where(table(Leave).c.id == number))
        return Away(row.id, row.officer_id, row.first_day, row.last_day) if row else None

    def leaves(self, officer_id: int) -> tuple[Away, ...]:
        """Days of leave of an officer that are not over yet, the earliest first."""
        leave = table(Leave).c
        mine = select(table(Leave)).where(leave.officer_id == officer_id, leave.last_day >= self.today).order_by(leave.first_day)
        return tuple(Away(row.id, row.officer_id, row.first_day, row.last_day) for row in self.all(mine))

    def drop_leave(self, number: int) -> None:
        """The leave was cancelled."""
        leave = table(Leave)
        self.connection.execute(leave.delete().where(leave.c.id == number))

    def pause(self, until: date, why: str) -> None:
        """No reminders to the person up to a day, whatever was said before; the message's words stand in its reply only."""
        paused = table(Pause)
        self.connection.execute(paused.delete().where(paused.c.user_id == self.person, paused.c.why == why, paused.c.why == "later"))
        self.connection.execute(insert(table(Pause)).values(user_id=self.person, until=until, why=why, made_at=self.said_at))


def _due(row: Row[Any]) -> Due:
    return Due(row.id, row.about, row.document, row.due, row.letter, row.said_at)


def _asked(row: Row[Any]) -> Asked:
    return Asked(row.id, row.user_id, row.body, row.repeat, row.first_at, row.next_at, row.ended_at, row.outcome)
