"""What was said: reports, the facts in them, drafts that wait, and the bot's last question. Rows close; they are never edited away."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from models.columns import Json, Moment


class Report(SQLModel, table=True):
    """One saved message: who said it, when, and the words as typed (None once erased)."""

    __tablename__ = "report"
    id: int | None = Field(default=None, primary_key=True)
    event_id: str = Field(unique=True)
    message_id: str = Field(default="", index=True)
    project_id: int = Field(foreign_key="project.id")
    lane: str
    user_id: str
    officer_id: int | None = Field(default=None, foreign_key="officer.id")
    district: str = ""
    said_at: datetime = Field(sa_type=Moment)
    words: str | None = None
    corrects: int | None = Field(default=None, foreign_key="report.id", index=True)
    undone_at: datetime | None = Field(default=None, sa_type=Moment)
    returned_reason: str = ""
    __table_args__ = (
        Index("report_by_person", "lane", "user_id", "said_at"),
        Index("report_by_district", "project_id", "district", "said_at"),
    )


class FactRow(SQLModel, table=True):
    """One fact of the ledger; `district` "" is the department's own. Current while `closed_at` is NULL.

    `place` is where it stands among the others, when that is not `said_at`: a fact put right, or brought back by an undo, keeps the place
    of what was said first. `closed_by` is the report whose undo gives a closed fact back, its own when none does. `lasted` is the bit
    length of the seconds a closed fact stood: what stood at a moment is found by one short index range a length.
    """

    __tablename__ = "fact"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    district: str = ""
    kind: str
    key: str
    happened_on: date | None = None
    said_at: datetime = Field(sa_type=Moment)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    lasted: int | None = None
    closed_by: int | None = Field(default=None, foreign_key="report.id", index=True)
    report_id: int = Field(foreign_key="report.id", index=True)
    place: datetime | None = Field(default=None, sa_type=Moment)
    reopens: int | None = Field(default=None, foreign_key="fact.id")
    confirms: bool = False
    slots: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    __table_args__ = (
        Index("fact_one_current", "project_id", "kind", "district", "key", unique=True,
              sqlite_where=text("closed_at IS NULL"), postgresql_where=text("closed_at IS NULL")),
        Index("fact_as_of", "project_id", "kind", "lasted", "said_at"),
        Index("fact_of_district", "project_id", "district", "kind", "closed_at"),
        Index("fact_of_district_as_of", "project_id", "district", "kind", "lasted", "said_at"),
    )  # fmt: skip


class Draft(SQLModel, table=True):
    """One fact that waits, of a stored report: for a slot (`ask`) or for one tap (`doubts`: rule → the values it names)."""

    __tablename__ = "draft"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    report_id: int = Field(foreign_key="report.id", index=True)
    lane: str
    user_id: str
    district: str = ""
    kind: str
    slots: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    ask: list[str] = Field(default_factory=list, sa_type=Json)
    doubts: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    made_at: datetime = Field(sa_type=Moment)
    corrects: int | None = Field(default=None, foreign_key="fact.id")
    settled_at: datetime | None = Field(default=None, sa_type=Moment)
    outcome: str = ""
    __table_args__ = (
        Index("draft_waiting", "lane", "user_id",
              sqlite_where=text("settled_at IS NULL"), postgresql_where=text("settled_at IS NULL")),
        Index("draft_of_district", "project_id", "district",
              sqlite_where=text("settled_at IS NULL"), postgresql_where=text("settled_at IS NULL")),
    )  # fmt: skip


class Question(SQLModel, table=True):
    """The bot's last question to one person in one chat; it takes a bare value for 24 hours."""

    __tablename__ = "question"
    lane: str = Field(primary_key=True)
    user_id: str = Field(primary_key=True)
    slot: str
    kind: str | None = None
    intent: str | None = None
    draft_id: int | None = Field(default=None, foreign_key="draft.id")
    report_id: int | None = Field(default=None, foreign_key="report.id")
    held: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    asked_at: datetime = Field(sa_type=Moment)
