"""What was planned: projects with their header, indicators, rounds, allocations and deadlines, as one file of data gives them."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from models.columns import Baht, Json, Moment


class Project(SQLModel, table=True):
    """A project of one fiscal year (B.E.); `header` holds what only the printed form needs. Open until headquarters closes it."""

    __tablename__ = "project"
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(index=True)
    fiscal_year: int
    name: str
    starts: date
    ends: date
    budget: Decimal = Field(sa_type=Baht)
    header: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    __table_args__ = (Index("project_once", "code", "fiscal_year", unique=True),)


class Indicator(SQLModel, table=True):
    """One version of the project's indicator: a formula by name with its data, target (%), dated base, in force from `since`."""

    __tablename__ = "indicator"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id", index=True)
    version: int
    name: str
    formula: str
    data: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    target: Decimal = Field(sa_type=Baht)
    base: int
    base_on: date
    since: date
    resolution: str


class Round(SQLModel, table=True):
    """One dated line of the printed form: narrative, percent, baht used, and both statuses, as signed off."""

    __tablename__ = "round"
    project_id: int = Field(foreign_key="project.id", primary_key=True)
    number: int = Field(primary_key=True)
    on_day: date
    narrative: str = ""
    percent: Decimal | None = Field(default=None, sa_type=Baht)
    disbursed: Decimal | None = Field(default=None, sa_type=Baht)
    schedule: str = ""
    target: str = ""
    signed_at: datetime | None = Field(default=None, sa_type=Moment)


class Allocation(SQLModel, table=True):
    """Baht transferred to one district on a day; `made_up` marks an amount that no source gives."""

    __tablename__ = "allocation"
    project_id: int = Field(foreign_key="project.id", primary_key=True)
    district: str = Field(primary_key=True)
    amount: Decimal = Field(sa_type=Baht)
    on_day: date
    made_up: bool = False


class Deadline(SQLModel, table=True):
    """What is due by a day: kind, for documents which; from all districts; by which letter; withdrawn, never deleted."""

    __tablename__ = "deadline"
    id: int | None = Field(default=None, primary_key=True)
    project_id: int = Field(foreign_key="project.id", index=True)
    about: str
    document: str = ""
    due: date
    letter: str = ""
    said_at: datetime = Field(sa_type=Moment)
    report_id: int | None = Field(default=None, foreign_key="report.id")
    withdrawn_at: datetime | None = Field(default=None, sa_type=Moment)
