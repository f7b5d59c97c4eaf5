"""Who: LINE accounts, the posts they hold, and the invitations that make an account an officer."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from models.columns import Moment


class Account(SQLModel, table=True):
    """A LINE account that has spoken to the bot or been added by it; `reachable` is false while it blocks the bot."""

    __tablename__ = "account"
    user_id: str = Field(primary_key=True)
    first_seen: datetime = Field(sa_type=Moment)
    reachable: bool = True
    erased_at: datetime | None = Field(default=None, sa_type=Moment)


class Officer(SQLModel, table=True):
    """A post: one account, one role, one district ("" for headquarters and viewers), from and until. Ended, never deleted."""

    __tablename__ = "officer"
    id: int | None = Field(default=None, primary_key=True)
    user_id: str = Field(foreign_key="account.user_id", index=True)
    role: str
    district: str = ""
    official_name: str = ""
    telephone: str = ""
    since: datetime = Field(sa_type=Moment)
    until: datetime | None = Field(default=None, sa_type=Moment)
    invitation_id: int | None = Field(default=None, foreign_key="invitation.id")
    __table_args__ = (
        Index("officer_one_post", "user_id", unique=True,
              sqlite_where=text("until IS NULL"), postgresql_where=text("until IS NULL")),
    )  # fmt: skip


class Invitation(SQLModel, table=True):
    """A one-time code of six digits; an officer's or head's is bound to one district."""

    __tablename__ = "invitation"
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(index=True)
    role: str
    district: str = ""
    created_at: datetime = Field(sa_type=Moment)
    expires_at: datetime = Field(sa_type=Moment)
    used_at: datetime | None = Field(default=None, sa_type=Moment)
    revoked_at: datetime | None = Field(default=None, sa_type=Moment)
    __table_args__ = (
        Index("invitation_open_code", "code", unique=True,
              sqlite_where=text("used_at IS NULL AND revoked_at IS NULL"),
              postgresql_where=text("used_at IS NULL AND revoked_at IS NULL")),
    )  # fmt: skip


class WrongCode(SQLModel, table=True):
    """How many wrong codes an account tried on one Bangkok day."""

    __tablename__ = "wrong_code"
    user_id: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    tries: int


class Leave(SQLModel, table=True):
    """Days on which an officer is away, first and last included."""

    __tablename__ = "leave"
    id: int | None = Field(default=None, primary_key=True)
    officer_id: int = Field(foreign_key="officer.id", index=True)
    first_day: date
    last_day: date
