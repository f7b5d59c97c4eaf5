"""The value a message states: one kind, one district, typed slots."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

Value = str | int | bool | Decimal | date | time
FREE = frozenset({"place", "reason", "narrative", "text"})
"""Slots that hold words as typed."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact as said: `kind` None only in a correction that names none; `district` None when the message names none."""

    kind: str | None
    district: str | None = None
    slots: Mapping[str, Value] = field(default_factory=dict)
    edits: int = field(default=0, compare=False)  # letters wrong in the district's name as typed
    added: bool = field(default=False, compare=False)  # said to come on top: บรรจุเพิ่มอีก 2 โครงการ, ประชุมอีกรอบ
    unsure: bool = field(default=False, compare=False)  # its n-grams speak for it, and not every word does
    again: bool = field(default=False, compare=False)  # a day of no month, of a meeting no word calls held, that comes again: ประชุมวันที่ 25

    def counted(self) -> tuple[str | None, str | None, Mapping[str, Value]]:
        """Kind, district and slots without the words kept as typed."""
        return self.kind, self.district, {slot: value for slot, value in self.slots.items() if slot not in FREE}


_DATES = {"date"}
_TIMES = {"start", "end"}
_DECIMALS = {"amount", "disbursed", "percent"}


def pack(slots: Mapping[str, Value]) -> dict[str, str | int | bool]:
    """Slots as JSON can hold them: dates and times in ISO form, Decimal as text."""
    return {name: value if isinstance(value, bool | int | str) else _packed(value) for name, value in slots.items()}


def _packed(value: Decimal | date | time) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.isoformat() if isinstance(value, date) else value.strftime("%H:%M")


def unpack(stored: Mapping[str, str | int | bool]) -> dict[str, Value]:
    """The slots that `pack` packed; the slot's name says the type."""
    return {name: _unpacked(name, value) for name, value in stored.items()}


def _unpacked(name: str, value: str | int | bool) -> Value:
    if name in _DATES:
        return date.fromisoformat(str(value))
    if name in _TIMES:
        return time.fromisoformat(str(value))
    return Decimal(str(value)) if name in _DECIMALS else value
