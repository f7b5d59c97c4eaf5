"""The value a message states: one kind, one district, typed slots."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

Value = str | int | bool | Decimal | date | time


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact as said: `kind` None only in a correction that names none; `district` None when the message names none."""

    kind: str | None
    district: str | None = None
    slots: Mapping[str, Value] = field(default_factory=dict)
