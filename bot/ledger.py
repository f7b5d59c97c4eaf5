"""The ledger's rules: what a later fact does to an earlier one, what counts as done, who still owes, what is doubted.

Pure: facts and figures in, values out. Knows nothing of storage, wording, or who may see what.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from statistics import median

from bot.kinds.fact import Fact, Value

KINDS = ("meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle")
MONEY = ("disbursement", "refund")
EDITS = 1  # letters wrong in a district's name that are read through without asking
OWED = ("meeting", "plans", "action_plan", "disbursement", "refund", "document")  # what `missing` can be about
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


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a fact waits for one tap: the rule, and the values its words name."""

    rule: str
    values: Mapping[str, Value | datetime | None] = field(default_factory=dict)


# Keys: what a later fact of the same key closes


def key(fact: Fact, report_id: int) -> str:
    """The key under which a fact is current; a meeting's is its day when held, money said as more stands beside."""
    slots = fact.slots
    rules: dict[str, Callable[[], object]] = {
        "meeting": lambda: f"held:{slots.get('date', '')}" if slots.get("status") == "held" else "plan",
        "plans": lambda: "all",
        "action_plan": lambda: slots["fiscal_year"],
        "disbursement": lambda: f"more:{report_id}" if slots.get("more") else "total",
        "refund": lambda: f"more:{report_id}" if slots.get("more") else "total",
        "document": lambda: slots["document"],
        "progress": lambda: f"round:{slots['round']}" if "round" in slots else "own",
        "obstacle": lambda: f"report:{report_id}",
    }
    return str(rules[fact.kind or ""]())


def closes(new_key: str, current_key: str) -> bool:
    """Whether a fact with `new_key` closes a current fact of its district and kind with `current_key`."""
    if new_key == current_key:
        return True
    if new_key.startswith("held:"):
        return current_key in ("plan", "held:")  # the day of a meeting said without one is now known
    return new_key == "total" and current_key.startswith("more:")


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


def restated(fact: Fact, slots: Mapping[str, Value], standing: Sequence[Known]) -> bool:
    """Whether a fact says again what stands (เหมือนเดิม): the same slots under its key; for money the same total."""
    if fact.kind in MONEY and "amount" in slots:
        said = bool(standing) and not any(known.slots.get("none") for known in standing)
        return said and not slots.get("more") and Decimal(str(slots["amount"])) == amount(standing)
    return any(known.slots == slots for known in standing if known.key == key(fact, known.report_id))


def corrected(before: Mapping[str, Value], said: Fact, kind: str) -> dict[str, Value]:
    """The slots of a fact put right: what was said, the rest as before; "none" and an amount exclude each other."""
    if kind == "plans":
        return carried(Fact(kind, said.district, said.slots), before)
    kept = dict(before)
    if "amount" in said.slots:
        kept.pop("none", None)
    if said.slots.get("none"):
        kept.pop("amount", None)
    return {**kept, **said.slots}


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


# Doubts: why a fact waits for one tap


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a new fact is doubted against. `others`: other districts' values by slot; `shares`: elapsed time, meetings, money, 0 to 1."""

    current: tuple[Known, ...] = ()
    others: Mapping[str, tuple[Decimal, ...]] = field(default_factory=dict)
    allocated: Decimal | None = None
    communities: int = 0
    starts: date = date.min
    ends: date = date.max
    correction: bool = False
    shares: Mapping[str, Decimal] = field(default_factory=dict)


_MEASURED = {
    "plans": ("done", "made", "reviewed"),
    "action_plan": ("projects",),
    "disbursement": ("amount",),
    "refund": ("amount",),
    "progress": ("percent",),
    "meeting": ("attendees",),
}
_CUMULATIVE = {"plans", "disbursement", "refund", "progress"}


def doubts(fact: Fact, around: Surroundings) -> tuple[Doubt, ...]:
    """Every reason to wait with a fact, in the order they are named to the person."""
    rules = (_misspelt, _measure, _money, _communities, _outside, _words)
    return tuple(doubt for rule in rules for doubt in rule(fact, around))


def _misspelt(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.edits > EDITS and not around.correction:
        yield Doubt("misspelt", {"district": fact.district or ""})


def _measure(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.slots.get("more") or fact.kind is None:
        return
    for slot in _MEASURED.get(fact.kind, ()):
        if slot not in fact.slots:
            continue
        now = Decimal(str(fact.slots[slot]))
        was = _before(fact, slot, around.current)
        if was is not None and now < was[0] and fact.kind in _CUMULATIVE and not around.correction:
            yield Doubt("falls", {"slot": slot, "was": was[0], "now": now, "on": was[1]})
        elif was is not None and was[0] > 0 and now > 10 * was[0]:
            yield Doubt("jumps", {"slot": slot, "was": was[0], "now": now, "on": was[1]})
        elif was is None and len(others := around.others.get(slot, ())) >= 10 and now > 10 * median(others) > 0:
            yield Doubt("unusual", {"slot": slot, "median": Decimal(median(others)), "now": now})
    yield from _shrinks(fact, around)


def _shrinks(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """A value that falls without naming its number again: other plans than those that stand, none returned after some was."""
    if around.correction:
        return
    same = [known for known in around.current if known.kind == fact.kind]
    if fact.kind == "plans" and same and not set(fact.slots) & set(same[0].slots) & set(_MEASURED["plans"]):
        was, now = plans_made(same[0].slots), plans_made(carried(fact, same[0].slots))
        if now < was:
            yield Doubt("falls", {"slot": "done", "was": Decimal(was), "now": Decimal(now), "on": same[0].said_at})
    if fact.kind == "refund" and fact.slots.get("none") and (returned := amount(same) or 0) > 0:
        said_at = max(known.said_at for known in same)
        yield Doubt("falls", {"slot": "amount", "was": Decimal(returned), "now": Decimal(0), "on": said_at})


def _before(fact: Fact, slot: str, current: tuple[Known, ...]) -> tuple[Decimal, datetime] | None:
    """The current value of a slot and when it was said; for money the sum, for the rest the fact of the same key."""
    if fact.kind == "meeting":
        return None  # another meeting is another number of people
    same = [known for known in current if known.kind == fact.kind]
    if fact.kind in MONEY:
        total = amount(same)
        return None if total is None else (total, max(known.said_at for known in same))
    wanted = key(fact, 0)
    held = [known for known in same if known.key == wanted and slot in known.slots]
    return (Decimal(str(held[0].slots[slot])), held[0].said_at) if held else None


def _money(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.kind not in MONEY or "amount" not in fact.slots or around.allocated is None:
        return
    now = Decimal(str(fact.slots["amount"]))
    if fact.slots.get("more"):
        now += amount(known for known in around.current if known.kind == fact.kind) or 0
    other_kind = "refund" if fact.kind == "disbursement" else "disbursement"
    other = amount(known for known in around.current if known.kind == other_kind) or Decimal(0)
    if now + other > around.allocated:
        yield Doubt("over_allocation", {"kind": fact.kind, "now": now, "other": other, "allocated": around.allocated})


def _communities(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.kind != "plans":
        return
    before = next((known.slots for known in around.current if known.kind == "plans"), None)
    slots = carried(fact, before)
    made, of = plans_made(slots), int(str(slots.get("communities", around.communities)))
    if of and made > of * Decimal("1.1"):
        yield Doubt("over_communities", {"now": Decimal(made), "communities": of, "stated": "communities" in slots})


def _outside(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    day = fact.slots.get("date")
    if isinstance(day, date) and not around.starts <= day <= around.ends:
        yield Doubt("outside", {"date": day, "starts": around.starts, "ends": around.ends})


def _words(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """เป็นไปตามแผน while what was counted is behind the share of the project's time that has passed by more than a quarter."""
    if fact.kind != "progress" or fact.slots.get("schedule") not in ("on_plan", "ahead") or around.correction:
        return
    elapsed = around.shares.get("elapsed", Decimal(0))
    behind = {name: share for name, share in around.shares.items() if name != "elapsed" and share < elapsed - Decimal("0.25")}
    if behind:
        yield Doubt("words", {"schedule": str(fact.slots["schedule"]), **behind})
