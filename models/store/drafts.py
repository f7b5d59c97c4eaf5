"""Drafts and questions: facts that wait for a slot or a tap, and what the bot asked last."""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache, cached_property
from typing import Any

from sqlalchemy import Executable, Row, bindparam, insert, select, update

from bot.kinds.fact import Fact, pack, unpack
from models.facts import Draft, Question
from models.store.base import table
from models.store.facts import Facts
from models.values import AskedLast, Waiting

ASKED_FOR = timedelta(hours=24)  # how long a bare value answers the bot's last question
ASKED_BY_THEM = "asked_by_them"  # the slot of a person's own question, which the next may go on with


class Drafts(Facts):
    """What waits."""

    def keep_draft(self, report_id: int, fact: Fact, ask: tuple[str, ...], doubts: tuple[Mapping[str, Any], ...],
                   corrects: int | None = None) -> int:  # fmt: skip
        """A fact that waits, of a correction with the fact it corrects; its number."""
        made = insert(table(Draft)).values(
            project_id=self.plan.id, report_id=report_id, lane=self.lane, user_id=self.person, district=fact.district or "", kind=fact.kind,
            slots=pack(fact.slots), ask=list(ask), doubts=[dict(doubt) for doubt in doubts], made_at=self.said_at,
            corrects=corrects, outcome="",
        )  # fmt: skip
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        self._changed("_here")
        return int(number)

    def draft(self, number: int) -> Waiting | None:
        """A draft by number, settled or not, if it is the person's own or they may see the district's."""
        row = self.one(select(table(Draft)).where(table(Draft).c.id == number))
        if row is None or not (row.user_id == self.person or self.may_see_words(row.district or None)):
            return None
        return _waiting(row)

    def drafts_here(self) -> tuple[Waiting, ...]:
        """The person's waiting drafts in this chat, the oldest first."""
        return self._here

    @cached_property
    def _here(self) -> tuple[Waiting, ...]:
        return tuple(_waiting(row) for row in self.all(_waiting_here(), {"lane": self.lane, "person": self.person}))

    def _changed(self, *names: str) -> None:
        """Lets the next look at what changed read it anew."""
        for name in names:
            self.__dict__.pop(name, None)

    def drafts_of(self, district: str | None = None) -> tuple[Waiting, ...]:
        """Waiting drafts of the project, of one district when named: what is รอยืนยัน."""
        return tuple(draft for draft in self._waits(district) if self.may_see_words(draft.fact.district))

    def count_drafts(self, district: str | None = None) -> int:
        """How many drafts wait, for those who may not see them too."""
        return len(self._waits(district))

    def _waits(self, district: str | None) -> list[Waiting]:
        """Waiting drafts; one that another district's officer made about a district belongs to that officer alone."""
        draft = table(Draft).c
        query = select(table(Draft)).where(draft.project_id == self.plan.id, draft.settled_at.is_(None))
        if district is not None:
            query = query.where(draft.district == district)
        found = [_waiting(row) for row in self.all(query.order_by(draft.id))]
        return [each for each in found if district is None or each.person == self.person or not each.of_another]

    def waits(self, report_id: int) -> bool:
        """Whether anything of a report waits."""
        draft = table(Draft).c
        return self.one(select(draft.id).where(draft.report_id == report_id, draft.settled_at.is_(None)).limit(1)) is not None

    def change_draft(self, number: int, fact: Fact, ask: tuple[str, ...], doubts: tuple[Mapping[str, Any], ...]) -> None:
        """The draft with what was answered since."""
        draft = table(Draft)
        values = {
            "slots": pack(fact.slots), "district": fact.district or "", "kind": fact.kind, "ask": list(ask),
            "doubts": [dict(doubt) for doubt in doubts],
        }  # fmt: skip
        self.connection.execute(update(draft).where(draft.c.id == number).values(**values))
        self._changed("_here")

    def settle_draft(self, number: int, outcome: str) -> None:
        """Ends a draft: saved, cancelled, undone or replaced."""
        draft = table(Draft)
        settled = {"settled_at": self.said_at, "outcome": outcome}
        self.connection.execute(update(draft).where(draft.c.id == number, draft.c.settled_at.is_(None)).values(**settled))
        self._changed("_here")

    def settle_drafts_of_report(self, report_id: int, outcome: str) -> tuple[Waiting, ...]:
        """Ends every waiting draft of a report; what they were."""
        draft = table(Draft).c
        rows = self.all(select(table(Draft)).where(draft.report_id == report_id, draft.settled_at.is_(None)))
        for row in rows:
            self.settle_draft(row.id, outcome)
        return tuple(_waiting(row) for row in rows)

    def ask(self, slot: str, kind: str | None = None, intent: str | None = None, draft_id: int | None = None,
            report_id: int | None = None, held: Mapping[str, Any] | None = None) -> None:  # fmt: skip
        """Notes the bot's question to the person in this chat; it replaces the one before."""
        self.forget_question()
        values = {"lane": self.lane, "user_id": self.person, "slot": slot, "kind": kind, "intent": intent, "draft_id": draft_id,
                  "report_id": report_id, "held": dict(held or {}), "asked_at": self.said_at}  # fmt: skip
        self.connection.execute(_keep_question(), values)
        self._changed("_asked")

    def asked(self) -> AskedLast | None:
        """The bot's last question to the person in this chat, within 24 hours."""
        return self._asked if self._asked is None or self._asked.slot != ASKED_BY_THEM else None

    def note_asked_by_them(self, what: Mapping[str, Any]) -> None:
        """Notes the person's own question, which the next may go on with; beside what the bot asked, where that is still open."""
        last = self.asked()
        if last is None:
            self.ask(ASKED_BY_THEM, held=what)
        else:
            held = {**last.held, ASKED_BY_THEM: dict(what)}
            self.ask(last.slot, last.kind, last.intent, last.draft_id, last.report_id, held)

    def asked_by_them(self) -> Mapping[str, Any] | None:
        """The person's own last question, where nothing was asked or read back since."""
        if self._asked is None:
            return None
        return self._asked.held if self._asked.slot == ASKED_BY_THEM else self._asked.held.get(ASKED_BY_THEM)

    @cached_property
    def _asked(self) -> AskedLast | None:
        row = self.one(_last_question(), {"lane": self.lane, "person": self.person})
        if row is None or self.said_at - row.asked_at > ASKED_FOR:
            return None
        return AskedLast(row.slot, row.kind, row.intent, row.draft_id, row.report_id, row.held, row.asked_at)

    def forget_question(self) -> None:
        """The question was answered or dropped."""
        self.connection.execute(_forget_question(), {"lane": self.lane, "person": self.person})
        self._changed("_asked")


@cache
def _waiting_here() -> Executable:
    draft = table(Draft).c
    mine = (draft.lane == bindparam("lane"), draft.user_id == bindparam("person"), draft.settled_at.is_(None))
    return select(table(Draft)).where(*mine).order_by(draft.id)


@cache
def _last_question() -> Executable:
    question = table(Question).c
    return select(table(Question)).where(question.lane == bindparam("lane"), question.user_id == bindparam("person"))


@cache
def _forget_question() -> Executable:
    question = table(Question)
    return question.delete().where(question.c.lane == bindparam("lane"), question.c.user_id == bindparam("person"))


@cache
def _keep_question() -> Executable:
    return insert(table(Question))


def _waiting(row: Row[Any]) -> Waiting:
    fact = Fact(row.kind, row.district or None, unpack(row.slots))
    return Waiting(row.id, row.report_id, row.lane, row.user_id, fact, tuple(row.ask), tuple(row.doubts), row.made_at,
                   row.corrects, row.settled_at, row.outcome)  # fmt: skip
