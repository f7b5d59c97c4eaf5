"""Erasing: of a message that was unsent, its words and its file; of a person, name, telephone, words and wishes. Figures and time stay."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, exists, func, or_, select, update

from bot.kinds.fact import FREE
from models.facts import Draft, FactRow, Question, Report
from models.people import Account, Officer
from models.queue import DONE, ERASED, PARKED, UNSURE, WAITING, Content, Inbox, Outbox
from models.reminders import Proposal
from models.store.base import post_of, table
from models.store.drafts import Drafts
from models.store.people import People
from models.store.reminders import Reminders
from models.values import Post

FILE = "file"  # the slot that names where a photo or file lies
NO_REASON = "-"  # of a report that was returned, once its reason was erased


class Erasure(People, Drafts, Reminders):
    """What is kept about the person, and forgetting it."""

    def kept_post(self) -> Post | None:
        """The post that the person holds, else the last one held; None when there was none, or all about it was erased since."""
        officer, account = table(Officer).c, table(Account).c
        erased = exists().where(account.user_id == self.person, account.erased_at >= officer.since)
        row = self.one(select(table(Officer)).where(officer.user_id == self.person, ~erased).order_by(officer.id.desc()).limit(1))
        return post_of(row) if row else None

    def count_reports(self) -> int:
        """How many messages of the person are kept with their words."""
        report = table(Report).c
        row = self.one(select(func.count()).where(report.user_id == self.person, report.words.is_not(None)))
        return int(row[0]) if row else 0

    def erase_person(self) -> None:
        """Ends the person's post, forgets name, telephone, words, reminders and what waits; notes when."""
        officer, account, draft, report = table(Officer), table(Account), table(Draft), table(Report)
        self.connection.execute(
            update(officer).where(officer.c.user_id == self.person, officer.c.until.is_(None)).values(until=self.now)
        )
        self.connection.execute(update(officer).where(officer.c.user_id == self.person).values(official_name="", telephone=""))
        for row in self.all(select(draft.c.id).where(draft.c.user_id == self.person, draft.c.settled_at.is_(None))):
            self.settle_draft(row.id, "erased")
        reports = [row.id for row in self.all(select(report.c.id).where(report.c.user_id == self.person).order_by(report.c.id))]
        for number in reports:
            self.erase_words(number)
        self._erase_on_the_way(reports)
        self._erase_reasons()
        self.erase_reminders()
        self.connection.execute(update(account).where(account.c.user_id == self.person).values(erased_at=self.now))
        self.forget_post()

    def _erase_on_the_way(self, reports: Collection[int]) -> None:
        """Forgets what else there is of the person's talk: events that failed or wait, unsent letters, files, questions in any chat."""
        inbox, question, about = table(Inbox), table(Question), {f"report:{number}" for number in reports}
        self._erase_parked(lambda lane, event: self.person in (lane, _part(event, "source").get("userId")))
        waits = update(inbox).where(inbox.c.lane == self.person, inbox.c.state == WAITING)
        self.connection.execute(waits.values(state=DONE, body=""))
        self._erase_letters(lambda lane, told: lane == self.person or not about.isdisjoint(told))
        self._erase_files(table(Content).c.lane == self.person)
        self.connection.execute(question.delete().where(question.c.user_id == self.person))
        self._changed("_asked")

    def _erase_reasons(self) -> None:
        """Forgets the person's words for which reports of others were returned; that they were stays."""
        report, proposal = table(Report), table(Proposal).c
        mine = self.all(select(proposal.body).where(proposal.user_id == self.person, proposal.what == "return"))
        for (body,) in mine:
            said = (report.c.id == body["report"], report.c.returned_reason == body["reason"])
            self.connection.execute(update(report).where(*said).values(returned_reason=NO_REASON))

    def erase_message(self, message_id: str, report_id: int | None) -> None:
        """Erases what is kept of a message: the words of its report, its file, its event that failed or waits, unsent letters about it."""
        if report_id is not None:
            self.erase_words(report_id)
            self._erase_letters(lambda _, about: f"report:{report_id}" in about)
        content, inbox = table(Content), table(Inbox)
        self._erase_files(content.c.message_id == message_id)
        event = select(content.c.event_id).where(content.c.message_id == message_id)
        waits = update(inbox).where(inbox.c.event_id.in_(event.scalar_subquery()), inbox.c.state == WAITING)
        self.connection.execute(waits.values(state=DONE, body=""))
        self._erase_parked(lambda lane, event: _part(event, "message").get("id") == message_id)

    def _erase_files(self, which: ColumnElement[bool]) -> None:
        """Marks files that were fetched: the sweep deletes each that no other message sent too."""
        content = table(Content)
        self.connection.execute(update(content).where(which, content.c.state.in_((DONE, PARKED))).values(state=ERASED, name=""))

    def _erase_parked(self, is_meant: Callable[[str, Mapping[str, Any]], bool]) -> None:
        """Ends the failed events that are meant by their chat and their JSON, and forgets what they said."""
        inbox = table(Inbox)
        parked = self.all(select(inbox.c.id, inbox.c.lane, inbox.c.body).where(inbox.c.state == PARKED))
        meant = [row.id for row in parked if is_meant(row.lane, json.loads(row.body or "{}"))]
        self.connection.execute(update(inbox).where(inbox.c.id.in_(meant)).values(state=DONE, body=""))

    def _erase_letters(self, is_meant: Callable[[str, Collection[str]], bool]) -> None:
        """Empties letters that never arrived, or may not have, that are meant by their chat and what they speak of."""
        outbox = table(Outbox)
        given_up = self.all(select(outbox.c.id, outbox.c.lane, outbox.c.about).where(outbox.c.state.in_((PARKED, UNSURE))))
        meant = [row.id for row in given_up if is_meant(row.lane, row.about.split("\n"))]
        self.connection.execute(update(outbox).where(outbox.c.id.in_(meant)).values(body=""))

    def erase_words(self, report_id: int) -> None:
        """Erases the words and the file of a report: in its facts and drafts, where later ones took them from it, and in questions."""
        report, draft, question = table(Report), table(Draft), table(Question)
        self.connection.execute(update(report).where(report.c.id == report_id).values(words=None))
        sent = select(report.c.message_id).where(report.c.id == report_id)
        self._erase_files(table(Content).c.message_id.in_(sent.scalar_subquery()))
        kin = self._kin(report_id)
        of_it = self._worded(kin, report_id)
        before = {each for _, row in of_it if row.report_id < report_id for each in _words(row.slots)}
        own = {each for _, row in of_it if row.report_id == report_id for each in _words(row.slots)}
        for model, row in of_it:
            taken = own if row.report_id == report_id else _taken(row, own - before, kin) if row.report_id > report_id else set()
            kept = {name: value for name, value in row.slots.items() if (name, value) not in taken}
            if kept != row.slots:
                self.connection.execute(update(table(model)).where(table(model).c.id == row.id).values(slots=kept))
        self.connection.execute(update(draft).where(draft.c.report_id == report_id, draft.c.settled_at.is_not(None)).values(doubts=[]))
        self.connection.execute(question.delete().where(question.c.report_id == report_id))
        self._changed("_asked")

    def _kin(self, report_id: int) -> Collection[int]:
        """A report with all that it puts right and all that put it right, undone or not."""
        report, found = table(Report).c, [report_id]
        for number in found:
            rows = self.all(select(report.id, report.corrects).where(or_(report.id == number, report.corrects == number)))
            found += {each for row in rows for each in row if each is not None}.difference(found)
        return found

    def _worded(self, kin: Collection[int], report_id: int) -> list[tuple[type, Row[Any]]]:
        """Facts and drafts of the kin of a report and of the same kinds and districts, each with the words of its own report."""
        report, found = table(Report).c, list[tuple[type, Row[Any]]]()
        for model in (FactRow, Draft):
            rows = table(model).c
            told = self.all(select(rows.project_id, rows.district, rows.kind, rows.slots).where(rows.report_id == report_id))
            worded = [each for each in told if any(_words(each.slots))]  # from one without words no other took any
            whose = {(each.project_id, each.district, each.kind) for each in worded}
            alike = [and_(rows.project_id == project, rows.district == district, rows.kind == kind) for project, district, kind in whose]
            query = select(rows.id, rows.report_id, rows.slots, report.words).join(table(Report), report.id == rows.report_id)
            found += [(model, row) for row in self.all(query.where(or_(rows.report_id.in_(kin), *alike)))]
        return found


def _words(slots: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The slots that hold words as typed, or name a file."""
    return ((name, value) for name, value in slots.items() if name in FREE or name == FILE)


def _taken(row: Row[Any], own: Collection[tuple[str, Any]], kin: Collection[int]) -> Collection[tuple[str, Any]]:
    """Those of a report's own words that a later row has only from it: neither typed in its own message, nor a file sent in another."""
    return {(name, value) for name, value in own if str(value) not in (row.words or "") and (name != FILE or row.report_id in kin)}


def _part(event: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object within an event's JSON; an empty one where there is none."""
    part = event.get(name)
    return part if isinstance(part, dict) else {}
