"""People: accounts seen, posts held, invitations, wrong codes."""

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, Select, and_, bindparam, insert, select, update

from bot.message import BANGKOK
from models.people import Account, Invitation, Officer, WrongCode
from models.store.base import Base, post_of, table
from models.values import Invited, Post

CODE_DAYS = 60  # an invitation is good for two months
WRONG_CODES_A_DAY = 5


@cache
def _reachable() -> Executable:
    account = table(Account).c
    return select(account.reachable).where(account.user_id == bindparam("person"))


class People(Base):
    """Accounts, officers, invitations."""

    def see(self) -> bool:
        """Notes that the person was here and can be reached; True when they were never seen before."""
        account = table(Account)
        row = self.one(_reachable(), {"person": self.person})
        if row is None:
            self.connection.execute(insert(account).values(user_id=self.person, first_seen=self.said_at, reachable=True))
            return True
        if not row.reachable:
            self.connection.execute(update(account).where(account.c.user_id == self.person).values(reachable=True))
        return False

    def lose(self) -> None:
        """Notes that the person blocked the bot."""
        account = table(Account)
        self.connection.execute(update(account).where(account.c.user_id == self.person).values(reachable=False))

    def invite(self, role: str, district: str | None, count: int = 1) -> tuple[Invited, ...]:
        """`count` new one-time codes of six digits, none of them open already."""
        return tuple(self._invite(role, district) for _ in range(count))

    def _invite(self, role: str, district: str | None) -> Invited:
        expires = self.now + timedelta(days=CODE_DAYS)
        code = self._unused_code()
        made = insert(table(Invitation)).values(
            code=code, role=role, district=district or "", created_at=self.now, expires_at=expires
        )
        (number,) = self.connection.execute(made).inserted_primary_key or (0,)
        return Invited(number, code, role, district, expires)

    def _unused_code(self) -> str:
        while True:
            code = f"{secrets.randbelow(1_000_000):06d}"
            if self.invitation(code) is None:
                return code

    def invitation(self, code: str) -> Invited | None:
        """The invitation of a code that was not used, revoked or outlived."""
        row = self.one(self._open_invitations().where(table(Invitation).c.code == code))
        return Invited(row.id, row.code, row.role, row.district or None, row.expires_at) if row else None

    def _open_invitations(self) -> Select[Any]:
        invitation = table(Invitation)
        return select(invitation).where(
            invitation.c.used_at.is_(None), invitation.c.revoked_at.is_(None), invitation.c.expires_at > self.now
        )

    def revoke(self, code: str) -> bool:
        """Makes a code worthless; False when no open invitation has it."""
        invited = self.invitation(code)
        if invited is None:
            return False
        self.connection.execute(update(table(Invitation)).where(table(Invitation).c.id == invited.id).values(revoked_at=self.now))
        return True

    def wrong_codes_today(self) -> int:
        """How many wrong codes the person tried on the process clock's Bangkok day."""
        wrong = table(WrongCode)
        day = self.now.astimezone(BANGKOK).date()
        row = self.one(select(wrong.c.tries).where(wrong.c.user_id == self.person, wrong.c.day == day))
        return row.tries if row else 0

    def count_wrong_code(self) -> int:
        """One more wrong code today; how many that makes."""
        wrong = table(WrongCode)
        day = self.now.astimezone(BANGKOK).date()
        tries = self.wrong_codes_today() + 1
        if tries == 1:
            self.connection.execute(insert(wrong).values(user_id=self.person, day=day, tries=1))
        else:
            self.connection.execute(update(wrong).where(wrong.c.user_id == self.person, wrong.c.day == day).values(tries=tries))
        return tries

    def take_post(self, invited: Invited) -> Post | None:
        """Uses an invitation: ends the person's post, if any, and begins the new one; None when another used it meanwhile."""
        invitation, officer = table(Invitation), table(Officer)
        open_one = and_(invitation.c.id == invited.id, invitation.c.used_at.is_(None), invitation.c.revoked_at.is_(None))
        if not self.connection.execute(update(invitation).where(open_one).values(used_at=self.now)).rowcount:
            return None
        self.connection.execute(
            update(officer).where(officer.c.user_id == self.person, officer.c.until.is_(None)).values(until=self.now)
        )
        self.connection.execute(
            insert(officer).values(
                user_id=self.person, role=invited.role, district=invited.district or "", official_name="", telephone="",
                since=self.now, invitation_id=invited.id,
            )
        )  # fmt: skip
        self.forget_post()
        return self.post

    def forget_post(self) -> None:
        """Lets the next look at `post` read it anew."""
        self.__dict__.pop("post", None)

    def describe_self(self, official_name: str | None = None, telephone: str | None = None) -> None:
        """Keeps the person's official name or office telephone on their post."""
        officer = table(Officer)
        values = {"official_name": official_name, "telephone": telephone}
        told = {name: value for name, value in values.items() if value is not None}
        self.connection.execute(update(officer).where(officer.c.user_id == self.person, officer.c.until.is_(None)).values(**told))
        self.forget_post()

    def posts(self, district: str | None = None, roles: Iterable[str] = ("officer", "head", "hq", "viewer")) -> tuple[Post, ...]:
        """Posts held now, by district and id; of one district when it is named."""
        officer = table(Officer)
        query = select(officer).where(officer.c.until.is_(None), officer.c.role.in_(tuple(roles)))
        if district is not None:
            query = query.where(officer.c.district == district)
        return tuple(post_of(row) for row in self.all(query.order_by(officer.c.district, officer.c.id)))

    def end_post(self, number: int, until: datetime) -> Post | None:
        """Ends the post with this number; the post as it was, None when there is none or it has ended."""
        officer = table(Officer)
        row = self.one(select(officer).where(officer.c.id == number, officer.c.until.is_(None)))
        if row is None:
            return None
        self.connection.execute(update(officer).where(officer.c.id == number).values(until=until))
        return post_of(row)


__all__ = ["CODE_DAYS", "WRONG_CODES_A_DAY", "People"]
