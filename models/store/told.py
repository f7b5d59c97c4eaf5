"""The record of reminders, who can be reminded, and how many pushes the month has left. Nothing here is narrowed to the person asking."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, and_, bindparam, delete, func, insert, select, update

from bot import ledger
from bot.ledger import Known
from bot.message import BANGKOK
from bot.reminders import Held, Nudge, Person, Told
from models.facts import Draft, FactRow, Question, Report
from models.people import Account, Leave, Officer
from models.reminders import Digest, Pause, Quota, Spent, ToldRow
from models.store.base import table
from models.store.drafts import ASKED_BY_THEM
from models.store.facts import Facts, known_of

FREE_PLAN = 300  # LINE's free plan in Thailand, pushes a month: assumed until LINE's own figure was read
TOLD = "told:"  # before the moment of what a message tells
BUSY = timedelta(hours=1)  # a report left half-made for longer is no longer "in the middle": it is part of the reminder


@cache
def _told_on() -> Executable:
    told = table(ToldRow).c
    today = (told.project_id == bindparam("project"), told.day == bindparam("day"))
    return select(told.key).where(*today, told.user_id == bindparam("person"), told.state != "held").limit(1)


class Reminded(Facts):
    """What was told to whom."""

    # Who can be reminded

    def roster(self, day: date, person: str | None = None) -> tuple[Person, ...]:
        """Everybody who holds a post, by district and seniority, as a reminder of that day would find them."""
        officer, account = table(Officer), table(Account)
        query = select(officer, account.c.reachable).join_from(officer, account, officer.c.user_id == account.c.user_id)
        query = query.where(officer.c.until.is_(None)).order_by(officer.c.district, officer.c.id)
        if person is not None:
            query = query.where(officer.c.user_id == person)
        away, paused, busy = self._away(day), self._paused(day), self._busy()
        return tuple(
            Person(row.user_id, row.role, row.district, row.reachable, row.id in away, row.user_id in busy, paused.get(row.user_id))
            for row in self.all(query)
        )

    def _away(self, day: date) -> set[int]:
        leave = table(Leave).c
        return {row.officer_id for row in self.all(select(leave.officer_id).where(leave.first_day <= day, leave.last_day >= day))}

    def _paused(self, day: date) -> dict[str, date]:
        pause = table(Pause).c
        rows = self.all(select(pause.user_id, func.max(pause.until).label("until")).where(pause.until >= day).group_by(pause.user_id))
        return {row.user_id: row.until for row in rows}

    def _busy(self) -> set[str]:
        """Who is in the middle of a report or an answer: a draft or a question of the last hour; what is only shown asks nothing."""
        draft, question, since = table(Draft).c, table(Question).c, self.now - BUSY
        drafts = select(draft.user_id).where(draft.settled_at.is_(None), draft.made_at > since)
        asked = select(question.user_id).where(question.asked_at > since, question.slot.not_in(("readback", "shown", ASKED_BY_THEM)))
        return {row.user_id for row in self.all(drafts.union(asked))}

    def left_waiting(self, person: str | None = None) -> tuple[tuple[int, str, str, datetime], ...]:
        """Drafts of the project that wait: number, person, their district, since when."""
        draft, report = table(Draft).c, table(Report).c
        query = select(draft.id, draft.user_id, report.district, draft.made_at).join_from(
            table(Draft), table(Report), report.id == draft.report_id
        ).where(report.project_id == self.plan.id, draft.settled_at.is_(None))  # fmt: skip
        if person is not None:
            query = query.where(draft.user_id == person)
        return tuple((row.id, row.user_id, row.district, row.made_at) for row in self.all(query.order_by(draft.id)))

    # The record

    def told_on(self, day: date) -> bool:
        """Whether the person was told of anything on a day, by a push or with an answer."""
        return self.one(_told_on(), {"project": self.plan.id, "person": self.person, "day": day}) is not None

    def told_so_far(self, district: str | None = None) -> tuple[Told, ...]:
        """The last time each duty was told to each person; what was held is left out."""
        told = table(ToldRow).c
        query = select(told.key, told.user_id, told.district, func.max(told.day).label("day"), func.max(told.step).label("step"))
        query = query.where(told.project_id == self.plan.id, told.state != "held").group_by(told.key, told.user_id, told.district)
        if district is not None:
            query = query.where(told.district == district)
        return tuple(Told(row.key, row.user_id, row.district, row.day, row.step, "told") for row in self.all(query))

    def told_between(self, first: date, last: date, district: str | None = None) -> tuple[Told, ...]:
        """The record of some days, both included."""
        told = table(ToldRow).c
        query = select(table(ToldRow)).where(told.project_id == self.plan.id, told.day >= first, told.day <= last)
        if district is not None:
            query = query.where(told.district == district)
        return tuple(
            Told(row.key, row.user_id, row.district, row.day, row.step, row.state, row.reason)
            for row in self.all(query.order_by(told.id))
        )

    def note_told(self, nudge: Nudge, state: str, day: date) -> None:
        """Records that a nudge left, as a push or with a reply; a line held earlier that day becomes it."""
        for duty, step in nudge.due:
            self._note(Told(duty.key, nudge.person.id, duty.district, day, step.day, state))

    def note_held(self, held: Iterable[Held], day: date) -> None:
        """Records what was due and why it did not leave, once a step and reason; a line of today keeps its latest reason."""
        lines = self.told_between(day - timedelta(days=30), day)
        known = {(line.key, line.district, line.person, line.step, line.reason) for line in lines if line.state == "held"}
        today = {(line.key, line.district, line.person) for line in lines if line.day == day}
        fresh: list[Told] = []
        for each in held:
            line = Told(each.duty.key, each.person, each.duty.district, day, each.step.day, "held", each.reason)
            if (line.key, line.district, line.person, line.step, line.reason) in known:
                continue
            if (line.key, line.district, line.person) in today:
                self._renew(line)
            else:
                fresh.append(line)
        self._add(fresh)

    @property
    def told_now(self) -> str:
        """What a message speaks of that tells what is noted in this moment, so that `not_told` finds it."""
        return f"{TOLD}{self.now.isoformat()}"

    def not_told(self, about: str, reason: str) -> None:
        """Holds what a letter told the person that LINE did not take, and gives back what it cost; a digest is due again."""
        told, spent, digest = table(ToldRow), table(Spent), table(Digest)
        for moment in {datetime.fromisoformat(each.removeprefix(TOLD)) for each in about.split("\n") if each.startswith(TOLD)}:
            values = {"state": "held", "reason": "quota" if reason == "quota" else "refused", "at": self.now}
            lines = and_(told.c.user_id == self.person, told.c.at == moment, told.c.state != "held")
            self.connection.execute(update(told).where(lines).values(**values))
            self.connection.execute(delete(spent).where(spent.c.user_id == self.person, spent.c.at == moment))
            self.connection.execute(delete(digest).where(digest.c.user_id == self.person, digest.c.at == moment))

    def refused_since(self, moment: datetime) -> tuple[str, ...]:
        """Districts with somebody whose message LINE did not take, after a moment, for another reason than the quota."""
        told = table(ToldRow).c
        query = select(told.district).where(
            told.project_id == self.plan.id, told.state == "held", told.reason == "refused", told.at > moment, told.district != ""
        ).distinct()  # fmt: skip
        return tuple(row.district for row in self.all(query))

    def _note(self, line: Told) -> None:
        if not self._renew(line):
            self._add([line])

    def _renew(self, line: Told) -> bool:
        """Changes today's line when it was held; one that was told stands."""
        told = table(ToldRow)
        same = and_(
            told.c.project_id == self.plan.id, told.c.key == line.key, told.c.district == line.district,
            told.c.user_id == line.person, told.c.day == line.day, told.c.state == "held",
        )  # fmt: skip
        values = {"step": line.step, "state": line.state, "reason": line.reason, "at": self.now}
        return self.connection.execute(update(told).where(same).values(**values)).rowcount > 0

    def _add(self, lines: Sequence[Told]) -> None:
        rows = [
            {"project_id": self.plan.id, "key": line.key, "district": line.district, "user_id": line.person, "day": line.day,
             "step": line.step, "state": line.state, "reason": line.reason, "at": self.now}
            for line in lines
        ]  # fmt: skip
        if rows:
            self.connection.execute(insert(table(ToldRow)), rows)

    # The quota

    def note_quota(self, allowed: int | None, used: int) -> None:
        """Keeps what LINE says of this month's pushes."""
        quota, values = table(Quota), {"allowed": allowed, "used": used, "read_at": self.now}
        if not self.connection.execute(update(quota).where(quota.c.month == self._month).values(**values)).rowcount:
            self.connection.execute(insert(quota).values(month=self._month, **values))

    def spend(self, to: str, why: str) -> None:
        """Counts one push to one person from now on."""
        self.connection.execute(insert(table(Spent)).values(user_id=to, at=self.now, why=why))

    def pushes(self) -> tuple[int, int | None]:
        """Pushes used this month, and how many are left; None when there is no limit."""
        quota, spent = table(Quota).c, table(Spent).c
        row = self.one(select(table(Quota)).where(quota.month == self._month))
        start = self.now.astimezone(BANGKOK).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        ours = [each.at for each in self.all(select(spent.at).where(spent.at >= start))]
        if row is None:
            return len(ours), max(FREE_PLAN - len(ours), 0)
        before = sum(at < row.read_at for at in ours)
        used = max(row.used, before) + len(ours) - before  # what we decided on may not have left when LINE was asked
        return used, None if row.allowed is None else max(row.allowed - used, 0)

    @property
    def _month(self) -> str:
        return f"{self.now.astimezone(BANGKOK):%Y-%m}"

    # The digest, and what changed since

    def last_digest(self, person: str) -> datetime | None:
        """Up to which moment a person of headquarters has been told."""
        digest = table(Digest).c
        row = self.one(select(func.max(digest.at).label("at")).where(digest.user_id == person))
        return row.at if row else None

    def note_digest(self, person: str, day: date) -> None:
        """The person has their summary of the day."""
        self.connection.execute(insert(table(Digest)).values(user_id=person, day=day, at=self.now))

    def said_since(self, moment: datetime, *, confirmed: bool = False) -> Sequence[Known]:
        """Facts of districts said after a moment, those that only confirm apart from the others, reopened ones left out."""
        fact = table(FactRow).c
        query = select(table(FactRow)).where(
            fact.project_id == self.plan.id, fact.said_at > moment, fact.said_at <= self.now, fact.district != "",
            fact.reopens.is_(None), fact.confirms.is_(confirmed),
        )  # fmt: skip
        return [known_of(row) for row in self.all(query.order_by(fact.said_at, fact.id))]

    def no_progress_since(self, moment: datetime) -> tuple[str, ...]:
        """Districts whose officer tapped ไม่มีความคืบหน้า after a moment."""
        pause, officer = table(Pause).c, table(Officer).c
        query = select(officer.district).join_from(table(Pause), table(Officer), pause.user_id == officer.user_id).where(
            pause.why == "none", pause.made_at > moment, officer.until.is_(None)
        ).distinct()  # fmt: skip
        return tuple(row.district for row in self.all(query))

    def ever(self, kinds: Sequence[str] = ledger.OWED, district: str | None = None) -> tuple[Known, ...]:
        """Every fact of some kinds the project has, closed ones too, in the order said."""
        fact = table(FactRow).c
        conditions: list[Any] = [fact.project_id == self.plan.id, fact.kind.in_(tuple(kinds))]
        if district is not None:
            conditions.append(fact.district == district)
        return tuple(map(known_of, self.all(select(table(FactRow)).where(*conditions).order_by(fact.said_at, fact.id))))
