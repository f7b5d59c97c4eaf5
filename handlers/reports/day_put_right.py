"""A held meeting that a correction moves to the day of another one, and one told again of a day that was put right since: asked about.

Knows which meetings the two are. Must not know how a correction is stored.
"""

from collections.abc import Sequence
from datetime import date

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.texts import Texts
from handlers import show
from models.store import Store

say = Texts(__file__)
RULE, AGAIN = "day_put_right", "day_put_back"
_DETAILS = ("attendees", "start", "end", "place")


def doubt(fact: Fact, corrects: Known | None, store: Store) -> tuple[dict[str, str], ...]:
    """That another meeting was told of on the day that one is moved to, which would be this one from now on.

    None where they agree, or where only the day of a meeting told without one is answered.
    """
    other = _there(fact, corrects, store) if corrects is not None and "date" in corrects.slots else None
    if other is None or all(fact.slots.get(slot, other.slots.get(slot)) == other.slots.get(slot) for slot in _DETAILS):
        return ()
    place = [str(other.slots["place"])] if "place" in other.slots else []
    return ({"rule": RULE, "text": say("taken", what=" · ".join([show.line("meeting", other.slots), *place]))},)


def put_right_since(fact: Fact, current: Sequence[Known], store: Store) -> Known | None:
    """The meeting that a held one was which is told again: of its first day, with as many people; None for any other, or one more."""
    if fact.kind != "meeting" or fact.added or not {"date", "attendees"} <= fact.slots.keys() or fact.slots.get("status") != "held":
        return None
    held = [known for known in current if known.kind == "meeting" and known.slots.get("status") == "held"]
    if any(known.slots.get("date") == fact.slots["date"] for known in held):
        return None
    alike = (known for known in held if known.slots.get("attendees") == fact.slots["attendees"])
    return next((known for known in alike if _was_told(fact, known, store)), None)


def _was_told(fact: Fact, known: Known, store: Store) -> bool:
    """Whether a meeting was told of the day of a fact, with its people, before it was put right."""
    told = {slot: fact.slots[slot] for slot in ("status", "date", "attendees")}
    chain = (known.report_id, *store.put_right_by(known.report_id))
    meetings = (each for number in chain for each in store.facts_of_report(number) if each.kind == "meeting")
    before = (was for each in meetings for was in store.replaced(each) if was.district == fact.district)
    return any(told.items() <= was.slots.items() for was in before)


def moved(known: Known | None) -> tuple[dict[str, str], ...]:
    """That the day of the meeting told again was put right since; none where none was."""
    day = known.slots.get("date") if known is not None else None
    return ({"rule": AGAIN, "text": say("moved", day=show.day(day))},) if isinstance(day, date) else ()


def as_one(fact: Fact, corrects: Known, store: Store) -> Fact:
    """A meeting moved to the day of another one with what was told of that one alone: they are one."""
    other = _there(fact, corrects, store)
    return fact if other is None else ledger.detailed(fact, (other,))


def _there(fact: Fact, corrects: Known | None, store: Store) -> Known | None:
    """The other meeting held on the day that a correction moves a held one to; None where it moves none, or to a day of none."""
    held = fact.kind == "meeting" and fact.slots.get("status") == "held" and "date" in fact.slots
    if corrects is None or not held or fact.slots["date"] == corrects.slots.get("date"):
        return None
    others = (known for known in store.current(("meeting",), fact.district, only=True) if known.id != corrects.id)
    return next((known for known in others if known.key == ledger.key(fact, corrects.report_id)), None)
