"""The ledger's rules: what a later fact does to an earlier one, what counts as done, who still owes.

Pure: facts and figures in, values out. Knows nothing of storage, wording, or who may see what.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.message import BANGKOK

KINDS = ("meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle")
MONEY = ("disbursement", "refund")
OWED = ("meeting", "plans", "action_plan", "disbursement", "refund", "document")  # what `missing` can be about
DOCUMENTS = ("form1", "form2", "district_plan")
HELD_ONCE = "held:"  # the key of a held meeting of no day
_DETAILS = ("attendees", "start", "end", "place")
OPTIONAL = {("meeting", "date"), ("meeting", "attendees"), ("meeting", "place")}  # offered after saving, never waited for


@dataclass(frozen=True, slots=True)
class Known:
    """A fact of the ledger: `district` None is the department's own; current while `closed_at` is None."""

    id: int
    report_id: int
    kind: str
    district: str | None
    key: str
    slots: Mapping[str, Value]
    said_at: datetime
    happened_on: date | None = None
    closed_at: datetime | None = None
    confirms: bool = False
    first_told: datetime | None = None
    """When it was told, of one that an undo brought back."""

    @property
    def told_at(self) -> datetime:
        """When it was told, whenever an undo may have brought it back."""
        return self.first_told or self.said_at


# Keys: what a later fact of the same key closes


def key(fact: Fact, report_id: int) -> str:
    """The key under which a fact is current; a meeting's is its day when held, money said as more stands beside."""
    slots = fact.slots
    rules: dict[str, Callable[[], object]] = {
        "meeting": lambda: f"held:{slots.get('date', '')}" if slots.get("status") == "held" else "plan",
        "plans": lambda: "all",
        "action_plan": lambda: slots.get("fiscal_year", ""),  # a draft may lack it: ปี 63-65 รวม 6 โครงการ
        "disbursement": lambda: f"more:{report_id}" if slots.get("more") else "total",
        "refund": lambda: f"more:{report_id}" if slots.get("more") else "total",
        "document": lambda: slots["document"],
        "progress": lambda: f"round:{slots['round']}" if "round" in slots else "own",
        "obstacle": lambda: f"report:{report_id}",
    }
    return str(rules[fact.kind or ""]())


def closes(new_key: str, current_key: str, *, added: bool = False) -> bool:
    """Whether a fact with `new_key` closes a current one of its district and kind with `current_key`; `added`: it is one more."""
    if new_key == current_key:
        return True
    if new_key.startswith("held:"):
        return current_key == "plan" or (current_key == HELD_ONCE and not added)  # the day of a meeting said without one is now known
    return new_key == "total" and current_key.startswith("more:")


def held_since(slots: Mapping[str, Value], told_at: datetime) -> bool:
    """Whether a meeting was held on a day behind that on which another one was told of as held, so that it is one more."""
    day = slots.get("date") if slots.get("status") == "held" else None
    return isinstance(day, date) and day > told_at.astimezone(BANGKOK).date()


def carried(fact: Fact, before: Mapping[str, Value] | None) -> dict[str, Value]:
    """The slots to store: plans keep what they do not state; made and reviewed drop done, and the other way round."""
    if fact.kind != "plans" or not before:
        return dict(fact.slots)
    kept = {name: value for name, value in before.items() if name in ("made", "reviewed", "done", "communities")}
    if "done" in fact.slots:
        kept = {name: value for name, value in kept.items() if name == "communities"}
    elif "made" in fact.slots or "reviewed" in fact.slots:
        kept.pop("done", None)
    return {**kept, **fact.slots}


_CAME_TO_NOTHING = ("not_held", "cancelled")
_PLANNED = ("scheduled", "postponed")


def detailed(fact: Fact, standing: Iterable[Known]) -> Fact:
    """A meeting said once more with the details told before: its people, hours and place.

    One that was held, of its day or with nothing beside; one that is planned, of its day. One that was not held or is off, without a day,
    keeps the day that it was planned for.
    """
    same = (known for known in standing if known.kind == fact.kind == "meeting" and known.key == key(fact, 0))
    before = next(same, None)
    if before is None:
        return fact
    kept = {name: before.slots[name] for name in _details(fact.slots, before.slots) if name in before.slots}
    return replace(fact, slots={**kept, **fact.slots})


def _details(said: Mapping[str, Value], before: Mapping[str, Value]) -> tuple[str, ...]:
    """The slots that a meeting said once more keeps, as far as it had them; no end of an hour that it does not begin at any more."""
    status, planned = said.get("status"), before.get("status") in _PLANNED
    if status in _CAME_TO_NOTHING:
        return ("date",) if planned else ()
    held_then = status == "held" and ("date" in said or set(said) == {"status"})
    planned_then = status == "scheduled" and planned and "date" in said and said["date"] == before.get("date")
    if not (held_then or planned_then):
        return ()
    return tuple(name for name in _DETAILS if name != "end" or said.get("start") in (None, before.get("start")))


def restated(fact: Fact, slots: Mapping[str, Value], standing: Sequence[Known]) -> bool:
    """Whether a fact says again what stands (เหมือนเดิม): the same slots under its key; for money the same total."""
    if fact.kind in MONEY and "amount" in slots:
        said = bool(standing) and not any(known.slots.get("none") for known in standing)
        return said and not slots.get("more") and Decimal(str(slots["amount"])) == amount(standing)
    return any(known.slots == slots for known in standing if known.key == key(fact, known.report_id))


def corrected(before: Mapping[str, Value], said: Fact, kind: str, today: date) -> dict[str, Value]:
    """The slots of a fact put right: what was said, the rest as before; "none" and an amount exclude each other; no more is the whole.

    The new day of a meeting still to come is one still to come: เปลี่ยนเป็นวันที่ 12 said on 1 June of a meeting on 10 June is 12 June.
    """
    if kind == "plans":
        return carried(Fact(kind, said.district, said.slots), before)
    kept = dict(before)
    if "amount" in said.slots:
        kept.pop("none", None)
    if said.slots.get("none"):
        kept.pop("amount", None)
    if said.slots.get("status", "held") != "held":
        kept.pop("attendees", None)  # nobody came to what was not held
    if said.slots.get("more") is False:
        kept.pop("more", None)
    slots = {**kept, **{slot: value for slot, value in said.slots.items() if (slot, value) != ("more", False)}}
    ahead = slots.get("status") in ("scheduled", "postponed") and _is_from(before.get("date"), today)
    if ahead and isinstance(day := said.slots.get("date"), date) and timedelta(0) < today - day < _A_MONTH:
        slots["date"] = _month_later(day)
    return slots


_A_MONTH = timedelta(days=31)


def _is_from(day: Value | None, today: date) -> bool:
    return isinstance(day, date) and day >= today


def _month_later(day: date) -> date:
    """The same day of the next month, its last where it has no such day."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


# Figures of one district: its current facts in, a figure out


def amount(facts: Iterable[Known]) -> Decimal | None:
    """Baht of the current facts of one kind of money: the latest total plus every `more` after it; None when nothing was said."""
    said = [Decimal(str(fact.slots.get("amount", 0))) for fact in facts if fact.kind in MONEY]
    return sum(said, Decimal(0)) if said else None


def plans_made(slots: Mapping[str, Value]) -> int:
    """Communities with a plan: done, else made + reviewed."""
    if "done" in slots:
        return int(str(slots["done"]))
    return int(str(slots.get("made", 0))) + int(str(slots.get("reviewed", 0)))


def done(kind: str, facts: Sequence[Known]) -> bool:
    """Whether a district's current facts of a kind count as done; for documents, any that was sent."""
    match kind:
        case "meeting":
            return any(fact.slots.get("status") == "held" for fact in facts)
        case "plans":
            return any(plans_made(fact.slots) > 0 for fact in facts)
        case "action_plan":
            return any(int(str(fact.slots.get("projects", 0))) >= 1 for fact in facts)
        case "disbursement" | "refund":
            return (amount(facts) or 0) > 0
        case "document":
            return any(fact.slots.get("status") == "sent" for fact in facts)
        case _:
            return bool(facts)


def owed(kind: str, facts: Sequence[Known], communities: int) -> bool:
    """Whether a district is still asked for a kind; whoever said "none" is not."""
    match kind:
        case "meeting":
            return not any(fact.slots.get("status") in ("held", "cancelled") for fact in facts)
        case "plans":
            stated = [int(str(fact.slots.get("communities", communities))) for fact in facts]
            return not any(plans_made(fact.slots) >= of for fact, of in zip(facts, stated, strict=True))
        case "document":
            return not done("document", facts)
        case _:
            return not facts


SLOTS: dict[str, tuple[str, ...]] = {
    "meeting": ("status", "date", "start", "end", "attendees", "place", "reason"),
    "plans": ("made", "reviewed", "done", "communities"),
    "action_plan": ("projects", "fiscal_year"),
    "disbursement": ("amount", "more"),
    "refund": ("amount", "more", "none"),
    "document": ("document", "status"),
    "progress": ("percent", "round", "disbursed", "schedule", "target", "narrative"),
    "obstacle": ("text",),
}


def lacks(fact: Fact) -> tuple[str, ...]:
    """The slots without which a fact is none, in the order they are asked for."""
    slots = fact.slots
    wanted: tuple[str, ...]
    match fact.kind:
        case "meeting":
            wanted = ("status",)
        case "plans":
            wanted = () if {"made", "reviewed", "done"} & set(slots) else ("done",)
        case "action_plan":
            wanted = ("projects",)
        case "disbursement":
            wanted = ("amount",)
        case "refund":
            wanted = () if slots.get("none") else ("amount",)
        case "document":
            wanted = ("document", "status")
        case _:
            wanted = ()
    return tuple(slot for slot in wanted if slot not in slots)


def of_document(facts: Iterable[Known], document: str) -> tuple[Known, ...]:
    """The facts about one document."""
    return tuple(fact for fact in facts if fact.slots.get("document") == document)
