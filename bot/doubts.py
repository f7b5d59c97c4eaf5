"""Doubts: why a stated fact waits for one tap, each with the values its words name.

Pure: a fact and its surroundings in, doubts out. Knows nothing of storage or wording.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import median

from bot.kinds.fact import Fact, Value
from bot.ledger import HELD_ONCE, MONEY, Known, amount, carried, key, plans_made
from bot.thai.dates import may_be_fiscal

EDITS = 1  # letters wrong in a district's name that are read through without asking


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a fact waits for one tap: the rule, and the values its words name."""

    rule: str
    values: Mapping[str, Value | datetime | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a message says of its own figure: baht that are left, its per cent, baht that were given; None for what it does not."""

    left: Decimal | None = None
    share: Decimal | None = None
    given: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a new fact is doubted against. `others`: other districts' values by slot; `shares`: elapsed time, meetings, money, 0 to 1.

    `beside`: baht of the other kind of money that the same message states, None when it states none; `claims`: what it says of its figure.
    `denied`: what the same message says came to nothing, a kind; "" where nothing did.
    """

    current: tuple[Known, ...] = ()
    others: Mapping[str, tuple[Decimal, ...]] = field(default_factory=dict)
    allocated: Decimal | None = None
    communities: int = 0
    starts: date = date.min
    ends: date = date.max
    correction: bool = False
    shares: Mapping[str, Decimal] = field(default_factory=dict)
    today: date = date.max
    beside: Decimal | None = None
    claims: Claims = Claims()
    denied: str = ""
    said_at: datetime | None = None


_DAYS_AGO = timedelta(days=1)  # a meeting told of longer ago may be another than one told with other people
_AT_ONCE = timedelta(minutes=10)  # within which the same sum said to be more may be the same one
_MEASURED = {
    "plans": ("done", "made", "reviewed"),
    "action_plan": ("projects",),
    "disbursement": ("amount",),
    "refund": ("amount",),
    "progress": ("percent",),
    "meeting": ("attendees",),
}
_CUMULATIVE = {"plans", "disbursement", "refund", "progress"}


def reasons(fact: Fact, around: Surroundings) -> tuple[Doubt, ...]:
    """Every reason to wait with a fact, in the order they are named to the person."""
    rules = (
        _denied, _misread, _again, _was_held, _another, _nobody, _measure, _twice, _money, _communities, _parts, _outside, _far_year,
        _words,
    )  # fmt: skip
    return tuple(doubt for rule in rules for doubt in rule(fact, around))


def on_top(fact: Fact, around: Surroundings) -> tuple[Doubt, ...]:
    """The doubts of counts said to come on top of those that stand, each sum among its values: บรรจุเพิ่มอีก 2 โครงการ.

    The ledger keeps totals, so such a count is asked about as their sum. Empty where nothing stands to add it to.
    """
    counts = [slot for slot in _MEASURED.get(fact.kind or "", ()) if slot in fact.slots]
    if not fact.added or around.correction:
        return ()
    return tuple(doubt for slot in counts if (doubt := _added(fact, slot, around)) is not None)


def _added(fact: Fact, slot: str, around: Surroundings) -> Doubt | None:
    """The doubt of one such count."""
    now, before = Decimal(str(fact.slots[slot])), _before(fact, slot, around.current)
    if before is None and slot == "done":
        made = [known for known in around.current if known.kind == fact.kind]
        before = (Decimal(plans_made(made[0].slots)), made[0].told_at) if made else None
    if before is None or not before[0] or not now:
        return None
    return Doubt("on_top", {"slot": slot, "was": before[0], "now": now, "sum": before[0] + now, "on": before[1]})


def _denied(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """What is told as done, in a message that says it came to nothing: เบิก 5,000 แล้ว แต่เงินยังไม่ออก."""
    told = fact.slots.get("status") == "sent" or any(fact.slots.get(slot) for slot in _MEASURED.get(fact.kind or "", ()))
    if around.denied and around.denied == fact.kind and told:
        yield Doubt("denied", {"kind": around.denied})


def _misread(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """A district's name too far from what was typed, and what is read by n-grams where words leave it open."""
    misspelt = [Doubt("misspelt", {"district": fact.district or ""})] if fact.edits > EDITS else []
    return [] if around.correction else misspelt + [Doubt("unsure")] * fact.unsure


def _again(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """The day without its month of a meeting that no word calls held: the one gone by, or the one to come in this month."""
    day = fact.slots.get("date")
    if fact.again and isinstance(day, date) and not around.correction:
        yield Doubt("again", {"date": day, "next": around.today.replace(day=day.day)})


def held_then(fact: Fact, current: Iterable[Known]) -> Known | None:
    """The meeting that stands as held on the day for which a fact says that there was none; None for any other fact."""
    off = fact.kind == "meeting" and fact.slots.get("status") in ("cancelled", "not_held") and "date" in fact.slots
    held = (known for known in current if off and known.kind == "meeting" and known.slots.get("status") == "held")
    return next((known for known in held if known.slots.get("date") == fact.slots["date"]), None)


def _was_held(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    held = None if around.correction else held_then(fact, around.current) or _held_before(fact, around.current)
    if held is not None:
        yield Doubt("was_held", {"date": held.slots["date"], "on": held.told_at})


def _another(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """Other people than those of the held meeting of no day that was told of days ago: จัดแล้ว 35 คน, eight days behind จัดแล้ว 30 คน."""
    if fact.kind != "meeting" or key(fact, 0) != HELD_ONCE or fact.added or around.correction or around.said_at is None:
        return
    told = [known for known in around.current if (known.kind, known.key) == ("meeting", HELD_ONCE)]
    now = fact.slots.get("attendees")
    for known in told:
        was = known.slots.get("attendees", now)
        if now not in (None, was) and around.said_at - known.told_at > _DAYS_AGO:
            yield Doubt("another", {"slot": "attendees", "was": Decimal(str(was)), "on": known.told_at})


def _nobody(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """A meeting told as held to which nobody came: ประชุม 9 มิ.ย. 0 คน."""
    if fact.kind == "meeting" and fact.slots.get("status") == "held" and fact.slots.get("attendees") == 0:
        yield Doubt("nobody")


def _held_before(fact: Fact, current: Iterable[Known]) -> Known | None:
    """The latest meeting that stands as held, where a fact of no day says that there was none yet: ยังไม่ได้ประชุมเลย.

    So it is where one is put off and none is planned: พระโขนงเลื่อนไป 25 มิ.ย.
    """
    told = [known for known in current if known.kind == fact.kind == "meeting"]
    none = fact.slots.get("status") == "not_held" and "date" not in fact.slots
    off = fact.slots.get("status") == "postponed" and all(known.slots.get("status") == "held" for known in told)
    held = [known for known in told if (none or off) and known.slots.get("status") == "held"]
    return max((known for known in held if "date" in known.slots), key=lambda known: str(known.slots["date"]), default=None)


def _measure(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.slots.get("more") or fact.kind is None:
        return
    for slot in _MEASURED.get(fact.kind, ()):
        if slot not in fact.slots:
            continue
        now = Decimal(str(fact.slots[slot]))
        was = _before(fact, slot, around.current)
        if slot == "percent" and now > 100:
            yield Doubt("over_hundred", {"slot": slot, "now": now})
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
            yield Doubt("falls", {"slot": "done", "was": Decimal(was), "now": Decimal(now), "on": same[0].told_at})
    if fact.kind == "refund" and fact.slots.get("none") and (returned := amount(same) or 0) > 0:
        said_at = max(known.told_at for known in same)
        yield Doubt("falls", {"slot": "amount", "was": Decimal(returned), "now": Decimal(0), "on": said_at})


def _before(fact: Fact, slot: str, current: tuple[Known, ...]) -> tuple[Decimal, datetime] | None:
    """The current value of a slot and when it was said; for money the sum, for the rest the fact of the same key."""
    if fact.kind == "meeting":
        return None  # another meeting is another number of people
    same = [known for known in current if known.kind == fact.kind]
    if fact.kind in MONEY:
        total = amount(same)
        return None if total is None else (total, max(known.told_at for known in same))
    wanted = key(fact, 0)
    held = [known for known in same if known.key == wanted and slot in known.slots]
    return (Decimal(str(held[0].slots[slot])), held[0].told_at) if held else None


def _money(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.kind not in MONEY or around.allocated is None or not fact.slots.keys() & {"amount", "none"}:
        return
    now = Decimal(str(fact.slots.get("amount", 0)))
    if fact.slots.get("more"):
        now += amount(known for known in around.current if known.kind == fact.kind) or 0
    other_kind = "refund" if fact.kind == "disbursement" else "disbursement"
    stands = amount(known for known in around.current if known.kind == other_kind) or Decimal(0)
    other = stands if around.beside is None else around.beside
    left = around.allocated - now - other
    returned = now if fact.kind == "refund" else around.beside or Decimal(0)
    before = around.claims.left == left + returned  # เบิกแล้ว 42,500 คงเหลือ 22,840 ส่งคืน 22,840: what was left went back
    yield from _claimed(now, left, around.allocated, replace(around.claims, left=left) if before else around.claims)
    if left < 0:
        yield Doubt("over_allocation", {"kind": fact.kind, "now": now, "other": other, "allocated": around.allocated})


def _claimed(now: Decimal, left: Decimal, allocated: Decimal, claims: Claims) -> Iterable[Doubt]:
    """Words against numbers: another sum that was given, another rest, another share of what was given."""
    given = allocated if claims.given is None else claims.given
    if given != allocated:
        yield Doubt("given", {"told": given, "allocated": allocated})
    if claims.left is not None and claims.left not in (left, left + given - allocated):  # it fits what they say they were given
        yield Doubt("left", {"told": claims.left, "left": left, "allocated": allocated})
    if claims.share is not None and allocated and _is_another(claims.share, now / allocated):
        yield Doubt("share", {"percent": claims.share, "now": now, "is": now / allocated, "allocated": allocated})


def _is_another(percent: Decimal, share: Decimal) -> bool:
    """Whether a per cent is none that a share (0 to 1) may be rounded to."""
    return abs(percent - share * 100) >= 1


def _twice(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """The same sum said to come on top a second time within minutes: เบิกเพิ่มอีก 5,000, sent again."""
    if fact.kind not in MONEY or not fact.slots.get("more") or around.said_at is None or around.correction:
        return
    added = (known for known in around.current if known.kind == fact.kind and known.slots.get("more"))
    again = [known for known in added if known.slots.get("amount") == fact.slots.get("amount")]
    last = max((known.said_at for known in again), default=None)
    if last is not None and around.said_at - last < _AT_ONCE:
        yield Doubt("twice", {"slot": "amount", "now": Decimal(str(fact.slots["amount"]))})


def _communities(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    if fact.kind != "plans":
        return
    before = next((known.slots for known in around.current if known.kind == "plans"), None)
    slots = carried(fact, before)
    made, of = plans_made(slots), int(str(slots.get("communities", around.communities)))
    stated = "communities" in fact.slots  # by this very message, which contradicts itself
    if of and made > (of if stated else of * Decimal("1.1")):
        yield Doubt("over_communities", {"now": Decimal(made), "communities": of, "stated": "communities" in slots})
    percent = around.claims.share
    if percent is not None and of and _is_another(percent, Decimal(made) / of):
        yield Doubt("share", {"percent": percent, "now": Decimal(made), "is": Decimal(made) / of, "communities": of})


def _parts(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """จัดทำ 5 ทบทวน 7 แล้วเสร็จ 10: the parts come to another number than is said to be done."""
    if fact.kind != "plans" or not {"made", "reviewed", "done"} <= fact.slots.keys():
        return
    total, done = (sum(Decimal(str(fact.slots[slot])) for slot in slots) for slots in (("made", "reviewed"), ("done",)))
    if total != done:
        yield Doubt("parts", {"sum": Decimal(total), "now": Decimal(done)})


def _outside(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    day = fact.slots.get("date")
    if isinstance(day, date) and fact.slots.get("status") == "held" and day > around.today:
        yield Doubt("ahead", {"date": day})
    elif isinstance(day, date) and not around.starts <= day <= around.ends:
        yield Doubt("outside", {"date": day, "starts": around.starts, "ends": around.ends})


def _far_year(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    year = fact.slots.get("fiscal_year")
    if isinstance(year, int) and not may_be_fiscal(year, around.starts, around.ends):
        yield Doubt("far_year", {"year": year})


def _words(fact: Fact, around: Surroundings) -> Iterable[Doubt]:
    """เป็นไปตามแผน while what was counted is behind the share of the project's time that has passed by more than a quarter."""
    if fact.kind != "progress" or fact.slots.get("schedule") not in ("on_plan", "ahead") or around.correction:
        return
    elapsed = around.shares.get("elapsed", Decimal(0))
    behind = {name: share for name, share in around.shares.items() if name != "elapsed" and share < elapsed - Decimal("0.25")}
    if behind:
        yield Doubt("words", {"schedule": str(fact.slots["schedule"]), **behind})
