"""Reminders: those that people asked for, the record of what was told to whom, pauses, proposals, and the month's pushes."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from models.columns import Json, Moment


class Reminder(SQLModel, table=True):
    """A reminder that somebody asked for: to whom, about what, first when, how often. It ends (done, cancelled) and stays until erased.

    `body` holds audience, districts, about, documents and the words as typed.
    """

    __tablename__ = "reminder"
    id: int | None = Field(default=None, primary_key=True)
    user_id: str
    body: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    repeat: str = ""
    first_at: datetime = Field(sa_type=Moment)
    next_at: datetime = Field(sa_type=Moment)
    made_at: datetime = Field(sa_type=Moment)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)
    outcome: str = ""
    __table_args__ = (
        Index("reminder_open", "user_id", "next_at",
              sqlite_where=text("ended_at IS NULL"), postgresql_where=text("ended_at IS NULL")),
    )  # fmt: skip


class ToldRow(SQLModel, table=True):
    """One duty on one day for one person: pushed, rode on a reply, or held with a reason. The unique row is what makes it once."""

    __tablename__ = "told"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    key: str
    district: str = ""
    user_id: str = ""
    day: date
    step: date
    state: str
    reason: str = ""
    at: datetime = Field(sa_type=Moment)
    __table_args__ = (
        Index("told_once", "project_id", "key", "district", "user_id", "day", unique=True),
        Index("told_by_day", "project_id", "day"),
        Index("told_of_district", "project_id", "district"),
    )


class Pause(SQLModel, table=True):
    """A person wants no reminder up to a day: snoozed, or reported that there is no progress (`none`)."""

    __tablename__ = "pause"
    id: int | None = Field(default=None, primary_key=True)
    user_id: str = Field(index=True)
    until: date
    why: str
    made_at: datetime = Field(sa_type=Moment)


class Proposal(SQLModel, table=True):
    """What headquarters was shown and has not decided: a chase with its price, or a deadline that lacks or contradicts something."""

    __tablename__ = "proposal"
    id: int | None = Field(default=None, primary_key=True)
    user_id: str
    what: str
    body: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    made_at: datetime = Field(sa_type=Moment)
    settled_at: datetime | None = Field(default=None, sa_type=Moment)
    outcome: str = ""


class Spent(SQLModel, table=True):
    """One push that was decided on: it counts from here on, before LINE's own figure knows it."""

    __tablename__ = "spent"
    id: int | None = Field(default=None, primary_key=True)
    user_id: str
    at: datetime = Field(sa_type=Moment, index=True)
    why: str


class Quota(SQLModel, table=True):
    """A month's (2020-09) pushes as LINE counts them, when read; `allowed` None is no limit."""

    __tablename__ = "quota"
    month: str = Field(primary_key=True)
    allowed: int | None = None
    used: int = 0
    read_at: datetime = Field(sa_type=Moment)


class Digest(SQLModel, table=True):
    """Headquarters' morning summary: one a person and day, with the moment up to which it told."""

    __tablename__ = "digest"
    user_id: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
