"""What the store answers with: frozen values in the domain's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.deadlines import Due
from bot.districts import all_districts
from bot.indicators import Version
from bot.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Post:
    """An officer: one account, one role (officer, head, hq, viewer), a district or None."""

    id: int
    user_id: str
    role: str
    district: str | None
    official_name: str = ""
    telephone: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation that still holds: its role and, for an officer or head, its district."""

    id: int
    code: str
    role: str
    district: str | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """A project: code, name, fiscal year (B.E.), days, budget (baht), and the header of its form."""

    id: int
    code: str
    name: str
    fiscal_year: int
    starts: date
    ends: date
    budget: Decimal
    header: Mapping[str, Any] = field(default_factory=dict)
    closed_at: datetime | None = None

    @property
    def districts(self) -> tuple[str, ...]:
        """The districts that take part, by area code: those the project file names, else all fifty."""
        named = self.header.get("districts")
        return tuple(named) if named else tuple(each.name for each in all_districts())


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round of the printed form; percent and baht are None where the print has none."""

    number: int
    on: date
    narrative: str
    percent: Decimal | None = None
    disbursed: Decimal | None = None
    schedule: str = ""
    target: str = ""
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A saved report: who said it when, the words (None when erased or not to be seen), and whether it was undone."""

    id: int
    district: str | None
    said_at: datetime
    words: str | None
    person: str
    official_name: str
    undone_at: datetime | None = None
    corrects: int | None = None
    returned_reason: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft: one fact of a report that waits for a slot (`ask`) or for a tap (`doubts`)."""

    id: int
    report_id: int
    lane: str
    person: str
    fact: Fact
    ask: tuple[str, ...]
    doubts: tuple[Mapping[str, Any], ...]
    made_at: datetime
    corrects: int | None = None
    settled_at: datetime | None = None
    outcome: str = ""

    @property
    def of_another(self) -> bool:
        """Whether it speaks of a district that has to report by itself."""
        return any(doubt.get("rule") == "other_district" for doubt in self.doubts)


@dataclass(frozen=True, slots=True)
class AskedLast:
    """The bot's last question to a person in a chat, and what it was about."""

    slot: str
    kind: str | None
    intent: str | None
    draft_id: int | None
    report_id: int | None
    held: Mapping[str, Any]
    asked_at: datetime


__all__ = ["AskedLast", "Due", "Invited", "Plan", "Post", "RoundLine", "Said", "Version", "Waiting"]
