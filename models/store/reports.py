"""Reports: the saved messages, who said them, and the words as typed."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, Select, select, update

from models.facts import Draft, FactRow, Report
from models.people import Officer
from models.queue import Sent
from models.store.base import Base, table
from models.store.plans import Plans
from models.values import Said

RECENT = timedelta(days=30)  # how far back "the last report" is looked for


class Reports(Plans, Base):
    """Saved messages."""

    def keep_report(self, event_id: str, message_id: str, words: str, corrects: int | None = None) -> int:
        """Stores the message as a report of the person's post; its number."""
        post = self.post
        return self.add(
            Report, event_id=event_id, message_id=message_id, project_id=self.plan.id, lane=self.lane, user_id=self.person,
            officer_id=post.id if post else None, district=(post.district if post else None) or "", said_at=self.said_at,
            words=words, corrects=corrects, returned_reason="",
        )  # fmt: skip

    def _reports(self) -> Select[Any]:
        report, officer = table(Report), table(Officer)
        return select(report, officer.c.official_name).join_from(
            report, officer, report.c.officer_id == officer.c.id, isouter=True
        )

    def report(self, number: int) -> Said | None:
        """A report by number, its words only for those who may see them."""
        row = self.one(self._reports().where(table(Report).c.id == number))
        return self._said(row) if row else None

    def _said(self, row: Row[Any]) -> Said:
        district = row.district or None
        seen = self.may_see_words(district)
        words, name = (row.words, row.official_name or "") if seen else (None, "")
        return Said(row.id, district, row.said_at, words, row.user_id, name, row.undone_at, row.corrects, row.returned_reason)

    def spoken(self, said: Said) -> str:
        """The words behind a report: its own, after those of the report that it completes or puts right; "" where they may not be seen."""
        before = self.report(said.corrects) if said.corrects else None
        return " → ".join(filter(None, (self.spoken(before) if before else "", said.words)))

    def report_of_message(self, message_id: str) -> int | None:
        """The report that a message made, or that a message of the bot speaks of (quoted ids)."""
        report, sent = table(Report).c, table(Sent).c
        row = self.one(select(report.id).where(report.message_id == message_id, report.lane == self.lane))
        if row:
            return int(row.id)
        about = self.one(select(sent.about).where(sent.message_id == message_id, sent.lane == self.lane))
        return int(about.about.removeprefix("report:")) if about and about.about.startswith("report:") else None

    def last_reports(self, limit: int = 20) -> tuple[Said, ...]:
        """The person's reports in this chat of the last 30 days that stand, the latest first."""
        report = table(Report).c
        query = self._reports().where(
            report.lane == self.lane, report.user_id == self.person, report.undone_at.is_(None),
            report.said_at > self.said_at - RECENT, report.said_at <= self.said_at,
        ).order_by(report.said_at.desc(), report.id.desc()).limit(limit)  # fmt: skip
        return tuple(self._said(row) for row in self.all(query))

    def last_report(self) -> Said | None:
        """The latest of these; None where there is none."""
        return next(iter(self.last_reports(1)), None)

    def history(self, district: str | None, limit: int = 10) -> tuple[Said, ...]:
        """Reports that hold facts of a district, or its own or headquarters' drafts of it (None: the person's own), the latest first."""
        report, fact, draft = table(Report).c, table(FactRow).c, table(Draft).c
        query = self._reports().where(report.project_id == self.plan.id, report.said_at <= self.said_at)
        if district is None:
            query = query.where(report.user_id == self.person)
        else:
            facts = select(fact.report_id).where(fact.project_id == self.plan.id, fact.district == district)
            drafts = select(draft.report_id).join(table(Report), report.id == draft.report_id).where(
                draft.district == district, report.district.in_((district, ""))
            )  # fmt: skip
            query = query.where(report.id.in_(facts.union(drafts)))
        return tuple(self._said(row) for row in self.all(query.order_by(report.said_at.desc(), report.id.desc()).limit(limit)))

    def mark_undone(self, report_id: int) -> None:
        """Notes that a report was withdrawn, by undo or unsend."""
        report = table(Report)
        self.connection.execute(
            update(report).where(report.c.id == report_id, report.c.undone_at.is_(None)).values(undone_at=self.said_at)
        )

    def put_right_by(self, report_id: int) -> set[int]:
        """The reports that a report puts right, one after the other."""
        report, found = table(Report).c, set[int]()
        at: int | None = report_id
        while at is not None:
            row = self.one(select(report.corrects).where(report.id == at))
            at = row.corrects if row else None
            found |= {at} if at is not None else set()
        return found

    def family(self, report_id: int) -> tuple[int, ...]:
        """A report and those that put it right or completed it, which stand and fall with it."""
        report = table(Report).c
        found = [report_id]
        for number in found:
            rows = self.all(select(report.id).where(report.corrects == number, report.undone_at.is_(None)).order_by(report.id))
            found += [row.id for row in rows]
        return tuple(found)

    def own_family(self, report_id: int) -> tuple[int, ...]:
        """A report and those that put it right, but for those of anybody other than its teller and this person."""
        told = {number: said.person for number in self.family(report_id) if (said := self.report(number)) is not None}
        return tuple(number for number, person in told.items() if person in (self.person, told[report_id]))

    def completed(self, report_id: int) -> tuple[int, ...]:
        """A report and those that completed it: its family without those that put something of it right."""
        fact, family = table(FactRow).c, self.family(report_id)
        closing = select(fact.closed_by).where(fact.report_id.in_(family), fact.closed_by.in_(family), fact.closed_by != fact.report_id)
        putting_right = {row.closed_by for row in self.all(closing)}
        return tuple(number for number in family if number == report_id or number not in putting_right)

    def let_go(self, report_id: int) -> None:
        """Makes what put a report right put right instead what that one did, if anything: it stands without it."""
        report = table(Report)
        said = self.one(select(report.c.corrects).where(report.c.id == report_id))
        self.connection.execute(update(report).where(report.c.corrects == report_id).values(corrects=said.corrects if said else None))

    def mark_returned(self, report_id: int, reason: str) -> None:
        """Notes why headquarters returned a report."""
        report = table(Report)
        self.connection.execute(update(report).where(report.c.id == report_id).values(returned_reason=reason))
