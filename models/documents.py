"""Documents on their way: links to download them, drafts of rounds, and what was signed off or reopened. Marks are never changed."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from models.columns import Baht, Moment


class DocumentLink(SQLModel, table=True):
    """A link to one document for a day, by the hash of its token, with the rights of the officer it was made for.

    The document is written when it is fetched, as of `as_of`; nothing of it is stored.
    """

    __tablename__ = "document_link"
    token_hash: str = Field(primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    officer_id: int = Field(foreign_key="officer.id")
    user_id: str = Field(index=True)
    document: str
    format: str
    district: str = ""
    thai_digits: bool = False
    as_of: datetime = Field(sa_type=Moment)
    made_at: datetime = Field(sa_type=Moment)
    expires_at: datetime = Field(sa_type=Moment)


class RoundDraftRow(SQLModel, table=True):
    """A round's line as drafted from the ledger as of `as_of` and edited since; settled when signed, replaced or dropped."""

    __tablename__ = "round_draft"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    number: int
    on_day: date
    as_of: datetime = Field(sa_type=Moment)
    narrative: str = ""
    percent: Decimal | None = Field(default=None, sa_type=Baht)
    disbursed: Decimal | None = Field(default=None, sa_type=Baht)
    schedule: str = ""
    target: str = ""
    user_id: str
    made_at: datetime = Field(sa_type=Moment)
    settled_at: datetime | None = Field(default=None, sa_type=Moment)
    outcome: str = ""
    __table_args__ = (
        Index("round_draft_open", "project_id", "number", unique=True,
              sqlite_where=text("settled_at IS NULL"), postgresql_where=text("settled_at IS NULL")),
    )  # fmt: skip


class RoundMark(SQLModel, table=True):
    """One sign-off or reopening of a round, with the line as it was signed, by whom and when."""

    __tablename__ = "round_mark"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id")
    number: int
    action: str
    at: datetime = Field(sa_type=Moment)
    user_id: str
    officer_id: int | None = Field(default=None, foreign_key="officer.id")
    on_day: date
    narrative: str = ""
    percent: Decimal | None = Field(default=None, sa_type=Baht)
    disbursed: Decimal | None = Field(default=None, sa_type=Baht)
    schedule: str = ""
    target: str = ""
    __table_args__ = (Index("round_mark_of_project", "project_id", "at"),)
