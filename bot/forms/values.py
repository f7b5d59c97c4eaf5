"""What the documents hold, as frozen values: the header and rounds of a progress form, and the state of one district.

Amounts are baht, days are Gregorian, years Buddhist. Knows nothing of files, storage or chat.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Header:
    """Sections 1.1 to 1.6 of the progress form; "" and None where a print says nothing."""

    code: str = ""
    name: str = ""
    fiscal_year: int | None = None
    starts: date | None = None
    ends: date | None = None
    budget: Decimal | None = None
    used: Decimal | None = None
    bureau: str = ""
    division: str = ""
    section: str = ""
    owner: str = ""
    owner_telephone: str = ""
    coordinator: str = ""
    coordinator_telephone: str = ""
    rationale: str = ""
    objectives: tuple[str, ...] = ()
    target_text: str = ""
    strategy_issue: str = ""
    strategy_sub_issue: str = ""
    strategy_goal: str = ""
    strategy_indicator: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One round: its narrative in paragraphs, and what stands after it; None or "" where the print says nothing."""

    number: int
    on: date
    narrative: tuple[str, ...] = ()
    percent: Decimal | None = None
    disbursed: Decimal | None = None
    schedule: str = ""
    target: str = ""
    signed: bool = True


@dataclass(frozen=True, slots=True)
class ProgressForm:
    """The whole form as of a moment; `used_own` is the department's part of what was used."""

    header: Header
    rounds: tuple[Line, ...]
    as_of: datetime
    used_own: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as a form shows it: status by its code word, the rest where it was said."""

    status: str
    on: date | None = None
    attendees: int | None = None
    place: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: the report, its moment, and the words as typed ("" once erased or not to be seen)."""

    report: int
    said_at: datetime
    district: str | None
    kind: str
    says: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class DistrictSheet:
    """One district's facts for forms 1 and 2 and the summary; None is "not reported", 0 is "none".

    `attendees` (of all meetings held), `projects_total`, `with_plan`, `left` and `shares` (percent of what was allocated, by the
    names of the amounts) come computed.
    """

    district: str
    meetings: tuple[Meeting, ...] = ()
    attendees: int | None = None
    communities: int | None = None
    made: int | None = None
    reviewed: int | None = None
    done: int | None = None
    projects: Mapping[int, int] = field(default_factory=dict)
    projects_total: int | None = None
    with_plan: int | None = None
    allocated: Decimal | None = None
    disbursed: Decimal | None = None
    returned: Decimal | None = None
    left: Decimal | None = None
    shares: Mapping[str, Decimal] = field(default_factory=dict)
    keeps: bool = False
    documents: Mapping[str, str] = field(default_factory=dict)
    obstacles: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class DistrictForms:
    """What forms 1 and 2 and the summary are made of: the project's name, the years of its indicator, districts, the moment."""

    project: str
    code: str
    fiscal_year: int
    years: tuple[int, ...]
    sheets: tuple[DistrictSheet, ...]
    as_of: datetime
