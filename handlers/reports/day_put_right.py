"""A held meeting that a correction moves to the day of another one: asked about where they were told with other people, hours or place.

Knows which meeting stands on that day. Must not know how a correction is stored.
"""

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.texts import Texts
from handlers import show
from models.store import Store

say = Texts(__file__)
RULE = "day_put_right"
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
