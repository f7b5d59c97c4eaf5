"""Erasing a person: name, telephone, words and wishes go; facts, district and time stay."""

from sqlalchemy import exists, func, select, update

from models.facts import Draft, Report
from models.people import Account, Officer
from models.store.base import post_of, table
from models.store.drafts import Drafts
from models.store.people import People
from models.store.reminders import Reminders
from models.values import Post


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
        for row in self.all(select(report.c.id).where(report.c.user_id == self.person)):
            self.erase_words(row.id)
        self.forget_question()
        self.erase_reminders()
        self.connection.execute(update(account).where(account.c.user_id == self.person).values(erased_at=self.now))
        self.forget_post()
