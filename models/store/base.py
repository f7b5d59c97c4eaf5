"""What every noun of the store shares: the connection, the person asking, the moments, and the table of rights."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache, cached_property
from typing import Any, cast

from sqlalchemy import Connection, Executable, Insert, Row, Table, bindparam, insert, select

from bot.message import BANGKOK
from models.people import Officer
from models.values import Post


def table(model: type) -> Table:
    """The Core table of a SQLModel class."""
    return cast(Table, model.__table__)  # type: ignore[attr-defined]  # SQLModel sets it when the class is made


class Base:
    """One connection, one person, one chat; `said_at` is the message's moment, `now` the process clock's (both aware UTC)."""

    def __init__(self, connection: Connection, person: str, lane: str, said_at: datetime, now: datetime) -> None:
        self.connection = connection
        self.person = person
        self.lane = lane
        self.said_at = said_at
        self.now = now

    @property
    def today(self) -> date:
        """The Bangkok day of the message."""
        return self.said_at.astimezone(BANGKOK).date()

    def all(self, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        """All rows of a query, with the values of its parameters."""
        return self.connection.execute(query, values).fetchall()

    def one(self, query: Executable, values: Mapping[str, Any] | None = None) -> Row[Any] | None:
        """The first row of a query, or None."""
        return self.connection.execute(query, values).first()

    def add(self, model: type, **values: Any) -> int:
        """Stores a new row; its number."""
        (number,) = self.connection.execute(_insert_into(model), values).inserted_primary_key or (0,)
        return int(number)

    @cached_property
    def post(self) -> Post | None:
        """The post that the person holds now; None when not registered."""
        row = self.one(_post_held(), {"person": self.person})
        return post_of(row) if row else None

    @property
    def district(self) -> str | None:
        """The district of the person's post; None for headquarters, and for who is not registered."""
        return self.post.district if self.post is not None else None

    # The table of rights: the one place that narrows words, names and writing

    @property
    def is_hq(self) -> bool:
        """Headquarters."""
        return self.post is not None and self.post.role == "hq"

    def may_report_for(self, district: str | None) -> bool:
        """Own district for officers and heads; any, and the department's own (None), for headquarters."""
        if self.post is None or self.post.role == "viewer":
            return False
        return self.is_hq or (district is not None and district == self.post.district)

    def may_see_words(self, district: str | None) -> bool:
        """Words, names, telephones and drafts: own district, headquarters all, viewers none; in a group others read along: nobody."""
        return self.may_report_for(district) and self.lane == self.person


@cache
def _insert_into(model: type) -> Insert:
    return insert(table(model))


@cache
def _post_held() -> Executable:
    officer = table(Officer).c
    return select(table(Officer)).where(officer.user_id == bindparam("person"), officer.until.is_(None))


def post_of(row: Row[Any]) -> Post:
    """A post from a row of `officer`."""
    return Post(row.id, row.user_id, row.role, row.district or None, row.official_name, row.telephone, row.since, row.until)


__all__ = ["Base", "post_of", "table"]
